package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.model.Minutes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Records made up of parts: what goes in comes out, in whatever way they are printed. */
class GeneratedRecordProperties {

    private static final MinutesParser PARSER = MinutesParser.standard();

    /** How a marker is printed; L is the label, and a line end in it puts the talk below. */
    private static final List<String> MARKERS =
            List.of("○L　", "○L\n　", "○（L）\n", "【L】　", "【L】\n", "L)\n", "L）\n\n", "L：", "〔L〕", "◯L　");

    private record Speech(String label, String talk) {}

    private record Made(int session, LocalDate day, List<Speech> speeches) {

        String print(String marker, boolean doubleSpaced) {
            StringBuilder text = new StringBuilder("川辺市緑化検討会（第" + session + "回）議事録\n\n");
            text.append("１　日時　　")
                    .append(day.getYear())
                    .append("年")
                    .append(day.getMonthValue())
                    .append("月")
                    .append(day.getDayOfMonth());
            text.append("日（").append(weekday(day.getDayOfWeek())).append("）　10：00～12：00\n");
            text.append("２　場所　　川辺市役所３階　第１会議室\n３　議事の経過\n");
            for (Speech speech : speeches) {
                text.append(marker.replace("L", speech.label()))
                        .append(speech.talk())
                        .append("\n");
            }
            String printed = text.append("以上\n").toString();
            return doubleSpaced ? printed.replace("\n", "\n\n") : printed;
        }

        private static char weekday(DayOfWeek day) {
            return "月火水木金土日".charAt(day.getValue() - 1);
        }
    }

    @Provide
    Arbitrary<Made> records() {
        Arbitrary<Speech> speech = Combinators.combine(
                        Arbitraries.of("山野会長", "川上委員", "森（太）委員", "事務局", "岸田緑地課長", "副会長", "東委員"),
                        Arbitraries.of(
                                "それでは、これより会議を開きます。",
                                "御質問はありますか。",
                                "３点申し上げます。第１に、費用の見込みを示していただきたい。",
                                "はい。承知しました。",
                                "この計画は、昨年の４月から検討してきたものであります。"))
                .as(Speech::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1995, 1, 1).toEpochDay(),
                                        LocalDate.of(2030, 1, 1).toEpochDay())
                                .map(LocalDate::ofEpochDay),
                        speech.list().ofMinSize(4).ofMaxSize(12))
                .as(Made::new)
                .filter(made ->
                        made.speeches().stream().map(Speech::label).distinct().count() > 2);
    }

    @Provide
    Arbitrary<String> markers() {
        return Arbitraries.of(MARKERS);
    }

    @Property(tries = 400)
    @Label("speakers, talk, day and session that go into a record come out of it, in every family of markers")
    void whatGoesInComesOut(
            @ForAll("records") Made made, @ForAll("markers") String marker, @ForAll boolean doubleSpaced) {
        String text = made.print(marker, doubleSpaced);
        Minutes minutes = Laws.holdFor(PARSER, text);
        assertEquals(made.session(), minutes.meetings().get(0).session(), text);
        assertEquals(made.day(), minutes.held().date(), text);
        assertEquals("10:00", minutes.held().start(), text);
        List<String> expected = new ArrayList<>();
        made.speeches().forEach(s -> expected.add(folded(s.label()) + " " + folded(s.talk())));
        assertEquals(
                expected,
                minutes.speeches().stream()
                        .map(s -> s.speaker().label() + " " + s.text())
                        .toList(),
                text);
        assertEquals(true, minutes.closing(), text);
    }

    private static String folded(String text) {
        return io.github.gijiroku4j.text.Folding.fold(text);
    }
}
