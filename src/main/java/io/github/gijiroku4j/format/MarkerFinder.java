package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the markers on a line. Only formats are asked whose first sign stands there; formats that begin with the label are
 * asked only where one of the signs that can close a label comes early enough.
 */
final class MarkerFinder {

    private static final int REACH = 72;
    /** The signs that close labels most often; those of a user's formats come behind them. */
    private static final String CLOSING = ") :-\n";

    private final Map<Character, List<Kin>> bySign = new HashMap<>();
    /** Formats that begin with the label, by the sign that closes it. */
    private final Map<Character, List<Kin>> byClosing = new HashMap<>();
    /** Closing signs that are not in {@link #CLOSING}. */
    private final String moreClosing;

    MarkerFinder(List<Kin> groups) {
        StringBuilder more = new StringBuilder();
        for (Kin kin : groups) {
            String signs = kin.firstSigns();
            if (signs.isEmpty()) {
                for (char c : kin.closingSigns().toCharArray()) {
                    register(byClosing, c, kin);
                    if (CLOSING.indexOf(c) < 0 && more.indexOf(String.valueOf(c)) < 0) {
                        more.append(c);
                    }
                }
            }
            for (int i = 0; i < signs.length(); i++) {
                for (char c : lookalikes(signs.charAt(i))) {
                    register(bySign, c, kin);
                }
            }
        }
        this.moreClosing = more.toString();
    }

    private static void register(Map<Character, List<Kin>> groups, char sign, Kin kin) {
        List<Kin> same = groups.computeIfAbsent(sign, key -> new ArrayList<>(4));
        if (!same.contains(kin)) {
            same.add(kin);
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
    void find(Line line, List<Marker> found) {
        int from = behindNumber(line);
        char first = line.text().charAt(from);
        List<Kin> asked = bySign.get(first);
        if (asked != null) {
            ask(asked, line, from, found);
        }
        if (!Glyphs.isGlyph(first)) {
            findBare(line, found);
        }
    }

    /** Looks once for the signs that may close a label; the formats of a sign are asked where it comes first. */
    private void findBare(Line line, List<Marker> found) {
        int most = Math.min(line.length(), REACH);
        int depth = 0;
        int seen = 0;
        for (int i = 0; i < most; i++) {
            char c = line.at(i);
            if (c == '、' || c == '。' || c == 'は' || c == 'を') {
                return;
            }
            char sign = 0;
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                sign = depth == 0 ? ')' : ' ';
                depth--;
            } else if (c == ' ' || c == ':') {
                sign = c;
            } else if (c == '-' || c > 0x2000 && Glyphs.isDash(c)) {
                sign = '-';
            } else if (!moreClosing.isEmpty() && moreClosing.indexOf(c) >= 0) {
                sign = c;
            }
            boolean ends = sign != 0 && (c == ')' || Labels.mayEndAt(line.text(), line.start(), line.start() + i));
            int bit = sign == 0 ? 0 : 1 << Math.max(0, CLOSING.indexOf(sign) + 1);
            if (ends && (bit == 1 || (seen & bit) == 0)) {
                seen |= bit;
                ask(byClosing.getOrDefault(sign, List.of()), line, line.start(), found);
            }
        }
        if (line.length() <= REACH && Labels.mayEndAt(line.text(), line.start(), line.end())) {
            ask(byClosing.getOrDefault('\n', List.of()), line, line.start(), found);
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

    private static void ask(List<Kin> groups, Line line, int from, List<Marker> found) {
        for (int i = 0; i < groups.size(); i++) {
            @Nullable Marker marker = groups.get(i).match(line, from);
            if (marker != null) {
                found.add(marker);
            }
        }
    }
}
