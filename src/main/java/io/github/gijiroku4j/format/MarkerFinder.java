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
    private final Map<Character, List<SpeakerFormat.Compiled>> byClosing = new HashMap<>();

    MarkerFinder(List<SpeakerFormat> formats) {
        for (SpeakerFormat format : formats) {
            SpeakerFormat.Compiled compiled = SpeakerFormat.Compiled.of(format);
            String signs = compiled.firstSigns();
            if (signs.isEmpty()) {
                for (int i = 0; i < compiled.closingSigns().length(); i++) {
                    register(byClosing, compiled.closingSigns().charAt(i), compiled);
                }
            }
            for (int i = 0; i < signs.length(); i++) {
                for (char c : lookalikes(signs.charAt(i))) {
                    register(bySign, c, compiled);
                }
            }
        }
    }

    private static void register(
            Map<Character, List<SpeakerFormat.Compiled>> formats, char sign, SpeakerFormat.Compiled format) {
        List<SpeakerFormat.Compiled> same = formats.computeIfAbsent(sign, key -> new ArrayList<>(4));
        if (!same.contains(format)) {
            same.add(format);
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
        if (!Glyphs.isGlyph(first)) {
            findBare(line, known, found);
        }
    }

    /** Looks once for the signs that may close a label, and asks the formats whose sign comes first of its kind. */
    private void findBare(Line line, Set<String> known, List<Marker> found) {
        int most = Math.min(line.length(), REACH);
        int depth = 0;
        String seen = "";
        for (int i = 0; i < most; i++) {
            char c = line.at(i);
            if (c == '、' || c == '。' || c == 'は' || c == 'を') {
                return;
            }
            boolean closes = c == ')' && depth == 0;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            char sign = closes ? ')' : c == ')' ? ' ' : Glyphs.isDash(c) ? '-' : c;
            if ((closes || c == ')' || c == ':' || c == ' ' || sign == '-') && seen.indexOf(sign) < 0) {
                seen += sign;
                ask(byClosing.getOrDefault(sign, List.of()), line, known, found);
            }
        }
        if (line.length() <= REACH) {
            ask(byClosing.getOrDefault('\n', List.of()), line, known, found);
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
}
