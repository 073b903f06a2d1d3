package io.github.gijiroku4j.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.Laws;
import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Minutes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Headers of all shapes, each with what a reader takes from it. A file of {@code headers/} holds many: a case begins with
 * {@code == its name}, then comes the print, and behind it lines such as {@code => held: 2024-05-31 10:00-12:00}. What a case
 * does not speak of it does not test; {@code -} is what must not be there. {@code ~talk~} stands for a few speeches.
 */
class HeaderTableTest {

    private static final Path HEADERS = Path.of("src/test/resources/headers");
    private static final MinutesParser PARSER = MinutesParser.standard();
    private static final int CUTS = 3;

    private static final String TALK = """
            ○山田委員長　それでは、会議を始めます。
            ○佐藤委員　街路樹の植え替えについて伺います。費用はどの程度でしょうか。
            ○鈴木課長　お答えします。おおよそ八百万円を見込んでおります。
            ○山田委員長　ほかにございませんか。なければ、以上で終わります。
            """;

    /**
     * A header.
     *
     * @param name the file and the case's name
     * @param text the print
     * @param expected what it says, by key
     */
    record Case(String name, String text, TreeMap<String, String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(HEADERS)) {
            for (Path file : files.sorted().toList()) {
                for (String part : ("\n" + Files.readString(file)).split("\n== ", -1)) {
                    if (part.contains("\n=> ")) {
                        cases.add(read(file.getFileName().toString(), part));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static Case read(String file, String part) {
        int head = part.indexOf('\n');
        int expected = part.indexOf("\n=> ");
        String text = part.substring(head + 1, expected + 1).replace("~talk~\n", TALK);
        TreeMap<String, String> facts = new TreeMap<>();
        for (String line : part.substring(expected + 1).lines().toList()) {
            if (line.startsWith("=> ")) {
                int colon = line.indexOf(": ");
                facts.put(line.substring(3, colon), line.substring(colon + 2));
            }
        }
        return new Case(file + ": " + part.substring(0, head), text, facts);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aHeaderIsReadAsAReaderWould(Case header) {
        Minutes minutes = PARSER.parse(header.text());
        TreeMap<String, String> read = new TreeMap<>();
        header.expected().keySet().forEach(key -> read.put(key, HeaderFacts.of(minutes, key)));
        assertEquals(header.expected(), read, header::text);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLawHoldsForAHeaderAndItsHalves(Case header) {
        String text = header.text();
        Laws.holdFor(PARSER, text);
        for (int i = 1; i < CUTS; i++) {
            int at = text.length() * i / CUTS;
            Laws.holdFor(PARSER, text.substring(0, at));
            Laws.holdFor(PARSER, text.substring(at));
        }
    }

    @Test
    void thereAreManyCasesAndNoNameIsUsedTwice() {
        Set<String> names = new HashSet<>();
        cases().forEach(header -> assertTrue(names.add(header.name()), header::name));
        assertTrue(names.size() > 60, () -> names.size() + " headers");
    }
}
