package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns from a record how it marks its speakers where no format file says so: the dress that labels stand in again and
 * again, with talk behind them.
 *
 * <p>What is learned is a format like any other, and good for this record only. The dress must come three times, with two
 * labels, and with talk nearly always; then one that only a single label wears, the chair's say, is believed too.
 */
final class FormatLearner {

    private static final int ENOUGH = 3;
    private static final int ENOUGH_LABELS = 2;
    private static final int MOST_FORMATS = 6;
    private static final int WEIGHT = 2;

    /** What is known of one dress. */
    private static final class Count {
        private final Dress dress;
        private int talks;
        private int doubtful;
        private final Set<String> labels = new HashSet<>();
        private final List<SpeakerFormat.Example> examples = new ArrayList<>(1);

        Count(Dress dress) {
            this.dress = dress;
        }

        boolean isEnough() {
            return talks >= ENOUGH && doubtful * 2 <= talks;
        }
    }

    private final SpeakerFormats known;
    private final Page page;
    private final Map<Dress, Count> counts = new LinkedHashMap<>();

    private FormatLearner(SpeakerFormats known, Page page) {
        this.known = known;
        this.page = page;
    }

    /** Returns the formats that {@code page} shows and {@code known} lacks, those of most markers first. */
    static List<SpeakerFormat> learn(SpeakerFormats known, Page page) {
        FormatLearner learner = new FormatLearner(known, page);
        learner.count();
        return learner.formats();
    }

    private void count() {
        for (Line line : page.lines()) {
            if (Page.isPrinted(line) && line.isOpen()) {
                for (DressReader.Dressed found : DressReader.read(line)) {
                    add(line, found);
                }
            }
        }
    }

    private void add(Line line, DressReader.Dressed found) {
        Count count = counts.computeIfAbsent(found.dress(), Count::new);
        if (!isTalk(line, found)) {
            count.doubtful++;
            return;
        }
        count.talks++;
        count.labels.add(found.label());
        if (count.examples.isEmpty()) {
            count.examples.add(new SpeakerFormat.Example(line.content(), found.label(), line.index() + 1));
        }
    }

    private boolean isTalk(Line line, DressReader.Dressed found) {
        int below = page.nextPrinted(line.index() + 1);
        boolean sentenceBelow = below < page.size() && Prose.isSentence(page.line(below));
        return found.talkStart() < 0
                ? sentenceBelow
                : Prose.isSentence(line.text(), found.talkStart(), line.end())
                        || sentenceBelow && page.typesetting().isFull(line);
    }

    private List<SpeakerFormat> formats() {
        List<Count> enough = counts.values().stream()
                .filter(count -> count.isEnough() && isNew(count.dress))
                .sorted(Comparator.comparingInt((Count count) -> count.talks).reversed())
                .limit(MOST_FORMATS)
                .toList();
        if (enough.stream().noneMatch(count -> count.labels.size() >= ENOUGH_LABELS)) {
            return List.of();
        }
        List<SpeakerFormat> formats = new ArrayList<>();
        for (Count count : enough) {
            formats.add(new SpeakerFormat(
                    SpeakerFormat.LEARNED,
                    SpeakerFormat.LEARNED + "-" + (formats.size() + 1),
                    "this record, " + count.dress.marker(false),
                    List.of(count.dress.marker(false), count.dress.marker(true)),
                    WEIGHT,
                    SpeakerFormat.Ends.MARKER,
                    Set.of(),
                    count.examples,
                    List.of()));
        }
        return formats;
    }

    private boolean isNew(Dress dress) {
        return !known.holds(Template.parse(dress.marker(false))) && !known.holds(Template.parse(dress.marker(true)));
    }
}
