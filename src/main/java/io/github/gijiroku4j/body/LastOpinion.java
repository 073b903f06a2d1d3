package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.LineJoins;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.text.Passage;
import org.jspecify.annotations.Nullable;

/** The opinion behind a sign that was read last, to know what hangs below it and is no opinion of its own. */
final class LastOpinion {

    private final Page page;
    private @Nullable Line line;
    private boolean stopped;

    LastOpinion(Page page) {
        this.page = page;
    }

    /** Remembers the opinion whose sign stands on {@code first}. */
    void keep(Line first, Passage passage) {
        line = first;
        stopped = endsInStop(passage);
    }

    private static boolean endsInStop(Passage passage) {
        char last = passage.text().charAt(passage.text().length() - 1);
        return Glyphs.isFullStop(last) || Glyphs.isClosing(last);
    }

    /** ・第一の案である。⏎　費用は安い。: a paragraph without a sign, further in than the opinion's and right below it. */
    boolean goesOnWith(Line first) {
        return hangs(first) && !LineJoins.areApart(page, first);
    }

    /** →その後、⏎　→平成２年に改正⏎　→平成８年に改正: items further in that complete what is said. */
    boolean isCompletedBy(Line first, Passage item) {
        return hangs(first) && !(stopped && endsInStop(item));
    }

    private boolean hangs(Line first) {
        Line above = line;
        return above != null && first.indent() > above.indent();
    }
}
