package io.github.gijiroku4j.model;

/** What a line of the source is. Every line has exactly one role. */
public enum LineRole {
    /** White space only. */
    BLANK,
    /** A page number (- 3 -, 3/14). */
    PAGE_NUMBER,
    /** A head or foot that returns page after page. */
    RUNNING_HEAD,
    /** A rule between parts (―――――). */
    SEPARATOR,
    /** Outside the record: navigation of a web page, a note about the file. */
    OUTSIDE,
    /** A line of a table of contents (目次). */
    CONTENTS,
    /** A line of the title block. */
    TITLE,
    /** A field of the header: date, place and the like, or its label. */
    FIELD,
    /** A line of the roster (出席者). */
    ROSTER,
    /** A line of the list of handouts (配付資料). */
    HANDOUT,
    /** A line of the agenda (議事次第). */
    AGENDA,
    /** A heading in the body. */
    HEADING,
    /** A speaker's label, with or without talk behind it. */
    SPEAKER,
    /** The first line of a paragraph. */
    TEXT,
    /** A line that goes on with the one before it. */
    CONTINUATION,
    /** The first line of a list item. */
    ITEM,
    /** A row of a table. */
    TABLE,
    /** A stage direction on its own (ト書き). */
    NOTE,
    /** Opening, recess, resumption or close with its time (午後二時開議). */
    CLOCK,
    /** 以上 and the like. */
    CLOSING,
    /** A signature or the sentence that calls for it (署名). */
    SIGNATURE
}
