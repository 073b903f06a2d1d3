package io.github.gijiroku4j.format;

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

    private final Sightings sightings;
    private final Map<Integer, Marker> byLine = new HashMap<>();
    /** The labels that have spoken. */
    private final Set<String> labels = new HashSet<>();

    private MarkerPicker(Sightings sightings) {
        this.sightings = sightings;
    }

    /** The markers of the formats {@code chosen}, in the order of the lines. */
    static List<Marker> pick(
            Sightings sightings, FormatWeights weights, List<String> chosen, Map<String, Dialect.Candidate> weighed) {
        MarkerPicker picker = new MarkerPicker(sightings);
        for (String id : chosen) {
            sightings.of(id).stream().filter(picker::tellsItself).forEach(picker::take);
        }
        int first = picker.byLine.keySet().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (String id : chosen) {
            Dialect.Candidate candidate = weighed.get(id);
            boolean vouches = candidate != null && weights.vouches(candidate);
            for (Sighting sighting : sightings.of(id)) {
                if (sighting.line() > first ? picker.speaksOn(sighting, vouches) : picker.speaksBefore(sighting)) {
                    picker.merge(sighting.marker());
                }
            }
        }
        picker.takeOtherShapes();
        picker.noteAlternatives(chosen);
        return picker.byLine.values().stream()
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
    private boolean speaksOn(Sighting sighting, boolean vouches) {
        Marker marker = sighting.marker();
        if (!sighting.named() || !sightings.saysSomething(marker)) {
            return false;
        }
        if (sighting.needsVouching()) {
            return vouches && sighting.talk() && isEnclosed(marker);
        }
        return labels.contains(sighting.label()) || sightings.fillsLine(marker);
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

    private void noteAlternatives(List<String> chosen) {
        sightings.byFormat().forEach((id, all) -> {
            for (Sighting sighting : all) {
                Marker taken = byLine.get(sighting.line());
                Marker marker = sighting.marker();
                if (taken == null || !taken.kin().equals(id)) {
                    marker.line().couldBe("speaker." + marker.format().id(), why(sighting, taken, chosen));
                }
            }
        });
    }

    /** Why a marker that was found was not taken, as a contributor reads it. */
    private String why(Sighting sighting, @Nullable Marker taken, List<String> chosen) {
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
     * Of two readings of one line the one with more evidence, then of the user's own format, then of the heavier one, then with
     * talk on the line.
     */
    private Marker better(Marker one, Marker other) {
        int more = one.evidence().compareTo(other.evidence());
        boolean own = sightings.kin(one.kin()).isOwn();
        if (more == 0 && own != sightings.kin(other.kin()).isOwn()) {
            return own ? one : other;
        }
        int heavier =
                sightings.kin(one.kin()).weight() - sightings.kin(other.kin()).weight();
        boolean talks = !one.hasTalk() && other.hasTalk();
        return more < 0 || more == 0 && (heavier < 0 || heavier == 0 && talks) ? other : one;
    }

    private static boolean isEnclosed(Marker marker) {
        int length = marker.labelEnd() - marker.labelStart();
        char behind =
                marker.labelEnd() < marker.line().end() ? marker.line().text().charAt(marker.labelEnd()) : 0;
        return marker.evidence() == Evidence.POSSIBLE
                && length >= 2
                && length <= 40
                && (behind == ')' || behind == '】' || behind == '〕')
                && !StageNotes.saysWhatHappened(marker.line().text(), marker.labelStart(), marker.labelEnd());
    }
}
