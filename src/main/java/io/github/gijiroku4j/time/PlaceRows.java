package io.github.gijiroku4j.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows that may stand at one place, found by their first letter, or, where they begin with a number, by the letter behind it, so
 * that most numbers are passed after one look.
 */
final class PlaceRows {

    private static final Row[] NONE = {};
    private static final char[] NO_LETTERS = {};

    /** For each letter the number of its rows in {@link #rows}; 0 for letters without any. */
    private final byte[] byFirst = new byte[0x10000];

    private final byte[] behindNumber = new byte[0x10000];
    private Row[][] rows = {NONE};
    /** The second letter of each of them, 0 where it may be any, so that most rows are passed after one look. */
    private char[][] seconds = {NO_LETTERS};

    private boolean anyNumber;

    void add(Row row) {
        if (row.shape().beginsWithNumber()) {
            anyNumber = true;
            put(behindNumber, row.shape().letterBehindNumber(), row);
            return;
        }
        for (char first : row.shape().firsts().toCharArray()) {
            put(byFirst, first, row);
        }
    }

    private void put(byte[] index, char letter, Row row) {
        if (index[letter] == 0) {
            rows = Arrays.copyOf(rows, rows.length + 1);
            rows[rows.length - 1] = NONE;
            seconds = Arrays.copyOf(seconds, rows.length);
            seconds[rows.length - 1] = NO_LETTERS;
            index[letter] = (byte) (rows.length - 1);
        }
        int at = index[letter] & 0xFF;
        rows[at] = Arrays.copyOf(rows[at], rows[at].length + 1);
        rows[at][rows[at].length - 1] = row;
        seconds[at] = Arrays.copyOf(seconds[at], rows[at].length);
        seconds[at][rows[at].length - 1] = row.shape().secondLetter();
    }

    /** Tells whether a row may begin with {@code c}. */
    boolean mayBegin(char c) {
        return byFirst[c] != 0 || anyNumber && Numerals.isNumeral(c);
    }

    /** Returns the row that reads most at {@code at}, with what it read in {@code hits[0]}; or null. */
    @Nullable
    Row longest(Print print, int at, Shape.Hit[] hits) {
        char c = print.at(at);
        Row best = null;
        int some = byFirst[c] & 0xFF;
        if (some != 0) {
            best = longest(some, print, at, Numerals.NONE, null, hits);
        }
        if (anyNumber && Numerals.isNumeral(c)) {
            long number = Numerals.read(print, at);
            int numbered = number == Numerals.NONE ? 0 : behindNumber[print.at(Numerals.end(number))] & 0xFF;
            if (numbered != 0) {
                best = longest(numbered, print, at, number, best, hits);
            }
        }
        return best;
    }

    private @Nullable Row longest(int index, Print print, int at, long number, @Nullable Row first, Shape.Hit[] hits) {
        Row best = first;
        Row[] candidates = rows[index];
        char[] second = seconds[index];
        char next = print.at(at + 1);
        for (int i = 0; i < candidates.length; i++) {
            Row row = candidates[i];
            if ((second[i] == 0 || second[i] == next)
                    && row.matches(print, at, number, hits[1])
                    && (best == null || hits[1].end > hits[0].end)) {
                best = row;
                Shape.Hit swap = hits[0];
                hits[0] = hits[1];
                hits[1] = swap;
            }
        }
        return best;
    }
}
