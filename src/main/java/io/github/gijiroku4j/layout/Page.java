package io.github.gijiroku4j.layout;

import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one text, and what can be said of all of them: is every other line blank, at which width were they cut,
 * do paragraphs begin with an indent.
 */
public final class Page {

    private final FoldedText folded;
    private final List<Line> lines;
    private final Typesetting typesetting;

    private Page(FoldedText folded, List<Line> lines) {
        this.folded = folded;
        this.lines = List.copyOf(lines);
        Furniture.mark(this.lines);
        this.typesetting = Typesetting.of(this.lines);
    }

    /** Cuts {@code folded} into its printed lines and marks blank lines, rules and page furniture. */
    public static Page of(FoldedText folded) {
        return of(folded, LineCutter.NONE);
    }

    /** Cuts {@code folded} into lines, those that {@code cutter} finds inside others included. */
    public static Page of(FoldedText folded, LineCutter cutter) {
        String text = folded.text();
        List<Line> lines = new ArrayList<>();
        boolean odd = hasOddEnds(text);
        List<Integer> cuts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = odd ? oddLineEnd(text, start) : plainLineEnd(text, start);
            cuts.clear();
            cutter.cut(folded, start, end, cuts);
            for (int cut : cuts) {
                add(lines, folded, start, cut);
                start = cut;
            }
            add(lines, folded, start, end);
            start = end;
        }
        return new Page(folded, lines);
    }

    private static void add(List<Line> lines, FoldedText folded, int start, int end) {
        Line line = new Line(folded, lines.size(), start, end);
        if (line.isBlank() && isMarkup(folded, start, end)) {
            line.decide(LineRole.OUTSIDE, "layout.markup");
        } else if (line.isBlank()) {
            line.decide(LineRole.BLANK, "layout.blank");
        }
        lines.add(line);
    }

    /** {@code </div>}: a line that holds nothing but tags of a web page. */
    private static boolean isMarkup(FoldedText folded, int start, int end) {
        if (folded.map().isIdentity() || start == end) {
            return false;
        }
        // What was taken out at the line's start belongs to it.
        String printed = folded.source()
                .substring(folded.map().sourceEnd(start), folded.map().sourceEnd(end));
        return printed.indexOf('<') >= 0 || printed.indexOf('&') >= 0;
    }

    /** Whether any other sign than LF ends lines. */
    private static boolean hasOddEnds(String text) {
        return text.indexOf('\r') >= 0
                || text.indexOf('\f') >= 0
                || text.indexOf(0x0B) >= 0
                || text.indexOf(0x85) >= 0
                || text.indexOf(0x2028) >= 0
                || text.indexOf(0x2029) >= 0;
    }

    /** The end of a line: behind LF, CR or CRLF, a form feed, or one of Unicode's line ends. */
    private static int oddLineEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029) {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    private static int plainLineEnd(String text, int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed + 1;
    }

    /** Returns the folded text. */
    public FoldedText folded() {
        return folded;
    }

    /** Returns all lines, blank ones and page furniture included. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns the number of lines. */
    public int size() {
        return lines.size();
    }

    /** Returns line {@code index}, from 0. */
    public Line line(int index) {
        return lines.get(index);
    }

    /** Returns what can be said of all lines. */
    public Typesetting typesetting() {
        return typesetting;
    }

    /** Returns the first line at or behind {@code from} that is neither blank nor page furniture, or {@link #size()}. */
    public int nextPrinted(int from) {
        int at = from;
        while (at < lines.size() && !isPrinted(lines.get(at))) {
            at++;
        }
        return at;
    }

    /** Returns the last line at or ahead of {@code from} that is neither blank nor page furniture, or -1. */
    public int previousPrinted(int from) {
        int at = from;
        while (at >= 0 && !isPrinted(lines.get(at))) {
            at--;
        }
        return at;
    }

    /** Tells whether a line belongs to the record: it is no blank line, page number, running head or navigation. */
    public static boolean isPrinted(Line line) {
        LineRole role = line.role();
        return role != LineRole.BLANK
                && role != LineRole.PAGE_NUMBER
                && role != LineRole.RUNNING_HEAD
                && role != LineRole.CONTENTS
                && role != LineRole.OUTSIDE;
    }
}
