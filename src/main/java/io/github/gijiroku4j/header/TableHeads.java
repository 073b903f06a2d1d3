package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words over the columns of a table: 氏名　所属　役職 over a roster, 日程番号　件名 over an agenda. */
final class TableHeads {

    private static final Map<String, TableHeads> ALL = new HashMap<>();

    static {
        WordList.parts(TableHeads.class, "table-heads.txt")
                .forEach((table, words) -> ALL.put(table, new TableHeads(words)));
    }

    /** The words over a roster. */
    static final TableHeads ROSTER = of("roster");

    /** The words over an agenda. */
    static final TableHeads AGENDA = of("agenda");

    private static final int LONGEST = 12;

    private final Set<String> words;
    private final WordTrie trie;

    private TableHeads(List<String> words) {
        this.words = Set.copyOf(words);
        this.trie = WordTrie.forwards(words);
    }

    private static TableHeads of(String table) {
        return ALL.getOrDefault(table, new TableHeads(List.of()));
    }

    /** Tells whether {@code line} holds nothing but the words over two columns or more: 氏名　所属, │役　職│氏　名│. */
    boolean fill(Line line) {
        StringBuilder letters = new StringBuilder();
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.text().charAt(i);
            if (c > ' ' && !RosterWords.isBar(c)) {
                letters.append(c);
            }
        }
        int heads = 0;
        int at = 0;
        while (at < letters.length()) {
            int end = trie.spacedPrefix(letters, at, letters.length());
            if (end < 0) {
                return false;
            }
            at = end;
            heads++;
        }
        return heads > 1;
    }

    /** Tells whether {@code line} is one word over a column. */
    boolean isOne(Line line) {
        return line.length() <= LONGEST * 2 && words.contains(Squeeze.of(line.text(), line.start(), line.end()));
    }

    /** |---|---|, +----+: a stroke of a table. */
    static boolean isStroke(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.text().charAt(i);
            if (c > ' ' && "-+=:".indexOf(c) < 0 && !RosterWords.isBar(c)) {
                return false;
            }
        }
        return true;
    }
}
