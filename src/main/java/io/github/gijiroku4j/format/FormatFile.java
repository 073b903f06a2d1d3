package io.github.gijiroku4j.format;

import io.github.gijiroku4j.text.Folding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a format file: {@code key: value} on each line, {@code #} opens a comment line.
 *
 * <pre>
 * id: circle-surname-title
 * seen: 衆議院の委員会、法制審議会
 * weight: 3
 * marker: ○{surname}{office}　{talk}
 * ends: marker
 * yes: ○山田委員長　これより会議を開きます。 =&gt; 山田委員長
 * no: ○議事日程（第３号）
 * </pre>
 *
 * <p>{@code marker}, {@code where}, {@code yes} and {@code no} may come any number of times. In an example {@code ⏎} stands for a line end.
 */
final class FormatFile {

    /** A value and the number of its line. */
    private record Value(String text, int at) {}

    private final String file;
    private final Map<String, Value> single = new HashMap<>();
    private final List<Template> markers = new ArrayList<>();
    private final IdentityHashMap<Template, Integer> markerLines = new IdentityHashMap<>();
    private final Set<SpeakerFormat.Where> where = EnumSet.noneOf(SpeakerFormat.Where.class);
    private final List<SpeakerFormat.Example> yes = new ArrayList<>();
    private final List<SpeakerFormat.Example> no = new ArrayList<>();

    private FormatFile(String file) {
        this.file = file;
    }

    /**
     * Reads the lines of {@code file}.
     *
     * @throws FormatException if they make no format; examples are not tried
     */
    static SpeakerFormat parse(String file, List<String> lines) {
        FormatFile read = new FormatFile(file);
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                read.line(i + 1, line);
            }
        }
        return read.format();
    }

    private FormatException broken(int line, String message) {
        return new FormatException(file, line, message);
    }

    private void line(int number, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw broken(number, "a line is `key: value` or begins with #");
        }
        String key = line.substring(0, colon).strip();
        String value = strip(line.substring(colon + 1));
        switch (key) {
            case "id", "seen", "weight", "ends" -> {
                Value before = single.put(key, new Value(value, number));
                if (before != null) {
                    throw broken(
                            number, "`" + key + "` comes twice, first in line " + before.at() + "; keep one of them");
                }
            }
            case "marker" -> marker(number, value);
            case "where" -> where(number, value);
            case "yes" -> yes.add(fitting(number, value));
            case "no" -> no.add(new SpeakerFormat.Example(shown(number, value), "", number));
            default ->
                throw broken(
                        number,
                        "unknown key `" + key + "`; the keys are id, seen, weight, where, marker, ends, yes, no");
        }
    }

    private void marker(int number, String value) {
        try {
            Template template = Template.parse(value);
            markers.add(template);
            markerLines.put(template, number);
        } catch (IllegalArgumentException senseless) {
            throw broken(number, String.valueOf(senseless.getMessage()));
        }
    }

    private void where(int number, String value) {
        switch (value.strip()) {
            case "heading" -> where.add(SpeakerFormat.Where.HEADING);
            case "legend" -> where.add(SpeakerFormat.Where.LEGEND);
            case "topic" -> where.add(SpeakerFormat.Where.TOPIC);
            case "transcript" -> where.add(SpeakerFormat.Where.TRANSCRIPT);
            default ->
                throw broken(
                        number,
                        "a marker stands in a `heading`, behind a `legend`, under a `topic` or all through a `transcript`, not in `"
                                + value.strip() + "`; without `where` it stands anywhere");
        }
    }

    /** Refuses a marker that does not fit where it is to stand. */
    private void check(Template marker) {
        int line = Objects.requireNonNullElse(markerLines.get(marker), 0);
        boolean heading = where.contains(SpeakerFormat.Where.HEADING);
        if (heading && where.size() > 1) {
            throw broken(line, "the words of a heading are no sign; write a file of its own for `where: heading`");
        }
        if (heading
                && (!marker.labelled()
                        || marker.talk() != Template.Talk.BELOW
                        || marker.closing().isEmpty())) {
            throw broken(line, "in a heading words stand behind the label and the talk below, as in {label}挨拶⏎{talk}");
        }
        if (!heading && !where.isEmpty() && (marker.labelled() || !marker.opensLine())) {
            throw broken(line, "the record says who speaks: write the sign and no label, as in ○　{talk}");
        }
        if (where.isEmpty() && marker.isAnything() && marker.opensLine()) {
            throw broken(
                    line,
                    "a marker without {label} needs a sign of its own, as in 問 {talk}, or a line such as `where: topic`");
        }
        if (marker.opening().isEmpty() && !marker.labelled() && !where.equals(Set.of(SpeakerFormat.Where.TOPIC))) {
            throw broken(
                    line, "talk without any sign can only stand under a topic; say `where: topic` and nothing else");
        }
        if (!markers.stream()
                .allMatch(other -> other.opensLine() == marker.opensLine()
                        && (marker.opensLine() || other.talk() == marker.talk()))) {
            throw broken(line, "markers ahead of the talk and behind it, or ahead of other markers, need a file each");
        }
    }

    /** Blanks at the front of an example may be the indent that is shown; only the ASCII space behind the key goes. */
    private static String strip(String value) {
        return value.startsWith(" ") ? value.substring(1).stripTrailing() : value.stripTrailing();
    }

    private SpeakerFormat.Example fitting(int number, String value) {
        int arrow = value.lastIndexOf("=>");
        if (arrow < 0) {
            throw broken(number, "an example that fits ends in `=> label`, or in `=>` where nobody is named");
        }
        String label = Folding.fold(value.substring(arrow + 2)).replace(" ", "");
        return new SpeakerFormat.Example(shown(number, value.substring(0, arrow).stripTrailing()), label, number);
    }

    private String shown(int number, String line) {
        if (line.isBlank()) {
            throw broken(number, "the example is empty; show a line as it is printed");
        }
        return line;
    }

    private SpeakerFormat format() {
        Value id = need("id");
        if (!id.text().chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c >= '0' && c <= '9')) {
            throw broken(id.at(), "the id `" + id.text() + "` may hold a-z, 0-9 and hyphens only");
        }
        String seen = need("seen").text();
        if (markers.isEmpty()) {
            throw broken(0, "no marker; add a line such as `marker: ○{label}⏎{talk}`");
        }
        if (yes.isEmpty() || no.isEmpty()) {
            throw broken(0, "show at least one line that fits (yes) and one that looks alike and does not (no)");
        }
        markers.forEach(this::check);
        return new SpeakerFormat(file, id.text(), seen, markers, weight(), ends(), where, yes, no);
    }

    private int weight() {
        Value weight = single.getOrDefault("weight", new Value("2", 0));
        return switch (weight.text()) {
            case "1" -> 1;
            case "2" -> 2;
            case "3" -> 3;
            default -> throw broken(weight.at(), "weight is 1, 2 or 3, not `" + weight.text() + "`");
        };
    }

    private SpeakerFormat.Ends ends() {
        Value ends = single.getOrDefault("ends", new Value("marker", 0));
        return switch (ends.text()) {
            case "marker" -> SpeakerFormat.Ends.MARKER;
            case "paragraph" -> SpeakerFormat.Ends.PARAGRAPH;
            default ->
                throw broken(
                        ends.at(),
                        "a speech ends at the next `marker` or with its `paragraph`, not `" + ends.text() + "`");
        };
    }

    private Value need(String key) {
        Value value = single.get(key);
        if (value == null) {
            throw broken(0, "`" + key + "` is missing; add a line `" + key + ": …`");
        }
        if (value.text().isBlank()) {
            throw broken(value.at(), "`" + key + "` says nothing");
        }
        return value;
    }
}
