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
import org.openjdk.jmh.annotations.AuxCounters;
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
 * for markers, fields and dates), and parsed whole. One operation is all five; the row {@code :chars} gives characters a
 * microsecond, so that 40 there are 25 nanoseconds a character, and {@code gc.alloc.rate.norm} the bytes of one operation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseBenchmark {

    private static final List<Pattern> SPEAKERS =
            patterns("^○\\((.{1,40}?)\\)", "^○(\\S{1,30}?)[\\s:]", "^(.{1,30})\\)$", "^【(.{1,40}?)】");

    private static final List<Pattern> FIELDS =
            patterns("^(?:\\d+\\.? *)?(日 *時|場 *所|出 *席 *者|配[布付]資料|議 *題|議事(?:概要|要旨|次第)?) *:? *(.*)$");

    // Written to be fast: sets of characters for alternatives, and no pattern that begins with something optional.
    private static final List<Pattern> TIMES = patterns(
            "(明治|大正|昭和|平成|令和) *(元|\\d{1,2}) *年度?(?: *(\\d{1,2}) *月(?: *(\\d{1,2}) *日)?)?",
            "(\\d{4}) *年度?(?: *(\\d{1,2}) *月(?: *(\\d{1,2}) *日)?)?",
            "(\\d{1,2}) *月(?: *(\\d{1,2}) *日|[上中下]旬|末)?",
            "(\\d{1,2})/(\\d{1,2})",
            "(\\d{1,2})(?::(\\d{2})|時(?:(\\d{1,2})分|半)?)",
            "[本昨明同]日|[今先来][週月]|[今昨来本]年度?|今[春夏秋冬]|\\d+年前");

    private static final List<Pattern> HANDOUTS = patterns("(?:参考)?資料\\s*(\\d+(?:\\s*[-ー]\\s*\\d+)?)");

    private final MinutesParser parser = MinutesParser.builder().build();
    private final List<byte[]> files = new ArrayList<>();
    private final List<String> talk = new ArrayList<>();
    private long fileChars;
    private long talkChars;

    /** Characters read, which JMH divides by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long chars;
    }

    private static List<Pattern> patterns(String... expressions) {
        List<Pattern> patterns = new ArrayList<>();
        for (String expression : expressions) {
            patterns.add(Pattern.compile(expression, Pattern.MULTILINE));
        }
        return patterns;
    }

    @Setup
    public void load() throws IOException {
        for (Path file : Seeds.files()) {
            files.add(Files.readAllBytes(file));
            fileChars += Files.readString(file).length();
            parser.parse(file)
                    .speeches()
                    .forEach(speech -> speech.text().lines().forEach(talk::add));
        }
        talkChars = talk.stream().mapToLong(String::length).sum();
    }

    @Benchmark
    public int decode(Read read) {
        int length = 0;
        for (byte[] file : files) {
            length += new String(file, StandardCharsets.UTF_8).length();
        }
        read.chars += fileChars;
        return length;
    }

    @Benchmark
    public List<String> nfkcAndRegularExpressions(Read read) {
        List<String> found = new ArrayList<>();
        for (byte[] file : files) {
            String text = Normalizer2.getNFKCInstance().normalize(new String(file, StandardCharsets.UTF_8));
            for (List<Pattern> kind : List.of(SPEAKERS, FIELDS, TIMES, HANDOUTS)) {
                for (Pattern pattern : kind) {
                    Matcher matcher = pattern.matcher(text);
                    while (matcher.find()) {
                        found.add(matcher.group());
                    }
                }
            }
        }
        read.chars += fileChars;
        return found;
    }

    /** The whole way; the compiler of the JVM works on it for ten to thirty seconds before the numbers stand still. */
    @Benchmark
    @Warmup(iterations = 40, time = 1)
    public List<Minutes> parse(Read read) {
        List<Minutes> all = new ArrayList<>(files.size());
        for (byte[] file : files) {
            all.add(parser.parse(file));
        }
        read.chars += fileChars;
        return all;
    }

    /** The dates of the speeches alone. */
    @Benchmark
    public int dates(Read read) {
        TemporalReader reader = TemporalReader.at(LocalDate.of(2020, 1, 30));
        int found = 0;
        for (String paragraph : talk) {
            found += reader.read(paragraph).size();
        }
        read.chars += talkChars;
        return found;
    }
}
