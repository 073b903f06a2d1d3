package io.github.gijiroku4j.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Handout;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** References to papers are tied to the papers that the record lists, and to no others. */
class PaperReaderTest {

    private static final List<Handout> LISTED = Stream.of(
                    "資料1", "資料1-1", "資料1-2", "資料2", "資料2-3", "資料3", "資料4", "資料5", "資料№6", "参考資料1", "参考資料2", "別紙1", "")
            .map(label -> new Handout(label, "題", Span.of(0, 0)))
            .toList();

    static List<String[]> sentences() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/body/references.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void aSentenceGivesTheReferencesThatAReaderSees(String sentence, String expected) {
        List<String> found = new ArrayList<>();
        for (Mention mention : read(sentence, new ArrayList<>())) {
            found.add(printed((Mention.Handout) mention));
        }
        assertEquals(expected.equals("-") ? "" : expected, String.join(" ", found));
    }

    private static List<Mention> read(String sentence, List<Diagnostic> diagnostics) {
        FoldedText folded = FoldedText.of(sentence);
        return new PaperReader(LISTED, diagnostics)
                .read(Passage.of(folded, 0, folded.text().length()));
    }

    private static String printed(Mention.Handout paper) {
        String pages = paper.page() == null
                ? ""
                : "/" + paper.page() + (paper.lastPage() == null ? "" : "-" + paper.lastPage());
        return paper.text().replace(' ', '_') + "=" + paper.handout() + pages;
    }

    @Test
    void aPaperThatIsNotListedIsReportedOnce() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        read("資料9を御覧ください。資料９の3ページです。別紙2のとおり、議案第3号を前回の資料8と比べます。", diagnostics);
        assertEquals(
                List.of(Diagnostic.Code.UNLISTED_HANDOUT),
                diagnostics.stream().map(Diagnostic::code).toList());
    }

    @Test
    void aRecordThatListsNoPapersReportsNone() {
        Minutes minutes = MinutesParser.standard().parse("第1回川辺市緑化検討会 議事録\n○山野会長　資料9を御覧ください。\n○川上委員　はい。\n");
        assertEquals(List.of(), minutes.diagnostics());
        assertEquals(List.of(), minutes.mentions());
    }

    @Test
    void aNoteItsMentionsAreFoundToo() {
        Minutes minutes = MinutesParser.standard()
                .parse("第1回川辺市緑化検討会 議事録\n日時：令和6年5月10日（金）\n配布資料\n資料1 緑地の現況\n議事\n○山野会長　始めます。\n"
                        + "〔事務局から資料1の3ページを説明〕\n○川上委員　はい。\n");
        Block note = Block.walk(minutes.body())
                .filter(Block.Note.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("資料1の3ページ=資料1/3"),
                note.mentions().stream()
                        .map(mention -> printed((Mention.Handout) mention))
                        .toList());
        assertEquals(note.mentions(), minutes.mentions());
    }
}
