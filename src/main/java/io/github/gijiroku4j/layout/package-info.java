/** Physical lines, what page they come from, and how they join into paragraphs. */
@NullMarked
package io.github.gijiroku4j.layout;

import org.jspecify.annotations.NullMarked;
