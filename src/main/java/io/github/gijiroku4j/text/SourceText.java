package io.github.gijiroku4j.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text, and where it came from.
 *
 * <p>Of bytes, a byte order mark is no part of the text; of a string it is.
 *
 * @param name the name of the file, if it came from one
 * @param text the text, as every span counts it
 * @param charset the character set, if it came from bytes
 * @param malformed whether the bytes held sequences that are no text in that set; U+FFFD stands for each of them
 */
public record SourceText(
        @Nullable String name, String text, @Nullable Charset charset, boolean malformed) {

    /** Refuses a missing text. */
    public SourceText {
        Objects.requireNonNull(text, "text");
    }

    /** Returns {@code text} as it is. */
    public static SourceText of(String text) {
        return new SourceText(null, text, null, false);
    }

    /** Returns the text of {@code bytes}, whose character set is found out; see {@link Charsets}. */
    public static SourceText of(byte[] bytes) {
        return Charsets.decode(null, bytes);
    }

    /** Returns the text of {@code bytes} in {@code charset}. */
    public static SourceText of(byte[] bytes, Charset charset) {
        return Charsets.decode(null, bytes, Objects.requireNonNull(charset, "charset"));
    }

    /**
     * Returns the text of a file, whose character set is found out.
     *
     * @throws IOException if {@code file} cannot be read; the message names it
     */
    public static SourceText read(Path file) throws IOException {
        return Charsets.decode(nameOf(file), bytesOf(file));
    }

    /**
     * Returns the text of a file in {@code charset}.
     *
     * @throws IOException if {@code file} cannot be read; the message names it
     */
    public static SourceText read(Path file, Charset charset) throws IOException {
        return Charsets.decode(nameOf(file), bytesOf(file), Objects.requireNonNull(charset, "charset"));
    }

    /**
     * Returns {@code [start, end)} of this text, from the same file and in the same character set.
     *
     * @throws IndexOutOfBoundsException if the text ends ahead of {@code end}, or {@code start} lies behind it
     */
    public SourceText part(int start, int end) {
        String part = text.substring(start, end);
        return new SourceText(name, part, charset, malformed && part.indexOf('\uFFFD') >= 0);
    }

    private static @Nullable String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? null : name.toString();
    }

    private static byte[] bytesOf(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a directory, not a text file");
        }
        try {
            return Files.readAllBytes(file);
        } catch (java.nio.file.NoSuchFileException missing) {
            throw new IOException(file + ": there is no such file", missing);
        } catch (java.nio.file.AccessDeniedException denied) {
            throw new IOException(file + ": may not be read", denied);
        } catch (IOException other) {
            throw new IOException(file + ": cannot be read (" + other.getMessage() + ")", other);
        }
    }
}
