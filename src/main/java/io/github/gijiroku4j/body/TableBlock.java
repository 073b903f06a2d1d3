package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table that is open, row by row. */
final class TableBlock {

    private final MentionReader mentionReader;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable Span span;

    TableBlock(MentionReader mentionReader) {
        this.mentionReader = mentionReader;
    }

    /** Takes the row that stands on {@code line}. */
    void row(Line line) {
        line.decide(LineRole.TABLE, "body.table");
        List<String> cells = new ArrayList<>();
        for (Passage cell : TableRows.cells(line)) {
            cells.add(cell.text());
            if (!cell.isEmpty()) {
                mentions.addAll(mentionReader.read(cell));
            }
        }
        rows.add(cells);
        Span row = line.passage().span();
        span = span == null ? row : span.join(row);
    }

    /** Returns the rows so far as a table, and forgets them; null if there are none. */
    Block.@Nullable Table take() {
        Span all = span;
        if (all == null) {
            return null;
        }
        Block.Table table = new Block.Table(rows, mentions, all);
        rows.clear();
        mentions.clear();
        span = null;
        return table;
    }
}
