package io.github.gijiroku4j.body;

import io.github.gijiroku4j.text.Passage;

/** The quotation marks in which some records print all that is said. */
final class Quotes {

    private Quotes() {}

    /** 「ただいまから…。」: where every speech of the record is quoted, the marks are no part of it. */
    static Passage without(Passage passage) {
        String text = passage.text();
        int from = text.startsWith("「") ? 1 : 0;
        int to = text.endsWith("」") && text.indexOf('「', from) < 0 ? text.length() - 1 : text.length();
        return passage.part(from, Math.max(from, to));
    }
}
