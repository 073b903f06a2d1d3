package io.github.gijiroku4j.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for any text. */
class TemporalProperties {

    private static final LocalDate MEETING = LocalDate.of(2020, 1, 30);

    /** Letters of expressions, so that most texts nearly hold some. */
    private static final String DENSE = "0123456789一二三十〇元年月日度末上旬春前後昨今来同翌本先週平成令和HR./-～~から、・()（） \u3000時分午間内第目以降まで";

    @Property(tries = 2_000)
    @Label("mentions lie in the text, in order, apart, and have their days in order")
    void mentionsAreInOrder(@ForAll("dense") String text) {
        int end = 0;
        for (ResolvedTime time : TemporalReader.at(MEETING).read(text)) {
            assertTrue(time.start() >= end && time.end() > time.start() && time.end() <= text.length(), text);
            end = time.end();
            assertEquals(time.from() == null, time.to() == null);
            assertTrue(time.from() == null || !time.to().isBefore(time.from()), text);
        }
    }

    @Property(tries = 500)
    @Label("a text without digits, numerals and words of time names nothing")
    void nothingComesOfNothing(@ForAll("plain") String text) {
        assertEquals(List.of(), TemporalScanner.scan(text));
    }

    @Property(tries = 500)
    @Label("scanning and resolving apart gives what the reader gives")
    void theTwoStepsAreTheReader(@ForAll("dense") String text) {
        TemporalContext context = TemporalContext.at(MEETING).nextParagraph();
        List<ResolvedTime> read = TemporalReader.at(MEETING).read(text);
        int at = 0;
        for (TemporalExpression expression : TemporalScanner.scan(text)) {
            TemporalResolver.Resolution once = TemporalResolver.resolve(expression, context);
            assertEquals(
                    once.time(), TemporalResolver.resolve(expression, context).time());
            if (once.time() != null) {
                assertEquals(read.get(at), once.time());
                at++;
            }
            context = once.next();
        }
        assertEquals(read.size(), at);
    }

    @Property(tries = 500)
    @Label("what is found in a text is found behind any other words")
    void whatStandsAheadShiftsAndNoMore(@ForAll("dense") String text) {
        String ahead = "この件について述べる。";
        List<ResolvedTime> alone = TemporalReader.at(MEETING).read("。" + text);
        List<ResolvedTime> behind = TemporalReader.at(MEETING).read(ahead + text);
        assertEquals(alone.size(), behind.size(), text);
        for (int i = 0; i < alone.size(); i++) {
            assertEquals(
                    alone.get(i).start() + ahead.length() - 1, behind.get(i).start());
            assertEquals(alone.get(i).from(), behind.get(i).from());
        }
    }

    @Example
    @Label("time is in line with length on texts made to be slow")
    void hostileTexts() {
        String[] pieces = {
            "1、", "1", "1 ", "平成", "平成1", "平成1、", "令和 ", "2019(", "2019年(", "(平成1", "4月から", "4月1日～", "1/", "1.", "年 1",
            "昨年の", "同年", "H1.", "1～", "十", "来週の", "月 1 ", "平成○", "令和　　年", "3年前", "1日、", "第1", "から", "20日に", "1月に"
        };
        for (String piece : pieces) {
            String text = piece.repeat(100_000 / piece.length());
            assertTimeout(
                    Duration.ofSeconds(10), () -> TemporalReader.at(MEETING).read(text), piece);
        }
    }

    @Provide
    Arbitrary<String> dense() {
        return Arbitraries.strings().withChars(DENSE.toCharArray()).ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withChars("会議資料説課題整理検討報告委員市民のをにはがでともアイウエオカ、。（）「」abc XYZ".toCharArray())
                .ofMaxLength(80);
    }
}
