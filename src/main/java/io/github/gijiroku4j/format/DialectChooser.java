package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.Dialect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides once for a whole document which signs mark its speakers.
 *
 * <p>A glyph means speaker here, topic there and list item elsewhere; one line cannot tell, the document can. Every line
 * is tried with every format ({@link Sightings}), the formats are weighed against each other ({@link FormatWeights}), and
 * the markers of the chosen ones are picked ({@link MarkerPicker}). Where the evidence is thin, text stays text: a false
 * speech is worse than a missed one.
 */
public final class DialectChooser {

    private static final int FIRST_LINES = 60;

    /** So many markers must be read otherwise before what a record taught is believed. */
    private static final int ENOUGH = 3;

    private static final String[] RECORDS = {
        "議事録", "会議録", "速記録", "議事要旨", "議事概要", "発言録", "会議概要", "回国会", "開議", "出席委員", "出席議員", "出席者"
    };

    private final SpeakerFormats formats;
    private final Sightings sightings;
    private final FormatWeights weights;
    private final Map<String, Dialect.Candidate> weighed = new HashMap<>();
    private final List<String> chosen;

    private DialectChooser(SpeakerFormats formats, Page page, Sightings sightings, @Nullable String forced) {
        this.formats = formats;
        this.sightings = sightings;
        this.weights = new FormatWeights(sightings, saysItIsARecord(page));
        sightings.byFormat().forEach((id, found) -> weighed.put(id, weights.weigh(id, found)));
        weights.compare(weighed.values());
        this.chosen = forced == null || formats.isAhead(forced)
                ? chosen(ranked(List.copyOf(weighed.values())))
                : sightings.ofForced(forced);
    }

    /**
     * Weighs the formats for the lines of {@code page} whose role is open.
     *
     * @param forced the id of a format to read with whatever the evidence, or null
     */
    public static DialectChooser of(SpeakerFormats formats, Page page, @Nullable String forced) {
        return new DialectChooser(formats, page, Sightings.of(formats, page), forced);
    }

    /**
     * Weighs the formats, and beside them what the record itself shows of how it marks its speakers. That is believed where it
     * reads a good part of the markers, and others than the formats do without it.
     */
    public static DialectChooser learning(SpeakerFormats formats, Page page) {
        DialectChooser without = of(formats, page, null);
        SpeakerFormats more = without.isSure() ? formats : formats.learning(page);
        if (more.equals(formats)) {
            return without;
        }
        DialectChooser with = of(more, page, null);
        return with.isBetterThan(without) ? with : without;
    }

    /** Returns the formats that were weighed, those that the record taught included. */
    public SpeakerFormats formats() {
        return formats;
    }

    /** Whether signs that hardly anything else looks like mark the speakers. */
    private boolean isSure() {
        return chosen.stream().anyMatch(id -> sightings.weight(id) == 3);
    }

    private boolean isBetterThan(DialectChooser other) {
        Map<Integer, Marker> before = new HashMap<>();
        other.choice(Set.of())
                .markers()
                .forEach(marker -> before.put(marker.line().index(), marker));
        int learned = 0;
        int gained = 0;
        int all = before.size();
        for (Marker marker : choice(Set.of()).markers()) {
            Marker same = before.remove(marker.line().index());
            if (marker.format().isLearned()) {
                learned++;
                gained += same == null
                                || same.talkStart() != marker.talkStart()
                                || same.labelStart() != marker.labelStart()
                        ? 1
                        : 0;
            }
        }
        int lost = before.size();
        return learned * 2 >= all && gained >= ENOUGH && lost * 3 <= gained;
    }

    /**
     * A dialect and the markers that it gives, in the order of the lines.
     *
     * @param dialect the dialect
     * @param markers one a line at most
     */
    public record Choice(Dialect dialect, List<Marker> markers) {
        /** Copies the markers. */
        public Choice {
            markers = List.copyOf(markers);
        }
    }

    /**
     * Returns the dialect and its markers.
     *
     * @param roster the labels and names of the roster without spaces, as far as it is read; what stands there is a speaker
     *     without an office too
     */
    public Choice choice(Set<String> roster) {
        List<Marker> picked = MarkerPicker.of(sightings, weights, roster).pick(chosen, weighed);
        return new Choice(dialect(picked), picked);
    }

    /** Notes on each line what else it could have been, and why it is not. */
    public void noteAlternatives(Choice choice) {
        MarkerPicker.noteAlternatives(sightings, chosen, choice.markers());
    }

    private static List<Dialect.Candidate> ranked(List<Dialect.Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(Dialect.Candidate::score)
                        .reversed()
                        .thenComparing(Dialect.Candidate::format))
                .toList();
    }

    private List<String> chosen(List<Dialect.Candidate> candidates) {
        int strongest = candidates.stream()
                .filter(candidate -> weights.weight(candidate) > 1 && weights.isEnough(candidate))
                .mapToInt(Dialect.Candidate::markers)
                .sum();
        String lone = strongest == 0 ? weights.lone(candidates) : null;
        List<String> chosen = new ArrayList<>();
        for (Dialect.Candidate candidate : candidates) {
            if (weights.isChosen(candidate, strongest) || candidate.format().equals(lone)) {
                chosen.add(candidate.format());
            }
        }
        List<String> siblings = candidates.stream()
                .filter(candidate -> !chosen.contains(candidate.format()) && weights.isSibling(candidate, chosen))
                .map(Dialect.Candidate::format)
                .toList();
        chosen.addAll(siblings);
        return chosen;
    }

    /** What the caller sees: the evidence for each format by itself, and which of them {@code picked} markers are read with. */
    private Dialect dialect(List<Marker> picked) {
        List<Dialect.Candidate> candidates = new ArrayList<>();
        Map<String, List<Sighting>> ahead = new HashMap<>();
        sightings.byFormat().values().forEach(all -> {
            Map<String, List<Sighting>> apart = new HashMap<>();
            for (Sighting sighting : all) {
                Marker marker = sighting.marker();
                apart.computeIfAbsent(marker.format().id(), id -> new ArrayList<>())
                        .add(sighting);
                if (marker.ahead() != null) {
                    ahead.computeIfAbsent(marker.ahead().id(), id -> new ArrayList<>())
                            .add(sighting);
                }
            }
            apart.forEach((id, own) -> candidates.add(weights.weigh(id, own)));
        });
        ahead.forEach((id, own) -> candidates.add(weights.weigh(id, own)));
        List<Dialect.Candidate> ranked = ranked(candidates);
        Set<String> reading = new HashSet<>();
        for (Marker marker : picked) {
            reading.add(marker.format().id());
            if (marker.ahead() != null) {
                reading.add(marker.ahead().id());
            }
        }
        List<String> used = ranked.stream()
                .filter(candidate -> candidate.markers() > 0 && reading.contains(candidate.format()))
                .map(Dialect.Candidate::format)
                .toList();
        return new Dialect(used, ranked);
    }

    /** Whether the first lines call the text a record; then a single speech is likely, as in the beginning of one. */
    private static boolean saysItIsARecord(Page page) {
        int at = page.nextPrinted(0);
        for (int i = 0; i < FIRST_LINES && at < page.size(); i++) {
            String words =
                    page.line(at).length() > 60 ? "" : page.line(at).content().replace(" ", "");
            for (String kind : RECORDS) {
                if (words.contains(kind)) {
                    return true;
                }
            }
            at = page.nextPrinted(at + 1);
        }
        return false;
    }
}
