package io.github.gijiroku4j.layout;

import io.github.gijiroku4j.model.LineRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds page numbers that their shape alone does not tell: {@code 3}, （３）, 【３】, 第３頁, {@code P.3}, {@code -3}, {@code (3/12)}.
 * A number alone on its line is one where the same dress comes at least three times and counts up by one, a few lines apart
 * each.
 */
final class PageNumbers {

    /** No page number with its dress is longer. */
    static final int LONGEST = 16;

    private static final int ENOUGH = 3;
    /** No page has fewer lines, blank ones included. */
    private static final int PAGE = 20;
    /** Between two page numbers stand more lines than these, however narrow the page. */
    private static final int APART = 8;

    /** No head of a page is shorter that tells a number by standing next to it. */
    private static final int SHORTEST_HEAD = 8;

    private static final int MOST_DIGITS = 4;

    private static final String[] AHEAD = {"Page", "page", "PAGE", "No", "№", "P", "p", "第", "頁"};
    private static final String[] BEHIND = {"ページ", "頁", "枚目", "of"};

    private record Numbered(Line line, int number) {}

    private final Map<String, List<Numbered>> byDress = new LinkedHashMap<>();

    /** A cheap look: whether a number in its dress may begin with {@code c}; digits and dashes apart. */
    static boolean mayOpen(char c) {
        return switch (c) {
            case 'P', 'p', 'N', '№', '第', '頁', '・', '=', '*', '●' -> true;
            default -> Glyphs.isOpening(c) || Glyphs.isWave(c);
        };
    }

    /** Takes {@code line} for one that may be a page number, if it holds nothing but a number and its dress. */
    void take(Line line) {
        int start = skipDress(line, 0);
        start = skipDress(line, behindWord(line, start, AHEAD));
        int end = digitsEnd(line, start);
        int at = skipDress(line, behindWord(line, skipDress(line, end), BEHIND));
        int pages = digitsEnd(line, at);
        if (end == start || skipDress(line, pages) < line.length() || isItem(line, end)) {
            return;
        }
        int number = Integer.parseInt(line.content(), start, end, 10);
        String dress = line.content().substring(0, start) + '#' + line.content().substring(end);
        byDress.computeIfAbsent(dress.replace(" ", ""), key -> new ArrayList<>())
                .add(new Numbered(line, number));
    }

    /** 1．, 1、, 1:: what stands behind the number makes an item of it, whose words are torn off. */
    private static boolean isItem(Line line, int digits) {
        char last = line.last();
        return digits < line.length()
                && (last == '.' || last == '、' || last == ',' || last == ':' && digits == line.length() - 1);
    }

    private static int digitsEnd(Line line, int start) {
        int end = start;
        while (end < line.length() && end - start < MOST_DIGITS && Glyphs.isDigit(line.at(end))) {
            end++;
        }
        return end;
    }

    private static int behindWord(Line line, int at, String[] words) {
        for (String word : words) {
            if (line.text().startsWith(word, line.start() + at)) {
                return at + word.length();
            }
        }
        return at;
    }

    private static int skipDress(Line line, int from) {
        int at = from;
        while (at < line.length() && !Character.isLetterOrDigit(line.at(at)) && line.at(at) != '。') {
            at++;
        }
        return at;
    }

    /** Marks those of {@code lines} that number pages; tells whether there are any. */
    boolean mark(List<Line> lines) {
        boolean found = false;
        for (Map.Entry<String, List<Numbered>> dress : byDress.entrySet()) {
            List<Numbered> all = dress.getValue();
            // （１） may be the number of a heading whose words are torn off; in the midst of a sentence it is none.
            boolean item = Glyphs.isOpening(dress.getKey().charAt(0));
            if (areHeaded(lines, all)
                    || areFirst(all)
                            && (!item || all.stream().anyMatch(numbered -> partsSentence(lines, numbered.line())))) {
                decide(all);
                found = true;
            } else {
                found |= markCounting(all);
            }
        }
        return found;
    }

    /** Whether they count from 1, and each time the same line stands right above or below: 第12回流域協議会⏎1. */
    private static boolean areHeaded(List<Line> lines, List<Numbered> all) {
        boolean above = all.size() > 1;
        boolean below = above;
        for (int i = 0; i < all.size() && (above || below); i++) {
            boolean counts = all.get(i).number() == i + 1
                    && (i == 0
                            || all.get(i).line().index() - all.get(i - 1).line().index() > APART);
            above &= counts && isSame(neighbour(lines, all.get(0), -1), neighbour(lines, all.get(i), -1));
            below &= counts && isSame(neighbour(lines, all.get(0), 1), neighbour(lines, all.get(i), 1));
        }
        return above || below;
    }

    private static boolean isSame(String first, String other) {
        return first.length() >= SHORTEST_HEAD && first.equals(other);
    }

    private static String neighbour(List<Line> lines, Numbered numbered, int step) {
        int at = numbered.line().index() + step;
        while (at >= 0 && at < lines.size() && lines.get(at).isBlank()) {
            at += step;
        }
        return at < 0 || at >= lines.size() ? "" : lines.get(at).content();
    }

    /** Whether the line above is one that a page's width cut. */
    private static boolean partsSentence(List<Line> lines, Line line) {
        int above = line.index() - 1;
        while (above > 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above > 0
                && lines.get(above).length() > LONGEST
                && !LineJoins.endsSentence(lines.get(above))
                && !Glyphs.isClosing(lines.get(above).last());
    }

    /** The only numbers of a text in this dress, which are 1, or 1 and 2, number its first pages. */
    private static boolean areFirst(List<Numbered> all) {
        boolean first = all.size() < ENOUGH && all.get(0).line().index() >= PAGE;
        for (int i = 0; first && i < all.size(); i++) {
            first = all.get(i).number() == i + 1
                    && (i == 0
                            || all.get(i).line().index() - all.get(i - 1).line().index() >= PAGE);
        }
        return first;
    }

    private static boolean markCounting(List<Numbered> all) {
        boolean found = false;
        int from = 0;
        while (from < all.size()) {
            int to = from + 1;
            while (to < all.size()
                    && all.get(to).number() == all.get(to - 1).number() + 1
                    && all.get(to).line().index() - all.get(to - 1).line().index() > APART) {
                to++;
            }
            if (to - from >= ENOUGH) {
                decide(all.subList(from, to));
                found = true;
            }
            from = to;
        }
        return found;
    }

    private static void decide(List<Numbered> all) {
        all.forEach(numbered -> numbered.line().decide(LineRole.PAGE_NUMBER, "layout.counting-number"));
    }
}
