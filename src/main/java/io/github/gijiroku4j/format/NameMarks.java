package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.text.WordTrie;
import java.util.List;

/**
 * What in a label tells that it names somebody: a seat in front (12番), an honorific behind (山田太郎君), an office ahead of a whole
 * name (委員長山田太郎).
 */
final class NameMarks {

    private static final int LONGEST_HONORIFIC = 3;

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final WordTrie HONORIFICS =
            WordTrie.backwards(List.of("君", "氏", "さん", "様", "殿", "先生", "くん", "女史", "議員"));

    private NameMarks() {}

    /**
     * Returns where the holder's name begins in {@code label}, behind an office or a seat: 委員長山田太郎, 3番鈴木一郎君; -1 if none is named
     * so.
     */
    static int holderStart(String label) {
        int seat = seatEnd(label);
        int honorific = honorificStart(label);
        int end = honorific > 0 ? honorific : label.length();
        if (seat > 0) {
            return honorific > seat || FamilyNames.isFullName(label, seat, end) ? seat : -1;
        }
        for (int start = end - 2; start >= 2; start--) {
            if (OFFICES.isLastLetter(label.charAt(start - 1))
                    && OFFICES.endsInOffice(label, 0, start)
                    && FamilyNames.isFullName(label, start, end)) {
                return start;
            }
        }
        return -1;
    }

    /** Returns the end of the seat number in front of {@code label}, or -1. */
    static int seatEnd(String label) {
        return isSeat(label) ? label.indexOf('番') + 1 : -1;
    }

    /** Tells whether a seat number stands in front: 12番, 第8番, 六番, 番外; also of a whole label. */
    static boolean isSeat(String label) {
        int at = label.startsWith("第") || label.startsWith("議") ? 1 : 0;
        int digits = at;
        while (digits < label.length()
                && (Glyphs.isDigit(label.charAt(digits)) || Glyphs.isKanjiDigit(label.charAt(digits)))) {
            digits++;
        }
        return digits > at && digits - at <= 5 && digits < label.length() && label.charAt(digits) == '番'
                || label.startsWith("番外");
    }

    /** Returns where the honorific begins in which {@code label} ends; -1 if there is none, or nothing else. */
    static int honorificStart(String label) {
        int length = HONORIFICS.suffix(label, 0, label.length());
        return length > 0 && length < label.length() ? label.length() - length : -1;
    }

    /** Takes a cheap look for 番 behind a number in front (12番, ５　番); {@code last} is the last letter looked at. */
    static boolean beginsWithSeat(CharSequence text, int start, int last) {
        int at = start + (text.charAt(start) == '第' || text.charAt(start) == '議' ? 1 : 0);
        while (at <= Math.min(last, start + 8)
                && (text.charAt(at) <= ' '
                        || Glyphs.isDigit(text.charAt(at))
                        || Glyphs.isKanjiDigit(text.charAt(at)))) {
            at++;
        }
        return at > start && at <= last && text.charAt(at) == '番';
    }

    /** Returns the end of an honorific that stands at {@code at} as a word of its own (1番　山田　太郎　議員), or -1. */
    static int honorificEnd(CharSequence text, int at, int end) {
        int word = at;
        while (word < end && text.charAt(word) > ' ' && word - at <= LONGEST_HONORIFIC) {
            word++;
        }
        return HONORIFICS.suffix(text, at, word) == word - at && word > at ? word : -1;
    }
}
