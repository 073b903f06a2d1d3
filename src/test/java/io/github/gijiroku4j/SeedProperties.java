package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Held;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.output.MinutesJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of every document, on the seeds and on what becomes of them when they are cut, damaged or set otherwise. */
class SeedProperties {

    private static final MinutesParser PARSER = MinutesParser.standard();

    @Provide
    Arbitrary<Path> seeds() {
        return Arbitraries.of(Seeds.files());
    }

    @Property(tries = 150)
    @Label("a seed cut off anywhere is a document, and every law holds of it")
    void truncation(@ForAll("seeds") Path file, @ForAll @IntRange(max = 10_000) int at) {
        String seed = Seeds.text(file);
        Laws.holdFor(PARSER, seed.substring(0, Math.min(at, seed.length())));
    }

    @Property(tries = 150)
    @Label("a seed with lines taken out, doubled or swapped is a document, and every law holds of it")
    void shuffledLines(@ForAll("seeds") Path file, @ForAll List<@IntRange(max = 400) Integer> edits) {
        String seed = Seeds.text(file);
        List<String> lines = new java.util.ArrayList<>(seed.lines().toList());
        for (int edit : edits) {
            if (lines.size() > 2) {
                int at = edit % lines.size();
                switch (edit % 3) {
                    case 0 -> lines.remove(at);
                    case 1 -> lines.add(at, lines.get((at * 7) % lines.size()));
                    default -> java.util.Collections.swap(lines, at, (at * 5) % lines.size());
                }
            }
        }
        Laws.holdFor(PARSER, String.join("\n", lines));
    }

    @Property(tries = 150)
    @Label("odd characters anywhere in a seed break no law")
    void insertedNoise(
            @ForAll("seeds") Path file, @ForAll("noise") String noise, @ForAll @IntRange(max = 9_000) int at) {
        String seed = Seeds.text(file);
        int cut = Math.min(at, seed.length());
        Laws.holdFor(PARSER, seed.substring(0, cut) + noise + seed.substring(cut));
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                "(",
                "））",
                "【",
                "○",
                "○（",
                "\uD83D",
                "\uDE00",
                "\u0000",
                "\t\t",
                "か\u3099",
                "ｶﾞ",
                "㍻",
                "⽇",
                "\u200B",
                "令和0年",
                "平成31年2月30日",
                "13月",
                "資料",
                "委員）",
                "：",
                "―――――",
                "\f",
                "\u3000\u3000",
                "第",
                "午後",
                "A\u0301");
    }

    @Property(tries = 10)
    @Label("LF, CR and CRLF give the same document but for where things stand")
    void lineEnds(@ForAll("seeds") Path file) {
        String seed = Seeds.text(file);
        String lf = WithoutSpans.of(PARSER.parse(seed));
        assertEquals(lf, WithoutSpans.of(PARSER.parse(seed.replace("\n", "\r\n"))));
        assertEquals(lf, WithoutSpans.of(PARSER.parse(seed.replace("\n", "\r"))));
    }

    @Property(tries = 10)
    @Label("a byte order mark changes nothing")
    void byteOrderMark(@ForAll("seeds") Path file) {
        String seed = Seeds.text(file);
        Minutes plain = PARSER.parse(seed.getBytes(StandardCharsets.UTF_8));
        assertEquals(plain, PARSER.parse(("\uFEFF" + seed).getBytes(StandardCharsets.UTF_8)));
        assertEquals(WithoutSpans.of(PARSER.parse(seed)), WithoutSpans.of(PARSER.parse("\uFEFF" + seed)));
    }

    @Property(tries = 15)
    @Label("appending blank lines changes nothing but the length")
    void blankLines(@ForAll("seeds") Path file, @ForAll @IntRange(min = 1, max = 9) int count) {
        String seed = Seeds.text(file);
        assertEquals(
                WithoutSpans.of(PARSER.parse(seed)),
                WithoutSpans.of(PARSER.parse(seed + "\n \n\u3000\n".repeat(count))));
    }

    @Property(tries = 30)
    @Label("the width of an ASCII character in the header changes no field")
    void widths(@ForAll("seeds") Path file, @ForAll("ascii") char c) {
        String seed = Seeds.text(file);
        Minutes before = PARSER.parse(seed);
        // In the body a wider letter makes a wider line, and the width at which lines were cut is evidence there.
        int talk = before.body().get(0).span().start();
        String head = seed.substring(0, talk);
        String wide = head.replace(c, (char) (c + 0xFEE0)) + seed.substring(talk);
        assertEquals(WithoutSpans.of(before), WithoutSpans.of(PARSER.parse(wide)), () -> "made wide: " + c);
        String narrow = head.replace((char) (c + 0xFEE0), c) + seed.substring(talk);
        assertEquals(WithoutSpans.of(before), WithoutSpans.of(PARSER.parse(narrow)), () -> "made narrow: " + c);
    }

    @Provide
    Arbitrary<Character> ascii() {
        return Arbitraries.chars().range('!', '~').filter(c -> c != '<' && c != '>' && c != '/');
    }

    @Property(tries = 10)
    @Label("a year of Heisei printed as a Western year leaves the day of the meeting as it is")
    void westernYears(@ForAll("seeds") Path file) {
        String seed = Seeds.text(file);
        Held before = PARSER.parse(seed).held();
        StringBuilder western = new StringBuilder(seed);
        for (int year = 1; year <= 31; year++) {
            replaceAll(western, "平成 " + year + " 年", (1988 + year) + "年");
            replaceAll(western, "平成" + year + "年", (1988 + year) + "年");
        }
        Held after = PARSER.parse(western.toString()).held();
        assertEquals(before == null ? null : before.date(), after == null ? null : after.date());
        assertEquals(before == null ? null : before.start(), after == null ? null : after.start());
        assertEquals(before == null ? null : before.end(), after == null ? null : after.end());
    }

    private static void replaceAll(StringBuilder text, String from, String to) {
        for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + to.length())) {
            text.replace(at, at + from.length(), to);
        }
    }

    @Property(tries = 10)
    @Label("a document written as JSON and read back is equal")
    void jsonRoundTrip(@ForAll("seeds") Path file) {
        String seed = Seeds.text(file);
        Minutes minutes = PARSER.parse(seed);
        assertEquals(minutes, MinutesJson.read(MinutesJson.write(minutes)));
    }

    @Property(tries = 5)
    @Label("parsing is the same from many threads at once")
    void threads(@ForAll("seeds") Path file) {
        String seed = Seeds.text(file);
        Minutes once = PARSER.parse(seed);
        List<Minutes> many = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> PARSER.parse(seed))
                .toList();
        many.forEach(minutes -> assertEquals(once, minutes));
    }

    @Property(tries = 10)
    @Label("every speech holds something or is followed by a note or another speech")
    void speechesAreNotLost(@ForAll("seeds") Path file) {
        String seed = Seeds.text(file);
        Minutes minutes = PARSER.parse(seed);
        long letters = minutes.speeches().stream()
                .map(Block.Speech::text)
                .mapToLong(String::length)
                .sum();
        assertEquals(minutes.speeches().isEmpty(), letters == 0);
    }
}
