package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.NextMeeting;
import io.github.gijiroku4j.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the meeting.
 *
 * @param decisions what it decided, in the order of the print
 * @param nextMeeting when it meets again
 * @param omissions where the record leaves something out
 */
public record Outcome(List<Decision> decisions, @Nullable NextMeeting nextMeeting, List<Quote> omissions) {

    /** What comes of a text that is no record of a meeting. */
    static final Outcome NONE = new Outcome(List.of(), null, List.of());
}
