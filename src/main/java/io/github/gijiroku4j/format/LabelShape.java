package io.github.gijiroku4j.format;

import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.person.PersonReader;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a label holds, as a template writes it: an office, a name, a seat, or two of them.
 *
 * <p>Formats that share a marker differ in the shapes of their labels: ○議長（山田太郎君） and ○12番（山田太郎君） and
 * ○事務局 have one circle in front. Every label has exactly one shape other than {@link #ANY} and {@link #NAME_OFFICE}.
 */
enum LabelShape {
    /** Whatever a label may be. */
    ANY("{label}"),
    /** 12番（山田太郎君）. */
    SEAT_BRACKETED_NAME("{seat}({name})"),
    /** 14番 山田議員. */
    SEAT_NAME("{seat}{name}"),
    /** 議長（山田太郎君）, 市長（鈴木一郎）. */
    OFFICE_BRACKETED_NAME("{office}({name})"),
    /** 議長：山田太郎. */
    OFFICE_COLON_NAME("{office}:{name}"),
    /** 山田太郎君: a name with its honorific and nothing else. */
    NAME("{name}"),
    /** 山田委員長, 山田（太）委員, 佐藤統括官（情報担当）. */
    SURNAME_OFFICE("{surname}{office}"),
    /** 山田 裕議長, 佐藤花子市長. */
    FULL_NAME_OFFICE("{surname}{given}{office}"),
    /** Either of the two. */
    NAME_OFFICE("{name}{office}"),
    /** 事務局, 部会長, 各委員. */
    OFFICE("{office}");

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();

    private final String printed;

    LabelShape(String printed) {
        this.printed = printed;
    }

    /**
     * Reads the shape that a template prints; spaces in it do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message lists them
     */
    static LabelShape of(String printed) {
        String squeezed = printed.replace(" ", "");
        for (LabelShape shape : values()) {
            if (shape.printed.equals(squeezed)) {
                return shape;
            }
        }
        throw new IllegalArgumentException("`" + printed + "` is no label; write one of "
                + Arrays.stream(values()).map(shape -> shape.printed).collect(Collectors.joining(" ")));
    }

    /** Tells whether {@code label}, which is folded and holds no spaces, is of this shape. */
    boolean takes(String label) {
        if (this == ANY) {
            return true;
        }
        LabelShape shape = read(label);
        return this == shape || this == NAME_OFFICE && (shape == SURNAME_OFFICE || shape == FULL_NAME_OFFICE);
    }

    /** Returns the shape of {@code label}, which is folded and holds no spaces; the narrowest that there is. */
    private static LabelShape read(String label) {
        int open = label.isEmpty() ? -1 : Labels.openingOf(label, label.length() - 1);
        String head = open > 0 ? label.substring(0, open) : label;
        if (NameMarks.isSeat(head)) {
            return open > 0 ? SEAT_BRACKETED_NAME : SEAT_NAME;
        }
        if (open > 0) {
            return isBracketedName(head, label.substring(open + 1, label.length() - 1))
                    ? OFFICE_BRACKETED_NAME
                    : read(head);
        }
        if (label.indexOf(':') > 0) {
            return OFFICE_COLON_NAME;
        }
        if (NameMarks.honorificStart(label) > 0) {
            return NAME;
        }
        int office = OFFICES.suffixStart(label, 0, label.length());
        int family = office > 0 ? FamilyNames.listedPrefix(label, office) : 0;
        if (family <= 0) {
            return OFFICE;
        }
        // 佐藤国務大臣 holds a surname alone: behind it an organisation begins, no given name.
        boolean given =
                family < office && label.charAt(family) != '(' && !PersonReader.beginsWithOrganisation(label, family);
        return given ? FULL_NAME_OFFICE : SURNAME_OFFICE;
    }

    /** 議長（山田太郎君） and 市長（鈴木一郎）, but not 佐藤統括官（情報担当）. */
    private static boolean isBracketedName(String head, String inner) {
        return NameMarks.honorificStart(inner) > 0
                || !beginsWithName(head) && (FamilyNames.listedPrefix(inner, inner.length()) > 0);
    }

    /** The rest ahead of the office begins with a family name. */
    private static boolean beginsWithName(String label) {
        int office = OFFICES.suffixStart(label, 0, label.length());
        return office > 0 && FamilyNames.listedPrefix(label, office) > 0;
    }

    @Override
    public String toString() {
        return printed;
    }
}
