/** The document in other formats, one writer a file, the model as its only input. */
@NullMarked
package io.github.gijiroku4j.output;

import org.jspecify.annotations.NullMarked;
