package io.github.gijiroku4j;

import io.github.gijiroku4j.Records.Person;
import io.github.gijiroku4j.Records.Roster;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the people of a made-up record in every layout of a roster. */
final class RecordRosters {

    private RecordRosters() {}

    /** Adds to {@code lines} the roster of {@code people}; nothing for {@link Roster#NONE}. */
    static void print(Roster roster, List<Person> people, List<String> lines) {
        switch (roster) {
            case NONE -> {}
            case IN_ONE_LINE ->
                lines.add("３　出席者　"
                        + String.join(
                                "、",
                                people.stream()
                                        .map(p -> p.surname() + p.office())
                                        .toList()));
            case ONE_A_LINE -> {
                lines.add("３　出席者");
                people.forEach(p -> lines.add("　　" + p.surname() + "　" + p.given() + "　　" + p.office()));
            }
            case OFFICE_FIRST -> {
                lines.add("３　出席者");
                people.forEach(p -> lines.add("　　" + p.office() + "　　" + p.surname() + "　" + p.given()));
            }
            case SEATS -> {
                lines.add("３　出席議員（" + people.size() + "名）");
                people.forEach(p -> lines.add("　　" + p.seat() + "番　" + p.surname() + "　" + p.given() + "君"));
            }
            case IN_COLUMNS -> {
                lines.add("３　出席者");
                for (int i = 0; i < people.size(); i += 2) {
                    lines.add(people.subList(i, Math.min(i + 2, people.size())).stream()
                            .map(p -> "　　" + p.office() + "　" + p.surname() + "　" + p.given())
                            .collect(Collectors.joining("　　")));
                }
            }
            case GROUPS -> {
                lines.add("３　出席者");
                group(
                        "委員",
                        people.stream()
                                .filter(p ->
                                        p.office().endsWith("長") == p.office().endsWith("会長")),
                        lines);
                group(
                        "事務局",
                        people.stream()
                                .filter(p ->
                                        p.office().endsWith("長") != p.office().endsWith("会長")),
                        lines);
            }
        }
    }

    private static void group(String name, Stream<Person> people, List<String> lines) {
        String labels = people.map(p -> p.surname() + p.office()).collect(Collectors.joining("、"));
        if (!labels.isEmpty()) {
            lines.add("　（" + name + "）" + labels);
        }
    }
}
