package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Part;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the grammar says: {@code year}, {@code month -1 meeting}, {@code day +n meeting}, {@code part EARLY}.
 *
 * @param field what it counts in
 * @param distance how many units away, for words
 * @param sign what the number that the row reads is multiplied with to give the distance (3年前: -1), 0 for words
 * @param anchor what the distance is counted from, or {@code NUMBER}
 * @param part the part of the year or month that it names too, or null
 */
record Meaning(
        Field field,
        int distance,
        int sign,
        Anchor anchor,
        @Nullable Part part) {

    /** What a row counts in, or what it is. */
    enum Field {
        YEAR,
        FISCAL,
        MONTH,
        WEEK,
        DAY,
        /** Year, month and day in figures. */
        DATE,
        /** Ten years, named by their tens alone (80年代). */
        DECADE,
        /** Nothing: what looks like a time and is none. */
        NONE,
        /** A part of what stands ahead of it. */
        PART
    }

    /**
     * Reads {@code field [distance|+n|-n] [anchor] [PART]}.
     *
     * @throws IllegalArgumentException if a word is none of these
     */
    static Meaning of(String words) {
        Field field = null;
        int distance = 0;
        int sign = 0;
        Anchor anchor = Anchor.NUMBER;
        Part part = null;
        for (String word : GrammarFile.parts(words, " ")) {
            if (field == null) {
                field = Field.valueOf(word.toUpperCase(Locale.ROOT));
            } else if (word.endsWith("n") && !Character.isLetter(word.charAt(0))) {
                String factor = word.substring(0, word.length() - 1);
                sign = Integer.parseInt(factor.length() == 1 ? factor + "1" : factor);
            } else if (Numerals.isDigit(word.charAt(word.length() - 1)) && !Character.isLetter(word.charAt(0))) {
                distance = Integer.parseInt(word);
            } else if (Character.isLowerCase(word.charAt(0))) {
                anchor = Anchor.valueOf(word.toUpperCase(Locale.ROOT));
            } else {
                part = Part.valueOf(word);
            }
        }
        if (field == null) {
            throw new IllegalArgumentException("says nothing: " + words);
        }
        return new Meaning(field, distance, sign, anchor, part);
    }

    /** The distance, where {@code number} is what the row read. */
    int distance(int number) {
        return distance + sign * number;
    }
}
