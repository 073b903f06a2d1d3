package io.github.gijiroku4j.body;

import io.github.gijiroku4j.format.DialectChooser;
import io.github.gijiroku4j.format.Marker;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.model.Dialect;
import io.github.gijiroku4j.text.Span;
import java.util.Collection;
import java.util.List;

/** Reports markers whose brackets do not pair off, and markers that are built otherwise than nearly all others. */
final class MarkerChecks {

    private static final int USUAL = 5;

    private final DialectChooser.Choice choice;
    private final List<Diagnostic> diagnostics;

    MarkerChecks(DialectChooser.Choice choice, List<Diagnostic> diagnostics) {
        this.choice = choice;
        this.diagnostics = diagnostics;
    }

    void report(Collection<Marker> markers) {
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
            } else if (isOdd(marker)) {
                diagnostics.add(Diagnostic.of(
                        Code.ODD_MARKER,
                        "the marker of " + marker.squeezedLabel()
                                + " is built otherwise than the others; most likely it is one all the same",
                        span));
            }
        }
    }

    private boolean isOdd(Marker marker) {
        int own = 0;
        int most = 0;
        for (Dialect.Candidate candidate : choice.dialect().candidates()) {
            if (candidate.format().equals(marker.format())) {
                own = candidate.markers();
            } else if (choice.dialect().chosen().contains(candidate.format())) {
                most = Math.max(most, candidate.markers());
            }
        }
        return own <= 1 && most >= USUAL;
    }
}
