package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.RosterTokens.Sort;
import io.github.gijiroku4j.header.RosterTokens.Token;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a roster's table together that lost its columns, so that every cell stands on a line of its own: 会長⏎山田太郎⏎副会長⏎佐藤花子,
 * often below the words over its columns (氏名⏎所属⏎役職).
 */
final class RosterCells {

    /** What a cell holds. */
    private enum Cell {
        NUMBER,
        NAME,
        OFFICE,
        BODY,
        OTHER
    }

    private static final int LONGEST_CELL = 30;
    private static final int LONGEST_NAME = 8;

    private RosterCells() {}

    /** Tells whether {@code line} can be one cell: nothing that parts it into several. */
    static boolean isCell(Line line) {
        if (line.length() > LONGEST_CELL || "【〔[<〈《≪※".indexOf(line.at(0)) >= 0) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            if ("、。,:\t|│┃".indexOf(line.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the cells of {@code lines} person by person; an empty list if the lines do not fall into rows of one name
     * each.
     *
     * @param lines lines that can each be a cell, perhaps with the words over the columns ahead
     */
    static List<List<Line>> rows(List<Line> lines) {
        int heads = 0;
        while (heads < lines.size() && TableHeads.ROSTER.isOne(lines.get(heads))) {
            heads++;
        }
        List<Line> cells = lines.subList(heads, lines.size());
        if (heads == 1 || cells.size() < 2) {
            return List.of();
        }
        List<Cell> sorts = cells.stream().map(RosterCells::sort).toList();
        if (heads == 0 && !isRegular(sorts)) {
            return List.of();
        }
        if (heads > 1 && cells.size() % heads == 0) {
            List<List<Line>> rows = inStep(cells, heads);
            if (haveOneName(rows)) {
                return rows;
            }
        }
        List<List<Line>> rows = atFirstCells(cells, sorts);
        return haveOneName(rows) ? rows : List.of();
    }

    private static List<List<Line>> inStep(List<Line> cells, int step) {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += step) {
            rows.add(cells.subList(i, i + step));
        }
        return rows;
    }

    /** Cuts where a cell of the first one's sort stands behind a name; empty cells have left no line. */
    private static List<List<Line>> atFirstCells(List<Line> cells, List<Cell> sorts) {
        List<List<Line>> rows = new ArrayList<>();
        int from = 0;
        boolean named = false;
        for (int i = 0; i < cells.size(); i++) {
            if (named && sorts.get(i) == sorts.get(0)) {
                rows.add(cells.subList(from, i));
                from = i;
                named = false;
            }
            named |= sorts.get(i) == Cell.NAME;
        }
        rows.add(cells.subList(from, cells.size()));
        return rows;
    }

    private static boolean haveOneName(List<List<Line>> rows) {
        return rows.stream()
                .allMatch(row ->
                        row.stream().filter(cell -> sort(cell) == Cell.NAME).count() == 1);
    }

    /** Without words over the columns, the cells must come in the same order again and again, a name in each. */
    private static boolean isRegular(List<Cell> sorts) {
        for (int step = 2; step <= 3; step++) {
            boolean regular = sorts.size() % step == 0 && sorts.size() > step;
            for (int i = 0; i < sorts.size() && regular; i++) {
                regular = sorts.get(i) == sorts.get(i % step) && sorts.get(i) != Cell.OTHER;
            }
            Set<Cell> row = EnumSet.copyOf(sorts.subList(0, Math.min(step, sorts.size())));
            if (regular && row.contains(Cell.NAME) && (row.contains(Cell.OFFICE) || row.contains(Cell.BODY))) {
                return true;
            }
        }
        return false;
    }

    private static Cell sort(Line line) {
        List<Token> tokens = RosterTokens.of(line.text(), line.start(), line.end());
        if (tokens.isEmpty()) {
            return Cell.OTHER;
        }
        Sort first = tokens.get(0).sort();
        if (tokens.size() == 1 && (first == Sort.NUMBER || first == Sort.SEAT)) {
            return Cell.NUMBER;
        }
        if (tokens.size() == 1 && (first == Sort.OFFICE || first == Sort.BODY)) {
            return first == Sort.OFFICE ? Cell.OFFICE : Cell.BODY;
        }
        int letters = 0;
        boolean honoured = false;
        for (Token token : tokens) {
            if (token.sort() != Sort.WORD && token.sort() != Sort.HONOURED && token.sort() != Sort.SKIPPED) {
                return Cell.OTHER;
            }
            letters += token.sort() == Sort.SKIPPED ? 0 : token.word().length();
            honoured |= token.sort() == Sort.HONOURED;
        }
        String word = Squeeze.of(line.text(), line.start(), line.end());
        boolean name = tokens.size() > 1 || honoured || RosterNames.isFullName(word);
        return name && letters >= 2 && letters <= LONGEST_NAME ? Cell.NAME : Cell.OTHER;
    }
}
