/** Readers for what stands ahead of the talk: title, date, place, people, papers, agenda. */
@NullMarked
package io.github.gijiroku4j.header;

import org.jspecify.annotations.NullMarked;
