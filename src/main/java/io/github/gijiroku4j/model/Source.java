package io.github.gijiroku4j.model;

import org.jspecify.annotations.Nullable;

/**
 * What was read.
 *
 * @param name the name of the file, if it came from one
 * @param length the length of the text in UTF-16 units; every span of the document lies in {@code [0, length)}
 * @param charset the name of the character set, if the text came from bytes
 */
public record Source(
        @Nullable String name, int length, @Nullable String charset) {}
