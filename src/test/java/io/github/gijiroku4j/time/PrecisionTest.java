package io.github.gijiroku4j.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.model.Mention.Open;
import io.github.gijiroku4j.model.Mention.Precision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How exact the words are, and on which side they are open, are two things. */
class PrecisionTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 1, 30);

    @ParameterizedTest
    @CsvSource({
        "本日, DAY,",
        "4月1日, DAY,",
        "4月1日以降, DAY, AFTER",
        "4月末まで, DAY, BEFORE",
        "令和2年度末以前, DAY, BEFORE",
        "先週, WEEK,",
        "4月上旬, MONTH_PART,",
        "4月下旬以降, MONTH_PART, AFTER",
        "4月後半, MONTH_PART,",
        "4月, MONTH,",
        "来月以降, MONTH, AFTER",
        "令和2年度第1四半期, QUARTER,",
        "今夏, SEASON,",
        "昨年秋以来, SEASON, AFTER",
        "令和2年度上半期, HALF_YEAR,",
        "昨年, YEAR,",
        "2030年頃まで, YEAR, BEFORE",
        "来年度以降, FISCAL_YEAR, AFTER",
        "1990年代, YEARS,",
        "昨年9月から11月まで, MONTH,"
    })
    void precisionAndOpenEnds(String words, Precision precision, Open open) {
        List<ResolvedTime> found = TemporalReader.at(MEETING).read(words);
        assertEquals(1, found.size());
        assertEquals(precision, found.get(0).precision());
        assertEquals(open, found.get(0).open());
    }
}
