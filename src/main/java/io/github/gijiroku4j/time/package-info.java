/** Dates and times in running text: found, then resolved against a day. Usable by itself. */
@NullMarked
package io.github.gijiroku4j.time;

import org.jspecify.annotations.NullMarked;
