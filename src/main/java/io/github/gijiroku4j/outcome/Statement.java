package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * One sentence, note or heading of the body.
 *
 * @param kind which of them
 * @param text its words, with their full stop
 * @param piece where they come from
 * @param start where they begin in the piece
 * @param turn the number of the speech, from 0; -1 outside of speeches
 * @param speaker who says them; null outside of speeches
 */
record Statement(
        Kind kind,
        String text,
        Piece piece,
        int start,
        int turn,
        @Nullable Speaker speaker) {

    enum Kind {
        SENTENCE,
        /** A sentence of a list's item. */
        ITEM,
        /** A stage direction, on its own or in the middle of a paragraph. */
        NOTE,
        HEADING,
        /** A row of a table, its cells parted by tabs. */
        ROW
    }

    int end() {
        return start + text.length();
    }

    boolean isSpoken() {
        return turn >= 0;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
