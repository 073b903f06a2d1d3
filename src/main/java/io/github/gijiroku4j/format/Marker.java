package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;

/**
 * A place where, by one format, somebody begins to speak. Offsets are those of the folded text.
 *
 * @param line the line it stands on
 * @param format the format
 * @param kin the id of the first of the formats that share its marker and differ in what their labels hold
 * @param labelStart where the label begins; equal to {@code labelEnd} where nobody is named
 * @param labelEnd where the label ends
 * @param talkStart where the talk begins on the same line, or -1
 * @param evidence how much the label looks like one
 * @param unbalanced whether a bracket of the marker is missing
 */
public record Marker(
        Line line,
        SpeakerFormat format,
        String kin,
        int labelStart,
        int labelEnd,
        int talkStart,
        Evidence evidence,
        boolean unbalanced) {

    /** Returns the label without spaces; empty where nobody is named. */
    public String squeezedLabel() {
        return Labels.squeezed(line.text(), labelStart, labelEnd);
    }

    /** Returns what was found, as a contributor reads it: {@code label 山田委員 (office)}. */
    public String explained() {
        String label = labelEnd == labelStart
                ? "nobody is named"
                : "label " + squeezedLabel() + " (" + evidence.name().toLowerCase(java.util.Locale.ROOT) + ")";
        return unbalanced ? label + ", a bracket is missing" : label;
    }

    /** Tells whether the label looks like one, or nobody is named at all. */
    public boolean isPlausible() {
        return labelEnd == labelStart || evidence.isAtLeast(Evidence.OFFICE);
    }

    /** Tells whether talk stands on the marker's line. */
    public boolean hasTalk() {
        return talkStart >= 0;
    }
}
