package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.gijiroku4j.format.SpeakerFormat;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Speaker;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Records that {@link Records} makes up: what goes in comes out, in whatever way they are printed. */
class GeneratedRecordProperties {

    private static final MinutesParser PARSER = MinutesParser.standard();

    /** Formats that print the label {@code 山田委員}, so that a record has the same speakers in each. */
    private static final List<SpeakerFormat> SURNAME_AND_OFFICE = Records.printable().stream()
            .filter(format -> format.markers().stream()
                    .allMatch(marker -> marker.contains("{label}") || marker.contains("name}{office}")))
            .toList();

    @Provide
    Arbitrary<Records.Printed> records() {
        return Records.printed();
    }

    @Provide
    Arbitrary<List<Records.Printed>> printedTwice() {
        Arbitrary<SpeakerFormat> formats = Arbitraries.of(SURNAME_AND_OFFICE);
        return Combinators.combine(Records.meetings(), Records.prints(), formats, formats)
                .as((meeting, print, one, other) -> List.of(
                        new Records.Printed(meeting, print.with(one)),
                        new Records.Printed(meeting, print.with(other))));
    }

    @Property(tries = 1_000)
    @Label("speakers, talk, day and session that go into a record come out of it, and every law holds")
    void whatGoesInComesOut(@ForAll("records") Records.Printed record) {
        String text = record.toString();
        Minutes minutes = Laws.holdFor(PARSER, text);
        assertEquals(said(record), said(minutes), text);
        assertNotNull(minutes.held(), text);
        assertEquals(record.meeting().day(), minutes.held().date(), text);
        assertEquals("10:00", minutes.held().start(), text);
        assertEquals(record.meeting().session(), minutes.meetings().get(0).session(), text);
        assertEquals(record.meeting().body(), minutes.meetings().get(0).body(), text);
        assertEquals(true, minutes.closing(), text);
    }

    @Property(tries = 500)
    @Label("name, title and seat are what the label tells")
    void labelsAreCut(@ForAll("records") Records.Printed record) {
        String text = record.toString();
        List<Speaker> speakers = PARSER.parse(text).speeches().stream()
                .map(speech -> speech.speaker())
                .toList();
        assertEquals(record.meeting().speeches().size(), speakers.size(), text);
        for (int i = 0; i < speakers.size(); i++) {
            Speaker speaker = speakers.get(i);
            List<String> read = List.of(
                    Objects.requireNonNullElse(speaker.name(), ""),
                    Objects.requireNonNullElse(speaker.title(), ""),
                    Objects.requireNonNullElse(speaker.qualifier(), ""));
            assertEquals(record.told(i), read, speaker + "\n" + text);
        }
    }

    @Property(tries = 500)
    @Label("a record printed again in another family has the same speakers and the same talk")
    void anotherPrintIsTheSameRecord(@ForAll("printedTwice") List<Records.Printed> prints) {
        Records.Printed one = prints.get(0);
        Records.Printed other = prints.get(1);
        Assume.that(Records.isClear(one.print()) && Records.isClear(other.print()));
        Assume.that(IntStream.range(0, one.meeting().speeches().size())
                .allMatch(i -> one.talk(i).equals(other.talk(i))));
        assertEquals(
                said(PARSER.parse(one.toString())),
                said(PARSER.parse(other.toString())),
                () -> one + "\n=====\n" + other);
    }

    private static List<String> said(Records.Printed record) {
        return IntStream.range(0, record.meeting().speeches().size())
                .mapToObj(i -> record.label(i) + " | " + record.talk(i))
                .toList();
    }

    private static List<String> said(Minutes minutes) {
        return minutes.speeches().stream()
                .map(speech -> (speech.speaker().kind() == Speaker.Kind.ANONYMOUS
                                ? ""
                                : Records.folded(speech.speaker().label()))
                        + " | " + Records.folded(speech.text()))
                .toList();
    }
}
