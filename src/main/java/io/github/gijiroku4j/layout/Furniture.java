package io.github.gijiroku4j.layout;

import io.github.gijiroku4j.model.LineRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks what belongs to the page and not to the record: rules, page numbers, running heads.
 *
 * <p>A number between dashes ({@code - 3 -}, {@code －３－}), {@code 3/14} or {@code <PAGE="3">} is a page number by its
 * shape. A bare number is one only in a row of numbers that count up by one. A line is a running head if it comes at
 * least three times, but for its digits, and each time next to a page number or a page's end.
 */
final class Furniture {

    private static final int LONGEST = 60;
    /** A head that comes only twice is at least so long. */
    private static final int SHORTEST_TWICE = 10;
    /** A title stands among the first lines; what looks like it below is a head or foot of a page. */
    private static final int FIRST_LINES = 8;

    private Furniture() {}

    static void mark(List<Line> lines) {
        PageNumbers numbers = new PageNumbers();
        List<Line> counted = new ArrayList<>();
        boolean paged = false;
        for (Line line : lines) {
            if (!line.isOpen()) {
                continue;
            }
            char first = line.at(0);
            if (isRuleLetter(first) && isRule(line)) {
                line.decide(LineRole.SEPARATOR, "layout.rule");
            } else if (isPageFoot(line)) {
                line.decide(LineRole.RUNNING_HEAD, "layout.page-foot");
                paged = true;
            } else if (line.length() <= PageNumbers.LONGEST && (isNumbered(first) || PageNumbers.mayOpen(first))) {
                if (isNumbered(first) && isPageNumber(line)) {
                    line.decide(LineRole.PAGE_NUMBER, "layout.page-number");
                    paged = true;
                } else if (isSpeechNumber(line)) {
                    counted.add(line);
                } else {
                    numbers.take(line);
                }
            }
        }
        paged |= numbers.mark(lines);
        markSpeechNumbers(counted);
        if (paged) {
            markHeads(lines);
        }
        markNumberedHeads(lines);
    }

    private static boolean isNumbered(char c) {
        return c >= '0' && c <= '9' || Glyphs.isDash(c) || c == '<';
    }

    /** What rules are drawn with: dashes, ＝, …, ・, and the signs in their middle. */
    private static boolean isRuleLetter(char c) {
        return Glyphs.isDash(c) && c != 'ー'
                || c >= 0x2500 && c <= 0x257F
                || c == '='
                || c == '…'
                || c == '_'
                || c == '*'
                || c == '・'
                || c == '◇'
                || c == '◆'
                || c == '○'
                || c == '〇'
                || c == '~'
                || c == '〜'
                || c == '═'
                || c == '□'
                || c == '■'
                || c == '☆'
                || c == '★';
    }

    private static boolean isRule(Line line) {
        int strokes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.at(i);
            if (isRuleLetter(c)) {
                strokes += c == '□' || c == '■' || c == '○' || c == '〇' ? 0 : 1;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return strokes >= 3 || strokes > 0 && line.length() >= 3 && strokes * 2 >= line.length();
    }

    private static boolean isPageNumber(Line line) {
        int length = line.length();
        if (Glyphs.isDash(line.at(0)) && Glyphs.isDash(line.last()) && length >= 3) {
            return isDigits(line, 1, length - 1);
        }
        if (line.startsWith("<PAGE=")) {
            return true;
        }
        int slash = -1;
        for (int i = 1; i < length - 1 && slash < 0; i++) {
            slash = line.at(i) == '/' ? i : -1;
        }
        return slash > 0
                && length <= 9
                && isDigits(line, 0, slash)
                && isDigits(line, slash + 1, length)
                && value(line, 0, slash) <= value(line, slash + 1, length);
    }

    /**
     * 山野市教育委員会　第20回定例会　－３－, 令和６年第１回定例会（３月）本会議　5: what the record is called and a page number behind
     * it, between dashes or alone; it comes below the title, and no sentence.
     */
    private static boolean isPageFoot(Line line) {
        int length = line.length();
        if (length < 8 || length > LONGEST || line.index() < FIRST_LINES) {
            return false;
        }
        int at = length - 1;
        boolean dashed = Glyphs.isDash(line.at(at)) && line.at(at) != 'ー';
        at -= dashed ? 1 : 0;
        while (at > 0 && line.at(at) == ' ') {
            at--;
        }
        int digits = at;
        while (at > 0 && line.at(at) >= '0' && line.at(at) <= '9') {
            at--;
        }
        int count = digits - at;
        while (dashed && at > 0 && line.at(at) == ' ') {
            at--;
        }
        if (count == 0 || count > 3 || (dashed ? !Glyphs.isDash(line.at(at)) : line.at(at) != ' ')) {
            return false;
        }
        int words = dashed ? at : at + 1;
        while (words > 0 && line.at(words - 1) == ' ') {
            words--;
        }
        String name = line.text().substring(line.start(), line.start() + words);
        boolean session = name.contains("第") && (name.contains("回") || name.contains("号"));
        return session
                && (name.contains("会") || name.contains("録"))
                && name.indexOf('。') < 0
                && name.indexOf('、') < 0
                && (dashed || line.at(0) != '第' && name.contains("年"));
    }

    private static boolean isDigits(Line line, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = line.at(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != ' ') {
                return false;
            }
        }
        return digits > 0 && digits <= 4;
    }

    private static int value(Line line, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = line.at(i);
            value = c == ' ' ? value : value * 10 + (c - '0');
        }
        return value;
    }

    /** 12: alone on the line, as search pages number the speeches. */
    private static boolean isSpeechNumber(Line line) {
        return line.last() == ':' && isDigits(line, 0, line.length() - 1);
    }

    private static void markSpeechNumbers(List<Line> counted) {
        boolean counts = counted.size() >= 3;
        for (int i = 1; counts && i < counted.size(); i++) {
            counts = value(counted.get(i), 0, counted.get(i).length() - 1)
                    >= value(counted.get(i - 1), 0, counted.get(i - 1).length() - 1);
        }
        if (counts) {
            counted.forEach(line -> line.decide(LineRole.OUTSIDE, "layout.speech-number"));
        }
    }

    /** 令和６年第１回定例会　本会議 5, 緑化審議会　－５－, 5　緑化審議会: the same line again and again, but for a number that counts up. */
    private static void markNumberedHeads(List<Line> lines) {
        Map<String, List<Line>> heads = new HashMap<>();
        for (Line line : lines) {
            if (line.isOpen() && line.length() >= 8 && line.length() <= LONGEST && pageOf(line) >= 0) {
                collect(heads, line);
            }
        }
        for (List<Line> same : heads.values()) {
            boolean counting = same.size() >= 3;
            for (int i = 1; counting && i < same.size(); i++) {
                counting = pageOf(same.get(i)) == pageOf(same.get(i - 1)) + 1
                        && same.get(i).index() - same.get(i - 1).index() > 8;
            }
            if (counting) {
                same.forEach(line -> line.decide(LineRole.RUNNING_HEAD, "layout.numbered-head"));
            }
        }
    }

    /** The number at the end of the line, in brackets, between dashes or alone, else the one at its front ahead of a space; or -1. */
    private static int pageOf(Line line) {
        int to = line.length();
        while (to > 0 && line.length() - to < 3 && isDress(line.at(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < 5 && Glyphs.isDigit(line.at(from - 1))) {
            from--;
        }
        if (from < to) {
            return value(line, from, to);
        }
        int digits = 0;
        while (digits < 4 && Glyphs.isDigit(line.at(digits))) {
            digits++;
        }
        return digits > 0 && line.at(digits) == ' ' ? value(line, 0, digits) : -1;
    }

    private static boolean isDress(char c) {
        return Glyphs.isDash(c) || Glyphs.isClosing(c) || Glyphs.isWave(c) || c == ' ' || c == '頁' || c == '=';
    }

    private static void markHeads(List<Line> lines) {
        Map<String, List<Line>> heads = new HashMap<>();
        Map<String, List<Line>> feet = new HashMap<>();
        int pages = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).role() == LineRole.PAGE_NUMBER) {
                pages++;
                collect(heads, neighbour(lines, i, 1));
                collect(feet, neighbour(lines, i, -1));
            }
        }
        markReturning(heads, lines, pages);
        markReturning(feet, lines, pages);
    }

    private static void markReturning(Map<String, List<Line>> heads, List<Line> lines, int pages) {
        int least = pages > 3 ? 3 : 2;
        heads.values().removeIf(same -> same.size() < least);
        Map<String, Integer> everywhere = new HashMap<>();
        for (Line line : heads.isEmpty() ? List.<Line>of() : lines) {
            if (line.length() > 0 && line.length() <= LONGEST) {
                everywhere.merge(withoutDigits(line), 1, Integer::sum);
            }
        }
        for (Map.Entry<String, List<Line>> head : heads.entrySet()) {
            List<Line> same = head.getValue();
            // A label that happens to stand at a page's end stands elsewhere too; twice may be chance where it is
            // short.
            boolean chance = same.size() < 3 && same.get(0).length() < SHORTEST_TWICE;
            if (!chance && same.size() * 3 >= everywhere.getOrDefault(head.getKey(), 0) * 2) {
                same.forEach(line -> line.decide(LineRole.RUNNING_HEAD, "layout.running-head"));
            }
        }
    }

    private static Line neighbour(List<Line> lines, int from, int step) {
        int at = from + step;
        while (at > 0 && at < lines.size() - 1 && lines.get(at).isBlank()) {
            at += step;
        }
        return lines.get(Math.min(Math.max(at, 0), lines.size() - 1));
    }

    private static void collect(Map<String, List<Line>> heads, Line line) {
        boolean sentence = Glyphs.isFullStop(line.last())
                || line.length() > 1 && line.last() == '」' && Glyphs.isFullStop(line.at(line.length() - 2));
        if (line.isOpen() && line.length() <= LONGEST && !sentence) {
            heads.computeIfAbsent(withoutDigits(line), key -> new ArrayList<>()).add(line);
        }
    }

    private static String withoutDigits(Line line) {
        StringBuilder shape = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.at(i);
            if (c != ' ') {
                shape.append(c >= '0' && c <= '9' ? '0' : c);
            }
        }
        return shape.toString();
    }
}
