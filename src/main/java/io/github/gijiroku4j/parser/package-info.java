/** The order of the passes from text to document, and nothing but the order. */
@NullMarked
package io.github.gijiroku4j.parser;

import org.jspecify.annotations.NullMarked;
