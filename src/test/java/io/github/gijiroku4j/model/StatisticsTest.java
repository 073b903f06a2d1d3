package io.github.gijiroku4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.Seeds;
import io.github.gijiroku4j.model.Statistics.Amount;
import io.github.gijiroku4j.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Speeches, characters and shares are counted exactly. */
class StatisticsTest {

    private static final Span HERE = Span.of(0, 0);
    private static final AttendeeRef CHAIR = new AttendeeRef(0, 0);
    private static final AttendeeRef GUEST = new AttendeeRef(1, 0);

    private static Speaker person(String label, AttendeeRef attendee) {
        return new Speaker(label, label, null, null, Speaker.Kind.PERSON, attendee, null);
    }

    private static Block.Speech says(Speaker speaker, Block... blocks) {
        return new Block.Speech(speaker, List.of(blocks), false, HERE);
    }

    private static Block.Paragraph text(String text) {
        return new Block.Paragraph(text, List.of(), HERE);
    }

    private static Minutes minutes(Block... body) {
        Minutes empty = MinutesParser.standard().parse("");
        return new Minutes(
                empty.format(),
                empty.source(),
                Minutes.Kind.TRANSCRIPT,
                "",
                null,
                List.of(),
                null,
                null,
                List.of(
                        new AttendeeGroup("委員", List.of(new Attendee("山野座長", "山野", "座長", null, HERE)), null),
                        new AttendeeGroup(null, List.of(new Attendee("川上氏", "川上", null, null, HERE)), null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(body),
                false,
                List.of(),
                null,
                List.of(),
                List.of());
    }

    @Test
    void speechesOfOnePersonAreCountedTogetherWhateverTheLabel() {
        Statistics counted = minutes(
                        says(person("山野座長", CHAIR), text("はい。")),
                        says(person("川上氏", GUEST), text("いいえ。")),
                        says(person("山野委員", CHAIR), text("では。")))
                .statistics();
        assertEquals(new Amount(3, 10, 1.0), counted.total());
        assertEquals(
                List.of(
                        new Statistics.BySpeaker("山野座長", CHAIR, new Amount(2, 6, 0.6)),
                        new Statistics.BySpeaker("川上氏", GUEST, new Amount(1, 4, 0.4))),
                counted.speakers());
        assertEquals(
                List.of(
                        new Statistics.ByGroup(0, "委員", new Amount(2, 6, 0.6)),
                        new Statistics.ByGroup(1, null, new Amount(1, 4, 0.4))),
                counted.groups());
    }

    @Test
    void speakersThatAreNotInTheRosterAreCountedByLabelAndTheAnonymousTogether() {
        Statistics counted = minutes(
                        says(Speaker.anonymous(), text("一二三")),
                        says(person("事務局", null), text("四五")),
                        says(Speaker.anonymous(), text("六")),
                        says(person("事務局（佐藤）", null), text("七八")))
                .statistics();
        assertEquals(
                List.of("", "事務局", "事務局（佐藤）"),
                counted.speakers().stream().map(Statistics.BySpeaker::label).toList());
        assertEquals(new Amount(2, 4, 0.5), counted.speakers().get(0).amount());
        assertEquals(1, counted.groups().size());
        assertNull(counted.groups().get(0).group());
    }

    @Test
    void aCharacterIsACodePointThatIsNoWhiteSpace() {
        Statistics counted =
                minutes(says(person("山野座長", CHAIR), text("𠮷野 A\u3000b\t。"))).statistics();
        assertEquals(5, counted.total().characters());
    }

    @Test
    void itemsCountAndNotesAndTablesDoNot() {
        Statistics counted = minutes(says(
                        person("山野座長", CHAIR),
                        text("二点。"),
                        new Block.ItemList(List.of(new Block.Item("・", "一点目", List.of(), HERE)), HERE),
                        new Block.Note("(拍手)", List.of(), HERE),
                        new Block.Table(List.of(List.of("表")), List.of(), HERE)))
                .statistics();
        assertEquals(new Amount(1, 6, 1.0), counted.total());
    }

    @Test
    void whoSaysNothingHasNoShare() {
        assertEquals(new Amount(0, 0, 0.0), minutes().statistics().total());
        assertEquals(
                new Amount(1, 0, 0.0),
                minutes(says(Speaker.anonymous())).statistics().total());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePartsAddUpToTheWhole(String text) {
        Minutes minutes = MinutesParser.standard().parse(text);
        Statistics counted = minutes.statistics();
        assertEquals(minutes.speeches().size(), counted.total().speeches());
        List<Amount> speakers =
                counted.speakers().stream().map(Statistics.BySpeaker::amount).toList();
        List<Amount> groups =
                counted.groups().stream().map(Statistics.ByGroup::amount).toList();
        for (List<Amount> parts : List.of(speakers, groups)) {
            assertEquals(
                    counted.total().speeches(),
                    parts.stream().mapToInt(Amount::speeches).sum());
            assertEquals(
                    counted.total().characters(),
                    parts.stream().mapToInt(Amount::characters).sum());
            assertEquals(
                    counted.total().share(),
                    parts.stream().mapToDouble(Amount::share).sum(),
                    1e-9);
        }
    }

    static List<String> seeds() {
        return Seeds.texts();
    }
}
