package io.github.gijiroku4j.time;

import io.github.gijiroku4j.text.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code grammar/*.txt} beside this class, by the place at which they may stand. Every file says at its head how it is
 * written; the examples under the rows run as tests.
 */
final class Grammar {

    /** Where in an expression a row may stand. */
    enum Place {
        /** At the beginning. */
        START,
        /** Behind the first half of a range or list, which lends it what it lacks. */
        SECOND,
        /** In a sentence that has named a year of the same era. */
        ECHO,
        /** Behind a year. */
        IN_YEAR,
        /** Behind a year, as a month of it. */
        MONTH,
        /** Behind a month. */
        IN_MONTH,
        /** Behind a decade. */
        IN_DECADE
    }

    static final List<String> FILES =
            List.of("years.txt", "months-and-days.txt", "figures.txt", "words.txt", "parts.txt");

    static final Grammar BUILT_IN = new Grammar();

    private final Map<Place, PlaceRows> places = new EnumMap<>(Place.class);
    private final Map<String, List<Row.Example>> examples = new HashMap<>();
    private final PlaceRows starts;

    private Grammar() {
        for (Place place : Place.values()) {
            places.put(place, new PlaceRows());
        }
        for (String file : FILES) {
            List<Row.Example> found = new ArrayList<>();
            new GrammarFile(file, (place, row) -> rowsAt(place).add(row), found::add)
                    .read(WordList.lines(Grammar.class, "grammar/" + file));
            examples.put(file, found);
        }
        starts = rowsAt(Place.START);
    }

    /** Tells whether an expression may begin with {@code c}. */
    boolean mayStart(char c) {
        return starts.mayBegin(c);
    }

    /** Returns the row of {@code place} that reads most at {@code at}, with what it read in {@code hits[0]}; or null. */
    @Nullable
    Row longest(Place place, Print print, int at, Shape.Hit[] hits) {
        return rowsAt(place).longest(print, at, hits);
    }

    private PlaceRows rowsAt(Place place) {
        PlaceRows rows = places.get(place);
        if (rows == null) {
            throw new IllegalStateException(place.name());
        }
        return rows;
    }

    /** Returns the examples of a file, in its order. */
    List<Row.Example> examples(String file) {
        return examples.getOrDefault(file, List.of());
    }

    /**
     * Returns the place that a file names.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Place place(String name) {
        return Place.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
