package io.github.gijiroku4j.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader keeps in mind from one paragraph to the next. */
class TemporalReaderTest {

    private static final LocalDate MEETING = LocalDate.of(2025, 2, 14);

    private static String last(String... paragraphs) {
        TemporalReader reader = TemporalReader.at(MEETING);
        String printed = "";
        for (String paragraph : paragraphs) {
            printed = ExpectedMentions.print(paragraph, reader.read(paragraph));
        }
        return printed;
    }

    private static String expected(String mentions) {
        return ExpectedMentions.expand(List.of(mentions.split("; ")));
    }

    @Test
    void aBudgetIsComparedWithTheYearAheadOfItHoweverFarItsNameStandsAhead() {
        assertEquals(
                expected("前年度 FY2024"),
                last(
                        "議案第1号、令和7年度一般会計予算でございます。",
                        "歳入の第1款は、令和6年度の減税の影響もあり、増額を見込みます。",
                        "第2款は、ほぼ同額です。",
                        "第3款は、道路整備の進捗によるものです。",
                        "第4款は、福祉の充実によるものです。",
                        "第5款は、前年度に比べ、3億円の増です。"));
    }

    @Test
    void withoutABudgetTheYearAheadOfTheRunningOneIsMeant() {
        assertEquals(expected("前年度 FY2023"), last("前年度に比べ、3億円の増です。"));
    }

    @Test
    void theNextYearCountsFromTheMeeting() {
        assertEquals(expected("次年度 FY2025"), last("令和7年度予算でございます。", "一つ目です。", "二つ目です。", "三つ目です。", "次年度の課題とします。"));
    }

    @Test
    void theYearNamedInTheParagraphAheadIsStillInMind() {
        assertEquals(expected("同年12月 2018-12"), last("平成30年に着手しました。", "同年12月に公表しました。"));
    }

    @Test
    void aMonthDoesNotGoOnFromTheParagraphAhead() {
        assertEquals(expected("3月 2025-03"), last("平成30年12月に着手しました。", "まず経過です。", "3月の議会です。"));
    }
}
