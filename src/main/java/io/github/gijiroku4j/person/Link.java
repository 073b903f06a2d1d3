package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.AttendeeRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the roster knows of a speaker.
 *
 * @param outcome what was found
 * @param attendee the person of the roster, where there is just one that fits
 * @param absentee the person, where just one fits and was absent
 * @param candidates those of the roster that could be meant, best first, where there is a doubt; else empty
 * @param evidence what the link rests on, or why there is none, in one sentence
 */
public record Link(
        Outcome outcome,
        @Nullable AttendeeRef attendee,
        @Nullable AttendeeRef absentee,
        List<AttendeeRef> candidates,
        String evidence) {

    /** Copies the candidates. */
    public Link {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(evidence, "evidence");
        candidates = List.copyOf(candidates);
    }

    /** What was found. */
    public enum Outcome {
        /** One person of the roster. */
        LINKED,
        /** Several who fit, or one whose title contradicts: a doubt. */
        DOUBTFUL,
        /** Nobody, but somebody whose name differs in one letter and who has the same title. */
        MISPRINT,
        /** Nobody: the roster lacks the person. */
        MISSING,
        /** Nobody of those present, but somebody whom the record lists among the absent (欠席). */
        ABSENT,
        /** Nothing to link: no name and no office that one person holds, or no roster. */
        NOTHING
    }

    static Link to(AttendeeRef attendee, String evidence) {
        return new Link(Outcome.LINKED, attendee, null, List.of(), evidence);
    }

    static Link absent(AttendeeRef absentee, String evidence) {
        return new Link(Outcome.ABSENT, null, absentee, List.of(), evidence);
    }

    static Link none(Outcome outcome, List<AttendeeRef> candidates, String evidence) {
        return new Link(outcome, null, null, candidates, evidence);
    }
}
