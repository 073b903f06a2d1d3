package io.github.gijiroku4j.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.output.MinutesJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a roster may change about the links of a record, and what it may not. */
class RosterProperties {

    private static final MinutesParser PARSER = MinutesParser.standard();

    private static final List<String> FAMILIES =
            List.of("山野", "川上", "森本", "岸田", "谷口", "広瀬", "石井", "佐藤", "長谷川", "林", "西", "渡邊", "五十嵐", "服部");
    private static final List<String> GIVEN = List.of("太郎", "花子", "守", "明美", "健二", "さくら");
    private static final List<String> MEMBERS = List.of("座長", "構成員");
    private static final List<String> STAFF = List.of("総務課長", "緑化推進室長", "審議官", "健康福祉部次長");
    private static final List<String> TALK =
            List.of("それでは始めます。", "賛成です。", "費用の見込みを示していただきたい。", "はい。承知しました。", "資料の順に説明します。");

    /** A person of the roster. */
    private record Person(String family, String given, String title) {
        String label() {
            return family + title;
        }
    }

    /** How the roster is printed; the order is that of the lists. */
    private enum Layout {
        /** 山野座長、川上構成員. */
        INLINE {
            @Override
            String print(List<Person> people) {
                return String.join("、", people.stream().map(Person::label).toList()) + "\n";
            }
        },
        /** 山野　太郎　　座長. */
        NAME_FIRST {
            @Override
            String print(List<Person> people) {
                StringBuilder lines = new StringBuilder();
                people.forEach(p -> lines.append("　　")
                        .append(p.family())
                        .append("　")
                        .append(p.given())
                        .append("　　")
                        .append(p.title())
                        .append("\n"));
                return lines.toString();
            }
        },
        /** 座長　　山野　太郎. */
        TITLE_FIRST {
            @Override
            String print(List<Person> people) {
                StringBuilder lines = new StringBuilder();
                people.forEach(p -> lines.append("　　")
                        .append(p.title())
                        .append("　　")
                        .append(p.family())
                        .append("　")
                        .append(p.given())
                        .append("\n"));
                return lines.toString();
            }
        },
        /** 山野太郎座長、川上花子構成員. */
        WHOLE_NAMES {
            @Override
            String print(List<Person> people) {
                return String.join(
                                "、",
                                people.stream()
                                        .map(p -> p.family() + p.given() + p.title())
                                        .toList())
                        + "\n";
            }
        };

        abstract String print(List<Person> people);
    }

    /** A record: members and staff of one roster, and who speaks in what order. */
    private record Made(List<Person> members, List<Person> staff, List<Integer> speakers) {

        List<Person> all() {
            List<Person> all = new ArrayList<>(members);
            all.addAll(staff);
            return all;
        }

        String print(Layout layout) {
            return print(layout, members, staff);
        }

        String print(Layout layout, List<Person> listed, List<Person> assistants) {
            StringBuilder text = new StringBuilder("川辺市緑化検討会（第３回）議事要旨\n\n１　日時　　令和６年５月10日（金）　10：00～12：00\n");
            text.append("２　出席者\n構成員\n").append(layout.print(listed));
            text.append("事務局\n").append(layout.print(assistants));
            text.append("３　議事概要\n\n");
            for (int i = 0; i < speakers.size(); i++) {
                Person speaker = all().get(speakers.get(i) % all().size());
                text.append("○（").append(speaker.label()).append("）\n");
                text.append(TALK.get(i % TALK.size())).append("\n");
            }
            return text.append("以上\n").toString();
        }
    }

    @Provide
    Arbitrary<Made> records() {
        return Combinators.combine(
                        Arbitraries.shuffle(FAMILIES),
                        Arbitraries.of(GIVEN).list().ofSize(FAMILIES.size()),
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers()
                                .between(0, 100)
                                .list()
                                .ofMinSize(6)
                                .ofMaxSize(14))
                .as((families, given, members, staff, speakers) -> {
                    List<Person> listed = new ArrayList<>();
                    List<Person> assistants = new ArrayList<>();
                    for (int i = 0; i < members; i++) {
                        listed.add(new Person(families.get(i), given.get(i), MEMBERS.get(i == 0 ? 0 : 1)));
                    }
                    for (int i = members; i < members + staff; i++) {
                        assistants.add(new Person(families.get(i), given.get(i), STAFF.get(i - members)));
                    }
                    return new Made(listed, assistants, speakers);
                })
                .filter(made -> made.speakers().stream()
                                .map(i -> i % made.all().size())
                                .distinct()
                                .count()
                        > 2);
    }

    /** Every speaker's label with the family name of the attendee to whom it is linked. */
    private static Map<String, String> links(Minutes minutes) {
        Map<String, String> links = new LinkedHashMap<>();
        minutes.speeches().forEach(speech -> {
            Speaker speaker = speech.speaker();
            String linked = "-";
            if (speaker.attendee() != null) {
                Attendee attendee = minutes.attendance()
                        .get(speaker.attendee().group())
                        .attendees()
                        .get(speaker.attendee().attendee());
                linked = family(attendee.name());
            }
            links.put(speaker.label(), linked);
        });
        return links;
    }

    private static String family(String name) {
        return FAMILIES.stream()
                .filter(name::startsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(name);
    }

    @Property(tries = 150)
    @Label("every speaker of the roster is linked to its own entry, in whatever order and layout the roster is printed")
    void orderAndLayoutChangeNoLink(@ForAll("records") Made made, @ForAll Layout layout, @ForAll Random random) {
        List<Person> members = new ArrayList<>(made.members());
        List<Person> staff = new ArrayList<>(made.staff());
        Collections.shuffle(members, random);
        Collections.shuffle(staff, random);
        String text = made.print(layout, members, staff);
        Map<String, String> expected = new LinkedHashMap<>();
        made.speakers().forEach(i -> {
            Person person = made.all().get(i % made.all().size());
            expected.put(person.label(), person.family());
        });
        assertEquals(expected, links(PARSER.parse(text)), text);
    }

    @Property(tries = 100)
    @Label(
            "the family name of everybody who speaks is told, and the given name where a space or that speaker's label parts it")
    void familyNamesAreToldInEveryOrderAndLayout(@ForAll("records") Made made, @ForAll Layout layout) {
        String text = made.print(layout);
        Minutes minutes = PARSER.parse(text);
        minutes.speeches().forEach(speech -> {
            Speaker speaker = speech.speaker();
            assertEquals(speaker.name(), speaker.familyName(), text);
            assertEquals(null, speaker.givenName(), text);
            Attendee attendee = minutes.attendee(speaker.attendee());
            Person person = made.all().stream()
                    .filter(other -> other.label().equals(speaker.label()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(person.family(), attendee.familyName(), text);
            assertEquals(layout == Layout.INLINE ? null : person.given(), attendee.givenName(), text);
        });
    }

    @Property(tries = 100)
    @Label("the width in which a record is printed changes no link")
    void widthChangesNoLink(@ForAll("records") Made made) {
        String text = made.print(Layout.WHOLE_NAMES);
        String half = io.github.gijiroku4j.text.Folding.fold(text);
        assertEquals(links(PARSER.parse(text)), links(PARSER.parse(half)), text);
    }

    @Property(tries = 150)
    @Label("a person who is taken out of the roster is reported, and nobody else's link changes")
    void takingOutOneTurnsThatLinkIntoAReport(@ForAll("records") Made made, @ForAll Layout layout) {
        Person out = made.all().get(made.speakers().get(0) % made.all().size());
        List<Person> members = new ArrayList<>(made.members());
        List<Person> staff = new ArrayList<>(made.staff());
        members.remove(out);
        staff.remove(out);
        if (members.isEmpty() || staff.isEmpty()) {
            return;
        }
        Map<String, String> before = links(PARSER.parse(made.print(layout)));
        String text = made.print(layout, members, staff);
        Minutes minutes = PARSER.parse(text);
        before.put(out.label(), "-");
        assertEquals(before, links(minutes), text);
        List<Diagnostic> reports = minutes.diagnostics();
        assertEquals(1, reports.size(), () -> reports + "\n" + text);
        assertEquals(Diagnostic.Code.SPEAKER_NOT_LISTED, reports.get(0).code());
        assertTrue(
                reports.get(0).message().contains(out.family()), reports.get(0).message());
    }

    @Property(tries = 100)
    @Label("a person who is called otherwise everywhere is called so in the document, and nothing else changes")
    void anotherNameIsAnotherNameAndNothingElse(@ForAll("records") Made made, @ForAll Layout layout) {
        Person renamed = made.all().get(made.speakers().get(0) % made.all().size());
        String other = renamed.family().length() == 1 ? "岡" : renamed.family().length() == 2 ? "吉田" : "佐久間";
        String text = made.print(layout);
        String before = MinutesJson.write(PARSER.parse(text));
        String after = MinutesJson.write(PARSER.parse(rename(text, renamed, other)));
        assertEquals(rename(before, renamed, other), after, text);
    }

    private static String rename(String text, Person person, String other) {
        String renamed = text;
        for (String behind :
                List.of(person.title(), person.given(), " " + person.given(), "　" + person.given(), "\"")) {
            renamed = renamed.replace(person.family() + behind, other + behind);
        }
        return renamed;
    }
}
