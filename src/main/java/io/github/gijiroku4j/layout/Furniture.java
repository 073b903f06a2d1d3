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
    /** No page has fewer lines, blank ones included. */
    private static final int PAGE = 20;
    /** A title stands among the first lines; what looks like it below is a head or foot of a page. */
    private static final int FIRST_LINES = 8;

    private Furniture() {}

    static void mark(List<Line> lines) {
        List<Line> bare = new ArrayList<>();
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
            } else if (isNumbered(first) && line.length() <= 16) {
                if (isPageNumber(line)) {
                    line.decide(LineRole.PAGE_NUMBER, "layout.page-number");
                    paged = true;
                } else if (isSpeechNumber(line)) {
                    counted.add(line);
                } else if (number(line) >= 0) {
                    bare.add(line);
                }
            }
        }
        paged |= markCounting(bare);
        markSpeechNumbers(counted);
        if (paged) {
            markHeads(lines);
        }
        markNumberedHeads(lines);
    }

    private static boolean isNumbered(char c) {
        return c >= '0' && c <= '9' || Glyphs.isDash(c) || c == '<' || c == 'P' || c == 'p';
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

    /** The number that stands alone on the line, {@code Page 3:} and {@code p.3} included; -1 if there is none. */
    private static int number(Line line) {
        int from = 0;
        if (line.startsWith("Page")) {
            from = 4;
        } else if (line.startsWith("p.") || line.startsWith("P.")) {
            from = 2;
        } else if (line.startsWith("P") || line.startsWith("p")) {
            from = 1;
        }
        int to = line.length();
        if (from > 0 && line.last() == ':') {
            to--;
        } else if (from == 0 && line.length() > 3 && line.text().startsWith("ページ", line.end() - 3)) {
            to -= 3;
        }
        to -= from == 0 && line.length() > 1 && line.last() == '頁' ? 1 : 0;
        return isDigits(line, from, to) ? value(line, from, to) : -1;
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

    /** The only bare numbers of a text, which are 1, or 1 and 2, number its first pages. */
    private static boolean areFirstPages(List<Line> bare) {
        boolean first = !bare.isEmpty() && bare.size() < 3 && bare.get(0).index() >= PAGE;
        for (int i = 0; first && i < bare.size(); i++) {
            first = number(bare.get(i)) == i + 1
                    && (i == 0 || bare.get(i).index() - bare.get(i - 1).index() >= PAGE);
        }
        return first;
    }

    /** Bare numbers are page numbers where at least three of them count up by one, a few lines apart. */
    private static boolean markCounting(List<Line> bare) {
        if (areFirstPages(bare)) {
            bare.forEach(line -> line.decide(LineRole.PAGE_NUMBER, "layout.counting-number"));
            return true;
        }
        boolean found = false;
        int from = 0;
        while (from < bare.size()) {
            int to = from + 1;
            while (to < bare.size()
                    && number(bare.get(to)) == number(bare.get(to - 1)) + 1
                    && bare.get(to).index() - bare.get(to - 1).index() > 8) {
                to++;
            }
            if (to - from >= 3) {
                bare.subList(from, to).forEach(line -> line.decide(LineRole.PAGE_NUMBER, "layout.counting-number"));
                found = true;
            }
            from = to;
        }
        return found;
    }

    /** 令和６年第１回定例会　本会議 5: the same line again and again, its last number counting up. */
    private static void markNumberedHeads(List<Line> lines) {
        Map<String, List<Line>> heads = new HashMap<>();
        for (Line line : lines) {
            char last = line.last();
            if (line.isOpen() && last >= '0' && last <= '9' && line.length() >= 8 && line.length() <= LONGEST) {
                collect(heads, line);
            }
        }
        for (List<Line> same : heads.values()) {
            boolean counting = same.size() >= 3;
            for (int i = 1; counting && i < same.size(); i++) {
                counting = lastNumber(same.get(i)) == lastNumber(same.get(i - 1)) + 1
                        && same.get(i).index() - same.get(i - 1).index() > 8;
            }
            if (counting) {
                same.forEach(line -> line.decide(LineRole.RUNNING_HEAD, "layout.numbered-head"));
            }
        }
    }

    private static int lastNumber(Line line) {
        int from = line.length();
        while (from > 0 && line.length() - from < 5 && line.at(from - 1) >= '0' && line.at(from - 1) <= '9') {
            from--;
        }
        return value(line, from, line.length());
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
