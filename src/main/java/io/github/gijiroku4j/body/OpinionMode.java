package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Whether the paragraphs and items that come now are opinions of people whom nothing names. */
final class OpinionMode {

    private final boolean possible;
    private final boolean attributed;
    private boolean announced;
    /** The depth of sections at which opinions were announced; a heading further out ends them. */
    private int announcedAt;

    private boolean inTopic;
    /** Whether the heading that is open says that no opinion stands below it. */
    private boolean suspended;
    /** Whether it says that plans are reported below it, so that only a wish is an opinion there. */
    private boolean plans;

    private final Legend legend;

    OpinionMode(boolean possible, boolean attributed, String bodyLabel, Legend legend) {
        this.legend = legend;
        this.possible = possible;
        this.attributed = attributed;
        this.announced = possible && Opinions.isHead(bodyLabel);
    }

    /** A sentence was read outside of any opinion. */
    void sentence(String text, int depth) {
        if (possible && !announced && Opinions.announces(text)) {
            announced = true;
            announcedAt = depth;
        }
    }

    void heading(String style, String heading, int depth) {
        if (!possible) {
            return;
        }
        if (announced && depth <= announcedAt && !Opinions.isHead(heading)) {
            announced = false;
        }
        if (Opinions.isHead(heading)) {
            announced = true;
            announcedAt = depth;
        }
        plans = announced && Opinions.isPlan(heading);
        suspended = plans || announced && Opinions.isEnd(heading);
        inTopic = announced && !style.isEmpty();
    }

    /** Tells whether a paragraph is an opinion. */
    boolean takesParagraphs() {
        return announced && inTopic && !suspended;
    }

    /** Tells whether the item of a list with the words {@code text} is an opinion. */
    boolean takesItem(String text) {
        return announced && (!suspended || plans && Opinions.wishes(text));
    }

    /** Returns who, by the record's own legend, speaks behind {@code sign}, or null. */
    @Nullable
    Speaker speaker(char sign) {
        return possible ? legend.speaker(sign) : null;
    }

    /** Tells whether {@code line}, which an extraction ran on to the one above, opens an item of a summary: …である。・第二に…. */
    boolean opensItem(Line line) {
        return possible
                && Enumerator.read(line.text(), line.start(), line.end()).sign();
    }

    /** Tells whether opinions end in the name of who gave them. */
    boolean isAttributed() {
        return attributed;
    }
}
