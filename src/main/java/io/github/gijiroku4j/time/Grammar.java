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
        /** Behind a month. */
        IN_MONTH,
        /** Behind a decade. */
        IN_DECADE
    }

    static final List<String> FILES =
            List.of("years.txt", "months-and-days.txt", "figures.txt", "words.txt", "parts.txt");

    static final Grammar BUILT_IN = new Grammar();

    private final Map<Place, Map<Character, List<Row>>> rows = new EnumMap<>(Place.class);
    private final Map<String, List<Row.Example>> examples = new HashMap<>();
    /** The rows of a place by the number of their first letter. */
    private final Map<Place, Row[][]> byFirst;

    private final Row[][] starts;
    private final byte[] firsts = new byte[0x10000];

    private Grammar() {
        for (String file : FILES) {
            List<Row.Example> found = new ArrayList<>();
            new GrammarFile(file, this::add, found::add).read(WordList.lines(Grammar.class, "grammar/" + file));
            examples.put(file, found);
        }
        byFirst = index();
        starts = rowsAt(Place.START);
    }

    private void add(Place place, Row row) {
        Map<Character, List<Row>> ofPlace = rows.computeIfAbsent(place, any -> new HashMap<>());
        for (char first : row.shape().firsts().toCharArray()) {
            ofPlace.computeIfAbsent(first, any -> new ArrayList<>()).add(row);
        }
    }

    private Map<Place, Row[][]> index() {
        Map<Place, Row[][]> index = new EnumMap<>(Place.class);
        int next = 1;
        for (Place place : Place.values()) {
            Row[][] ofPlace = new Row[256][];
            for (Map.Entry<Character, List<Row>> of :
                    rows.getOrDefault(place, Map.of()).entrySet()) {
                char first = of.getKey();
                if (firsts[first] == 0) {
                    firsts[first] = (byte) next++;
                }
                ofPlace[firsts[first] & 0xFF] = of.getValue().toArray(new Row[0]);
            }
            index.put(place, ofPlace);
        }
        return index;
    }

    /** Tells whether an expression may begin with {@code c}. */
    boolean mayStart(char c) {
        return starts[firsts[c] & 0xFF] != null;
    }

    /** Returns the row of {@code place} that reads most at {@code at}, with what it read in {@code best}; or null. */
    @Nullable
    Row longest(Place place, Print print, int at, Shape.Hit[] hits) {
        Row[] candidates = at < print.length() ? rowsAt(place)[firsts[print.at(at)] & 0xFF] : null;
        if (candidates == null) {
            return null;
        }
        Row best = null;
        for (Row row : candidates) {
            if (row.matches(print, at, hits[1]) && (best == null || hits[1].end > hits[0].end)) {
                best = row;
                Shape.Hit swap = hits[0];
                hits[0] = hits[1];
                hits[1] = swap;
            }
        }
        return best;
    }

    private Row[][] rowsAt(Place place) {
        Row[][] ofPlace = byFirst.get(place);
        if (ofPlace == null) {
            throw new IllegalStateException(place.name());
        }
        return ofPlace;
    }

    /** Returns the examples of a file, in its order. */
    List<Row.Example> examples(String file) {
        return examples.getOrDefault(file, List.of());
    }

    static Place place(String name) {
        return Place.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
