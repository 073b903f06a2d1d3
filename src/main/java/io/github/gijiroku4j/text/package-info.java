/** Offsets and text: spans, line tables, folding with its way back to the source, character sets. */
@NullMarked
package io.github.gijiroku4j.text;

import org.jspecify.annotations.NullMarked;
