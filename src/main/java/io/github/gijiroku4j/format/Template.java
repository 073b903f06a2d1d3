package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Squeeze;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a marker, written as it looks: {@code ○（{label}）⏎{talk}}.
 *
 * <p>What stands ahead of the label opens the marker, what stands behind it closes it. {@code ⏎} says that the talk is
 * printed below, a space that it follows on the same line. A label is {@code {label}}, or its parts where a format takes
 * labels of one shape only: {@code ○{office}（{name}）　{talk}}. A template without a label marks talk that nobody is named
 * for. {@code {number}} is any number, {@code {sign}} any sign, of which the document has to show that it is a marker's.
 * Widths do not matter, the three circles are one, and so are the dashes.
 *
 * @param printed the template as written
 * @param above what the printed line above holds, folded, without spaces; empty if that does not matter
 * @param opening the signs ahead of the label, folded, without spaces but for one behind a letter (Ａ　{label}), where Ａ委員
 *     would be a label of its own; without a label, the whole marker
 * @param labelled whether there is a label
 * @param shape what the label holds
 * @param closing the signs behind the label, folded, without spaces
 * @param talk where the talk is
 * @param quoted whether the talk stands in 「」
 * @param lead what the talk below begins with and is no part of it (発言者：{label}⏎発言：{talk}), folded, without spaces; mostly empty
 */
record Template(
        String printed,
        String above,
        String opening,
        boolean labelled,
        LabelShape shape,
        String closing,
        Talk talk,
        boolean quoted,
        String lead) {

    /** Where the talk is. */
    enum Talk {
        /** Right behind the marker. */
        GLUED,
        /** On the marker's line, behind a space. */
        SAME_LINE,
        /** Behind a gap, in a column of its own in which it goes on below. */
        COLUMN,
        /** On the next printed line. */
        BELOW,
        /** Ahead of the label. */
        AHEAD,
        /** Behind the marker of another format, which follows here. */
        MARKER
    }

    /** Stands for {@code {sign}}. */
    static final char SIGN = 1;
    /** Stands for {@code {number}}. */
    static final char NUMBER = 2;
    /** Says that the column of the talk is for the document to settle. */
    static final char GAP = '\u3000';

    private static final int MOST_DIGITS = 6;

    /**
     * Reads a template as a format file prints it.
     *
     * @throws IllegalArgumentException if it makes no sense; the message says what to write instead
     */
    static Template parse(String printed) {
        return TemplateReader.read(printed);
    }

    /** Tells whether the two are one but for what labels hold. */
    boolean isLike(Template other) {
        return above.equals(other.above)
                && opening.equals(other.opening)
                && labelled == other.labelled
                && closing.equals(other.closing)
                && talk == other.talk
                && lead.equals(other.lead);
    }

    /** Tells whether the marker stands at the front of a line and needs nothing but its own signs. */
    boolean opensLine() {
        return talk != Talk.AHEAD && talk != Talk.MARKER;
    }

    /** Tells whether any line could be one: there is neither a label nor a sign of its own. */
    boolean isAnything() {
        return !labelled && (opening.isEmpty() || opening.length() == 1 && opening.charAt(0) == SIGN);
    }

    /** Tells whether what {@link #match} found is a label, and talk, of the kind that this template asks for. */
    boolean accepts(CharSequence text, Match match, int end) {
        return shape.takes(Labels.squeezed(text, match.labelStart(), match.labelEnd()))
                && (!quoted || match.talkStart() >= 0 && isQuote(text, match.talkStart(), end));
    }

    /** One quotation takes up all of {@code [start, end)}, or goes on below. */
    private static boolean isQuote(CharSequence text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '「' ? 1 : c == '」' ? -1 : 0;
            if (depth == 0) {
                return i > start && i + 1 == end;
            }
        }
        return true;
    }

    /** Returns where on the line {@code [start, end)} the words behind the opening signs begin; -1 if these do not stand there. */
    int opened(CharSequence text, int start, int end) {
        int at = start;
        for (int i = 0; i < opening.length() && at >= 0; i++) {
            boolean space = opening.charAt(i) == ' ';
            int next = i > 0 ? Squeeze.skip(text, at, end) : at;
            at = space ? next > at ? next : -1 : part(opening.charAt(i), text, next, end);
        }
        return at;
    }

    /** Tries the template on the line {@code [start, end)}; returns what it marks, or null. */
    @Nullable
    Match match(CharSequence text, int start, int end) {
        int behind = opened(text, start, end);
        if (behind < 0 || !above.isEmpty() && !standsBelow(text, start) || !lead.isEmpty() && !leadsBelow(text, end)) {
            return null;
        }
        int at = opening.isEmpty() ? behind : Squeeze.skip(text, Glyphs.glossEnd(text, behind, end), end);
        if (!labelled) {
            return unlabelled(text, at, end);
        }
        if (!closing.isEmpty()) {
            return LabelSearch.closed(this, text, at, end);
        }
        return switch (talk) {
            case BELOW -> LabelSearch.whole(this, text, at, end);
            case GLUED -> LabelSearch.aheadOfQuote(text, at, end);
            case COLUMN -> hasGap(text, at, end) ? inColumn(LabelSearch.spaced(this, text, at, end)) : null;
            default -> LabelSearch.spaced(this, text, at, end);
        };
    }

    private @Nullable Match unlabelled(CharSequence text, int at, int end) {
        if (talk == Talk.BELOW) {
            return at == end ? new Match(at, at, -1, Evidence.POSSIBLE, false) : null;
        }
        char before = text.charAt(at - 1);
        return at < end && (talk == Talk.GLUED || before <= ' ' || closing.isEmpty() && before == ':')
                ? new Match(at, at, at, Evidence.POSSIBLE, false)
                : null;
    }

    private static boolean hasGap(CharSequence text, int at, int end) {
        int most = Math.min(end, at + Labels.LONGEST);
        for (int i = at + 1; i < most; i++) {
            if (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Match inColumn(@Nullable Match match) {
        if (match == null || match.talkStart() < 0 || match.talkStart() - match.labelEnd() < 2) {
            return null;
        }
        return new Match(
                match.labelStart(), match.labelEnd(), match.talkStart(), match.evidence(), match.unbalanced(), GAP);
    }

    /** Whether the printed line above {@code start} is {@link #above} and nothing else. */
    private boolean standsBelow(CharSequence text, int start) {
        int at = start;
        boolean broken = false;
        while (at > 0 && text.charAt(at - 1) <= ' ') {
            at--;
            broken |= isLineEnd(text.charAt(at));
        }
        for (int i = above.length() - 1; i >= 0 && broken; i--) {
            at = spacesBefore(text, at);
            broken = at > 0 && same(above.charAt(i), text.charAt(at - 1));
            at--;
        }
        if (!broken) {
            return false;
        }
        at = spacesBefore(text, at);
        return at == 0 || isLineEnd(text.charAt(at - 1));
    }

    /** Whether the printed line behind {@code end} begins with {@link #lead}. */
    private boolean leadsBelow(CharSequence text, int end) {
        return leadEnd(text, Squeeze.skip(text, end, text.length()), text.length()) > 0;
    }

    /** Returns where the talk begins behind {@link #lead}, which is looked for at {@code start}; -1 if it does not stand there. */
    int leadEnd(CharSequence text, int start, int end) {
        int at = start;
        for (int i = 0; i < lead.length() && at >= 0; i++) {
            at = part(lead.charAt(i), text, Squeeze.skip(text, at, end), end);
        }
        return at < 0 || lead.isEmpty() ? -1 : Squeeze.skip(text, at, end);
    }

    private static int spacesBefore(CharSequence text, int from) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) <= ' ' && !isLineEnd(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
    }

    /** Returns where {@code part} of a template, which is looked for at {@code at}, ends; -1 if it does not stand there. */
    static int part(char part, CharSequence text, int at, int end) {
        if (part != NUMBER) {
            return at < end && same(part, text.charAt(at)) ? at + 1 : -1;
        }
        int digits = at;
        while (digits < end && digits - at < MOST_DIGITS && Glyphs.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > at ? digits : -1;
    }

    /** Whether a sign of a template stands for a sign of a text. */
    static boolean same(char sign, char c) {
        return sign == c
                || sign == '○' && Glyphs.isCircle(c)
                || sign == '-' && Glyphs.isDash(c)
                || sign == '→' && c == '⇒'
                || sign == ':' && c == ';'
                || sign == SIGN && Glyphs.isSign(c);
    }
}
