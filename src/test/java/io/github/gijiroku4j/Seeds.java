package io.github.gijiroku4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The five documents in {@code seeds/}. */
public final class Seeds {

    private Seeds() {}

    /** Returns their files, in the order of their names. */
    public static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns their texts. */
    public static List<String> texts() {
        return files().stream().map(Seeds::text).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
