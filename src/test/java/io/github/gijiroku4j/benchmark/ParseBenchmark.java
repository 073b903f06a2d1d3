package io.github.gijiroku4j.benchmark;

import com.ibm.icu.text.Normalizer2;
import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.Seeds;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.time.TemporalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The five seeds, read three ways in one run: decoded and no more, read as people do today (NFKC, then regular expressions
 * for markers, fields and dates), and parsed whole. The time of one operation is that of all five; divide by their 43,000
 * characters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseBenchmark {

    private static final Pattern MARKER =
            Pattern.compile("^(?:○\\(?(.{1,60}?)\\)?|【(.{1,40}?)】|(.{1,40}?)\\)|(.{1,20}?):)\\s*$", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile(
            "^\\s*(?:\\d+\\.?\\s*)?(日\\s*時|場\\s*所|出席者|配[布付]資料|議事(?:概要|要旨|内容)?)[::]?\\s*(.*)$", Pattern.MULTILINE);
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:明治|大正|昭和|平成|令和)\\s*(?:\\d{1,2}|元)\\s*年|\\d{4}\\s*年)度?(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?)?"
                    + "|\\d{1,2}\\s*月\\s*(?:\\d{1,2}\\s*日|[上中下]旬)?|\\d{1,2}/\\d{1,2}|本日|昨年|本年|今年度?|来週|先週");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}|\\d{1,2}時(?:\\d{1,2}分)?");
    private static final Pattern HANDOUT = Pattern.compile("(?:参考)?資料\\s*\\d+(?:\\s*[-ー]\\s*\\d+)?");

    private final MinutesParser parser = MinutesParser.standard();
    private final List<byte[]> bytes = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();

    @Setup
    public void load() throws IOException {
        for (Path file : Seeds.files()) {
            bytes.add(Files.readAllBytes(file));
            parser.parse(file)
                    .speeches()
                    .forEach(speech -> speech.text().lines().forEach(paragraphs::add));
        }
    }

    @Benchmark
    public int decode() {
        int length = 0;
        for (byte[] one : bytes) {
            length += new String(one, StandardCharsets.UTF_8).length();
        }
        return length;
    }

    @Benchmark
    public int nfkcAndRegularExpressions() {
        int found = 0;
        for (byte[] one : bytes) {
            String text = Normalizer2.getNFKCInstance().normalize(new String(one, StandardCharsets.UTF_8));
            for (Pattern pattern : List.of(MARKER, FIELD, DATE, TIME, HANDOUT)) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    found += matcher.group().length();
                }
            }
        }
        return found;
    }

    @Benchmark
    public List<Minutes> parse() {
        List<Minutes> all = new ArrayList<>(bytes.size());
        for (byte[] one : bytes) {
            all.add(parser.parse(one));
        }
        return all;
    }

    /** The dates of the speeches alone. */
    @Benchmark
    public int dates() {
        TemporalReader reader = TemporalReader.at(LocalDate.of(2020, 1, 30));
        int found = 0;
        for (String paragraph : paragraphs) {
            found += reader.read(paragraph).size();
        }
        return found;
    }
}
