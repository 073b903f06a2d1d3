package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
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
    /** A line that holds an office, a space and a name is no longer. */
    private static final int OFFICE_AND_NAME = 40;
    /** The signs that close labels most often; those of a user's formats come behind them. */
    private static final String CLOSING = ") :-\n";

    /** Where a sign that may be any has been looked at. */
    private static final int ANY = 1 << 8;

    private static final char[] FIGURES = "0123456789".toCharArray();

    private final Map<Character, List<Kin>> bySign = new HashMap<>();
    /** Formats that begin with the label, by the sign that closes it. */
    private final Map<Character, List<Kin>> byClosing = new HashMap<>();
    /** Closing signs that are not in {@link #CLOSING}. */
    private final String moreClosing;
    /** Formats that begin with any sign. */
    private final List<Kin> anySign = new ArrayList<>();
    /** Whether any sign may close a label. */
    private final boolean anyCloses;

    private final List<Passed> numbers = new ArrayList<>();

    /** 12: ◯議長（…君）: what may stand ahead of the markers of other formats. */
    private record Passed(SpeakerFormat format, Template template) {

        /** Where the marker begins that stands behind it, or -1; one that begins with a label is no speech but an entry of a list. */
        int behind(Line line) {
            char first = line.at(0);
            if (template.opening().charAt(0) == Template.NUMBER
                    ? !Glyphs.isDigit(first)
                    : template.opening().charAt(0) != first) {
                return -1;
            }
            int behind = template.opened(line.text(), line.start(), line.end());
            int at = behind < 0 ? line.end() : Squeeze.skip(line.text(), behind, line.end());
            char sign = at < line.end() ? line.text().charAt(at) : 0;
            return Glyphs.isGlyph(sign) || sign == '【' ? at : -1;
        }
    }

    /**
     * Finds the markers of {@code groups}.
     *
     * @param numbers the formats of what may stand ahead of a marker
     */
    MarkerFinder(List<Kin> groups, List<SpeakerFormat> numbers) {
        for (SpeakerFormat format : numbers) {
            format.templates().forEach(template -> this.numbers.add(new Passed(format, template)));
        }
        StringBuilder more = new StringBuilder();
        for (Kin kin : groups) {
            for (char c : kin.closingSigns().toCharArray()) {
                register(byClosing, c, kin);
                if (CLOSING.indexOf(c) < 0 && more.indexOf(String.valueOf(c)) < 0) {
                    more.append(c);
                }
            }
            String signs = kin.openingSigns();
            for (int i = 0; i < signs.length(); i++) {
                if (signs.charAt(i) == Template.SIGN) {
                    anySign.add(kin);
                }
                for (char c : lookalikes(signs.charAt(i))) {
                    register(bySign, c, kin);
                }
            }
        }
        this.anyCloses = byClosing.containsKey(Template.SIGN);
        this.moreClosing = more.toString().replace(String.valueOf(Template.SIGN), "");
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
            case Template.NUMBER -> FIGURES;
            default -> new char[] {sign};
        };
    }

    /** Adds the markers of {@code line} to {@code found}. */
    void find(Line line, List<Marker> found) {
        int from = line.start();
        SpeakerFormat number = null;
        for (int i = 0; i < numbers.size() && number == null; i++) {
            int behind = numbers.get(i).behind(line);
            if (behind > 0) {
                from = behind;
                number = numbers.get(i).format();
            }
        }
        char first = line.text().charAt(from);
        List<Kin> asked = bySign.get(first);
        if (asked != null) {
            ask(asked, line, from, number, found);
        }
        if (!anySign.isEmpty() && Glyphs.isSign(first)) {
            ask(anySign, line, from, number, found);
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
        boolean officeAhead = false;
        for (int i = 0; i < most; i++) {
            char c = line.at(i);
            if (c == '、' || c == '。' || c == 'は' || c == 'を') {
                return;
            }
            char sign = 0;
            if (c == '(') {
                sign = depth == 0 && moreClosing.indexOf(c) >= 0 ? c : 0;
                depth++;
            } else if (c == ')') {
                sign = depth == 0 ? ')' : ' ';
                depth--;
            } else if (c == ' ' || c == '\t' || c == ':' || c == ';') {
                // 山田委員；: a slip for the colon. A tab parts the cells of a table.
                sign = c == ';' ? ':' : c == '\t' ? ' ' : c;
            } else if (c == '-' || c > 0x2000 && Glyphs.isDash(c)) {
                sign = '-';
            } else if (!moreClosing.isEmpty() && moreClosing.indexOf(c) >= 0) {
                sign = c;
            } else if (anyCloses && Glyphs.isSign(c)) {
                sign = Template.SIGN;
            }
            boolean ends = sign != 0 && (c == ')' || Labels.mayEndAt(line.text(), line.start(), line.start() + i));
            int bit = sign == Template.SIGN ? ANY : 1 << CLOSING.indexOf(sign) + 1;
            officeAhead |= ends && sign == ' ';
            if (ends && (bit == 1 || (seen & bit) == 0)) {
                seen |= bit;
                ask(byClosing.getOrDefault(sign, List.of()), line, line.start(), null, found);
            }
        }
        boolean named = officeAhead && line.length() <= OFFICE_AND_NAME;
        if (named || line.length() <= REACH && Labels.mayEndAt(line.text(), line.start(), line.end())) {
            ask(byClosing.getOrDefault('\n', List.of()), line, line.start(), null, found);
        }
    }

    private static void ask(List<Kin> groups, Line line, int from, @Nullable SpeakerFormat number, List<Marker> found) {
        for (int i = 0; i < groups.size(); i++) {
            @Nullable Marker marker = groups.get(i).match(line, from, number);
            if (marker != null) {
                found.add(marker);
            }
        }
    }
}
