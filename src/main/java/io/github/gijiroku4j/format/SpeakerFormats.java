package io.github.gijiroku4j.format;

import io.github.gijiroku4j.text.WordList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The speaker formats that a parser knows, in the order in which they are asked. */
public final class SpeakerFormats {

    private final List<SpeakerFormat> formats;
    private final List<Kin> groups;
    private final MarkerFinder finder;

    private SpeakerFormats(List<SpeakerFormat> formats) {
        this.formats = List.copyOf(formats);
        this.groups = Kin.group(this.formats);
        this.finder = new MarkerFinder(groups);
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
                String file = name + ".format";
                formats.add(FormatFile.parse(file, WordList.lines(SpeakerFormats.class, file)));
            }
            return new SpeakerFormats(formats);
        }
    }

    /**
     * Reads one format file. Its examples are tried at once.
     *
     * @throws IOException if the file cannot be read
     * @throws FormatException if it is broken, or an example does not hold
     */
    public static SpeakerFormat read(Path file) throws IOException {
        Path name = file.getFileName();
        SpeakerFormat format = FormatFile.parse(
                name == null ? file.toString() : name.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        FormatExamples.check(format);
        return format;
    }

    /**
     * Returns these formats with {@code own} ahead of them; a format of the same id takes the place of the built-in one.
     *
     * @throws FormatException if an id comes twice in {@code own}
     */
    public SpeakerFormats with(List<SpeakerFormat> own) {
        Set<String> ids = new HashSet<>();
        for (SpeakerFormat format : own) {
            if (!ids.add(format.id())) {
                throw new FormatException(format.id(), 0, "the id is used twice; give each format its own");
            }
        }
        List<SpeakerFormat> all = new ArrayList<>(own);
        formats.stream().filter(format -> !ids.contains(format.id())).forEach(all::add);
        return new SpeakerFormats(all);
    }

    /** Returns the formats, in the order in which they are asked. */
    public List<SpeakerFormat> formats() {
        return formats;
    }

    /** Returns the formats in groups that share their markers. */
    List<Kin> groups() {
        return groups;
    }

    /** Returns what finds markers of these formats. */
    MarkerFinder finder() {
        return finder;
    }
}
