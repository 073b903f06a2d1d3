/** The typed, immutable document that a parse returns. */
@NullMarked
package io.github.gijiroku4j.model;

import org.jspecify.annotations.NullMarked;
