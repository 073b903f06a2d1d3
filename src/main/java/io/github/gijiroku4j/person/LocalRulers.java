package io.github.gijiroku4j.person;

import java.util.List;

/**
 * Tells a mayor named from the place he rules: 松本市長 is the mayor of a city in a council of many; in the assembly of another
 * city it is Mr 松本, for that city has one mayor.
 */
public final class LocalRulers {

    private static final List<String> RULERS = List.of("市長", "町長", "村長", "区長", "知事");

    private static final List<String> ASSEMBLIES = List.of("議会", "市会", "町会", "村会", "教育委員会");

    private final List<String> bodies;

    private LocalRulers(List<String> bodies) {
        this.bodies = bodies;
    }

    /** Returns what tells mayors in a record of {@code bodies}. */
    public static LocalRulers in(List<String> bodies) {
        return new LocalRulers(List.copyOf(bodies));
    }

    /** Returns {@code label} as it is meant in a record of these bodies. */
    public PersonLabel settle(PersonLabel label) {
        String title = label.title();
        if (title == null
                || label.name() != null
                || bodies.isEmpty()
                || !bodies.stream().allMatch(LocalRulers::isAssembly)) {
            return label;
        }
        for (String ruler : RULERS) {
            String place = title.endsWith(ruler) ? title.substring(0, title.length() - ruler.length()) : "";
            if (FamilyNames.isListed(place) && bodies.stream().noneMatch(body -> body.contains(place))) {
                return PersonLabel.person(
                                place,
                                ruler,
                                place + " is a family name, and the record is of no assembly of a place of that name.")
                        .withQualifier(label.qualifier());
            }
        }
        return label;
    }

    /** 川辺市議会, but no 協議会 and no 審議会. */
    private static boolean isAssembly(String body) {
        boolean council = body.endsWith("協議会") || body.endsWith("審議会");
        return !council && ASSEMBLIES.stream().anyMatch(body::endsWith);
    }
}
