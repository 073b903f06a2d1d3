package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeRef;
import io.github.gijiroku4j.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the roster as names are compared: in plain letters, the family name told from the given name where the print
 * or the lists tell it.
 *
 * @param ref the place in the roster
 * @param attendee the entry
 * @param heading the words over the group
 * @param name the whole name in plain letters, without a bracket
 * @param family the family name, or null where nothing tells it
 * @param hint the letters in a bracket behind the family name (後藤(里)), or null
 */
record RosterPerson(
        AttendeeRef ref,
        Attendee attendee,
        @Nullable String heading,
        String name,
        @Nullable String family,
        @Nullable String hint) {

    /** The place in the roster tells people apart; the words of an entry are many. */
    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    static @Nullable RosterPerson of(AttendeeRef ref, Attendee attendee, @Nullable String heading) {
        String printed = attendee.name();
        if (printed == null || printed.isEmpty()) {
            return null;
        }
        String name = plain(base(printed));
        String hint = hint(printed);
        String told = attendee.familyName();
        String family = told != null ? plain(told) : hint != null ? name : familyOf(name, attendee.label());
        return name.isEmpty() ? null : new RosterPerson(ref, attendee, heading, name, family, hint);
    }

    /** The seat in plain digits, where the roster prints one. */
    @Nullable
    String seat() {
        return Seat.plain(attendee.qualifier());
    }

    /** The name in plain letters, without spaces and the dots between the parts of a foreign name. */
    static String plain(String name) {
        return Variants.plain(withoutDots(Names.squeeze(name)));
    }

    private static String withoutDots(String name) {
        return name.indexOf('・') < 0 && name.indexOf('=') < 0
                ? name
                : name.replace("・", "").replace("=", "");
    }

    /** Tells whether {@code kana} is the whole given name, as far as spaces, dots or a change of script set one apart. */
    boolean isCalled(String kana) {
        String printed = String.valueOf(attendee.name());
        if (!isKana(kana, 0, kana.length()) || kana.length() < 2 || !printed.endsWith(kana) || printed.equals(kana)) {
            return false;
        }
        char ahead = printed.charAt(printed.length() - kana.length() - 1);
        boolean apart = ahead == '・' || Names.isIdeograph(ahead) && Names.isKatakana(kana.charAt(0));
        return kana.equals(attendee.givenName()) || apart || isWordOf(attendee.label(), kana);
    }

    /** Whether {@code word} stands in {@code label} with a space ahead of it and a space, a bracket or nothing behind it. */
    private static boolean isWordOf(String label, String word) {
        int at = label.indexOf(" " + word);
        int end = at + 1 + word.length();
        return at > 0 && (end == label.length() || label.charAt(end) <= ' ' || label.charAt(end) == '(');
    }

    /** The name without 後藤(里)'s bracket. */
    static String base(String name) {
        int open = name.endsWith(")") ? Names.opening(name) : -1;
        return open > 0 ? name.substring(0, open) : name;
    }

    static @Nullable String hint(String name) {
        int open = name.endsWith(")") ? Names.opening(name) : -1;
        return open > 0 ? name.substring(open + 1, name.length() - 1) : null;
    }

    /** The family name: what a space of the print sets apart (林田 太郎), else what the lists say; null if neither does. */
    static @Nullable String familyOf(String name, String label) {
        List<String> words = Words.of(Variants.plain(label));
        for (int i = 0; i + 1 < words.size(); i++) {
            String first = words.get(i);
            boolean two = first.length() > 1 || words.get(i + 1).length() > 1;
            if (two
                    && first.length() < name.length()
                    && name.startsWith(first)
                    && continues(name, first, words.get(i + 1))) {
                return first;
            }
        }
        int length = FamilyNames.familyLength(name);
        return length == 0 ? null : name.substring(0, length);
    }

    private static boolean continues(String name, String first, String next) {
        return next.startsWith(name.substring(first.length())) || name.startsWith(first + next) && next.length() > 1;
    }

    /** How well a speaker's name agrees with this one. */
    enum Agreement {
        /** The whole names are the same. */
        WHOLE,
        /** One of them is the family name of the other. */
        FAMILY,
        /** Nothing tells where the family name ends, and one begins with the other. */
        BEGINNING,
        /** Two people. */
        NONE
    }

    /** Compares with a speaker's name in plain letters; {@code otherHint} is the letter in the bracket behind it. */
    Agreement agrees(String other, @Nullable String otherHint) {
        if (otherHint != null) {
            return agreesWithHint(other, otherHint);
        }
        if (name.equals(other)) {
            // 江藤参事官 of the roster has no more of the name 江藤 than 江藤望 has.
            return name.equals(family) && hint == null ? Agreement.FAMILY : Agreement.WHOLE;
        }
        if (name.startsWith(other)) {
            String own = family;
            return own == null ? Agreement.BEGINNING : own.equals(other) ? Agreement.FAMILY : Agreement.NONE;
        }
        if (other.startsWith(name)) {
            int length = FamilyNames.familyLength(other);
            return length == 0 ? Agreement.BEGINNING : length == name.length() ? Agreement.FAMILY : Agreement.NONE;
        }
        return Agreement.NONE;
    }

    private Agreement agreesWithHint(String other, String otherHint) {
        String own = hint;
        if (own != null) {
            return name.equals(other) && own.equals(otherHint) ? Agreement.WHOLE : Agreement.NONE;
        }
        String ownFamily = family;
        if (ownFamily == null ? !name.startsWith(other) : !ownFamily.equals(other)) {
            return Agreement.NONE;
        }
        String given = name.substring(other.length());
        if (given.startsWith(Variants.plain(otherHint))) {
            return Agreement.WHOLE;
        }
        boolean kana = isKana(otherHint, 0, otherHint.length());
        if (!kana || given.isEmpty()) {
            return given.isEmpty() ? Agreement.FAMILY : Agreement.NONE;
        }
        // A letter of kana gives the sound of a given name in kanji: the reading tells it, where one is printed.
        String sound = isKana(given, 0, 1) ? given : reading(attendee.label());
        return sound == null
                ? Agreement.FAMILY
                : hiragana(sound).startsWith(hiragana(otherHint)) ? Agreement.WHOLE : Agreement.NONE;
    }

    /** ゆうこ of 後藤 裕子（ごとう ゆうこ）; null where no reading is printed, or none that a space parts. */
    private static @Nullable String reading(String label) {
        for (int open = label.indexOf('('); open >= 0; open = label.indexOf('(', open + 1)) {
            int close = label.indexOf(')', open);
            List<String> words = close < 0 ? List.of() : Words.of(label.substring(open + 1, close));
            if (words.size() == 2 && words.stream().allMatch(word -> isKana(word, 0, word.length()))) {
                return words.get(1);
            }
        }
        return null;
    }

    private static boolean isKana(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Names.isHiragana(text.charAt(i)) && !Names.isKatakana(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    private static String hiragana(String kana) {
        StringBuilder letters = new StringBuilder(kana.length());
        for (int i = 0; i < kana.length(); i++) {
            char c = kana.charAt(i);
            letters.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - ('ァ' - 'ぁ')) : c);
        }
        return letters.toString();
    }
}
