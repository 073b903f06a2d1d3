package io.github.gijiroku4j.format;

import java.util.List;
import java.util.Objects;

/**
 * One way in which councils mark who speaks, with the examples that show it.
 *
 * <p>A format is a small file, see {@link SpeakerFormats#read}; nothing of it is code.
 *
 * @param id its name, unique, in lower case with hyphens ({@code circle-label})
 * @param seen where it is used
 * @param markers its templates as written
 * @param weight how far one marker alone can be trusted, 1 to 3
 * @param yes lines that it marks, and the label it finds in each
 * @param no lines that look alike and that it leaves alone
 */
public record SpeakerFormat(
        String id, String seen, List<String> markers, int weight, List<Example> yes, List<String> no) {

    /** Copies the lists. */
    public SpeakerFormat {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(seen, "seen");
        markers = List.copyOf(markers);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /**
     * A line and what a reader finds in it.
     *
     * @param line the line as printed
     * @param label the label, folded, without spaces; empty where the format names nobody
     */
    public record Example(String line, String label) {}
}
