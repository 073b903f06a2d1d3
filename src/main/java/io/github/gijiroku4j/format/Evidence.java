package io.github.gijiroku4j.format;

/** How much a stretch of text looks like a label of a speaker, least first. */
public enum Evidence {
    /** It cannot be a label: a sentence, a number, a word for a field. */
    NONE,
    /** Nothing speaks against it, and nothing for it. */
    POSSIBLE,
    /** It ends in an office or names a group (山田委員, 事務局, 各委員). */
    OFFICE,
    /** It holds a name with its honorific or a seat (議長（山田太郎君）, 12番（佐藤花子君）). */
    NAMED;

    /** Tells whether this is at least {@code other}. */
    public boolean isAtLeast(Evidence other) {
        return compareTo(other) >= 0;
    }
}
