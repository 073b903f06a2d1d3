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

    private static final int PAREN = 0;
    private static final int SPACE = 1;
    private static final int COLON = 2;
    private static final int DASH = 3;
    private static final int LINE_END = 4;
    private static final int KINDS = 5;

    private final Map<Character, List<SpeakerFormat.Compiled>> bySign = new HashMap<>();
    /** Formats that begin with the label, by the sign that closes it. */
    private final List<List<SpeakerFormat.Compiled>> closing = new ArrayList<>();

    MarkerFinder(List<SpeakerFormat> formats) {
        for (int kind = 0; kind < KINDS; kind++) {
            closing.add(new ArrayList<>());
        }
        for (SpeakerFormat format : formats) {
            SpeakerFormat.Compiled compiled = SpeakerFormat.Compiled.of(format);
            String signs = compiled.firstSigns();
            if (signs.isEmpty()) {
                for (int i = 0; i < compiled.closingSigns().length(); i++) {
                    List<SpeakerFormat.Compiled> same =
                            closing.get(kind(compiled.closingSigns().charAt(i)));
                    if (!same.contains(compiled)) {
                        same.add(compiled);
                    }
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

    private static int kind(char sign) {
        return switch (sign) {
            case ')' -> PAREN;
            case ' ' -> SPACE;
            case ':' -> COLON;
            case '-' -> DASH;
            default -> LINE_END;
        };
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
        int from = behindNumber(line);
        char first = line.text().charAt(from);
        List<SpeakerFormat.Compiled> asked = bySign.get(first);
        if (asked != null) {
            ask(asked, line, from, known, found);
        }
        if (!Glyphs.isGlyph(first)) {
            findBare(line, known, found);
        }
    }

    /** Looks once for the signs that may close a label; the formats of a sign are asked where it comes first. */
    private void findBare(Line line, Set<String> known, List<Marker> found) {
        int most = Math.min(line.length(), REACH);
        int depth = 0;
        int seen = 0;
        for (int i = 0; i < most; i++) {
            char c = line.at(i);
            if (c == '、' || c == '。' || c == 'は' || c == 'を') {
                return;
            }
            int kind = -1;
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                kind = depth == 0 ? PAREN : SPACE;
                depth--;
            } else if (c == ' ') {
                kind = SPACE;
            } else if (c == ':') {
                kind = COLON;
            } else if (c == '-' || c > 0x2000 && Glyphs.isDash(c)) {
                kind = DASH;
            }
            boolean ends = kind == PAREN
                    || kind >= 0 && (c == ')' || Labels.mayEndAt(line.text(), line.start(), line.start() + i));
            if (ends && (seen & 1 << kind) == 0) {
                seen |= 1 << kind;
                ask(closing.get(kind), line, line.start(), known, found);
            }
        }
        if (line.length() <= REACH && Labels.mayEndAt(line.text(), line.start(), line.end())) {
            ask(closing.get(LINE_END), line, line.start(), known, found);
        }
    }

    /** 12: ◯議長（…君）: where a search page numbers the speeches, the number is passed over. */
    private static int behindNumber(Line line) {
        int at = 0;
        while (at < 6 && Glyphs.isDigit(line.at(at))) {
            at++;
        }
        if (at == 0) {
            return line.start();
        }
        at += line.at(at) == ':' ? 1 : 0;
        while (at < 9 && line.at(at) == ' ') {
            at++;
        }
        char sign = line.at(at);
        return Glyphs.isGlyph(sign) || sign == '【' ? line.start() + at : line.start();
    }

    private static void ask(
            List<SpeakerFormat.Compiled> formats, Line line, int from, Set<String> known, List<Marker> found) {
        for (int i = 0; i < formats.size(); i++) {
            SpeakerFormat.Compiled format = formats.get(i);
            @Nullable Marker marker = format.match(line, from, known);
            if (marker != null) {
                found.add(marker);
            }
        }
    }
}
