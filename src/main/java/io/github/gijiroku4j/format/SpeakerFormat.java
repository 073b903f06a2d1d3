package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** A format with its templates read. */
    record Compiled(SpeakerFormat format, List<Template> templates) {

        static Compiled of(SpeakerFormat format) {
            return new Compiled(
                    format, format.markers().stream().map(Template::parse).toList());
        }

        /** Returns the marker at the start of {@code line}, or null. */
        @Nullable
        Marker match(Line line, Set<String> known) {
            return match(line, line.start(), known);
        }

        /** Returns the marker at {@code from} of {@code line}, or null. */
        @Nullable
        Marker match(Line line, int from, Set<String> known) {
            Marker best = null;
            for (Template template : templates) {
                Template.Match match = template.match(line.text(), from, line.end(), known);
                if (match != null && (best == null || match.evidence().compareTo(best.evidence()) > 0)) {
                    best = new Marker(
                            line,
                            format.id(),
                            match.labelStart(),
                            match.labelEnd(),
                            match.talkStart(),
                            match.evidence(),
                            match.unbalanced());
                }
            }
            return best;
        }

        /** The signs that can close the label of a marker that begins with it; a line end is LF. */
        String closingSigns() {
            StringBuilder signs = new StringBuilder();
            for (Template template : templates) {
                boolean closed = !template.closing().isEmpty();
                signs.append(
                        closed ? template.closing().charAt(0) : template.talk() == Template.Talk.BELOW ? '\n' : ' ');
            }
            return signs.toString();
        }

        /** The signs with which a marker of this format can begin; empty if it begins with the label. */
        String firstSigns() {
            StringBuilder signs = new StringBuilder();
            for (Template template : templates) {
                if (template.opening().isEmpty()) {
                    return "";
                }
                signs.append(template.opening().charAt(0));
            }
            return signs.toString();
        }
    }
}
