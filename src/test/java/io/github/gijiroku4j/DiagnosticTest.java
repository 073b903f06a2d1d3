package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.model.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is odd in a record is reported where it stands, and the rest is read. */
class DiagnosticTest {

    private static final String HEAD = "川辺市緑化検討会（第3回）議事要旨\n\n1 日時：令和6年5月10日（金）10:00～12:00\n\n2 議事概要\n\n";

    private static Minutes parse(String text) {
        return MinutesParser.standard().parse(text);
    }

    private static void reports(String text, Code code, String words) {
        Minutes minutes = parse(text);
        List<Diagnostic> found =
                minutes.diagnostics().stream().filter(d -> d.code() == code).toList();
        assertEquals(1, found.size(), () -> minutes.diagnostics().toString());
        assertTrue(
                found.get(0).span().in(text).contains(words),
                () -> found.get(0) + " stands at " + found.get(0).span().in(text));
        assertFalse(found.get(0).message().isBlank());
    }

    @Test
    void aRecordWithoutFaultHasNone() {
        assertEquals(List.of(), parse(HEAD + "○（山野会長）\n始めます。\n○（川上委員）\n賛成です。\n").diagnostics());
    }

    @Test
    void aMarkerThatLostItsBracketIsAWarning() {
        String text = HEAD + "○（山野会長）\n始めます。\n○（川上委員\n賛成です。\n○（東委員）\n私もです。\n";
        reports(text, Code.UNBALANCED_MARKER, "川上委員");
        assertEquals(3, parse(text).speeches().size());
    }

    @Test
    void aWeekdayThatIsNotThatOfTheDateIsAWarning() {
        reports(HEAD.replace("（金）", "（月）"), Code.WEEKDAY_MISMATCH, "令和6年5月10日（月）");
    }

    @Test
    void aDateThatNoCalendarHasIsAWarningAndNoMention() {
        String text = HEAD + "○（山野会長）\n平成29年2月30日に決めました。\n○（川上委員）\n賛成です。\n";
        reports(text, Code.IMPOSSIBLE_DATE, "平成29年2月30日");
        assertEquals(List.of(), parse(text).mentions());
    }

    @Test
    void anEndBeforeItsStartIsAWarning() {
        reports(HEAD.replace("12:00", "9:00"), Code.END_BEFORE_START, "9:00");
    }

    @Test
    void aYearPastItsEraIsAnInfo() {
        reports(HEAD + "○（山野会長）\n平成35年度に終わります。\n○（川上委員）\n賛成です。\n", Code.ERA_OVERRUN, "平成35年度");
    }

    @Test
    void twoNotationsThatDisagreeAreAWarning() {
        reports(HEAD + "○（山野会長）\n平成31年(2018年)に始めました。\n○（川上委員）\n賛成です。\n", Code.DATE_CONFLICT, "平成31年");
    }
}
