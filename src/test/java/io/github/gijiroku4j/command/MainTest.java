package io.github.gijiroku4j.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.output.MinutesJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command prints JSON, names what it cannot read, and goes on with the rest. */
class MainTest {

    private static final Path SEED = Path.of("seeds/002_38193fde1533880c.txt");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Main(stream, new PrintStream(err, true, StandardCharsets.UTF_8)).run(args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void oneFileIsPrintedAsJson() throws IOException {
        assertEquals(0, run(SEED.toString()));
        assertEquals(MinutesParser.standard().parse(SEED), MinutesJson.read(printed()));
        assertEquals("", complaint());
    }

    @Test
    void aFolderStandsForItsTextFiles(@TempDir Path folder) {
        assertEquals(0, run("--output", folder.resolve("new").toString(), "seeds"));
        assertTrue(Files.exists(folder.resolve("new/000_c380a9c9eedd7910.json")));
        assertTrue(Files.exists(folder.resolve("new/004_ba701a1a102deeb2.json")));
        assertEquals("", printed());
    }

    @Test
    void aNameMayHoldSpaces(@TempDir Path folder) throws IOException {
        Path spaced = Files.copy(SEED, folder.resolve("my record 1.txt"));
        assertEquals(0, run("--output", folder.toString(), spaced.toString()));
        assertTrue(Files.exists(folder.resolve("my record 1.json")));
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersAreWritten(@TempDir Path folder) {
        assertEquals(
                1,
                run("--output", folder.toString(), folder.resolve("missing.txt").toString(), SEED.toString()));
        assertTrue(complaint().contains("missing.txt"), complaint());
        assertTrue(Files.exists(folder.resolve("002_38193fde1533880c.json")));
    }

    @Test
    void aWrongCallSaysHowToCall() {
        assertEquals(1, run());
        assertEquals(1, run("--output"));
        assertEquals(1, run("--no-such-option", SEED.toString()));
        assertTrue(complaint().contains("usage"), complaint());
        assertTrue(complaint().contains("--no-such-option"), complaint());
    }

    @Test
    void explainPrintsEveryLineWithItsRoleAndRule() {
        assertEquals(0, run("--explain", SEED.toString()));
        assertTrue(printed()
                .lines()
                .anyMatch(line ->
                        line.contains("SPEAKER") && line.contains("speaker.close-paren") && line.endsWith("園田構成員)")));
        assertTrue(printed().lines().anyMatch(line -> line.contains("FIELD") && line.contains("header.date")));
        assertFalse(printed().contains("parser.unread"), printed());
        assertTrue(
                printed()
                        .lines()
                        .anyMatch(line -> line.startsWith("speaker  安田座長  ") && line.contains("The roster has 安田構成員")),
                printed());
        assertEquals(1, run("--explain", "--output", "target", SEED.toString()));
    }

    @Test
    void aFormatOfOnesOwnIsReadWith(@TempDir Path folder) throws IOException {
        Path record =
                Files.writeString(folder.resolve("record.txt"), "第2回検討会 議事録\n山野会長≫ 始めます。\n事務局≫ 説明します。\n山野会長≫ 終わります。\n");
        Path format = Files.writeString(
                folder.resolve("angle.format"),
                "id: double-angle\nseen: x\nmarker: {label}≫ {talk}\nno: 議題≫ 始めます。\nyes: 山野会長≫ 始めます。 => 山野会長\n");
        assertEquals(0, run("--explain", "--format", format.toString(), record.toString()));
        assertEquals(
                3,
                printed()
                        .lines()
                        .filter(line -> line.contains("SPEAKER") && line.contains("speaker.double-angle"))
                        .count());
    }

    @Test
    void aBrokenFormatIsRefusedWithFileAndLine() {
        String broken = "src/test/resources/broken-formats/unknown-key.format";
        assertEquals(1, run("--format", broken, SEED.toString()));
        assertTrue(complaint().contains("unknown-key.format:3: unknown key `wher`"), complaint());
        assertEquals("", printed());
    }

    @Test
    void severalMeetingsBecomeSeveralDocuments(@TempDir Path folder) throws IOException {
        String one = "川辺市緑化検討会（第1回）議事録\n日時　令和６年５月10日（金）\n場所　市役所\n" + "○山野会長　始めます。\n○事務局　説明します。\n○山野会長　終わります。\n以上\n";
        Path year = Files.writeString(
                folder.resolve("year.txt"), one + one.replace("第1回", "第2回").replace("５月10日（金）", "６月14日（金）"));
        assertEquals(0, run("--split", "--output", folder.toString(), year.toString()));
        assertTrue(Files.readString(folder.resolve("year-1.json")).contains("2024-05-10"));
        assertTrue(Files.readString(folder.resolve("year-2.json")).contains("2024-06-14"));
        assertEquals(0, run("--split", "--output", folder.toString(), SEED.toString()));
        assertTrue(Files.exists(folder.resolve("002_38193fde1533880c.json")), "one meeting keeps its name");
    }

    @Test
    void twoFilesOfOneNameAreNotWrittenOverEachOther(@TempDir Path folder) throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Path same = Files.writeString(other.resolve(SEED.getFileName()), "another");
        assertEquals(1, run("--output", folder.toString(), SEED.toString(), same.toString()));
        assertTrue(complaint().contains("two files have this name"), complaint());
        assertTrue(Files.readString(folder.resolve("002_38193fde1533880c.json")).contains("タスクフォース"));
    }
}
