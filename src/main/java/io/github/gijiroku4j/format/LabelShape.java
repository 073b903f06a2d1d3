package io.github.gijiroku4j.format;

import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.OfficeLexicon;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a label holds, as a template writes it: an office, a name, a seat, or two of them.
 *
 * <p>Formats that share a marker differ in the shapes of their labels: ○議長（山田太郎君） and ○12番（山田太郎君） and
 * ○事務局 have one circle in front. Every label has exactly one shape other than {@link #ANY}.
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
    /** 山田委員長, 山田 裕議長, 山田（太）委員, 佐藤統括官（情報担当）. */
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

    /** Returns the shape of {@code label}, which is folded and holds no spaces; never {@link #ANY}. */
    static LabelShape read(String label) {
        int open = label.isEmpty() ? -1 : Labels.openingOf(label, label.length() - 1);
        String head = open > 0 ? label.substring(0, open) : label;
        if (Labels.isSeat(head)) {
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
        if (Labels.honorificStart(label) > 0) {
            return NAME;
        }
        return beginsWithName(label) ? NAME_OFFICE : OFFICE;
    }

    /** 議長（山田太郎君） and 市長（鈴木一郎）, but not 佐藤統括官（情報担当）. */
    private static boolean isBracketedName(String head, String inner) {
        return Labels.honorificStart(inner) > 0
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
