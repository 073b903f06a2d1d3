package io.github.gijiroku4j.command;

import io.github.gijiroku4j.MinutesParser;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints documents as JSON: {@code FILE} to standard output, or with {@code --output DIR FILE...} into a folder; a folder
 * stands for its {@code *.txt} files.
 *
 * <p>{@code --explain} prints every line with its role and the rule that decided it instead, and of every
 * speaker why its label was cut so and who it is. {@code --format FILE} reads with
 * a speaker format of one's own. {@code --split} makes a document of each meeting of a text that holds several.
 */
public final class Main {

    private static final String USAGE = """
            usage: [OPTION...] FILE...
              --output DIR    write DIR/NAME.json for each file; a folder stands for its *.txt files
              --explain       print every line with its role and why, instead of JSON
              --format FILE   read with a speaker format of your own too, or a folder of them
              --split         make a document of each meeting in a file: NAME-1.json, NAME-2.json""";

    private final PrintStream out;
    private final PrintStream err;
    private final List<String> files = new ArrayList<>();
    private final Set<Path> written = new HashSet<>();
    private MinutesParser parser = MinutesParser.standard();
    private @Nullable Path folder;
    private boolean explain;
    private boolean split;
    private int status;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command; exits with 1 if a file could not be read or written. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new Main(out, err).run(args);
        out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the command, once, and returns its exit status: 0, or 1 if something could not be read or written. */
    int run(String... args) {
        if (!options(args)) {
            return 1;
        }
        for (String name : expanded()) {
            Path file = path(name);
            SourceText source = file == null ? null : source(file);
            if (source != null) {
                document(source);
            }
        }
        return status;
    }

    private boolean options(String[] args) {
        MinutesParser.Builder builder = MinutesParser.builder();
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            boolean takesPath = option.equals("--output") || option.equals("--format");
            if (takesPath && ++i == args.length) {
                return refuse(option + " needs a path");
            }
            Path value = takesPath ? path(args[i]) : null;
            if (takesPath && value == null) {
                return false;
            }
            switch (option) {
                case "--explain" -> explain = true;
                case "--split" -> split = true;
                case "--output" -> folder = value;
                case "--format" -> {
                    if (value != null && !added(builder, value)) {
                        return false;
                    }
                }
                default -> {
                    if (option.startsWith("--")) {
                        return refuse("unknown option " + option);
                    }
                    files.add(option);
                }
            }
        }
        return isWhole() && built(builder);
    }

    private boolean isWhole() {
        if (files.isEmpty()) {
            return refuse("no file is named");
        }
        if (explain && folder != null) {
            return refuse("--explain prints; it goes with no --output");
        }
        Path target = folder;
        if (target != null) {
            try {
                Files.createDirectories(target);
            } catch (IOException denied) {
                return fail(target + ": cannot be made (" + denied.getMessage() + ")");
            }
        }
        return true;
    }

    private boolean added(MinutesParser.Builder builder, Path format) {
        try {
            builder.format(format);
            return true;
        } catch (IOException | IllegalArgumentException broken) {
            return fail(String.valueOf(broken.getMessage()));
        }
    }

    private boolean built(MinutesParser.Builder builder) {
        try {
            parser = builder.build();
            return true;
        } catch (IllegalArgumentException broken) {
            return fail(String.valueOf(broken.getMessage()));
        }
    }

    private boolean refuse(String message) {
        return fail(message + "\n" + USAGE);
    }

    private boolean fail(String message) {
        err.println(message);
        status = 1;
        return false;
    }

    private void document(SourceText source) {
        List<SourceText> parts = split ? parser.split(source) : List.of(source);
        for (int i = 0; i < parts.size(); i++) {
            if (explain) {
                out.print(parser.explain(parts.get(i)));
                parser.explainSpeakers(parts.get(i))
                        .forEach((speaker, evidence) ->
                                out.print("speaker  " + speaker.label() + "  " + evidence + "\n"));
            } else if (folder == null) {
                out.print(MinutesJson.write(parser.parse(parts.get(i))) + "\n");
            } else {
                write(parts.get(i), folder, parts.size() == 1 ? "" : "-" + (i + 1));
            }
        }
    }

    private void write(SourceText source, Path into, String suffix) {
        String name = source.name() == null ? "minutes" : source.name();
        int dot = name.lastIndexOf('.');
        Path target = into.resolve((dot > 0 ? name.substring(0, dot) : name) + suffix + ".json");
        if (!written.add(target)) {
            fail(target + ": two files have this name; write them into two folders");
            return;
        }
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(target))) {
            MinutesJson.write(parser.parse(source), stream);
            stream.write('\n');
        } catch (IOException denied) {
            fail(target + ": cannot be written (" + denied.getMessage() + ")");
        }
    }

    /** A folder stands for its text files, in the order of their names, where documents are written into one. */
    private List<String> expanded() {
        List<String> all = new ArrayList<>();
        for (String name : files) {
            Path inside = folder == null ? null : path(name);
            if (inside == null || !Files.isDirectory(inside)) {
                all.add(name);
                continue;
            }
            try (Stream<Path> found = Files.list(inside)) {
                found.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .forEach(file -> all.add(file.toString()));
            } catch (IOException denied) {
                fail(name + ": cannot be read (" + denied.getMessage() + ")");
            }
        }
        return all;
    }

    private @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException senseless) {
            fail(name + ": is no path (" + senseless.getReason() + ")");
            return null;
        }
    }

    private @Nullable SourceText source(Path file) {
        try {
            return SourceText.read(file);
        } catch (IOException unreadable) {
            fail(String.valueOf(unreadable.getMessage()));
            return null;
        }
    }
}
