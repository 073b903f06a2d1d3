package io.github.gijiroku4j.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.model.Diagnostic.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is odd about a date is said, and what no calendar has is no mention. */
class TemporalProblemsTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 1, 30);

    @ParameterizedTest
    @CsvSource({
        "平成35年度までに整備する。, ERA_OVERRUN, 2023-04-01",
        "平成31年5月1日に改める。, ERA_OVERRUN, 2019-05-01",
        "平成31年10月から上げる。, ERA_OVERRUN, 2019-10-01",
        "昭和65年の計画, ERA_OVERRUN, 1990-01-01",
        "明治5年12月2日に改めた。, BEFORE_GREGORIAN, 1872-12-02",
        "明治元年に置く。, BEFORE_GREGORIAN, 1868-01-01",
        "平成31年（2018年）に始める。, DATE_CONFLICT, 2019-01-01",
        "2019（平成30）年度の予算, DATE_CONFLICT, 2019-04-01",
        "平成31年4月1日（2019年4月2日）, DATE_CONFLICT, 2019-04-01",
        "令和2年1月30日（水）に開く。, WEEKDAY_MISMATCH, 2020-01-30"
    })
    void oddButRead(String sentence, Code code, LocalDate from) {
        ResolvedTime time = only(sentence);
        assertEquals(
                List.of(code),
                time.problems().stream().map(ResolvedTime.Problem::code).toList());
        assertEquals(from, time.from());
        assertFalse(time.problems().get(0).message().isBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "令和0年に始まる。, IMPOSSIBLE_DATE",
        "平成29年2月30日に開いた。, IMPOSSIBLE_DATE",
        "平成29年13月に開いた。, IMPOSSIBLE_DATE",
        "13月に開いた。, IMPOSSIBLE_DATE",
        "2019/2/29に開いた。, IMPOSSIBLE_DATE",
        "4月31日まで, IMPOSSIBLE_DATE",
        "令和2年から平成29年まで, END_BEFORE_START"
    })
    void impossible(String sentence, Code code) {
        ResolvedTime time = only(sentence);
        assertEquals(
                List.of(code),
                time.problems().stream().map(ResolvedTime.Problem::code).toList());
        assertEquals(null, time.from());
        assertEquals(Severity.WARNING, code.severity());
    }

    @ParameterizedTest
    @CsvSource({"平成31年4月30日まで", "平成31年度の予算", "令和元年5月1日から", "明治6年1月1日から", "平成31年（2019年）", "令和　年　月　日", "平成○年○月○日"})
    void nothingOdd(String sentence) {
        TemporalReader.at(MEETING).read(sentence).forEach(time -> assertEquals(List.of(), time.problems()));
    }

    private static ResolvedTime only(String sentence) {
        List<ResolvedTime> found = TemporalReader.at(MEETING).read(sentence);
        assertEquals(1, found.size(), sentence);
        return found.get(0);
    }
}
