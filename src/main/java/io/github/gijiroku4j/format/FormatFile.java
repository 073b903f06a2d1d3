package io.github.gijiroku4j.format;

import io.github.gijiroku4j.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a format file: {@code key: value} on each line, {@code #} opens a comment line.
 *
 * <pre>
 * id: circle-label
 * seen: 衆議院の委員会、法制審議会
 * weight: 2
 * marker: ○{label}　{talk}
 * yes: ○山田委員長　これより会議を開きます。 =&gt; 山田委員長
 * no: ○議事日程（第３号）
 * </pre>
 *
 * <p>{@code marker}, {@code yes} and {@code no} may come any number of times. In an example {@code ⏎} stands for a line end.
 */
final class FormatFile {

    private final String file;
    private final Map<String, String> single = new HashMap<>();
    private final List<String> markers = new ArrayList<>();
    private final List<SpeakerFormat.Example> yes = new ArrayList<>();
    private final List<String> no = new ArrayList<>();

    private FormatFile(String file) {
        this.file = file;
    }

    static SpeakerFormat parse(String file, List<String> lines) {
        FormatFile read = new FormatFile(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                read.line(i + 1, line);
            }
        }
        return read.format();
    }

    private void line(int number, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new FormatException(file, number, "a line is `key: value` or begins with #");
        }
        String key = line.substring(0, colon).strip();
        String value = strip(line.substring(colon + 1));
        switch (key) {
            case "id", "seen", "weight" -> {
                if (single.put(key, value) != null) {
                    throw new FormatException(file, number, "`" + key + "` comes twice; keep one");
                }
            }
            case "marker" -> {
                try {
                    markers.add(Template.parse(value).printed());
                } catch (IllegalArgumentException senseless) {
                    throw new FormatException(file, number, String.valueOf(senseless.getMessage()));
                }
            }
            case "yes" -> yes.add(example(number, value));
            case "no" -> no.add(value);
            default ->
                throw new FormatException(
                        file, number, "unknown key `" + key + "`; the keys are id, seen, weight, marker, yes, no");
        }
    }

    /** Blanks at the front of an example may be the indent that is shown; only the ASCII space behind the key goes. */
    private static String strip(String value) {
        return value.startsWith(" ") ? value.substring(1).stripTrailing() : value.stripTrailing();
    }

    private SpeakerFormat.Example example(int number, String value) {
        int arrow = value.lastIndexOf("=>");
        if (arrow < 0) {
            throw new FormatException(file, number, "an example that fits ends in `=> label`");
        }
        String label = Folding.fold(value.substring(arrow + 2)).replace(" ", "");
        return new SpeakerFormat.Example(value.substring(0, arrow).stripTrailing(), label);
    }

    private SpeakerFormat format() {
        String id = need("id");
        if (!id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c >= '0' && c <= '9')) {
            throw new FormatException(file, 0, "the id `" + id + "` may hold a-z, 0-9 and hyphens");
        }
        if (markers.isEmpty()) {
            throw new FormatException(file, 0, "no marker; add a line such as `marker: ○{label}⏎{talk}`");
        }
        if (yes.isEmpty() || no.isEmpty()) {
            throw new FormatException(
                    file, 0, "show at least one line that fits (yes) and one that looks alike and does not (no)");
        }
        String weight = single.getOrDefault("weight", "2");
        if (weight.length() != 1 || weight.charAt(0) < '1' || weight.charAt(0) > '3') {
            throw new FormatException(file, 0, "weight is 1, 2 or 3, not `" + weight + "`");
        }
        return new SpeakerFormat(id, need("seen"), markers, weight.charAt(0) - '0', yes, no);
    }

    private String need(String key) {
        String value = single.get(key);
        if (value == null || value.isBlank()) {
            throw new FormatException(file, 0, "`" + key + "` is missing");
        }
        return value;
    }
}
