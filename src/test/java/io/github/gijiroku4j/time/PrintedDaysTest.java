package io.github.gijiroku4j.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.ibm.icu.util.JapaneseCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every day from the first of Meiji to the end of 2100 is read back to itself: each in a third of the styles, in turn, and the ends of
 * months in all of them.
 */
class PrintedDaysTest {

    private static final LocalDate FIRST = LocalDate.of(1868, 10, 23);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final LocalDate MEETING = LocalDate.of(2020, 1, 30);

    private record Style(String name, Function<LocalDate, String> print) {}

    private static final List<Style> STYLES = List.of(
            new Style(
                    "era",
                    day -> era(day) + eraYear(day) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"),
            new Style(
                    "era, spaces",
                    day -> era(day) + " " + eraYear(day) + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth()
                            + " 日"),
            new Style(
                    "era, full width",
                    day -> era(day) + wide(eraYear(day)) + "年" + wide(day.getMonthValue()) + "月"
                            + wide(day.getDayOfMonth()) + "日"),
            new Style(
                    "era, kanji",
                    day -> era(day) + kanji(number(day)) + "年" + kanji(day.getMonthValue()) + "月"
                            + kanji(day.getDayOfMonth()) + "日"),
            new Style(
                    "era, kanji, letter by letter",
                    day -> String.join(
                                    " ",
                                    (era(day) + kanji(number(day)) + "年" + kanji(day.getMonthValue()) + "月")
                                            .split("", -1))
                            + day.getDayOfMonth() + "日"),
            new Style(
                    "era letter",
                    day -> letter(day) + number(day) + "." + day.getMonthValue() + "." + day.getDayOfMonth()),
            new Style("western", day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"),
            new Style(
                    "western, kanji",
                    day -> figures(day.getYear()) + "年" + kanji(day.getMonthValue()) + "月" + kanji(day.getDayOfMonth())
                            + "日"),
            new Style("slashes", day -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth()),
            new Style("dots", day -> day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth()),
            new Style("ISO", LocalDate::toString),
            new Style(
                    "both",
                    day -> era(day) + eraYear(day) + "年(" + day.getYear() + "年)" + day.getMonthValue() + "月"
                            + day.getDayOfMonth() + "日"),
            new Style(
                    "both, western first",
                    day -> day.getYear() + "(" + era(day) + eraYear(day) + ")年" + day.getMonthValue() + "月"
                            + day.getDayOfMonth() + "日"));

    @TestFactory
    Stream<DynamicTest> isReadBack() {
        return STYLES.stream()
                .map(style -> DynamicTest.dynamicTest(style.name(), () -> {
                    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                        boolean edge =
                                day.getDayOfMonth() == 1 || day.plusDays(1).getDayOfMonth() == 1;
                        if (!edge && (day.toEpochDay() + STYLES.indexOf(style)) % 3 != 0) {
                            continue;
                        }
                        String words = style.print().apply(day);
                        String text = "会議は" + words + "に開く。";
                        List<ResolvedTime> found = TemporalReader.at(MEETING).read(text);
                        if (found.size() != 1
                                || !day.equals(found.get(0).from())
                                || !day.equals(found.get(0).to())
                                || found.get(0).start() != 3
                                || found.get(0).end() != 3 + words.length()) {
                            fail(text + " " + day + " " + found);
                        }
                    }
                }));
    }

    /** The eras begin and end as ICU has them; Meiji as Japan counts it, from 23 October 1868. */
    @Test
    void erasAreThoseOfTheCalendar() {
        for (LocalDate day = LocalDate.of(1912, 1, 1); day.isBefore(LocalDate.of(2030, 1, 1)); day = day.plusDays(1)) {
            JapaneseCalendar calendar = new JapaneseCalendar(com.ibm.icu.util.TimeZone.GMT_ZONE);
            calendar.setTime(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
            Era era = Era.of(day);
            assertEquals(
                    calendar.get(JapaneseCalendar.ERA) - JapaneseCalendar.MEIJI,
                    era.ordinal() == 4 ? 4 : era.ordinal(),
                    day::toString);
            assertEquals(day.getYear(), era.year(calendar.get(JapaneseCalendar.YEAR)), day::toString);
        }
    }

    private static String era(LocalDate day) {
        return day.isBefore(LocalDate.of(1912, 7, 30))
                ? "明治"
                : day.isBefore(LocalDate.of(1926, 12, 25))
                        ? "大正"
                        : day.isBefore(LocalDate.of(1989, 1, 8))
                                ? "昭和"
                                : day.isBefore(LocalDate.of(2019, 5, 1)) ? "平成" : "令和";
    }

    private static String letter(LocalDate day) {
        return switch (era(day)) {
            case "明治" -> "M";
            case "大正" -> "T";
            case "昭和" -> "S";
            case "平成" -> "H";
            default -> "R";
        };
    }

    private static int number(LocalDate day) {
        return day.getYear()
                - switch (era(day)) {
                    case "明治" -> 1867;
                    case "大正" -> 1911;
                    case "昭和" -> 1925;
                    case "平成" -> 1988;
                    default -> 2018;
                };
    }

    private static String eraYear(LocalDate day) {
        return number(day) == 1 ? "元" : String.valueOf(number(day));
    }

    private static String wide(Object number) {
        StringBuilder wide = new StringBuilder();
        for (char c : number.toString().toCharArray()) {
            wide.append(c >= '0' && c <= '9' ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    private static String figures(int number) {
        StringBuilder kanji = new StringBuilder();
        for (char c : String.valueOf(number).toCharArray()) {
            kanji.append("〇一二三四五六七八九".charAt(c - '0'));
        }
        return kanji.toString();
    }

    private static String kanji(int number) {
        String ones = "一二三四五六七八九";
        int tens = number / 10;
        return (tens == 0 ? "" : tens == 1 ? "十" : ones.charAt(tens - 1) + "十")
                + (number % 10 == 0 ? "" : ones.charAt(number % 10 - 1));
    }
}
