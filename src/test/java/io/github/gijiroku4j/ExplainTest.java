package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.model.Dialect;
import io.github.gijiroku4j.model.Explanation;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.SourceLine;
import io.github.gijiroku4j.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a text was read as it was: every line has a rule, every rule is written down, and what lost says why. */
class ExplainTest {

    private static final MinutesParser PARSER = MinutesParser.standard();
    private static final Path RULES = Path.of("src/main/resources/io/github/gijiroku4j/parser/rules.txt");

    private static final String RECORD = """
            第2回川辺市緑化検討会　議事録
            日時：令和６年５月10日（金）10時～12時
            場所：市役所
            議事の経過
            ○山野会長　それでは始めます。
            ○事務局　資料を説明します。
            【川上委員】質問があります。
            山野会長　どうぞ。
            ○川上委員　ありがとうございます。
            """;

    private static SourceLine line(Explanation explanation, int number) {
        return explanation.lines().get(number - 1);
    }

    @Test
    void aSpeakerShowsItsFormatLabelAndEvidence() {
        Explanation explanation = PARSER.explain(SourceText.of(RECORD));
        assertEquals(LineRole.SPEAKER, line(explanation, 5).role());
        assertEquals("speaker.circle-surname-title", line(explanation, 5).rule());
        assertEquals("label 山野会長 (office)", line(explanation, 5).detail());
        assertEquals("speaker.circle-office-only", line(explanation, 6).rule());
        assertEquals("label 事務局 (office)", line(explanation, 6).detail());
    }

    @Test
    void aCandidateThatWasNotTakenSaysWhy() {
        String text = RECORD.replace("【川上委員】", "【資料】");
        SourceLine line = line(PARSER.explain(SourceText.of(text)), 7);
        assertFalse(line.role() == LineRole.SPEAKER);
        SourceLine.Alternative lost = line.alternatives().stream()
                .filter(alternative -> alternative.rule().equals("speaker.lenticular"))
                .findFirst()
                .orElseThrow();
        assertTrue(lost.why().contains("資料") && lost.why().contains("neither an office nor a name"), lost.why());
    }

    @Test
    void aListedPointOfTheTalkCouldHaveBeenAHeading() {
        String text = RECORD.replace("○事務局　資料を説明します。\n", "○事務局　三点説明します。\n（１）費用について\n（２）人手について\n（３）期間について\n以上の三点です。\n");
        SourceLine line = line(PARSER.explain(SourceText.of(text)), 8);
        assertEquals(LineRole.ITEM, line.role());
        assertTrue(
                line.alternatives().stream().anyMatch(other -> other.rule().equals("body.heading")),
                () -> line.alternatives().toString());
    }

    @Test
    void theDialectHoldsTheEvidenceForEachFormat() {
        Dialect dialect = PARSER.dialect(SourceText.of(RECORD));
        assertTrue(
                dialect.chosen().containsAll(List.of("circle-surname-title", "circle-office-only")), dialect::toString);
        Dialect.Candidate circles = dialect.candidates().stream()
                .filter(candidate -> candidate.format().equals("circle-surname-title"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, circles.markers(), "山野会長 and 川上委員 speak behind a circle");
        assertEquals(2, circles.labels());
        assertEquals(0, circles.doubtful());
    }

    @Test
    void aNamedFormatIsReadWithWhateverTheEvidence() {
        String text = "打合せの覚え\n山野会長　来週の会議の準備を始めたいと思います。\n";
        assertEquals(List.of(), PARSER.parse(text).speeches());
        MinutesParser named = MinutesParser.builder().format("bare-inline").build();
        assertEquals(
                List.of("山野会長"),
                named.parse(text).speeches().stream()
                        .map(speech -> speech.speaker().label())
                        .toList());
        assertEquals(List.of("bare-inline"), named.dialect(SourceText.of(text)).chosen());
        String circles = "○山野会長　始めます。\n○川上委員　質問です。\n○山野会長　終わります。\n";
        assertEquals(List.of(), named.parse(circles).speeches(), "and with no other");
    }

    @Test
    void thePageShowsEveryLineAndWhatTheRulesMean() {
        Explanation explanation = PARSER.explain(SourceText.of(RECORD));
        String page = explanation.toString();
        assertTrue(page.startsWith("Speaker formats:\n  read with  circle-"), page);
        List<String> lines = page.lines().toList();
        RECORD.lines().forEach(line -> assertTrue(lines.stream().anyMatch(printed -> printed.endsWith(line)), page));
        String legend = page.substring(page.indexOf("\nRules:\n"));
        assertTrue(legend.contains("header.date"), legend);
        assertTrue(legend.contains("speaker.circle-office-only"), legend);
        assertFalse(legend.contains("layout.blank"), "only rules that stand on the page");
    }

    @Test
    void everyRuleOfTheCodeIsInTheListAndEveryRuleOfTheListIsInTheCode() throws IOException {
        Pattern literal = Pattern.compile("\"((?:layout|header|body|parser)\\.[a-z]+(?:-[a-z]+)*)\"");
        Set<String> inCode = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(inCode::add);
            }
        }
        Set<String> inList = Files.readAllLines(RULES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(": ")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(inCode, inList, "parser/rules.txt lists every rule, with a sentence");
    }

    static Stream<String> texts() {
        return Stream.concat(
                Seeds.texts().stream(),
                SampleTest.all().stream().map(file -> SampleTest.Sample.of(file).text()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLineOfEveryTextIsExplained(String text) {
        Explanation explanation = PARSER.explain(SourceText.of(text));
        for (SourceLine line : explanation.lines()) {
            assertFalse(line.rule().equals("parser.unread"), () -> "no reader asked for " + line);
            assertTrue(explanation.rules().containsKey(line.rule()), line.rule());
            assertEquals(
                    line.rule().startsWith("speaker."), !line.detail().isEmpty(), () -> line + " " + line.detail());
            line.alternatives().forEach(alternative -> {
                assertTrue(explanation.rules().containsKey(alternative.rule()), alternative.rule());
                assertFalse(alternative.why().isBlank());
                assertFalse(alternative.rule().equals(line.rule()), () -> line + " " + alternative);
            });
        }
    }
}
