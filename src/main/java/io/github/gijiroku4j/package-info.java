/** Reads Japanese government minutes (議事録, 議事要旨, 会議録); {@link io.github.gijiroku4j.MinutesParser} is the door. */
@NullMarked
package io.github.gijiroku4j;

import org.jspecify.annotations.NullMarked;
