package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.model.Dialect;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks from what the chosen formats found the markers of a record, one a line at most. First those that tell themselves by
 * label and talk; then, from the first of them on, those that the record vouches for.
 */
final class MarkerPicker {

    /** So far ahead of the first whole marker a damaged one with a label that speaks below may stand. */
    private static final int AHEAD = 6;

    private final Sightings sightings;
    /** The labels and names of the roster, without spaces. */
    private final Set<String> roster;

    private final Map<Integer, Marker> byLine = new HashMap<>();
    /** The labels that have spoken. */
    private final Set<String> labels = new HashSet<>();

    private final FormatWeights weights;

    private MarkerPicker(Sightings sightings, FormatWeights weights, Set<String> roster) {
        this.sightings = sightings;
        this.weights = weights;
        this.roster = roster;
    }

    static MarkerPicker of(Sightings sightings, FormatWeights weights, Set<String> roster) {
        return new MarkerPicker(sightings, weights, roster);
    }

    /** The markers of the formats {@code chosen}, in the order of the lines. */
    List<Marker> pick(List<String> chosen, Map<String, Dialect.Candidate> weighed) {
        for (String id : chosen) {
            sightings.of(id).stream().filter(this::tellsItself).forEach(this::take);
        }
        int first = byLine.keySet().stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
        for (String id : chosen) {
            Dialect.Candidate candidate = weighed.get(id);
            boolean vouches = candidate != null && weights.vouches(candidate);
            boolean trusted = candidate != null && weights.trusts(candidate);
            for (Sighting sighting : sightings.of(id)) {
                if (sighting.line() > first ? speaksOn(sighting, vouches, trusted) : speaksBefore(sighting)) {
                    merge(sighting.marker());
                }
            }
        }
        sightings.leftOpen().stream()
                .filter(marker -> chosen.contains(marker.kin()) && roster.contains(marker.squeezedLabel()))
                .forEach(this::merge);
        takeOtherShapes();
        takeDamaged(chosen, weighed, first);
        for (Marker marker : List.copyOf(byLine.values())) {
            for (int i = marker.line().index() + 1; i <= marker.last().index(); i++) {
                byLine.remove(i);
            }
        }
        return byLine.values().stream()
                .sorted(Comparator.comparingInt(marker -> marker.line().index()))
                .toList();
    }

    private boolean tellsItself(Sighting sighting) {
        return sighting.isStrong() && sighting.talk();
    }

    private void take(Sighting sighting) {
        merge(sighting.marker());
        if (sighting.named()) {
            labels.add(sighting.label());
        }
    }

    /**
     * Whether a marker behind the first is one whatever its talk looks like at the page's edge: its label has spoken before,
     * or its talk fills the line. A label without an office needs signs that enclose it and a format
     * that vouches for them.
     */
    private boolean speaksOn(Sighting sighting, boolean vouches, boolean trusted) {
        Marker marker = sighting.marker();
        if (!sighting.named() || !sightings.saysSomething(marker)) {
            return false;
        }
        if (sighting.needsVouching()) {
            boolean listed = roster.contains(sighting.label());
            return sighting.talk()
                    && (listed
                            || vouches
                                    && isEnclosed(marker)
                                    && (Sentences.isPerson(sighting.label()) || returns(sighting)));
        }
        return labels.contains(sighting.label())
                || sightings.fillsLine(marker)
                || trusted && ShortTalk.follows(sightings, marker);
    }

    /** Whether the label, which tells nothing by itself, stands ahead of talk more than once. */
    private boolean returns(Sighting sighting) {
        return sightings.of(sighting.marker().kin()).stream()
                .anyMatch(other -> other.line() != sighting.line()
                        && other.talk()
                        && other.label().equals(sighting.label()));
    }

    /** Ahead of the first stands the header, whose lists look alike; there the label must speak again, and its talk be wide. */
    private boolean speaksBefore(Sighting sighting) {
        return labels.contains(sighting.label())
                && sightings.saysSomething(sighting.marker())
                && sightings.fillsLine(sighting.marker());
    }

    /** A label that the chosen formats have is a label in another shape too. */
    private void takeOtherShapes() {
        sightings.byFormat().forEach((id, all) -> {
            if (sightings.kin(id).weight() > 1) {
                all.stream()
                        .filter(sighting -> sighting.talk() && labels.contains(sighting.label()))
                        .forEach(sighting -> merge(sighting.marker()));
            }
        });
    }

    /** What a chosen format's marker looks like when a bracket of it is lost, behind the first marker. */
    private void takeDamaged(List<String> chosen, Map<String, Dialect.Candidate> weighed, int first) {
        DamagedMarkers damaged = new DamagedMarkers(sightings, labels, roster);
        for (String id : chosen) {
            Dialect.Candidate candidate = weighed.get(id);
            damaged.expect(sightings.kin(id), candidate != null && weights.trusts(candidate));
        }
        if (first == Integer.MAX_VALUE) {
            return;
        }
        for (int i = 0; i < first - AHEAD; i++) {
            Line line = sightings.page().line(i);
            Marker marker = line.isOpen() && line.length() > 0 ? damaged.behindLetter(line) : null;
            if (marker != null) {
                merge(marker);
            }
        }
        for (int i = Math.max(0, first - AHEAD); i < sightings.page().size(); i++) {
            Line line = sightings.page().line(i);
            if (!line.isOpen() || byLine.containsKey(i)) {
                continue;
            }
            Marker marker = damaged.find(line);
            marker = marker == null ? damaged.behindAnotherSign(line, labels) : marker;
            boolean letter = marker == null;
            marker = letter ? damaged.behindLetter(line) : marker;
            boolean known =
                    i > first || letter || marker != null && marker.hasTalk() && labels.contains(marker.words());
            if (marker != null && known) {
                merge(marker);
            }
        }
    }

    /** Notes on the line of each marker that is not among {@code taken} that it could have been one, and why it is not. */
    static void noteAlternatives(Sightings sightings, List<String> chosen, List<Marker> taken) {
        Map<Integer, Marker> byLine = new HashMap<>();
        for (Marker marker : taken) {
            for (int i = marker.line().index(); i <= marker.last().index(); i++) {
                byLine.put(i, marker);
            }
        }
        sightings.byFormat().forEach((id, all) -> {
            for (Sighting sighting : all) {
                Marker other = byLine.get(sighting.line());
                Marker marker = sighting.marker();
                if (other == null || !other.kin().equals(id)) {
                    marker.line().couldBe("speaker." + marker.format().id(), why(sighting, other, chosen));
                }
            }
        });
    }

    /** Why a marker that was found was not taken, as a contributor reads it. */
    private static String why(Sighting sighting, @Nullable Marker taken, List<String> chosen) {
        Marker marker = sighting.marker();
        if (taken != null) {
            return "speaker." + taken.format().id() + " tells more of this line";
        }
        String label = marker.explained();
        if (sighting.needsVouching()) {
            return label + ", and neither an office nor a name with an honorific tells that it is one";
        }
        if (!chosen.contains(marker.kin())) {
            return label + ", but the record as a whole is not read with this format";
        }
        return label + (sighting.talk() ? ", but it stands ahead of the first speech" : ", but no talk follows");
    }

    private void merge(Marker marker) {
        byLine.merge(marker.line().index(), marker, this::better);
    }

    /**
     * Of two readings of one line the one that the record itself taught, unless the other is of a user's own format; then the
     * one with more evidence, then of the user's own format, then the one whose signs make up more of the line (○質問　山田議員), then of the heavier one, then with talk on the line.
     */
    private Marker better(Marker one, Marker other) {
        boolean own = sightings.kin(one.kin()).isOwn();
        boolean learned = sightings.kin(one.kin()).isLearned();
        if (learned != sightings.kin(other.kin()).isLearned()) {
            boolean users = learned ? sightings.kin(other.kin()).isOwn() : own;
            return learned == users ? other : one;
        }
        int more = one.evidence().compareTo(other.evidence());
        if (more == 0 && own != sightings.kin(other.kin()).isOwn()) {
            return own ? one : other;
        }
        int wider = more == 0 ? signs(one) - signs(other) : 0;
        if (wider != 0) {
            return wider > 0 ? one : other;
        }
        int heavier =
                sightings.kin(one.kin()).weight() - sightings.kin(other.kin()).weight();
        boolean talks = !one.hasTalk() && other.hasTalk();
        return more < 0 || more == 0 && (heavier < 0 || heavier == 0 && talks) ? other : one;
    }

    /** How much of the print tells that it is a marker: the signs ahead of the label, a line above it, what the record settles. */
    private int signs(Marker marker) {
        int above = sightings.kin(marker.kin()).standsBelow() ? 1 : 0;
        int settled = marker.match().open() == 0 ? 0 : 1;
        return marker.labelStart() - marker.line().start() + above + settled;
    }

    private static boolean isEnclosed(Marker marker) {
        int length = marker.labelEnd() - marker.labelStart();
        char behind =
                marker.labelEnd() < marker.line().end() ? marker.line().text().charAt(marker.labelEnd()) : 0;
        return marker.evidence() == Evidence.POSSIBLE
                && length >= 2
                && length <= 40
                && (behind == ')' || behind == '】' || behind == '〕')
                && Labels.mayBeVouchedFor(marker.squeezedLabel())
                && !StageNotes.saysWhatHappened(marker.line().text(), marker.labelStart(), marker.labelEnd());
    }
}
