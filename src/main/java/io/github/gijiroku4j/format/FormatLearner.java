package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Learns from a record how it marks its speakers where no format file says so: the dress that labels stand in again and
 * again, with talk behind them.
 *
 * <p>What is learned is a format like any other, and good for this record only. The dress must come three times, with two
 * labels, and with talk nearly always; then one that only a single label wears, the chair's say, is believed too. Where nobody
 * is named, question and answer must wear the same dress, and both come again.
 */
final class FormatLearner {

    private static final int ENOUGH = 3;
    private static final int ENOUGH_LABELS = 2;
    private static final int ENOUGH_TURNS = 2;
    private static final int MOST_FORMATS = 6;
    private static final int WEIGHT = 2;
    private static final int LONGEST_EXAMPLE = 30;

    /** What is known of the dresses that differ in their word only. */
    private static final class Family {
        private final Set<Dress> dresses = new LinkedHashSet<>();
        /** The markers as they stand in the record; the talk of others may begin on the line or below it as well. */
        private final Set<String> seen = new HashSet<>();

        private final Set<String> labels = new HashSet<>();
        private final List<SpeakerFormat.Example> examples = new ArrayList<>(1);
        private final boolean labelled;
        /** What the talk below a label begins with, and how often. */
        private final Map<String, Integer> leads = new HashMap<>();

        private int above;
        private int talks;
        private int doubtful;
        private int asks;
        private int answers;

        Family(Dress any) {
            this.labelled = any.labelled();
        }

        int talks() {
            return talks;
        }

        /** The words for the talk (発言：) that stand ahead of nearly all of it, if there are any. */
        Optional<String> lead() {
            return leads.entrySet().stream()
                    .filter(lead -> !lead.getKey().isEmpty() && lead.getValue() * 2 > above)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        boolean isEnough() {
            boolean turns = labelled || asks >= ENOUGH_TURNS && answers >= ENOUGH_TURNS;
            return talks >= ENOUGH && doubtful * 2 <= talks && turns;
        }

        /** Whether it tells itself, and not just beside another. */
        boolean tellsItself() {
            return !labelled || labels.size() >= ENOUGH_LABELS;
        }
    }

    private final SpeakerFormats known;
    private final Page page;
    private final Map<Dress, Family> families = new LinkedHashMap<>();

    private FormatLearner(SpeakerFormats known, Page page) {
        this.known = known;
        this.page = page;
    }

    /** Returns the formats that {@code page} shows and {@code known} lacks, those of most markers first. */
    static List<SpeakerFormat> learn(SpeakerFormats known, Page page) {
        FormatLearner learner = new FormatLearner(known, page);
        for (Line line : page.lines()) {
            if (Page.isPrinted(line) && line.isOpen()) {
                DressReader.read(line).forEach(found -> learner.count(line, found));
            }
        }
        return learner.formats();
    }

    private void count(Line line, DressReader.Dressed found) {
        Dress dress = found.dress();
        Family family = families.computeIfAbsent(dress.family(), Family::new);
        if (!isTalk(line, found)) {
            family.doubtful++;
            return;
        }
        family.talks++;
        family.dresses.add(dress);
        if (found.talkStart() < 0) {
            family.seen.add(dress.markerAbove(""));
            family.above++;
            family.leads.merge(lead(line), 1, Integer::sum);
        } else {
            family.seen.add(dress.marker());
        }
        family.labels.add(found.label());
        family.asks += Turns.asks(dress.turn()) ? 1 : 0;
        family.answers += Turns.answers(dress.turn()) ? 1 : 0;
        if (family.examples.isEmpty()) {
            String shown = line.content().substring(0, Math.min(LONGEST_EXAMPLE, line.length()));
            family.examples.add(new SpeakerFormat.Example(shown, found.label(), line.index() + 1));
        }
    }

    private String lead(Line line) {
        int below = page.nextPrinted(line.index() + 1);
        return below < page.size() ? DressReader.lead(page.line(below)) : "";
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
        List<Family> enough = families.values().stream()
                .filter(family -> family.isEnough() && isNew(family))
                .sorted(Comparator.comparingInt(Family::talks).reversed())
                .limit(MOST_FORMATS)
                .toList();
        List<SpeakerFormat> formats = new ArrayList<>();
        if (enough.stream().anyMatch(Family::tellsItself)) {
            for (Family family : enough) {
                formats.add(format(family, formats.size() + 1));
            }
        }
        return formats;
    }

    private static SpeakerFormat format(Family family, int number) {
        List<Template> markers = new ArrayList<>();
        for (Dress dress : family.dresses) {
            family.lead().ifPresent(lead -> markers.add(Template.parse(dress.markerAbove(lead))));
            markers.add(Template.parse(dress.marker()));
            markers.add(Template.parse(dress.markerAbove("")));
        }
        return new SpeakerFormat(
                SpeakerFormat.LEARNED,
                SpeakerFormat.LEARNED + "-" + number,
                "in this record as `" + markers.get(0).printed() + "`",
                markers,
                WEIGHT,
                answersInPlace(markers.get(0)) ? SpeakerFormat.Ends.PARAGRAPH : SpeakerFormat.Ends.MARKER,
                Set.of(),
                family.examples,
                List.of());
    }

    /** →（事務局）…: an answer behind an arrow stands between the points of others, and ends with its paragraph. */
    private static boolean answersInPlace(Template marker) {
        return marker.opening().startsWith("→") || marker.opening().startsWith("⇒");
    }

    private boolean isNew(Family family) {
        return !family.seen.stream().allMatch(marker -> known.holds(Template.parse(marker)));
    }
}
