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
 * @param rule the rule that decided it ({@code header.date}, {@code speaker.circle-bracketed-label})
 * @param detail what the rule found, where that is not plain from the line: the label of a speaker and what speaks for it;
 *     else empty
 * @param alternatives what else it could have been: rules that fitted and lost
 * @param span where it stands, with what ends it
 */
public record SourceLine(
        int number, LineRole role, String rule, String detail, List<Alternative> alternatives, Span span) {

    /** Copies the alternatives. */
    public SourceLine {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(span, "span");
        alternatives = List.copyOf(alternatives);
    }

    /**
     * A rule that fitted and lost.
     *
     * @param rule the rule
     * @param why why it was not taken
     */
    public record Alternative(String rule, String why) {

        /** Refuses missing parts. */
        public Alternative {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(why, "why");
        }

        /** Returns {@code not speaker.colon: no talk follows}. */
        @Override
        public String toString() {
            return "not " + rule + ": " + why;
        }
    }

    /** Returns {@code 12 SPEAKER speaker.close-paren}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%5d %-12s %s", number, role, rule);
    }
}
