/** Speaker formats: how councils mark who speaks, kept as data; and the dialect that one document uses. */
@NullMarked
package io.github.gijiroku4j.format;

import org.jspecify.annotations.NullMarked;
