package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.LineCutter;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.text.WordList;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The speaker formats that a parser knows, in the order in which they are asked. */
public final class SpeakerFormats {

    private static final String ENDING = ".format";

    private final List<SpeakerFormat> formats;
    /** How many of them, from the first on, a user added. */
    private final int own;

    private final List<Kin> groups;
    private final MarkerFinder finder;
    private final BodyFormats inBody;

    /** Whether what a record shows by itself is believed beside them. */
    private final boolean learns;

    private SpeakerFormats(List<SpeakerFormat> formats, int own, boolean learns) {
        this.formats = List.copyOf(formats);
        this.own = own;
        this.learns = learns;
        List<SpeakerFormat> added = this.formats.subList(0, own);
        List<SpeakerFormat> markers =
                this.formats.stream().filter(SpeakerFormat::opensLines).toList();
        this.groups = Kin.group(
                markers, (int) added.stream().filter(SpeakerFormat::opensLines).count());
        this.finder = new MarkerFinder(
                groups, this.formats.stream().filter(SpeakerFormat::isAhead).toList());
        this.inBody = BodyFormats.of(notOpeningLines(), false);
    }

    /** Returns the formats that come with the library. */
    public static SpeakerFormats builtIn() {
        return BuiltIn.FORMATS;
    }

    private static final class BuiltIn {
        static final SpeakerFormats FORMATS = load();

        private static SpeakerFormats load() {
            List<SpeakerFormat> formats = new ArrayList<>();
            for (String name : WordList.words(SpeakerFormats.class, "index.txt")) {
                String file = name + ENDING;
                formats.add(FormatFile.parse(file, WordList.lines(SpeakerFormats.class, file)));
            }
            return new SpeakerFormats(formats, 0, true);
        }
    }

    /**
     * Reads a format file, or every {@code *.format} file of a folder in the order of their names. The examples are tried at
     * once.
     *
     * @throws IOException if something cannot be read; the message names it
     * @throws FormatException if a file is broken, or an example does not hold, or a folder holds no format
     */
    public static List<SpeakerFormat> read(Path fileOrFolder) throws IOException {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(readFile(fileOrFolder));
        }
        List<Path> files;
        try (Stream<Path> inside = Files.list(fileOrFolder)) {
            files = inside.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new FormatException(fileOrFolder.toString(), 0, "the folder holds no *" + ENDING + " file");
        }
        List<SpeakerFormat> formats = new ArrayList<>();
        for (Path file : files) {
            formats.add(readFile(file));
        }
        return formats;
    }

    private static SpeakerFormat readFile(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            throw new IOException(file + ": there is no such file", missing);
        } catch (CharacterCodingException other) {
            throw new FormatException(file.toString(), 0, "is not UTF-8; save it in that encoding");
        }
        SpeakerFormat format = FormatFile.parse(file.toString(), lines);
        FormatExamples.check(format);
        return format;
    }

    /** Returns no formats; nothing is learned beside them either. */
    public static SpeakerFormats none() {
        return new SpeakerFormats(List.of(), 0, false);
    }

    /**
     * Returns these formats with {@code own} ahead of them; a format of the same id takes the place of the built-in one.
     *
     * @throws FormatException if an id comes twice in {@code own}
     */
    public SpeakerFormats with(List<SpeakerFormat> own) {
        Map<String, SpeakerFormat> byId = new HashMap<>();
        for (SpeakerFormat format : own) {
            SpeakerFormat other = byId.put(format.id(), format);
            if (other != null) {
                throw new FormatException(
                        format.file(),
                        0,
                        "the id `" + format.id() + "` is used in " + other.file() + " too; give each format its own");
            }
        }
        List<SpeakerFormat> all = new ArrayList<>(own);
        formats.stream().filter(format -> !byId.containsKey(format.id())).forEach(all::add);
        return new SpeakerFormats(all, own.size(), learns);
    }

    /** Returns these formats with those behind them that {@code page} shows; the same if it shows none. */
    SpeakerFormats learning(Page page) {
        List<SpeakerFormat> learned = learns ? FormatLearner.learn(this, page) : List.of();
        if (learned.isEmpty()) {
            return this;
        }
        List<SpeakerFormat> all = new ArrayList<>(formats);
        all.addAll(learned);
        return new SpeakerFormats(all, own, learns);
    }

    /** Tells whether {@code template} is a marker of one of the formats. */
    boolean holds(Template template) {
        return groups.stream().anyMatch(group -> group.holds(template));
    }

    /** Returns the formats, in the order in which they are asked. */
    public List<SpeakerFormat> formats() {
        return formats;
    }

    /** Returns the formats in groups that share their markers. */
    List<Kin> groups() {
        return groups;
    }

    /**
     * Returns the formats that need more of a body than its lines.
     *
     * @param forced the id of the format to read with, or null to let the document decide
     */
    public BodyFormats inBody(@Nullable String forced) {
        List<SpeakerFormat> named = forced == null
                ? List.of()
                : notOpeningLines().stream()
                        .filter(format -> format.id().equals(forced))
                        .toList();
        return named.isEmpty() ? inBody : BodyFormats.of(named, true);
    }

    private List<SpeakerFormat> notOpeningLines() {
        return formats.stream().filter(format -> !format.opensLines()).toList();
    }

    /** Tells whether the format {@code id} is what stands ahead of the markers of others. */
    boolean isAhead(String id) {
        return formats.stream().anyMatch(format -> format.id().equals(id) && format.isAhead());
    }

    /** Returns what cuts lines that hold several markers of these formats. */
    public LineCutter cutter() {
        StringBuilder letters = new StringBuilder();
        for (SpeakerFormat format : formats) {
            if (format.isLearned()) {
                format.templates().stream()
                        .map(Template::opening)
                        .filter(opening -> opening.length() > 1)
                        .forEach(opening -> letters.append(opening.charAt(0)));
            }
        }
        return new JoinedMarkers(finder, letters.toString());
    }

    /** Tells whether a record taught some of them. */
    public boolean areLearned() {
        return formats.stream().anyMatch(SpeakerFormat::isLearned);
    }

    /** Returns what finds markers of these formats. */
    MarkerFinder finder() {
        return finder;
    }
}
