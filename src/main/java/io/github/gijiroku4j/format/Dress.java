package io.github.gijiroku4j.format;

/**
 * What stands around a label: the signs, numbers and the one word ahead of it, and the signs behind it.
 *
 * @param opening what stands ahead of the label, as a template prints it: numbers are {@code {number}}
 * @param closing the signs behind the label; a run of one sign is two of it
 */
record Dress(String opening, String closing) {

    /** Returns the marker as a format file prints it, with the talk on its line or below. */
    String marker(boolean below) {
        String talk = below ? "⏎{talk}" : closing.isEmpty() ? "　{talk}" : "{talk}";
        return opening + "{label}" + closing + talk;
    }

    /** Tells whether nothing at all stands around the label. */
    boolean isBare() {
        return opening.isEmpty() && closing.isEmpty();
    }
}
