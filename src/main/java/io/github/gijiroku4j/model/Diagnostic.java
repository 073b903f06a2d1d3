package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.util.Objects;

/**
 * Something odd in a text. Content is never an exception: what cannot be read is reported here, and the rest is read.
 *
 * @param code what it is
 * @param severity how much it matters
 * @param message what was found and what to do about it, in one or two sentences
 * @param span where it stands
 */
public record Diagnostic(Code code, Severity severity, String message, Span span) {

    /** Refuses missing parts. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(span, "span");
    }

    /** Returns a diagnostic with the severity that {@code code} has by itself. */
    public static Diagnostic of(Code code, String message, Span span) {
        return new Diagnostic(code, code.severity(), message, span);
    }

    /** Returns {@code warning unbalanced-marker [12, 18): ...}. */
    @Override
    public String toString() {
        return severity.name().toLowerCase(java.util.Locale.ROOT) + " " + code.id() + " " + span + ": " + message;
    }

    /** How much a diagnostic matters. */
    public enum Severity {
        /** Worth knowing; the reading is most likely right. */
        INFO,
        /** The text contradicts itself or could not be read as it seems to be meant. */
        WARNING
    }

    /** Every code there is, with what it means and what a user should do. */
    public enum Code {
        /** The text holds nothing but white space. Check how it was extracted. */
        EMPTY_TEXT(Severity.INFO),
        /** The text holds control characters or other binary content. Check that the file is plain text. */
        BINARY_CONTENT(Severity.WARNING),
        /** The bytes hold sequences that are no text in their character set. Name the right character set. */
        MALFORMED_INPUT(Severity.WARNING),
        /** Half of a surrogate pair stands alone. The text was cut or damaged before it came here. */
        LONE_SURROGATE(Severity.WARNING),
        /** The brackets of a speaker's marker do not pair off. Check the label in the print. */
        UNBALANCED_MARKER(Severity.WARNING),
        /** A marker is built otherwise than the others of its kind. The reading is most likely right. */
        ODD_MARKER(Severity.INFO),
        /** The weekday in brackets is not that of the date. One of the two is a misprint. */
        WEEKDAY_MISMATCH(Severity.WARNING),
        /** A date that no calendar has (平成29年2月30日). It becomes no mention. */
        IMPOSSIBLE_DATE(Severity.WARNING),
        /** A year past the end of its era (平成35年度); it is resolved as if the era went on. */
        ERA_OVERRUN(Severity.INFO),
        /** A date before Japan took the Gregorian calendar in 1873; the day is given in the Gregorian calendar. */
        BEFORE_GREGORIAN(Severity.INFO),
        /** Two notations of one date disagree (平成31年（2018年）). The first is taken. */
        DATE_CONFLICT(Severity.WARNING),
        /** The talk refers to a paper that the record does not list. Look for it among the papers of another meeting. */
        UNLISTED_HANDOUT(Severity.INFO),
        /** A range ends before it starts. */
        END_BEFORE_START(Severity.WARNING),
        /** The text holds the records of several meetings. Part them with {@code MinutesParser.split} and read each. */
        SEVERAL_MEETINGS(Severity.WARNING),
        /** A speaker whom the roster lacks; reported once. Check the roster, or nothing where it lists only the members. */
        SPEAKER_NOT_LISTED(Severity.INFO),
        /** Somebody speaks whom the record lists among the absent (欠席). The person came late, or the list errs. */
        SPEAKER_LISTED_ABSENT(Severity.INFO),
        /** A speaker whom the roster lacks, though it has a name that differs in one letter, with the same title. */
        LIKELY_MISPRINT(Severity.WARNING),
        /** Several people of the roster could be the speaker; they are its candidates. */
        AMBIGUOUS_SPEAKER(Severity.INFO),
        /** A speaker's title is not the one that the rest of the record uses for the same person. One of the two is a misprint. */
        TITLE_CONFLICT(Severity.WARNING),
        /** More diagnostics were found than are kept. */
        TOO_MANY_DIAGNOSTICS(Severity.INFO);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /** Returns the severity that a diagnostic of this code has unless said otherwise. */
        public Severity severity() {
            return severity;
        }

        /** Returns the code as it is printed, {@code unbalanced-marker}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
