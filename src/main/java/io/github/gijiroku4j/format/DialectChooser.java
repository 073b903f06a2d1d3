package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.model.Dialect;
import io.github.gijiroku4j.model.LineRole;
import java.util.ArrayList;
import java.util.BitSet;
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
 * is tried with every format, then the formats are weighed against each other. The weights:
 *
 * <ul>
 *   <li>a marker with a label that ends in an office and talk behind it counts its format's weight;
 *   <li>one whose label holds an honorific, a seat or stands in the roster counts {@link #NAMED_BONUS} more;
 *   <li>a format whose labels never return, or whose lines mostly have no such label, is no speaker format at all;
 *   <li>a format of weight 1 (bare names, round brackets) is taken only where no stronger one carries the record.
 * </ul>
 *
 * <p>Where the evidence is thin, text stays text: a false speech is worse than a missed one.
 */
public final class DialectChooser {

    private static final int NAMED_BONUS = 2;
    private static final int FIRST_LINES = 60;
    /** Fields of a header have the shape of a label too: ○議題. */
    private static final int MOST_DOUBTFUL = 6;

    private static final String[] RECORDS = {"議事録", "会議録", "速記録", "議事要旨", "議事概要", "発言録", "会議概要"};
    /** A format of weight 1 needs this many markers, since its signs are used for much else. */
    private static final int ENOUGH_WEAK = 3;

    private final SpeakerFormats formats;
    private final Page page;
    private final Set<String> known;
    /** What was found, by the id that names the group of formats. */
    private final Map<String, List<Sighting>> byFormat = new HashMap<>();
    /** The formats that share their markers, by the id of each; they are weighed as one. */
    private final Map<String, Kin> kin = new HashMap<>();
    /** The lines that hold nothing but what may be a label: what stands above one of them is no label with talk below. */
    private final BitSet labelLines = new BitSet();

    private DialectChooser(SpeakerFormats formats, Page page, Set<String> known) {
        this.formats = formats;
        this.page = page;
        this.known = known;
        formats.groups().forEach(group -> group.ids().forEach(id -> kin.put(id, group)));
    }

    /**
     * Weighs the formats for the lines of {@code page} whose role is open.
     *
     * @param known the labels of the roster, without spaces
     * @param forced the id of a format to read with whatever the evidence, or null
     */
    public static Choice choose(SpeakerFormats formats, Page page, Set<String> known, @Nullable String forced) {
        DialectChooser chooser = new DialectChooser(formats, page, known);
        chooser.collect();
        return chooser.choice(forced);
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
     * A marker with what is asked of it again and again.
     *
     * @param marker the marker
     * @param label its label without spaces; for a format that names nobody the sign itself
     * @param named whether it has a label at all
     * @param talk whether what follows is talk
     */
    private record Sighting(Marker marker, String label, boolean named, boolean talk) {

        int line() {
            return marker.line().index();
        }

        boolean isStrong() {
            return !named || marker.evidence().isAtLeast(Evidence.OFFICE);
        }
    }

    private Sighting sighting(Marker marker) {
        boolean named = marker.labelEnd() > marker.labelStart();
        Line line = marker.line();
        String label = named ? marker.squeezedLabel() : line.text().substring(line.start(), marker.labelStart());
        return new Sighting(marker, label, named, isTalk(marker));
    }

    private void collect() {
        List<Marker> found = new ArrayList<>();
        boolean openBracket = false;
        for (Line line : page.lines()) {
            if (!Page.isPrinted(line)) {
                continue;
            }
            if (line.role() != LineRole.SEPARATOR && !openBracket && line.isOpen()) {
                formats.finder().find(line, known, found);
            }
            openBracket = leavesBracketOpen(line);
        }
        for (Marker marker : found) {
            labelLines.set(
                    marker.line().index(),
                    !marker.hasTalk() && marker.evidence().isAtLeast(Evidence.OFFICE));
        }
        for (Marker marker : found) {
            byFormat.computeIfAbsent(marker.kin(), id -> new ArrayList<>()).add(sighting(marker));
        }
    }

    /** A bracket that opens near the end of a line and does not close there goes on below. */
    private static boolean leavesBracketOpen(Line line) {
        if (line.last() == '。') {
            return false;
        }
        int depth = 0;
        for (int i = Math.max(line.start(), line.end() - 60); i < line.end(); i++) {
            char c = line.text().charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        }
        return depth > 0 && line.length() > 20;
    }

    private Choice choice(@Nullable String forced) {
        Map<String, Dialect.Candidate> weighed = new HashMap<>();
        byFormat.forEach((id, markers) -> weighed.put(id, weigh(id, markers)));
        List<Dialect.Candidate> candidates = weighed.values().stream()
                .sorted(Comparator.comparingInt(Dialect.Candidate::score)
                        .reversed()
                        .thenComparing(Dialect.Candidate::format))
                .toList();
        int strongest = candidates.stream()
                .filter(candidate -> weight(candidate) > 1 && isEnough(candidate))
                .mapToInt(Dialect.Candidate::markers)
                .sum();
        String lone = strongest == 0 && forced == null ? lone(candidates) : null;
        String wanted = forced == null ? null : kin(forced).id();
        List<String> chosen = new ArrayList<>(candidates.stream()
                .filter(candidate -> wanted != null
                        ? candidate.format().equals(wanted)
                        : isChosen(candidate, strongest) || candidate.format().equals(lone))
                .map(Dialect.Candidate::format)
                .toList());
        if (wanted == null) {
            candidates.stream()
                    .filter(candidate -> !chosen.contains(candidate.format()) && isSibling(candidate, chosen))
                    .map(Dialect.Candidate::format)
                    .toList()
                    .forEach(chosen::add);
        }
        return new Choice(dialect(chosen), markers(chosen, weighed));
    }

    /** What the caller sees: the evidence for each format by itself. */
    private Dialect dialect(List<String> chosen) {
        List<Dialect.Candidate> candidates = new ArrayList<>();
        List<String> used = new ArrayList<>();
        byFormat.values().forEach(all -> {
            Map<String, List<Sighting>> apart = new HashMap<>();
            all.forEach(
                    sighting -> apart.computeIfAbsent(sighting.marker().format().id(), id -> new ArrayList<>())
                            .add(sighting));
            apart.forEach((id, own) -> candidates.add(weigh(id, own)));
        });
        candidates.sort(
                Comparator.comparingInt(Dialect.Candidate::score).reversed().thenComparing(Dialect.Candidate::format));
        for (Dialect.Candidate candidate : candidates) {
            if (candidate.markers() > 0
                    && chosen.contains(kin(candidate.format()).id())) {
                used.add(candidate.format());
            }
        }
        return new Dialect(used, candidates);
    }

    private Kin kin(String id) {
        return java.util.Objects.requireNonNull(kin.get(id), id);
    }

    /** Whether a chosen format begins with the same sign, and this one's few markers look like labels too. */
    private boolean isSibling(Dialect.Candidate candidate, List<String> chosen) {
        if (weight(candidate) == 1 || candidate.markers() < 1 || candidate.doubtful() > candidate.markers()) {
            return false;
        }
        String sign = kin(candidate.format()).firstSigns();
        return !sign.isEmpty()
                && chosen.stream()
                        .map(id -> kin(id).firstSigns())
                        .anyMatch(other -> !other.isEmpty() && other.charAt(0) == sign.charAt(0));
    }

    private int weight(Dialect.Candidate candidate) {
        return kin(candidate.format()).weight();
    }

    private Dialect.Candidate weigh(String id, List<Sighting> sightings) {
        Set<String> labels = new HashSet<>();
        int strong = 0;
        int named = 0;
        for (Sighting sighting : sightings) {
            if (sighting.isStrong() && sighting.talk()) {
                strong++;
                named += sighting.marker().evidence().isAtLeast(Evidence.NAMED) ? 1 : 0;
                labels.add(sighting.label());
            }
        }
        int score = strong * kin(id).weight() + named * NAMED_BONUS;
        return new Dialect.Candidate(id, strong, labels.size(), named, sightings.size() - strong, score);
    }

    /** Whether the first lines call the text a record; then a single speech is likely, as in the beginning of one. */
    private boolean saysItIsARecord() {
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

    /**
     * The one format that a text with hardly any speech may be read with, or null: the beginning of a record holds one or two.
     * A circle with an office and talk behind it is enough; other signs need a text that calls itself a record.
     */
    private @Nullable String lone(List<Dialect.Candidate> candidates) {
        boolean record = saysItIsARecord();
        for (Dialect.Candidate candidate : candidates) {
            int weight = weight(candidate);
            boolean clean = candidate.doubtful() <= candidate.markers();
            boolean lone = weight == 3 && candidate.markers() >= 1 && clean
                    || record && weight == 2 && candidate.markers() >= 1 && candidate.doubtful() <= MOST_DOUBTFUL
                    || record && weight == 1 && candidate.markers() >= 2 && candidate.labels() >= 2 && clean;
            if (lone) {
                return candidate.format();
            }
        }
        return null;
    }

    private boolean isEnough(Dialect.Candidate candidate) {
        int weight = weight(candidate);
        if (weight > 1) {
            return candidate.markers() >= 2 && candidate.markers() * 2 >= candidate.doubtful()
                    || candidate.named() >= 1;
        }
        boolean many = candidate.markers() >= ENOUGH_WEAK && candidate.labels() >= 2;
        boolean pure = candidate.markers() >= candidate.doubtful();
        return many
                && (pure
                        || candidate.named() * 2 >= candidate.markers()
                                && candidate.markers() * 3 >= candidate.doubtful());
    }

    private boolean isChosen(Dialect.Candidate candidate, int strongest) {
        if (!isEnough(candidate)) {
            return false;
        }
        return weight(candidate) > 1 || candidate.markers() > strongest * 2;
    }

    /** Whether what follows the label is talk. */
    private boolean isTalk(Marker marker) {
        int weight = kin(marker.kin()).weight();
        if (marker.hasTalk()) {
            int end = marker.line().end();
            return weight == 3 && end - marker.talkStart() >= 2
                    || Prose.isSentence(marker.line().text(), marker.talkStart(), end)
                    || weight > 1 && end - marker.talkStart() < 30 && nextIsSentence(marker)
                    || nextIsSentence(marker) && StageNotes.isNote(marker.line().text(), marker.talkStart(), end);
        }
        return nextIsSentence(marker) || nextIsNote(marker) && (weight > 1 || isSentenceBehindNote(marker));
    }

    private boolean nextIsSentence(Marker marker) {
        int next = page.nextPrinted(marker.line().index() + 1);
        return next < page.size() && !labelLines.get(next) && Prose.isSentence(page.line(next));
    }

    /** 事務局⏎（開会のあいさつ）⏎talk: a stage direction may come first. */
    private boolean isSentenceBehindNote(Marker marker) {
        int note = page.nextPrinted(marker.line().index() + 1);
        int next = page.nextPrinted(note + 1);
        return next < page.size() && !labelLines.get(next) && Prose.isSentence(page.line(next));
    }

    private boolean nextIsNote(Marker marker) {
        int next = page.nextPrinted(marker.line().index() + 1);
        return next < page.size() && StageNotes.isNote(page.line(next));
    }

    private List<Marker> markers(List<String> chosen, Map<String, Dialect.Candidate> weighed) {
        Map<Integer, Marker> byLine = new HashMap<>();
        Set<String> labels = new HashSet<>();
        for (String id : chosen) {
            Dialect.Candidate candidate = weighed.get(id);
            if (candidate == null) {
                continue;
            }
            for (Sighting sighting : byFormat.getOrDefault(id, List.of())) {
                if (isTaken(sighting, candidate)) {
                    byLine.merge(sighting.line(), sighting.marker(), this::better);
                    if (sighting.named() && sighting.isStrong()) {
                        labels.add(sighting.label());
                    }
                }
            }
        }
        int first = byLine.values().stream()
                .filter(marker -> !isVouched(marker))
                .mapToInt(marker -> marker.line().index())
                .min()
                .orElse(page.size());
        byLine.values().removeIf(marker -> isVouched(marker) && marker.line().index() < first);
        for (String id : chosen) {
            for (Sighting sighting : byFormat.getOrDefault(id, List.of())) {
                boolean speaks = sighting.line() > first
                        ? speaksOn(sighting, labels)
                        : labels.contains(sighting.label()) && saysSomething(sighting.marker()) && fillsLine(sighting);
                if (sighting.named() && speaks) {
                    byLine.merge(sighting.line(), sighting.marker(), this::better);
                }
            }
        }
        // A label that the chosen formats have is a label in another shape too.
        byFormat.forEach((id, all) -> {
            int weight = kin(id).weight();
            for (Sighting sighting : all) {
                if (weight > 1 && sighting.talk() && labels.contains(sighting.label())) {
                    byLine.merge(sighting.line(), sighting.marker(), this::better);
                }
            }
        });
        byFormat.forEach((id, all) -> {
            for (Sighting sighting : all) {
                Marker taken = byLine.get(sighting.line());
                if (taken == null || !taken.kin().equals(id)) {
                    sighting.marker()
                            .line()
                            .couldBe("speaker." + sighting.marker().format().id());
                }
            }
        });
        return byLine.values().stream()
                .sorted(Comparator.comparingInt(marker -> marker.line().index()))
                .toList();
    }

    /** Of two readings of one line the one with more evidence, then of the heavier format, then with talk on the line. */
    private Marker better(Marker one, Marker other) {
        int more = one.evidence().compareTo(other.evidence());
        int heavier = kin(one.kin()).weight() - kin(other.kin()).weight();
        boolean talks = !one.hasTalk() && other.hasTalk();
        return more < 0 || more == 0 && (heavier < 0 || heavier == 0 && talks) ? other : one;
    }

    /**
     * Whether a marker of a chosen format is read as one. A label without an office is taken where the format's own signs
     * delimit it and the rest of the record vouches for them.
     */
    private boolean isTaken(Sighting sighting, Dialect.Candidate candidate) {
        Marker marker = sighting.marker();
        int weight = weight(candidate);
        boolean vouched = weight > 1 && candidate.markers() >= 3 * candidate.doubtful() && isDelimited(marker);
        if (sighting.isStrong()) {
            boolean named = weight > 1 && marker.evidence().isAtLeast(Evidence.NAMED);
            return sighting.talk() || named || weight == 3;
        }
        return vouched
                && sighting.talk()
                && marker.evidence() == Evidence.POSSIBLE
                && !StageNotes.saysWhatHappened(marker.line().text(), marker.labelStart(), marker.labelEnd());
    }

    /** Whether nothing but the rest of the record speaks for a label. */
    private static boolean isVouched(Marker marker) {
        return marker.labelEnd() > marker.labelStart() && !marker.evidence().isAtLeast(Evidence.OFFICE);
    }

    /**
     * Whether a marker behind the first is one whatever its talk looks like at the page's edge: its label has spoken before,
     * its format is trusted, or its talk fills the line.
     */
    private boolean speaksOn(Sighting sighting, Set<String> labels) {
        Marker marker = sighting.marker();
        if (!saysSomething(marker)) {
            return false;
        }
        if (labels.contains(sighting.label())) {
            return true;
        }
        Line talk = marker.hasTalk()
                ? marker.line()
                : page.line(page.nextPrinted(marker.line().index() + 1));
        return sighting.isStrong()
                && (kin(marker.kin()).weight() > 1 || page.typesetting().isFull(talk));
    }

    /** Whether anything is said behind a marker: on its line, or below it where no other label stands. */
    private boolean saysSomething(Marker marker) {
        if (marker.hasTalk()) {
            return true;
        }
        int next = page.nextPrinted(marker.line().index() + 1);
        return next < page.size()
                && !labelLines.get(next)
                && page.line(next).isOpen()
                && page.line(next).length() > 1;
    }

    private static boolean isDelimited(Marker marker) {
        int length = marker.labelEnd() - marker.labelStart();
        char behind =
                marker.labelEnd() < marker.line().end() ? marker.line().text().charAt(marker.labelEnd()) : 0;
        return length >= 2 && length <= 40 && (behind == ')' || behind == '】' || behind == '〕');
    }
}
