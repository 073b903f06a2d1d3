package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One line of the source and why it was read as it was. The spans of all lines, laid end to end, are the source again.
 *
 * @param number the number of the line, from 1
 * @param role what it is
 * @param rule the rule that decided it ({@code header.date}, {@code speaker.circle-bracketed})
 * @param alternatives what else it could have been: rules that fitted and lost
 * @param span where it stands, with what ends it
 */
public record SourceLine(int number, LineRole role, String rule, List<String> alternatives, Span span) {

    /** Copies the alternatives. */
    public SourceLine {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(span, "span");
        alternatives = List.copyOf(alternatives);
    }

    /** Returns {@code 12 SPEAKER by speaker.close-paren}, with the alternatives where there are any. */
    @Override
    public String toString() {
        String also = alternatives.isEmpty() ? "" : ", not " + String.join(", ", alternatives);
        return String.format(Locale.ROOT, "%5d %-12s %s%s", number, role, rule, also);
    }
}
