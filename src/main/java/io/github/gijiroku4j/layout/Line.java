package io.github.gijiroku4j.layout;

import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.SourceLine;
import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A physical line of the folded text. Offsets are those of the folded text.
 *
 * <p>Where the line stands never changes; what it is taken for is decided while a document is read, once.
 */
public final class Line {

    private final FoldedText origin;
    private final int index;
    private final int lineStart;
    private final int lineEnd;
    private final int start;
    private final int end;
    /** The width in half-width columns, or -1 until it is asked for. */
    private int width = -1;

    private @Nullable LineRole role;
    private String rule = "";
    private String detail = "";
    private @Nullable List<SourceLine.Alternative> alternatives;

    /** A line from {@code lineStart} to {@code lineEnd}, which lies behind what ends it. */
    public Line(FoldedText origin, int index, int lineStart, int lineEnd) {
        this.origin = origin;
        this.index = index;
        this.lineStart = lineStart;
        this.lineEnd = lineEnd;
        String text = origin.text();
        int from = lineStart;
        int to = lineEnd;
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        if (from < to && Glyphs.isBar(text.charAt(from)) && Glyphs.isBar(text.charAt(to - 1))) {
            // │場所│第1会議室│: the frame of a table is no part of the words.
            while (from < to && (text.charAt(from) <= ' ' || Glyphs.isBar(text.charAt(from)))) {
                from++;
            }
            while (to > from && (text.charAt(to - 1) <= ' ' || Glyphs.isBar(text.charAt(to - 1)))) {
                to--;
            }
            from = from == to ? lineStart : from;
            to = Math.max(from, to);
        }
        this.start = from;
        this.end = to;
    }

    /** Returns the number of the line in its page, from 0. */
    public int index() {
        return index;
    }

    /** Returns where the line begins, its indent included. */
    public int lineStart() {
        return lineStart;
    }

    /** Returns where the next line begins. */
    public int lineEnd() {
        return lineEnd;
    }

    /** Returns where the first character stands that is no white space. */
    public int start() {
        return start;
    }

    /** Returns the end of the last character that is no white space. */
    public int end() {
        return end;
    }

    /** Tells whether the line begins inside a printed one, which an extraction has run together. */
    public boolean beginsInside() {
        if (lineStart == 0) {
            return false;
        }
        char before = origin.text().charAt(lineStart - 1);
        return before != '\n' && before != '\r' && before != '\f' && before != 0x0B && before != 0x85 && before < 0x2028
                || before > 0x2029;
    }

    /** Returns the length without white space at the ends. */
    public int length() {
        return end - start;
    }

    /** Returns how many units of white space stand ahead of the first character. */
    public int indent() {
        return start - lineStart;
    }

    /** Tells whether the line holds white space only. */
    public boolean isBlank() {
        return start == end;
    }

    /** Returns the whole folded text that the line is a part of. */
    public String text() {
        return origin.text();
    }

    /** Returns the whole folded text with its way back. */
    public FoldedText origin() {
        return origin;
    }

    /**
     * Returns the character at {@code offset} from {@link #start()}, or 0 past the end.
     *
     * @throws IndexOutOfBoundsException if {@code offset} is negative
     */
    public char at(int offset) {
        return start + offset < end ? origin.text().charAt(start + offset) : 0;
    }

    /**
     * Returns the width of the line with its indent in half-width columns, as it is printed: what was cut at the page's edge
     * was cut before anything was folded.
     */
    public int width() {
        if (width < 0) {
            width = columnOf(end);
        }
        return width;
    }

    /**
     * Returns the column, in half-width columns of the print from 0, at which the character at {@code offset} of the folded text
     * begins.
     */
    public int columnOf(int offset) {
        Span print = origin.toSource(lineStart, offset);
        String source = origin.source();
        int columns = 0;
        for (int i = print.start(); i < print.end(); i++) {
            char c = source.charAt(i);
            boolean narrow = c <= 0xFF || c >= 0xFF61 && c <= 0xFF9F;
            columns += narrow || Character.isSurrogate(c) ? 1 : 2;
        }
        return columns;
    }

    /** Returns the last character, or 0 of a blank line. */
    public char last() {
        return start < end ? origin.text().charAt(end - 1) : 0;
    }

    /** Returns where {@code c} stands first at or behind {@code from}, at most {@code reach} units away, or -1. */
    public int indexOf(char c, int from, int reach) {
        int most = Math.min(end, from + reach);
        for (int i = from; i < most; i++) {
            if (origin.text().charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Returns where {@code c} stands last on the line, at most {@code reach} units ahead of its end, or -1. */
    public int lastIndexOf(char c, int reach) {
        int least = Math.max(start, end - reach);
        for (int i = end - 1; i >= least; i--) {
            if (origin.text().charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether the content begins with {@code prefix}. */
    public boolean startsWith(String prefix) {
        return length() >= prefix.length() && origin.text().startsWith(prefix, start);
    }

    /** Returns the content, without white space at the ends. */
    public String content() {
        return origin.text().substring(start, end);
    }

    /** Returns the content as a passage; letters that are all set apart (議 事 録) are put together. */
    public Passage passage() {
        return passageFrom(start);
    }

    /** Returns what stands at or behind {@code first}, likewise. */
    public Passage passageFrom(int first) {
        if (!isSpelled()) {
            return Passage.of(origin, first, end);
        }
        Passage.Builder words = new Passage.Builder(origin);
        int from = first;
        for (int i = first; i <= end; i++) {
            if (i == end || origin.text().charAt(i) <= ' ') {
                words.add(from, i);
                from = i + 1;
            }
        }
        return words.build();
    }

    /** Tells whether the letters of the line are set apart: more gaps than not between them. */
    public boolean isSpelled() {
        int letters = 0;
        int words = 0;
        for (int i = start; i < end; i++) {
            if (origin.text().charAt(i) > ' ') {
                letters++;
                words += i + 1 == end || origin.text().charAt(i + 1) <= ' ' ? 1 : 0;
            }
        }
        return words >= 3 && words * 3 >= letters * 2;
    }

    /** Returns what the line was taken for, or null while that is open. */
    public @Nullable LineRole role() {
        return role;
    }

    /** Tells whether the role is still open. */
    public boolean isOpen() {
        return role == null;
    }

    /** Returns the rule that decided the role; empty while it is open. */
    public String rule() {
        return rule;
    }

    /** Returns what else the line could have been. */
    public List<SourceLine.Alternative> alternatives() {
        return alternatives == null ? List.of() : alternatives;
    }

    /** Returns what the rule found on the line, as a contributor reads it; empty where it needs no words. */
    public String detail() {
        return detail;
    }

    /** Decides the role. A later decision takes the place of an earlier one. */
    public void decide(LineRole decided, String by) {
        decide(decided, by, "");
    }

    /** Decides the role, and says what was found. */
    public void decide(LineRole decided, String by, String found) {
        role = decided;
        rule = by;
        detail = found;
    }

    /**
     * Notes a rule that fitted and was not taken.
     *
     * @param other the rule
     * @param why why it was not taken, as in <q>no talk follows</q>
     */
    public void couldBe(String other, String why) {
        List<SourceLine.Alternative> others = alternatives;
        if (others == null) {
            others = new ArrayList<>(2);
            alternatives = others;
        }
        others.add(new SourceLine.Alternative(other, why));
    }

    @Override
    public String toString() {
        return index + ": " + content();
    }
}
