package io.github.gijiroku4j.command;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.SourceLine;
import io.github.gijiroku4j.output.MinutesJson;
import io.github.gijiroku4j.text.SourceText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints documents as JSON: {@code FILE} to standard output, or with {@code --output DIR FILE...} into a folder; a folder
 * stands for its {@code *.txt} files. With {@code --explain} it prints every line with its role and the rule that decided it.
 */
public final class Main {

    private static final String USAGE = "usage: [--explain] FILE\n       --output DIR FILE-OR-FOLDER...";

    private final PrintStream out;
    private final PrintStream err;
    private final MinutesParser parser = MinutesParser.standard();

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command; exits with 1 if a file could not be read. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new Main(out, err).run(args);
        out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the command and returns its exit status: 0, or 1 if something could not be read or written. */
    int run(String... args) {
        List<String> files = new ArrayList<>();
        Path folder = null;
        boolean explain = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--explain" -> explain = true;
                case "--output" -> {
                    if (++i == args.length) {
                        return fail("--output needs a folder\n" + USAGE);
                    }
                    folder = Path.of(args[i]);
                }
                default -> {
                    if (args[i].startsWith("--")) {
                        return fail("unknown option " + args[i] + "\n" + USAGE);
                    }
                    files.add(args[i]);
                }
            }
        }
        if (files.isEmpty()) {
            return fail(USAGE);
        }
        return folder == null ? print(files, explain) : write(files, folder);
    }

    private int fail(String message) {
        err.println(message);
        return 1;
    }

    private int print(List<String> files, boolean explain) {
        int status = 0;
        for (String name : files) {
            SourceText source = source(name);
            if (source == null) {
                status = 1;
            } else if (explain) {
                explain(source);
            } else {
                out.print(MinutesJson.write(parser.parse(source)) + "\n");
            }
        }
        return status;
    }

    private void explain(SourceText source) {
        for (SourceLine line : parser.explain(source)) {
            out.print(line + "  " + line.span().in(source.text()).strip() + "\n");
        }
    }

    private int write(List<String> names, Path folder) {
        int status = 0;
        try {
            Files.createDirectories(folder);
        } catch (IOException denied) {
            return fail(folder + ": cannot be made (" + denied.getMessage() + ")");
        }
        for (String name : expanded(names)) {
            SourceText source = source(name);
            status = source == null || !write(source, folder) ? 1 : status;
        }
        return status;
    }

    private boolean write(SourceText source, Path folder) {
        String name = source.name() == null ? "minutes" : source.name();
        int dot = name.lastIndexOf('.');
        Path target = folder.resolve((dot > 0 ? name.substring(0, dot) : name) + ".json");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(target))) {
            MinutesJson.write(parser.parse(source), stream);
            stream.write('\n');
            return true;
        } catch (IOException denied) {
            err.println(target + ": cannot be written (" + denied.getMessage() + ")");
            return false;
        }
    }

    /** A folder stands for its text files, in the order of their names. */
    private List<String> expanded(List<String> names) {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            if (!Files.isDirectory(path(name))) {
                files.add(name);
                continue;
            }
            try (Stream<Path> inside = Files.list(path(name))) {
                inside.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .forEach(file -> files.add(file.toString()));
            } catch (IOException denied) {
                err.println(name + ": cannot be read (" + denied.getMessage() + ")");
            }
        }
        return files;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException senseless) {
            return Path.of("");
        }
    }

    private @Nullable SourceText source(String name) {
        try {
            return SourceText.read(Path.of(name));
        } catch (IOException unreadable) {
            err.println(unreadable.getMessage());
        } catch (InvalidPathException senseless) {
            err.println(name + ": is no path (" + senseless.getReason() + ")");
        }
        return null;
    }
}
