package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a marker, written as it looks: {@code ○（{label}）⏎{talk}}.
 *
 * <p>What stands ahead of the label opens the marker, what stands behind it closes it. {@code ⏎} says that the talk is
 * printed below, a space that it follows on the same line. A label is {@code {label}}, or its parts where a format takes
 * labels of one shape only: {@code ○{office}（{name}）　{talk}}. A template without a label marks talk that nobody is named
 * for. Widths do not matter, the three circles are one, and so are the dashes.
 *
 * @param printed the template as written
 * @param opening the signs ahead of the label, folded; without a label, the whole marker
 * @param labelled whether there is a label
 * @param shape what the label holds
 * @param closing the signs behind the label, folded, without spaces
 * @param talk where the talk begins
 * @param quoted whether the talk stands in 「」
 */
record Template(
        String printed, String opening, boolean labelled, LabelShape shape, String closing, Talk talk, boolean quoted) {

    /** Where the talk begins. */
    enum Talk {
        /** Right behind the marker. */
        GLUED,
        /** On the marker's line, behind a space. */
        SAME_LINE,
        /** On the next printed line. */
        BELOW
    }

    /** How far into a line a marker may reach. */
    private static final int REACH = 96;

    private static final String TALK = "{talk}";
    private static final String QUOTED_TALK = "「{talk}」";

    /**
     * Reads a template as a format file prints it.
     *
     * @throws IllegalArgumentException if it makes no sense; the message says what to write instead
     */
    static Template parse(String printed) {
        String folded = Folding.fold(printed).strip();
        boolean quoted = folded.endsWith(QUOTED_TALK);
        String ending = quoted ? QUOTED_TALK : TALK;
        int talkAt = folded.indexOf(ending);
        if (talkAt < 0 || talkAt + ending.length() != folded.length()) {
            throw new IllegalArgumentException("a marker ends in {talk}, as in ○{label} {talk} or ○{label}⏎{talk}");
        }
        String marker = folded.substring(0, talkAt);
        Talk talk = marker.endsWith("⏎") ? Talk.BELOW : marker.endsWith(" ") ? Talk.SAME_LINE : Talk.GLUED;
        marker = talk == Talk.GLUED
                ? marker
                : marker.substring(0, marker.length() - 1).strip();
        int labelAt = marker.indexOf('{');
        int labelEnd = labelAt < 0 ? -1 : labelEnd(marker, labelAt);
        String opening = labelAt < 0 ? marker : marker.substring(0, labelAt);
        String closing = labelAt < 0 ? "" : marker.substring(labelEnd);
        LabelShape shape = labelAt < 0 ? LabelShape.ANY : LabelShape.of(marker.substring(labelAt, labelEnd));
        if (labelAt < 0 && opening.isEmpty()) {
            throw new IllegalArgumentException("a marker without {label} needs a sign of its own, as in 問 {talk}");
        }
        if (labelAt >= 0 && closing.isEmpty() && talk == Talk.GLUED) {
            throw new IllegalArgumentException(
                    "nothing tells where the label ends: put a sign, a space or ⏎ behind it");
        }
        return new Template(
                printed, opening.replace(" ", ""), labelAt >= 0, shape, closing.replace(" ", ""), talk, quoted);
    }

    /** The label reaches over all its parts, and over a bracket that opens between them. */
    private static int labelEnd(String marker, int from) {
        int end = marker.lastIndexOf('}') + 1;
        if (end <= from) {
            throw new IllegalArgumentException("a { without its }: write {label}");
        }
        int open = marker.indexOf('(', from);
        int close = marker.indexOf(')', end);
        return open >= 0 && open < end && close >= 0 ? close + 1 : end;
    }

    /** Tells whether the two are one but for what labels hold. */
    boolean isLike(Template other) {
        return opening.equals(other.opening)
                && labelled == other.labelled
                && closing.equals(other.closing)
                && talk == other.talk;
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

    /** Tries the template on the line {@code [start, end)}; returns what it marks, or null. */
    @Nullable
    Match match(CharSequence text, int start, int end) {
        int at = start;
        for (int i = 0; i < opening.length(); i++) {
            while (i > 0 && at < end && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= end || !same(opening.charAt(i), text.charAt(at))) {
                return null;
            }
            at++;
        }
        int behind = at;
        while (at < end && text.charAt(at) <= ' ' && !opening.isEmpty()) {
            at++;
        }
        if (labelled && at == behind && at > start && isLatin(text.charAt(at - 1))) {
            // Ａ委員 is a label of its own, Ａ　山田委員 is not.
            return null;
        }
        if (!labelled) {
            return unlabelled(text, at, end);
        }
        if (closing.isEmpty()) {
            return talk == Talk.BELOW ? whole(text, at, end) : spaced(text, at, end);
        }
        return closed(text, at, end);
    }

    private @Nullable Match unlabelled(CharSequence text, int at, int end) {
        char before = text.charAt(at - 1);
        return at < end && (talk == Talk.GLUED || before <= ' ' || closing.isEmpty() && before == ':')
                ? new Match(at, at, at, Evidence.POSSIBLE, false)
                : null;
    }

    /** The label is all the rest of the line. */
    private @Nullable Match whole(CharSequence text, int at, int end) {
        if (end - at > REACH || Labels.heads(text, at, end)) {
            return null;
        }
        Evidence evidence = Labels.weigh(text, at, end);
        boolean bare = opening.isEmpty() && !evidence.isAtLeast(Evidence.OFFICE);
        return evidence == Evidence.NONE || bare ? null : new Match(at, end, -1, evidence, false);
    }

    /** The label reaches to the first space or bracket up to which it makes sense. */
    private @Nullable Match spaced(CharSequence text, int at, int end) {
        int depth = 0;
        int most = Math.min(end, at + REACH);
        for (int i = at; i < most; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
                continue;
            }
            if (c == '。' || c == '、' || c == '「') {
                return null;
            }
            boolean closes = c == ')' || c == ']';
            depth -= closes ? 1 : 0;
            if (depth < 0) {
                return null;
            }
            if (depth > 0 || !closes && c > ' ') {
                continue;
            }
            int labelEnd = closes ? i + 1 : i;
            int next = skip(text, labelEnd, end);
            if (next == end) {
                continue;
            }
            boolean bracket = (!closes || next == labelEnd) && opensName(text, next, end);
            boolean spelled = isSpelled(text, at, labelEnd) && isLetterAlone(text, next, end);
            if (bracket || spelled || Labels.honorificEnd(text, next, end) > 0) {
                continue;
            }
            Evidence evidence = Labels.weigh(text, at, labelEnd);
            if (evidence == Evidence.POSSIBLE && speaksFromSeat(text, at, labelEnd, next, end)) {
                evidence = Evidence.OFFICE;
            }
            if (evidence.isAtLeast(Evidence.OFFICE) && mayTalk(text.charAt(next)) && !goesOn(text, labelEnd, next)) {
                int extended = withName(text, at, labelEnd, next, end);
                if (extended >= 0 && Labels.heads(text, at, labelEnd)) {
                    // ○説明員　係長　山田太郎君: a list and its first name.
                    return null;
                }
                return extended < 0
                        ? new Match(at, labelEnd, next, evidence, false)
                        : new Match(at, extended, skip(text, extended, end), Evidence.NAMED, false);
            }
        }
        return null;
    }

    /** ３番　再質問します。: a seat alone stands for its member where a whole sentence follows, and no name of a roster. */
    private boolean speaksFromSeat(CharSequence text, int at, int labelEnd, int next, int end) {
        return opening.isEmpty()
                && text.charAt(labelEnd - 1) == '番'
                && text.charAt(end - 1) == '。'
                && Labels.isSeat(Labels.squeezed(text, at, labelEnd))
                && Prose.isSentence(text, next, end);
    }

    /** 委 員 長: every letter so far stands alone, so a label goes on with the next one that does. */
    private static boolean isSpelled(CharSequence text, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (text.charAt(i) > ' ' && text.charAt(i + 1) > ' ') {
                return false;
            }
        }
        return end - start > 1;
    }

    private static boolean isLetterAlone(CharSequence text, int at, int end) {
        return Glyphs.isKanji(text.charAt(at)) && at + 1 < end && text.charAt(at + 1) <= ' ';
    }

    /** 議長（山田太郎君）の指名により: without a sign ahead of the label a particle behind it makes a sentence of it. */
    private boolean goesOn(CharSequence text, int labelEnd, int next) {
        if (!opening.isEmpty() || labelEnd != next) {
            return false;
        }
        char behind = text.charAt(next);
        boolean from = (behind == 'か' || behind == 'よ')
                && next + 1 < text.length()
                && "らり".indexOf(text.charAt(next + 1)) >= 0;
        return from || "のはがをにもとへで".indexOf(behind) >= 0;
    }

    /**
     * 委員長 山田 太郎君, 議長 山田太郎, 6番 山田 太郎: a name behind an office or a seat still belongs to the label. Returns
     * where it ends, or -1. Without an honorific it must read like a whole name, and the office must hold no name itself.
     */
    private static int withName(CharSequence text, int start, int labelEnd, int next, int end) {
        if (labelEnd == next) {
            return -1;
        }
        boolean open = Labels.awaitsName(text, start, labelEnd);
        int found = -1;
        for (int i = next; i < Math.min(end, next + 14); i++) {
            char c = text.charAt(i);
            boolean ends = i + 1 == end || text.charAt(i + 1) <= ' ';
            if (c == '君' && ends && i - next >= 2) {
                return i + 1 == end ? -1 : i + 1;
            }
            if (c == '、' || c == '。' || Glyphs.isOpening(c)) {
                break;
            }
            if (open && ends && c > ' ' && i + 1 < end && FamilyNames.isFullName(text, next, i + 1)) {
                found = i + 1;
            }
        }
        int honorific = found < 0 ? -1 : Labels.honorificEnd(text, skip(text, found, end), end);
        return honorific < 0 ? found : honorific == end ? -1 : honorific;
    }

    /** A bracket behind an office holds the name, unless it holds a stage direction. */
    private static boolean opensName(CharSequence text, int at, int end) {
        if (text.charAt(at) != '(' && text.charAt(at) != '[') {
            return false;
        }
        for (int i = at + 1; i < Math.min(end, at + 30); i++) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                // （パネルを示す）: a verb tells what the speaker does.
                return i - at < 4 || "すてるりたむく".indexOf(text.charAt(i - 1)) < 0;
            }
            if (c == '「' || c == '。' || c == '手' && text.charAt(i - 1) == '拍') {
                return false;
            }
        }
        return false;
    }

    /** The label reaches to the sign that closes it. */
    private @Nullable Match closed(CharSequence text, int at, int end) {
        char closes = closing.charAt(0);
        char opens = opening.isEmpty() ? 0 : opening.charAt(opening.length() - 1);
        int depth = 0;
        int most = Math.min(end, at + REACH);
        for (int i = at; i < most; i++) {
            char c = text.charAt(i);
            if (depth == 0 && same(closes, c) && (closes != '-' || i > at && text.charAt(i - 1) <= ' ')) {
                return behind(text, at, i, end);
            }
            if (c == '(' || c == '[' || c == opens) {
                depth++;
            } else if (c == ')' || c == ']' || c == '】' || c == '〕' || c == '」') {
                depth--;
            } else if (c == '。') {
                return null;
            }
            if (depth < 0) {
                return null;
            }
        }
        // The bracket that should close the label is lost: the line ends inside it.
        if (opens != 0 && Glyphs.closing(opens) == closes && most == end && opening.length() > 1) {
            int labelEnd = end;
            Evidence evidence = depth == 0 ? Labels.weigh(text, at, labelEnd) : Evidence.NONE;
            if (evidence == Evidence.NONE && depth == 1 && text.charAt(end - 1) == ')') {
                evidence = Labels.weigh(text, at, labelEnd);
            }
            return evidence.isAtLeast(Evidence.OFFICE) ? new Match(at, labelEnd, -1, evidence, true) : null;
        }
        return null;
    }

    private @Nullable Match behind(CharSequence text, int at, int labelEnd, int end) {
        int next = labelEnd + 1;
        for (int i = 1; i < closing.length(); i++) {
            next = skip(text, next, end);
            if (next >= end || !same(closing.charAt(i), text.charAt(next))) {
                return null;
            }
            next++;
        }
        int from = skip(text, next, end);
        if (talk == Talk.BELOW ? from < end : from == end || talk == Talk.SAME_LINE && from == next) {
            return null;
        }
        if (from < end && !mayTalk(text.charAt(from))) {
            return null;
        }
        Evidence evidence = Labels.weigh(text, at, labelEnd);
        return evidence == Evidence.NONE ? null : new Match(at, labelEnd, from == end ? -1 : from, evidence, false);
    }

    /** No talk begins with a comma, a full stop or a closing bracket: there a word goes on. */
    private static boolean mayTalk(char c) {
        return !Glyphs.isDash(c)
                && c != '、'
                && c != '。'
                && c != ','
                && c != '.'
                && c != ':'
                && c != '・'
                && !Glyphs.isClosing(c);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static int skip(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** Whether a sign of a template stands for a sign of a text. */
    static boolean same(char sign, char c) {
        return sign == c
                || sign == '○' && Glyphs.isCircle(c)
                || sign == '-' && Glyphs.isDash(c)
                || sign == '→' && c == '⇒';
    }

    /**
     * What a template found on a line.
     *
     * @param labelStart where the label begins
     * @param labelEnd where it ends
     * @param talkStart where the talk begins on the same line, or -1
     * @param evidence how much the label looks like one
     * @param unbalanced whether a bracket of the marker is missing
     */
    record Match(int labelStart, int labelEnd, int talkStart, Evidence evidence, boolean unbalanced) {}
}
