package io.github.gijiroku4j.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are read as they are written; what is written wrongly is named with its file and line. */
class GrammarFileTest {

    @Test
    void rowsTheirPlaceAndExamples() {
        List<String> rows = new ArrayList<>();
        List<Row.Example> examples = new ArrayList<>();
        new GrammarFile(
                        "mine.txt",
                        (place, row) -> rows.add(place + " " + row.pattern() + " " + row.meaning()),
                        examples::add)
                .read(List.of(
                        "# a comment",
                        "[in year]",
                        "初夏 晩夏 = part SUMMER",
                        "    not behind: @season-not",
                        "    no: 初夏祭り",
                        "    yes: 昨年初夏 = 昨年初夏 2019-06..2019-08"));
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).startsWith("IN_YEAR 初夏 "), rows.get(0));
        assertEquals(
                List.of(new Row.Example("初夏祭り", List.of()), new Row.Example("昨年初夏", List.of("昨年初夏 2019-06..2019-08"))),
                examples);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            昨年                      | SHAPE = MEANING
            昨年 = yaer -1 meeting     | YAER
            昨年 = year -1 somewhere   | SOMEWHERE
            昨年 = year -1 meeting HOT | HOT
            {era}{year = year         | no }
            {year:1-9} = year         | no letter stands behind
            [nowhere]                 | NOWHERE
            """)
    void wrongRows(String line, String says) {
        assertSays(List.of("[start]", line), says, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not befind: 比        | not befind
            not behind: @no-list  | @no-list
            yes: 昨年の報告         | SENTENCE = MENTIONS
            not behind 比         | no colon
            """)
    void wrongLinesBelowARow(String line, String says) {
        assertSays(List.of("[start]", "昨年 = year -1 meeting", "    " + line), says, 3);
    }

    private static void assertSays(List<String> lines, String says, int number) {
        IllegalStateException wrong = assertThrows(
                IllegalStateException.class,
                () -> new GrammarFile("mine.txt", (place, row) -> {}, example -> {}).read(lines));
        assertTrue(wrong.getMessage().contains("mine.txt"), wrong.getMessage());
        assertTrue(wrong.getMessage().contains(says), wrong.getMessage());
    }
}
