package io.github.gijiroku4j.person;

import io.github.gijiroku4j.text.WordList;
import java.util.HashMap;
import java.util.Map;

/** Letters that are one in names (異体字): 髙 and 高, 﨑 and 崎, 齋 and 斎. */
final class Variants {

    private static final Map<Integer, String> PLAIN = plain();
    /** Which UTF-16 units a letter with a plain form is written with. */
    private static final boolean[] WRITTEN = new boolean[0x10000];

    static {
        for (int letter : PLAIN.keySet()) {
            for (char unit : Character.toChars(letter)) {
                WRITTEN[unit] = true;
            }
        }
    }

    private Variants() {}

    private static Map<Integer, String> plain() {
        Map<Integer, String> plain = new HashMap<>();
        for (String family : WordList.words(Variants.class, "variants.txt")) {
            int[] letters = family.codePoints().toArray();
            String first = Character.toString(letters[0]);
            for (int i = 1; i < letters.length; i++) {
                plain.put(letters[i], first);
            }
        }
        return plain;
    }

    /** Returns {@code name} in plain letters. */
    static String plain(String name) {
        if (isPlain(name)) {
            return name;
        }
        StringBuilder letters = new StringBuilder();
        name.codePoints().forEach(letter -> {
            String plain = PLAIN.get(letter);
            if (plain == null) {
                letters.appendCodePoint(letter);
            } else {
                letters.append(plain);
            }
        });
        return letters.toString();
    }

    /** Tells whether {@code name} holds plain letters only. */
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (WRITTEN[name.charAt(i)]) {
                return false;
            }
        }
        return true;
    }
}
