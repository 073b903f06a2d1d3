package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.Squeeze;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds markers whose brackets do not pair off, in a record whose other markers tell how they should: {@code 【川辺係長　…},
 * {@code 山田会長】　…}, {@code ［山田委員】…}, {@code ［山田委員］…}, {@code ○議長（山田太郎君　…}, {@code ○議長山田太郎君）　…}.
 *
 * <p>One of the two brackets must be the format's own, or both another pair around a label that has spoken. A label that has spoken, or stands in the roster, is known by its
 * letters; any other must tell itself, and its format be trusted.
 */
final class DamagedMarkers {

    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 14;
    /** Number and sign ahead of a label are no longer. */
    private static final int LONGEST_SIGN = 7;

    private static final String OPENING = "([【〔<〈「≪《";
    private static final List<String> HONORIFICS = List.of("君", "議員", "さん", "氏");

    /** Where a label lies: it ends at {@code end}, and {@code next} stands behind what closes it. */
    private record Stretch(int start, int end, int next, char closing) {}

    /** A chosen format's marker. */
    private record Shape(Kin kin, Template template, boolean trusted) {

        /** The bracket right ahead of the label, or 0. */
        char open() {
            String opening = template.opening();
            char last = opening.isEmpty() ? 0 : opening.charAt(opening.length() - 1);
            return Glyphs.closing(last) == 0 ? 0 : last;
        }

        /** The bracket right behind the label, or 0. */
        char close() {
            return template.closing().length() == 1
                            && Glyphs.isClosing(template.closing().charAt(0))
                    ? template.closing().charAt(0)
                    : 0;
        }

        /** What stands ahead of the label and its bracket. */
        String signs() {
            String opening = template.opening();
            return open() == 0 ? opening : opening.substring(0, opening.length() - 1);
        }
    }

    private final List<Shape> shapes = new ArrayList<>();
    private final Sightings sightings;
    /** Labels by their letters, without brackets. */
    private final Map<String, String> known = new HashMap<>();

    DamagedMarkers(Sightings sightings, Set<String> labels, Set<String> roster) {
        this.sightings = sightings;
        roster.forEach(label -> known.put(letters(label, 0, label.length()), label));
        labels.forEach(label -> known.put(letters(label, 0, label.length()), label));
    }

    /** Adds the markers of {@code kin}; {@code trusted} where the format vouches for labels that were not seen before. */
    void expect(Kin kin, boolean trusted) {
        for (Template template : kin.templates()) {
            if (template.labelled()) {
                shapes.add(new Shape(kin, template, trusted));
            }
        }
    }

    /** Returns the damaged marker on {@code line}, or null. */
    @Nullable
    Marker find(Line line) {
        int bracket = bracketWithin(line);
        if (line.length() < 3 || bracket < 0) {
            return null;
        }
        for (Shape shape : shapes) {
            int at = behindSigns(shape, line);
            Marker marker = at < 0
                    ? null
                    : shape.open() != 0 || shape.close() != 0
                            ? around(shape, line, at)
                            : inside(shape, line, at, bracket);
            if (marker != null && sightings.saysSomething(marker)) {
                return marker;
            }
        }
        return null;
    }

    /**
     * Returns the marker on {@code line} whose sign is another than the record's ({@code □．議長（山田太郎君）　…}) or lost behind its
     * number ({@code 11: 山田 委員　…}), or null: one of {@code labels} stands there letter by letter, and a sentence behind it.
     */
    @Nullable
    Marker behindAnotherSign(Line line, Set<String> labels) {
        int at = line.start();
        while (at < line.end() && at - line.start() <= LONGEST_SIGN && isNoLetter(line, at)) {
            at++;
        }
        if (shapes.isEmpty() || at == line.start() || at - line.start() > LONGEST_SIGN) {
            return null;
        }
        boolean counted = Glyphs.isDigit(line.at(0)) && line.indexOf(':', line.start() + 1, at - line.start()) > 0;
        Stretch label = whole(line, at, labels, counted);
        return label == null
                        || !Prose.isSentence(
                                line.text(), Squeeze.skip(line.text(), label.next(), line.end()), line.end())
                ? null
                : marker(shapes.get(0), line, label);
    }

    /**
     * Returns the marker on {@code line} whose circle was read as a letter or a figure ({@code 0議長（山田太郎君）　…}), or null: an office or
     * a seat with its holder follows, and a sentence.
     */
    @Nullable
    Marker behindLetter(Line line) {
        char first = line.at(0);
        if (first != '0' && first != 'O' && first != 'o') {
            return null;
        }
        int at = Squeeze.skip(line.text(), line.start() + 1, line.end());
        int most = Math.min(line.end(), at + LONGEST);
        int close = at;
        while (close < most && line.text().charAt(close) != ')' && line.text().charAt(close) != '。') {
            close++;
        }
        boolean named = close < most
                && line.text().charAt(close) == ')'
                && Labels.weigh(line.text(), at, close + 1) == Evidence.NAMED;
        if (!named || !Prose.isSentence(line.text(), close + 1, line.end())) {
            return null;
        }
        for (Shape shape : shapes) {
            if (!shape.signs().isEmpty() && Glyphs.isCircle(shape.signs().charAt(0))) {
                return marker(shape, line, new Stretch(at, close + 1, close + 1, (char) 0));
            }
        }
        return null;
    }

    /** A sign, or a digit that a sign or space follows; 3番 is a label's own. */
    private static boolean isNoLetter(Line line, int at) {
        String text = line.text();
        char c = text.charAt(at);
        if (Glyphs.isDigit(c)) {
            int behind = at;
            while (behind < line.end() && Glyphs.isDigit(text.charAt(behind))) {
                behind++;
            }
            return behind < line.end() && ":.、 ".indexOf(text.charAt(behind)) >= 0;
        }
        return !Character.isLetterOrDigit(c) && OPENING.indexOf(c) < 0 && !Glyphs.isClosing(c);
    }

    /** The longest of {@code labels} that begins at {@code at}, ends in a name's bracket, or behind a number ahead of a space. */
    private static @Nullable Stretch whole(Line line, int at, Set<String> labels, boolean counted) {
        StringBuilder letters = new StringBuilder(LONGEST);
        Stretch longest = null;
        for (int i = at; i < Math.min(line.end() - 1, at + LONGEST); i++) {
            char c = line.text().charAt(i);
            if (c > ' ') {
                letters.append(c);
                boolean ends = line.text().charAt(i + 1) <= ' ' && (c == ')' || counted);
                longest =
                        ends && labels.contains(letters.toString()) ? new Stretch(at, i + 1, i + 1, (char) 0) : longest;
            }
        }
        return longest;
    }

    /** Where the first bracket stands, or -1 where none comes before the first sentence ends. */
    private static int bracketWithin(Line line) {
        int most = Math.min(line.end(), line.start() + LONGEST);
        for (int i = line.start(); i < most; i++) {
            char c = line.text().charAt(i);
            if (c == '。' || c == '、') {
                return -1;
            }
            if (OPENING.indexOf(c) >= 0 || Glyphs.isClosing(c)) {
                return i;
            }
        }
        return -1;
    }

    private static int behindSigns(Shape shape, Line line) {
        int at = line.start();
        String signs = shape.signs();
        for (int i = 0; i < signs.length(); i++) {
            if (at >= line.end() || !Template.same(signs.charAt(i), line.text().charAt(at))) {
                return -1;
            }
            at = Squeeze.skip(line.text(), at + 1, line.end());
        }
        return at;
    }

    /** The label should stand in brackets: 【山田委員】, ○（山田委員）, 山田委員）. */
    private @Nullable Marker around(Shape shape, Line line, int from) {
        char open = OPENING.indexOf(line.text().charAt(from)) >= 0 ? line.text().charAt(from) : 0;
        int at = open == 0 ? from : Squeeze.skip(line.text(), from + 1, line.end());
        Stretch label = stretch(line, at, open);
        if (label == null) {
            return null;
        }
        if (label.closing() == 0 && sightings.closesBelow(line, label.end(), open)) {
            // 【山田委員　提出資料】: the bracket closes further on and holds more than a label.
            return null;
        }
        boolean opens = open == shape.open();
        boolean closes = label.closing() == shape.close();
        boolean seen = known.containsKey(letters(line.text(), label.start(), label.end()));
        // ［山田委員］費用は…: another pair, around a label that has spoken.
        boolean swapped = seen
                && open != 0
                && shape.open() != 0
                && Glyphs.closing(open) == label.closing()
                && label.next() < line.end();
        if (opens == closes && (opens || !swapped)) {
            return null;
        }
        // 山田委員) may close a bracket of the line above; other brackets, and two of them, belong to the label.
        boolean both = open != 0 && label.closing() != 0;
        boolean own = opens
                ? open != 0
                : label.closing() != ')' || !shape.signs().isEmpty() || sightings.isBehindSentence(line);
        boolean tells = (both || own)
                && shape.trusted()
                && Labels.weigh(line.text(), label.start(), label.end()).isAtLeast(Evidence.OFFICE)
                && isSaid(shape, line, label);
        return seen || tells ? marker(shape, line, label) : null;
    }

    /** The label itself holds a bracket: ○議長（山田太郎君　…, ○議長山田太郎君）　…. */
    private @Nullable Marker inside(Shape shape, Line line, int at, int bracket) {
        String text = line.text();
        Stretch label;
        if (Glyphs.isClosing(text.charAt(bracket))) {
            label = new Stretch(at, bracket, bracket + 1, text.charAt(bracket));
        } else {
            label = name(line, at, bracket);
        }
        if (label == null || label.end() - at < 3) {
            return null;
        }
        boolean seen = known.containsKey(letters(text, label.start(), label.end()));
        boolean tells = shape.trusted() && isNamed(text, label, bracket) && isSaid(shape, line, label);
        return seen || tells ? marker(shape, line, label) : null;
    }

    /** An office and behind the bracket a name with its honorific. */
    private static boolean isNamed(String text, Stretch label, int bracket) {
        String mended = mended(text, label, bracket);
        return Labels.weigh(mended, 0, mended.length()) == Evidence.NAMED;
    }

    private static String mended(String text, Stretch label, int bracket) {
        String head = Labels.squeezed(text, label.start(), Math.min(bracket, label.end()));
        String name = bracket < label.end() ? letters(text, bracket, label.end()) : "";
        return name.isEmpty() ? head : head + "(" + name + ")";
    }

    /** The name behind a bracket that is not closed by its own: up to another's, an honorific, a space or the line's end. */
    private static @Nullable Stretch name(Line line, int at, int bracket) {
        String text = line.text();
        int most = Math.min(line.end(), bracket + LONGEST_NAME);
        for (int i = bracket + 1; i < most; i++) {
            char c = text.charAt(i);
            if (Glyphs.isClosing(c)) {
                return c == Glyphs.closing(text.charAt(bracket)) && c == ')' ? null : new Stretch(at, i + 1, i + 1, c);
            }
            int honorific = honorificEnd(text, i, line.end());
            if (honorific > 0
                    && i > bracket + 1
                    && !isClosingAt(text, Squeeze.skip(line.text(), honorific, line.end()), line.end())) {
                return new Stretch(at, honorific, honorific, (char) 0);
            }
            if (c == '。' || c == '、') {
                return null;
            }
        }
        return null;
    }

    private static boolean isClosingAt(String text, int at, int end) {
        return at < end && Glyphs.isClosing(text.charAt(at));
    }

    private static int honorificEnd(String text, int at, int end) {
        for (String honorific : HONORIFICS) {
            if (text.startsWith(honorific, at) && at + honorific.length() <= end) {
                return at + honorific.length();
            }
        }
        return -1;
    }

    /** The label at {@code at}: up to a closing bracket, to a space that it may end ahead of, to where a known label ends. */
    private @Nullable Stretch stretch(Line line, int at, char open) {
        String text = line.text();
        int most = Math.min(line.end(), at + LONGEST);
        int stopped = most;
        int depth = 0;
        for (int i = at; i < most; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '、' || OPENING.indexOf(c) >= 0 && c != '(' && c != '[') {
                stopped = i;
                break;
            }
            depth += c == '(' || c == '[' ? 1 : 0;
            if (Glyphs.isClosing(c) && depth-- == 0) {
                return new Stretch(at, i, i + 1, c);
            }
            boolean ends = depth == 0 && c <= ' ' && open != 0;
            if (ends && Labels.weigh(text, at, i).isAtLeast(Evidence.OFFICE)) {
                return new Stretch(at, i, i, (char) 0);
            }
        }
        if (open == 0) {
            return null;
        }
        return stopped < line.end() ? longestKnown(line, at) : new Stretch(at, stopped, stopped, (char) 0);
    }

    /** 〔山田委員それでは、…: no sign ends the label, and only its letters tell how long it is. */
    private @Nullable Stretch longestKnown(Line line, int at) {
        StringBuilder letters = new StringBuilder(LONGEST);
        Stretch longest = null;
        for (int i = at; i < Math.min(line.end(), at + LONGEST); i++) {
            char c = line.text().charAt(i);
            if (c > ' ') {
                letters.append(c);
                longest = letters.length() > 2 && known.containsKey(letters.toString())
                        ? new Stretch(at, i + 1, i + 1, (char) 0)
                        : longest;
            }
        }
        boolean talk = longest != null && Prose.isSentence(line.text(), longest.next(), line.end());
        return talk ? longest : null;
    }

    /** Whether a sentence follows, on the line or below. */
    private boolean isSaid(Shape shape, Line line, Stretch label) {
        int from = Squeeze.skip(line.text(), label.next(), line.end());
        return from < line.end()
                ? Prose.isSentence(line.text(), from, line.end())
                : sightings.isTalk(marker(shape, line, label));
    }

    private Marker marker(Shape shape, Line line, Stretch label) {
        String text = line.text();
        int talk = Squeeze.skip(line.text(), label.next(), line.end());
        Evidence weighed = Labels.weigh(text, label.start(), label.end());
        Evidence evidence = weighed.isAtLeast(Evidence.OFFICE) ? weighed : Evidence.OFFICE;
        String printed = Labels.squeezed(text, label.start(), label.end());
        int bracket = firstOpening(text, label);
        boolean whole = weighed.isAtLeast(Evidence.OFFICE);
        String mended = known.getOrDefault(
                letters(text, label.start(), label.end()),
                whole || bracket < 0 ? printed : mended(text, label, bracket));
        return shape.kin()
                .damaged(
                        line,
                        new Match(label.start(), label.end(), talk < line.end() ? talk : -1, evidence, true),
                        mended);
    }

    private static int firstOpening(String text, Stretch label) {
        for (int i = label.start(); i < label.end(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The letters of {@code [start, end)}, without brackets and spaces. */
    private static String letters(String text, int start, int end) {
        StringBuilder letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ' && OPENING.indexOf(c) < 0 && !Glyphs.isClosing(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
