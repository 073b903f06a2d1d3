package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the markers on a line. Only formats are asked whose first sign stands there; formats that begin with the label are
 * asked only where one of the signs that can close a label comes early enough.
 */
final class MarkerFinder {

    private static final int REACH = 72;

    private final Map<Character, List<SpeakerFormat.Compiled>> bySign = new HashMap<>();
    private final List<SpeakerFormat.Compiled> bare = new ArrayList<>();

    MarkerFinder(List<SpeakerFormat> formats) {
        for (SpeakerFormat format : formats) {
            SpeakerFormat.Compiled compiled = SpeakerFormat.Compiled.of(format);
            String signs = compiled.firstSigns();
            if (signs.isEmpty()) {
                bare.add(compiled);
            }
            for (int i = 0; i < signs.length(); i++) {
                for (char c : lookalikes(signs.charAt(i))) {
                    List<SpeakerFormat.Compiled> same = bySign.computeIfAbsent(c, key -> new ArrayList<>(4));
                    if (!same.contains(compiled)) {
                        same.add(compiled);
                    }
                }
            }
        }
    }

    private static char[] lookalikes(char sign) {
        return switch (sign) {
            case '○' -> new char[] {'○', '◯', '〇'};
            case '→' -> new char[] {'→', '⇒'};
            default -> new char[] {sign};
        };
    }

    /** Adds the markers of {@code line} to {@code found}. */
    void find(Line line, Set<String> known, List<Marker> found) {
        char first = line.at(0);
        List<SpeakerFormat.Compiled> asked = bySign.get(first);
        if (asked != null) {
            ask(asked, line, known, found);
        }
        if (canEndEarly(line) && !Glyphs.isGlyph(first)) {
            ask(bare, line, known, found);
        }
    }

    private static void ask(List<SpeakerFormat.Compiled> formats, Line line, Set<String> known, List<Marker> found) {
        for (SpeakerFormat.Compiled format : formats) {
            @Nullable Marker marker = format.match(line, known);
            if (marker != null) {
                found.add(marker);
            }
        }
    }

    /** Whether a sign that may close a label stands among the first letters, or the line is as short as a label. */
    private static boolean canEndEarly(Line line) {
        int most = Math.min(line.length(), REACH);
        if (line.length() <= 40) {
            return true;
        }
        for (int i = 0; i < most; i++) {
            char c = line.at(i);
            if (c == ')' || c == ':' || c == ' ' || c == '-') {
                return true;
            }
            if (c == '、' || c == '。' || c == 'は' || c == 'を') {
                return false;
            }
        }
        return false;
    }
}
