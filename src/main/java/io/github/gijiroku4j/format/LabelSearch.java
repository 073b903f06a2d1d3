package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.PersonReader;
import org.jspecify.annotations.Nullable;

/** Searches the end of a label: behind what opens a marker the label reaches to its space, its sign or the end of the line. */
final class LabelSearch {

    /** How far into a line a marker may reach. */
    /** Says that a name is closed by a bracket that was not opened. */
    private static final int UNPAIRED = -2;

    private static final int REACH = 96;

    private LabelSearch() {}

    /** The label is all the rest of the line. */
    static @Nullable Match whole(Template template, CharSequence text, int at, int end) {
        if (end - at > REACH || Labels.heads(text, at, end)) {
            return null;
        }
        int deed = StageNotes.deedAtEnd(text, at, end);
        if (deed > at) {
            Match office = whole(template, text, at, deed);
            return office == null ? null : new Match(at, office.labelEnd(), deed, office.evidence(), false);
        }
        Match titled = template.opening().length() > 1 ? aheadOfSubject(text, at, end) : null;
        if (titled != null) {
            return titled;
        }
        Evidence evidence = Labels.weigh(text, at, end);
        if (evidence == Evidence.POSSIBLE && template.opening().isEmpty() && isOfficeAndName(text, at, end)) {
            evidence = Evidence.OFFICE;
        }
        boolean bare = template.opening().isEmpty() && !evidence.isAtLeast(Evidence.OFFICE);
        return evidence == Evidence.NONE || bare ? null : new Match(at, end, -1, evidence, false);
    }

    /** ○質問　山田太郎議員「通学路の安全について」: the subject of a question stands in 「」 behind the label, and talk may follow. */
    private static @Nullable Match aheadOfSubject(CharSequence text, int at, int end) {
        int quote = at;
        while (quote < Math.min(end, at + REACH) && text.charAt(quote) != '「' && text.charAt(quote) != '『') {
            quote++;
        }
        if (quote == at || quote >= Math.min(end, at + REACH)) {
            return null;
        }
        int close = quote;
        while (close < end && text.charAt(close) != Glyphs.closing(text.charAt(quote))) {
            close++;
        }
        Evidence evidence = Labels.weigh(text, at, quote);
        int behind = Squeeze.skip(text, close + 1, end);
        if (close >= end || !evidence.isAtLeast(Evidence.OFFICE) || behind == close + 1 && behind < end) {
            return null;
        }
        return new Match(at, quote, behind < end ? behind : -1, evidence, false);
    }

    /** 山田委員「賛成です。」: the label reaches to the quotation mark, behind which a whole sentence stands. */
    static @Nullable Match aheadOfQuote(CharSequence text, int at, int end) {
        int quote = at;
        while (quote < Math.min(end, at + REACH) && text.charAt(quote) != '「') {
            quote++;
        }
        if (quote == at || quote >= Math.min(end, at + REACH) || !Labels.mayEndAt(text, at, quote)) {
            return null;
        }
        Evidence evidence = Labels.weigh(text, at, quote);
        return evidence.isAtLeast(Evidence.OFFICE) && Prose.isSentence(text, quote + 1, end)
                ? new Match(at, quote, quote, evidence, false)
                : null;
    }

    /** The label reaches to the first space or bracket up to which it makes sense. */
    static @Nullable Match spaced(Template template, CharSequence text, int at, int end) {
        int depth = 0;
        int most = Math.min(end, at + REACH);
        for (int i = at; i < most; i++) {
            char c = text.charAt(i);
            boolean deed = c == '(' && depth == 0 && i > at && StageNotes.isDeed(text, i, end);
            if (!deed && (c == '(' || c == '[')) {
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
            if (depth > 0 || !closes && !deed && c > ' ') {
                continue;
            }
            int labelEnd = closes ? i + 1 : i;
            int next = Squeeze.skip(text, labelEnd, end);
            if (next == end) {
                continue;
            }
            boolean bracket = (!closes || next == labelEnd) && opensName(text, next, end);
            boolean spelled = isSpelled(text, at, labelEnd) && isLetterAlone(text, next, end);
            if (bracket || spelled || NameMarks.honorificEnd(text, next, end) > 0) {
                continue;
            }
            Evidence evidence = Labels.weigh(text, at, labelEnd);
            if (evidence == Evidence.POSSIBLE && speaksFromSeat(template, text, at, labelEnd, next, end)) {
                evidence = Evidence.OFFICE;
            }
            if (evidence.isAtLeast(Evidence.OFFICE)
                    && mayTalk(text, next, end)
                    && !goesOn(template, text, labelEnd, next)) {
                int extended = withName(text, at, labelEnd, next, end);
                if (extended == UNPAIRED || extended >= 0 && Labels.heads(text, at, labelEnd)) {
                    // ○説明員　係長　山田太郎君: a list and its first name. ○議長　山田太郎君）: a bracket is lost.
                    return null;
                }
                return extended < 0
                        ? new Match(at, labelEnd, next, evidence, false)
                        : new Match(at, extended, Squeeze.skip(text, extended, end), Evidence.NAMED, false);
            }
        }
        return null;
    }

    /** ３番　再質問します。: a seat alone stands for its member where a whole sentence follows, and no name of a roster. */
    private static boolean speaksFromSeat(
            Template template, CharSequence text, int at, int labelEnd, int next, int end) {
        return template.opening().isEmpty()
                && text.charAt(labelEnd - 1) == '番'
                && text.charAt(end - 1) == '。'
                && NameMarks.isSeat(Labels.squeezed(text, at, labelEnd))
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

    /**
     * 議長（山田太郎君）の指名により, Ａ：課長（緑地担当）から…: without a sign ahead of the label a particle behind it makes a sentence
     * of it.
     */
    private static boolean goesOn(Template template, CharSequence text, int labelEnd, int next) {
        boolean sign = !template.opening().isEmpty()
                && !Character.isLetterOrDigit(template.opening().charAt(0));
        if (sign || labelEnd != next) {
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
            if (c == '君' && i - next >= 2 && text.charAt(i + 1) == ')') {
                return UNPAIRED;
            }
            if (c == '、' || c == '。' || Glyphs.isOpening(c)) {
                break;
            }
            if (open && ends && c > ' ' && i + 1 < end && FamilyNames.isFullName(text, next, i + 1)) {
                found = i + 1;
            }
        }
        int honorific = found < 0 ? -1 : NameMarks.honorificEnd(text, Squeeze.skip(text, found, end), end);
        return honorific < 0 ? found : honorific == end ? -1 : honorific;
    }

    /** 会長　長　正之, 総務課長　山田　太郎: the office, a space, and a whole name with no honorific. */
    private static boolean isOfficeAndName(CharSequence text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) <= ' ' && text.charAt(i - 1) > ' ' && Labels.awaitsName(text, start, i)) {
                int name = Squeeze.skip(text, i, end);
                return FamilyNames.isFullName(text, name, end)
                        && !PersonReader.beginsWithOrganisation(Labels.squeezed(text, name, end), 0);
            }
        }
        return false;
    }

    /** A bracket behind an office holds the name, unless it holds a stage direction. */
    private static boolean opensName(CharSequence text, int at, int end) {
        char close = Glyphs.closing(text.charAt(at));
        if (close != ')' && close != ']') {
            return false;
        }
        for (int i = at + 1; i < Math.min(end, at + 30); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return !StageNotes.isDeed(text, at, end);
            }
            if (c == '「' || c == '。') {
                return false;
            }
        }
        return false;
    }

    /** The label reaches to the sign that closes it. */
    static @Nullable Match closed(Template template, CharSequence text, int at, int end) {
        String opening = template.opening();
        char closes = template.closing().charAt(0);
        char opens = opening.isEmpty() || !Glyphs.isOpening(opening.charAt(opening.length() - 1))
                ? 0
                : opening.charAt(opening.length() - 1);
        int depth = 0;
        int most = Math.min(end, at + REACH);
        if (closes == Template.SIGN
                && at < end
                && (Glyphs.isSign(text.charAt(at)) || Glyphs.isOpening(text.charAt(at)))) {
            // ≪山田委員≫: a sign ahead of the label makes a pair of it.
            return null;
        }
        for (int i = at; i < most; i++) {
            char c = text.charAt(i);
            if (depth == 0 && Template.same(closes, c) && (closes != '-' || isParted(template, text, at, i))) {
                Match match = behind(template, text, at, i, end);
                if (match != null || template.closing().length() == 1) {
                    return match;
                }
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

    /** センター長 holds a dash: one that closes a label is another, has a space ahead of it, or a dash behind it. */
    private static boolean isParted(Template template, CharSequence text, int at, int dash) {
        boolean glued = template.talk() != Template.Talk.SAME_LINE && text.charAt(dash) != 'ー';
        return dash > at && (text.charAt(dash - 1) <= ' ' || template.closing().startsWith("--") || glued);
    }

    private static @Nullable Match behind(Template template, CharSequence text, int at, int labelEnd, int end) {
        int next = labelEnd + 1;
        for (int i = 1; i < template.closing().length(); i++) {
            int behind = Template.part(template.closing().charAt(i), text, Squeeze.skip(text, next, end), end);
            if (behind < 0) {
                return null;
            }
            next = behind;
        }
        next = runEnd(template.closing(), text, next, end);
        int from = Squeeze.skip(text, next, end);
        if (template.talk() == Template.Talk.BELOW
                ? from < end
                : from == end || template.talk() == Template.Talk.SAME_LINE && from == next) {
            return null;
        }
        if (from < end && !mayTalk(text, from, end)) {
            return null;
        }
        int deed = StageNotes.deedAtEnd(text, at, labelEnd);
        int labelStop = deed > at ? deed : labelEnd;
        Evidence evidence = Labels.weigh(text, at, labelStop);
        if (evidence == Evidence.POSSIBLE
                && Turns.nameSpeaker(template.opening(), Labels.squeezed(text, at, labelEnd))) {
            evidence = Evidence.OFFICE;
        }
        if (isHalfOpen(template)) {
            // ○委員長山田太郎）: the bracket that opened ahead of the name is lost.
            boolean holder =
                    evidence != Evidence.NONE && NameMarks.holderStart(Labels.squeezed(text, at, labelEnd)) > 0;
            return holder
                    ? new Match(at, labelStop, from, evidence == Evidence.NAMED ? evidence : Evidence.OFFICE, true)
                    : null;
        }
        boolean open = template.closing().charAt(0) == Template.SIGN;
        return evidence == Evidence.NONE
                ? null
                : new Match(at, labelStop, from == end ? -1 : from, evidence, false, open ? text.charAt(labelEnd) : 0);
    }

    /** ○{label}）: a sign ahead of the label, and a bracket behind it that closes nothing. */
    private static boolean isHalfOpen(Template template) {
        return template.closing().equals(")")
                && template.opening().length() == 1
                && Glyphs.isGlyph(template.opening().charAt(0));
    }

    /** Two of a sign in a template stand for as many as are printed. */
    private static int runEnd(String closing, CharSequence text, int from, int end) {
        int last = closing.length() - 1;
        int at = from;
        while (last > 0
                && closing.charAt(last) == closing.charAt(last - 1)
                && at < end
                && Template.same(closing.charAt(last), text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** No talk begins with a comma, a full stop or a closing bracket: there a word goes on. */
    private static boolean mayTalk(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        return (!Glyphs.isDash(c) || StageNotes.isStruckOut(text, at, end))
                && c != '、'
                && c != '。'
                && c != ','
                && c != '.'
                && c != ':'
                && c != '・'
                && !Glyphs.isClosing(c);
    }
}
