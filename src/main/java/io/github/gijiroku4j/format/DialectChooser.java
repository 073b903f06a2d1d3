package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.model.Dialect;
import io.github.gijiroku4j.model.LineRole;
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
    /** A format of weight 1 needs this many markers, since its signs are used for much else. */
    private static final int ENOUGH_WEAK = 3;

    private final SpeakerFormats formats;
    private final Page page;
    private final Set<String> known;
    private final Map<String, List<Marker>> byFormat = new HashMap<>();
    private final Map<String, SpeakerFormat> byId = new HashMap<>();

    private DialectChooser(SpeakerFormats formats, Page page, Set<String> known) {
        this.formats = formats;
        this.page = page;
        this.known = known;
        formats.formats().forEach(format -> byId.put(format.id(), format));
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

    private void collect() {
        List<Marker> found = new ArrayList<>();
        boolean openBracket = false;
        for (Line line : page.lines()) {
            if (!Page.isPrinted(line)) {
                continue;
            }
            if (line.role() != LineRole.SEPARATOR && !openBracket && line.isOpen()) {
                formats.finder().find(line, known, found);
                for (Marker marker : found) {
                    byFormat.computeIfAbsent(marker.format(), id -> new ArrayList<>())
                            .add(marker);
                }
                found.clear();
            }
            openBracket = leavesBracketOpen(line);
        }
    }

    /** A bracket that opens near the end of a line and does not close there goes on below. */
    private static boolean leavesBracketOpen(Line line) {
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
        List<String> chosen = candidates.stream()
                .filter(candidate ->
                        forced != null ? candidate.format().equals(forced) : isChosen(candidate, strongest))
                .map(Dialect.Candidate::format)
                .toList();
        return new Choice(new Dialect(chosen, candidates), markers(chosen, weighed));
    }

    private SpeakerFormat format(String id) {
        return java.util.Objects.requireNonNull(byId.get(id), id);
    }

    private int weight(Dialect.Candidate candidate) {
        return format(candidate.format()).weight();
    }

    private Dialect.Candidate weigh(String id, List<Marker> markers) {
        Set<String> labels = new HashSet<>();
        int strong = 0;
        int named = 0;
        int doubtful = 0;
        boolean nameless = markers.get(0).labelStart() == markers.get(0).labelEnd();
        for (Marker marker : markers) {
            if (nameless || marker.evidence().isAtLeast(Evidence.OFFICE)) {
                if (isTalk(marker)) {
                    strong++;
                    named += marker.evidence().isAtLeast(Evidence.NAMED) ? 1 : 0;
                    labels.add(
                            nameless
                                    ? marker.line()
                                            .text()
                                            .substring(marker.line().start(), marker.labelStart())
                                    : marker.squeezedLabel());
                } else {
                    doubtful++;
                }
            } else {
                doubtful++;
            }
        }
        int score = strong * format(id).weight() + named * NAMED_BONUS;
        return new Dialect.Candidate(id, strong, labels.size(), named, doubtful, score);
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
        int weight = format(marker.format()).weight();
        if (marker.hasTalk()) {
            int end = marker.line().end();
            return weight == 3 && end - marker.talkStart() >= 2
                    || Prose.isSentence(marker.line().text(), marker.talkStart(), end)
                    || end - marker.talkStart() < 30 && nextIsSentence(marker);
        }
        return nextIsSentence(marker) || weight > 1 && nextIsNote(marker);
    }

    private boolean nextIsSentence(Marker marker) {
        int next = page.nextPrinted(marker.line().index() + 1);
        return next < page.size() && Prose.isSentence(page.line(next));
    }

    private boolean nextIsNote(Marker marker) {
        int next = page.nextPrinted(marker.line().index() + 1);
        return next < page.size() && StageNotes.isNote(page.line(next));
    }

    private List<Marker> markers(List<String> chosen, Map<String, Dialect.Candidate> weighed) {
        Map<Integer, Marker> byLine = new HashMap<>();
        for (String id : chosen) {
            Dialect.Candidate candidate = weighed.get(id);
            if (candidate == null) {
                continue;
            }
            for (Marker marker : byFormat.getOrDefault(id, List.of())) {
                if (isTaken(marker, candidate)) {
                    byLine.merge(marker.line().index(), marker, DialectChooser::better);
                }
            }
        }
        Set<String> labels = new HashSet<>();
        byLine.values().forEach(marker -> labels.add(marker.squeezedLabel()));
        // A label that the chosen formats have is a label in another shape too.
        byFormat.forEach((id, all) -> {
            if (format(id).weight() > 1) {
                all.stream()
                        .filter(marker -> labels.contains(marker.squeezedLabel()) && isTalk(marker))
                        .forEach(marker -> byLine.merge(marker.line().index(), marker, DialectChooser::better));
            }
        });
        byFormat.forEach((id, all) -> all.forEach(marker -> {
            Marker taken = byLine.get(marker.line().index());
            if (taken == null || !taken.format().equals(id)) {
                marker.line().couldBe("speaker." + id);
            }
        }));
        return byLine.values().stream()
                .sorted(Comparator.comparingInt(marker -> marker.line().index()))
                .toList();
    }

    /** Of two readings of one line the one with more evidence, then the one that finds talk on the line. */
    private static Marker better(Marker one, Marker other) {
        int more = one.evidence().compareTo(other.evidence());
        return more < 0 || more == 0 && !one.hasTalk() && other.hasTalk() ? other : one;
    }

    /**
     * Whether a marker of a chosen format is read as one. A label without an office is taken where the format's own signs
     * delimit it and the rest of the record vouches for them.
     */
    private boolean isTaken(Marker marker, Dialect.Candidate candidate) {
        boolean nameless = marker.labelStart() == marker.labelEnd();
        int weight = weight(candidate);
        if (nameless || marker.evidence().isAtLeast(Evidence.OFFICE)) {
            boolean trusted = weight > 1 && candidate.markers() >= 4 * candidate.doubtful() && isDelimited(marker);
            return isTalk(marker)
                    || weight > 1 && marker.evidence().isAtLeast(Evidence.NAMED)
                    || weight == 3
                    || trusted;
        }
        return marker.evidence() == Evidence.POSSIBLE
                && weight > 1
                && candidate.markers() >= 4 * candidate.doubtful()
                && isDelimited(marker)
                && !StageNotes.saysWhatHappened(marker.line().text(), marker.labelStart(), marker.labelEnd())
                && isTalk(marker);
    }

    private static boolean isDelimited(Marker marker) {
        int length = marker.labelEnd() - marker.labelStart();
        char behind =
                marker.labelEnd() < marker.line().end() ? marker.line().text().charAt(marker.labelEnd()) : 0;
        return length >= 2 && length <= 40 && (behind == ')' || behind == '】' || behind == '〕');
    }
}
