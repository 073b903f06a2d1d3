package io.github.gijiroku4j.layout;

import io.github.gijiroku4j.text.FoldedText;
import java.util.List;

/**
 * Tells where inside a printed line another one begins, since the extraction lost the line ends: {@code …お願いします。
 * ○佐藤委員　…}.
 *
 * <p>A cut too many does no harm: what nothing claims goes on with what stands ahead of it, see {@link Line#beginsInside()}.
 */
@FunctionalInterface
public interface LineCutter {

    /** Leaves every line as it is printed. */
    LineCutter NONE = (text, start, end, cuts) -> {};

    /** Returns a cutter that cuts as this one does and then as {@code next} does, which sees the cuts so far. */
    default LineCutter andThen(LineCutter next) {
        return (text, start, end, cuts) -> {
            cut(text, start, end, cuts);
            next.cut(text, start, end, cuts);
        };
    }

    /** Adds to {@code cuts}, in order, the offsets at which lines begin inside {@code [start, end)} of the folded text. */
    void cut(FoldedText text, int start, int end, List<Integer> cuts);
}
