package io.github.gijiroku4j.person;

import io.github.gijiroku4j.text.WordList;
import java.util.List;

/**
 * Tells names that are most likely one with a misprint: one letter differs, and either the two letters look alike or only one
 * of the names is known as a name (谷協 and 谷脇; but 山本 and 山田 are two people).
 */
final class Misprints {

    private static final List<String> LOOK_ALIKES = WordList.words(Misprints.class, "look-alikes.txt");

    private Misprints() {}

    /** Tells whether {@code name}, in plain letters, may be that of {@code person} with one wrong letter. */
    static boolean isNear(String name, RosterPerson person) {
        String family = person.family();
        String front = person.name().length() > name.length() ? person.name().substring(0, name.length()) : "";
        return isNear(name, person.name()) || isNear(name, family == null ? front : family);
    }

    private static boolean isNear(String name, String other) {
        if (name.length() != other.length() || name.length() < 2) {
            return false;
        }
        int differs = -1;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != other.charAt(i)) {
                if (differs >= 0) {
                    return false;
                }
                differs = i;
            }
        }
        return differs >= 0 && (lookAlike(name.charAt(differs), other.charAt(differs)) || isOneKnown(name, other));
    }

    private static boolean isOneKnown(String name, String other) {
        return name.length() <= 3 && FamilyNames.isListed(name) != FamilyNames.isListed(other);
    }

    private static boolean lookAlike(char one, char other) {
        for (String letters : LOOK_ALIKES) {
            if (letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0) {
                return true;
            }
        }
        return false;
    }
}
