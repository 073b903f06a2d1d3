package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Speaker;
import java.util.List;

/** Labels that name several people: 小川会長及び森副会長, 林課長・原係長, ３番（山田君）・５番（佐藤君）. */
final class SharedLabel {

    private static final List<String> AND = List.of("及び", "並びに", "ならびに", "および", "・", "/");
    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();

    private final PersonReader reader;

    SharedLabel(PersonReader reader) {
        this.reader = reader;
    }

    /** Tells whether {@code text} names one person ahead of such a word and one behind it, each with an office or a seat. */
    boolean isSeveral(String text) {
        for (String and : AND) {
            for (int at = text.indexOf(and, 2); at > 0; at = text.indexOf(and, at + 1)) {
                if (mayEnd(text, at)
                        && isPerson(text.substring(0, at))
                        && isPerson(text.substring(at + and.length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an office or a bracket ends at {@code at}; a cheap look ahead of the dear one. */
    private static boolean mayEnd(String text, int at) {
        return text.charAt(at - 1) == ')' || OFFICES.endsInOffice(text, 0, at);
    }

    private boolean isPerson(String part) {
        if (part.isBlank()) {
            return false;
        }
        Seat seat = Seat.of(part);
        if (seat != null) {
            return seat.rest().startsWith("(") && seat.rest().endsWith(")");
        }
        PersonLabel person = reader.read(part);
        String name = person.name();
        return person.kind() == Speaker.Kind.PERSON
                && name != null
                && person.title() != null
                && part.startsWith(name)
                && FamilyNames.listedPrefix(name, name.length()) > 0;
    }
}
