package io.github.gijiroku4j.time;

import java.util.List;

/**
 * A row of the grammar: a shape, what it means, and what may not stand around it.
 *
 * @param pattern the shape as the file prints it
 * @param shape the shape
 * @param meaning what it says
 * @param notAhead what may not stand ahead: 過 of 去年, for 過去年間 is no last year
 * @param onlyAhead what must stand ahead, if anything
 * @param notBehind what may not stand behind: 比 of 前年, for 前年比 is a ratio
 * @param onlyBehind what must stand behind, if anything
 */
record Row(
        String pattern,
        Shape shape,
        Meaning meaning,
        WordSet notAhead,
        WordSet onlyAhead,
        WordSet notBehind,
        WordSet onlyBehind) {

    /** A line below a row: a sentence and the mentions that it holds, none for a sentence that only looks alike. */
    record Example(String sentence, List<String> mentions) {}

    /**
     * Tells whether the row stands at {@code at}, and reads it into {@code hit}.
     *
     * @param number the number that begins there, as {@link Numerals} gives it
     */
    boolean matches(Print print, int at, long number, Shape.Hit hit) {
        return shape.matches(print, at, number, hit)
                && !notBehind.begins(print, hit.end)
                && (onlyBehind.isEmpty() || onlyBehind.begins(print, hit.end))
                && (onlyAhead.isEmpty() || onlyAhead.ends(print, at))
                && !notAhead.ends(print, at);
    }
}
