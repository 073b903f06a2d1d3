package io.github.gijiroku4j.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.Seeds;
import io.github.gijiroku4j.model.Minutes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
