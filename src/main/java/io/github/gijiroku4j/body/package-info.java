/** Readers for the body: sections, speeches, paragraphs, lists, notes, tables, and what they mention. */
@NullMarked
package io.github.gijiroku4j.body;

import org.jspecify.annotations.NullMarked;
