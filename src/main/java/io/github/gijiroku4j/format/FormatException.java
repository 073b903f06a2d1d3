package io.github.gijiroku4j.format;

/** A speaker format that cannot be used. The message names the file, the line, what is wrong and what to do. */
public final class FormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    FormatException(String where, int line, String message) {
        super(where + (line > 0 ? ":" + line : "") + ": " + message);
    }
}
