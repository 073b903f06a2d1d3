package io.github.gijiroku4j.body;

import io.github.gijiroku4j.format.Marker;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports markers whose brackets do not pair off, and markers that are built otherwise than nearly all others. */
final class MarkerChecks {

    private static final int USUAL = 5;

    private final List<Diagnostic> diagnostics;

    MarkerChecks(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void report(Collection<Marker> markers) {
        Map<String, Integer> counts = new HashMap<>();
        markers.forEach(marker -> counts.merge(marker.kin(), 1, Integer::sum));
        for (Marker marker : markers) {
            Span span = marker.line()
                    .origin()
                    .toSource(
                            marker.line().start(),
                            Math.max(marker.labelEnd(), marker.line().start() + 1));
            if (marker.unbalanced()) {
                diagnostics.add(Diagnostic.of(
                        Code.UNBALANCED_MARKER,
                        "a bracket of the marker around " + marker.squeezedLabel()
                                + " is missing; check the label in the print",
                        span));
            } else if (isOdd(marker, counts)) {
                diagnostics.add(Diagnostic.of(
                        Code.ODD_MARKER,
                        "the marker of " + marker.squeezedLabel()
                                + " is built otherwise than the others; most likely it is one all the same",
                        span));
            }
        }
    }

    /** One marker of its own kind among many of another. */
    private static boolean isOdd(Marker marker, Map<String, Integer> counts) {
        int own = counts.getOrDefault(marker.kin(), 0);
        return own == 1
                && counts.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(marker.kin()) && other.getValue() >= USUAL);
    }
}
