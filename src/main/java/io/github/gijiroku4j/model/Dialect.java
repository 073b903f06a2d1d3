package io.github.gijiroku4j.model;

import java.util.List;

/**
 * How one document marks its speakers: the formats that were chosen, and the evidence for all that were in question.
 *
 * @param chosen the ids of the formats that the document is read with, strongest first; empty if it names no speakers
 * @param candidates every format of which a marker was found, strongest first
 */
public record Dialect(List<String> chosen, List<Candidate> candidates) {

    /** Copies the lists. */
    public Dialect {
        chosen = List.copyOf(chosen);
        candidates = List.copyOf(candidates);
    }

    /**
     * The evidence for one format.
     *
     * @param format its id
     * @param markers how many markers have a label that looks like one, with talk behind it
     * @param labels how many different labels these have
     * @param named how many of them hold a name with honorific or seat, or stand in the roster
     * @param doubtful how many lines have the shape but no such label
     * @param score the sum that decides which is the strongest
     */
    public record Candidate(String format, int markers, int labels, int named, int doubtful, int score) {

        /** Returns {@code colon: 14 markers, 5 labels, 2 named, 3 doubtful, score 46}. */
        @Override
        public String toString() {
            return format + ": " + markers + " markers, " + labels + " labels, " + named + " named, " + doubtful
                    + " doubtful, score " + score;
        }
    }
}
