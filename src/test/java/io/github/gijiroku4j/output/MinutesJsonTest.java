package io.github.gijiroku4j.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.Seeds;
import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.NextMeeting;
import io.github.gijiroku4j.model.Quote;
import io.github.gijiroku4j.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON follows its schema, and comes back equal. */
class MinutesJsonTest {

    private static final MinutesParser PARSER = MinutesParser.standard();

    static Stream<String> texts() {
        return Stream.concat(
                Seeds.texts().stream(),
                Stream.of("", "\uFEFF\n", "第1回会議 議事録\n○山田委員　平成35年度から、\n・あ\n（拍手）\na\tb\n以上\n", "\uD800あ"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyOutputFollowsTheSchema(String text) throws IOException {
        List<?> errors = schema().validate(MinutesJson.write(PARSER.parse(text)), InputFormat.JSON);
        assertEquals(List.of(), errors);
    }

    @Test
    void theSchemaRefusesWhatIsNoDocument() throws IOException {
        String json = MinutesJson.write(PARSER.parse("あ"));
        assertFalse(schema().validate(json.replace("\"material\"", "\"novel\""), InputFormat.JSON)
                .isEmpty());
        assertFalse(schema().validate("{}", InputFormat.JSON).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsWrittenAndReadAgainIsEqual(String text) {
        Minutes minutes = PARSER.parse(text);
        assertEquals(minutes, MinutesJson.read(MinutesJson.write(minutes)));
    }

    @Test
    void anAbsentValueIsLeftOut() {
        String json = MinutesJson.write(PARSER.parse("あ"));
        assertFalse(json.contains("null"), json);
        assertFalse(json.contains("issuer"), json);
    }

    /** One of each kind of value that few texts hold. */
    private static Minutes withEverything() {
        Minutes plain = PARSER.parse("第1回会議 議事録\n○山田委員　始めます。\n○川上委員　はい。\n（令和6年5月10日休憩）\n");
        Span span = Span.of(0, 3);
        Decision decision = new Decision(
                new Decision.Item("議案第3号", 0, span),
                Decision.Outcome.PASSED_AS_AMENDED,
                Decision.Manner.SHOW_OF_HANDS,
                new Decision.Vote(Decision.Share.MAJORITY, 15, 12, 3, 0, "賛成12名", span),
                new Quote("御異議ありませんか。", span),
                new Quote("(「異議なし」の声あり)", span),
                "議案第3号は修正可決された。",
                span);
        Decision bare =
                new Decision(null, Decision.Outcome.DECIDED, null, null, null, null, "そのように決定した。", Span.of(3, 5));
        return new Minutes(
                plain.format(),
                plain.source(),
                plain.kind(),
                plain.title(),
                plain.issuer(),
                plain.meetings(),
                plain.held(),
                plain.venue(),
                plain.attendance(),
                plain.absentees(),
                plain.handouts(),
                plain.agenda(),
                plain.body(),
                plain.closing(),
                List.of(decision, bare),
                new NextMeeting(LocalDate.of(2024, 6, 1), "10:00", null, "次回は6月1日10時。", span),
                List.of(new Quote("(省略)", span)),
                plain.diagnostics());
    }

    private static final String ROSTER =
            "第1回会議 議事録\n出席者\n　座長　　山田　太郎\n　委員　　川上花子\n　委員　　森本　　守\n議事\n○山田座長　始めます。\n○川上委員　はい。\n○森本委員　はい。\n";

    @Test
    void familyNameAndGivenNameStandBehindTheNameAndComeBackEqual() throws IOException {
        Minutes minutes = PARSER.parse(ROSTER);
        String json = MinutesJson.write(minutes);
        List<String> keys = new ArrayList<>();
        JsonNode first = new ObjectMapper().readTree(json).at("/attendance/0/attendees/0");
        first.fieldNames().forEachRemaining(keys::add);
        assertEquals(List.of("label", "name", "familyName", "givenName", "title", "span"), keys);
        assertEquals("山田", first.path("familyName").asText());
        assertEquals("太郎", first.path("givenName").asText());
        assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
        assertEquals(minutes, MinutesJson.read(json));
    }

    @Test
    void aDocumentWrittenBeforeNamesHadPartsIsRead() {
        Minutes minutes = PARSER.parse(ROSTER);
        String old = MinutesJson.write(minutes).replaceAll("\"(family|given)Name\" : \"[^\"]*\",\\s*", "");
        Minutes read = MinutesJson.read(old);
        assertEquals("山田太郎", read.attendance().get(0).attendees().get(0).name());
        assertEquals(null, read.attendance().get(0).attendees().get(0).familyName());
        assertEquals(minutes.speeches().size(), read.speeches().size());
    }

    @Test
    void partsOfAnotherNameAreRefused() {
        String json =
                MinutesJson.write(PARSER.parse(ROSTER)).replace("\"familyName\" : \"山田\"", "\"familyName\" : \"川上\"");
        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> MinutesJson.read(json));
        assertTrue(refused.getMessage().contains("川上"), refused.getMessage());
    }

    @Test
    void everyKindOfValueFollowsTheSchemaAndComesBackEqual() throws IOException {
        Minutes minutes = withEverything();
        String json = MinutesJson.write(minutes);
        assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
        assertEquals(minutes, MinutesJson.read(json));
        assertFalse(json.contains("null"), json);
    }

    @Test
    void whatIsEmptyAndCameLaterThanTheFormatIsLeftOut() {
        String json = MinutesJson.write(PARSER.parse("第1回会議 議事録\n○山田委員　始めます。\n（拍手）\n○川上委員　はい。\n"));
        for (String key : List.of("decisions", "nextMeeting", "omissions")) {
            assertFalse(json.contains(key), json);
        }
        assertTrue(json.contains("\"type\" : \"note\",\n"), json);
        assertEquals(List.of(), MinutesJson.read(json).decisions());
    }

    @Test
    void keysStandInTheOrderOfTheTree() throws IOException {
        List<String> keys = new ArrayList<>();
        new ObjectMapper()
                .readTree(MinutesJson.write(withEverything()))
                .fieldNames()
                .forEachRemaining(keys::add);
        List<String> tree = List.of(
                "format",
                "source",
                "kind",
                "title",
                "issuer",
                "meetings",
                "held",
                "venue",
                "attendance",
                "handouts",
                "agenda",
                "body",
                "closing",
                "decisions",
                "nextMeeting",
                "omissions",
                "diagnostics");
        assertEquals(tree.stream().filter(keys::contains).toList(), keys);
    }

    @Test
    void aBrokenDocumentIsRefusedWithAReason() {
        UncheckedIOException refused =
                assertThrows(UncheckedIOException.class, () -> MinutesJson.read("{\"kind\": \"novel\"}"));
        assertTrue(refused.getMessage().contains("gijiroku4j/1"), refused.getMessage());
    }

    private static Schema schema() throws IOException {
        try (InputStream stream = MinutesJson.class.getResourceAsStream(MinutesJson.SCHEMA)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
    }
}
