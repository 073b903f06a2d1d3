package io.github.gijiroku4j.format;

/**
 * What stands around a label, or instead of one: {@code ○質問{number}（} ahead of it and {@code ）} behind it.
 *
 * @param ahead the signs and numbers at the front of the line, as a template prints them: numbers are {@code {number}}
 * @param turn the word that tells of a turn (質問, 発言者), or empty
 * @param between what stands between that word and the label
 * @param labelled whether a label follows
 * @param closing the signs behind the label, or behind the word where there is none; a run of one sign is two of it
 */
record Dress(String ahead, String turn, String between, boolean labelled, String closing) {

    static final String NUMBER = "{number}";

    /** Returns the marker as a format file prints it, with the talk on its line. */
    String marker() {
        return marker(closing.isEmpty() ? "　{talk}" : "{talk}");
    }

    /** Returns the marker with the talk on the line below, behind {@code lead}. */
    String markerAbove(String lead) {
        return marker("⏎" + lead + "{talk}");
    }

    private String marker(String talk) {
        return opening() + (labelled ? "{label}" : "") + closing + talk;
    }

    /** Returns what stands ahead of the label. */
    String opening() {
        return ahead + turn + between;
    }

    /** Tells whether nothing at all stands around the label. */
    boolean isBare() {
        return labelled && opening().isEmpty() && closing.isEmpty();
    }

    /** Returns the dress without its word and the number of that: 質問１（…） and 回答（…） are one. */
    Dress family() {
        return turn.isEmpty()
                ? this
                : new Dress(ahead, "*", between.replace(NUMBER, "").strip(), labelled, closing);
    }
}
