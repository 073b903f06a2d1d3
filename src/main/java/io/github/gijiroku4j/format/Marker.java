package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.text.Passage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place where, by one format, somebody begins to speak. Offsets are those of the folded text.
 *
 * @param line the line on which it begins
 * @param last the line on which it ends; nearly always the same
 * @param format the format
 * @param kin the id of the first of the formats that share its marker and differ in what their labels hold
 * @param match what was found on the line
 * @param mended the label as it should read where a bracket of the marker is missing or another's, else null
 * @param ahead the format of the number that stands ahead of the marker, or null
 */
public record Marker(
        Line line,
        Line last,
        SpeakerFormat format,
        String kin,
        Match match,
        @Nullable String mended,
        @Nullable SpeakerFormat ahead) {

    /** What is said of a marker without a label. */
    static final String UNNAMED = "nobody is named";

    /** Returns the marker, which was found on two lines read as one, as one that begins on {@code first} and ends on {@code end}. */
    Marker across(Line first, Line end) {
        return new Marker(first, end, format, kin, match, mended, ahead);
    }

    /** Returns where the label begins; equal to {@link #labelEnd} where nobody is named. */
    public int labelStart() {
        return match.labelStart();
    }

    /** Returns where the label ends. */
    public int labelEnd() {
        return match.labelEnd();
    }

    /** Returns where the talk begins on the last line, or -1. */
    public int talkStart() {
        return match.talkStart();
    }

    /** Returns how much the label looks like one. */
    public Evidence evidence() {
        return match.evidence();
    }

    /** Tells whether a bracket of the marker is missing, or another's. */
    public boolean unbalanced() {
        return mended != null;
    }

    /** Tells whether somebody is named. */
    public boolean isNamed() {
        return labelEnd() > labelStart();
    }

    /** Returns the words of the label with the spaces between them, mended where a bracket is missing. */
    public String words() {
        return mended == null || mended.equals(squeezedLabel()) ? label().spaced() : mended;
    }

    /** Returns the label as it is printed, put together where it was broken; empty where nobody is named. */
    public Passage label() {
        Passage.Builder words = new Passage.Builder(line.origin());
        int from = labelStart();
        for (int i = labelStart(); i < labelEnd(); i++) {
            if (line.text().charAt(i) < ' ' && line.text().charAt(i) != '\t') {
                words.add(from, i);
                from = i + 1;
            }
        }
        return words.add(from, labelEnd()).build();
    }

    /** Returns the label without spaces; empty where nobody is named. */
    public String squeezedLabel() {
        return Labels.squeezed(line.text(), labelStart(), labelEnd());
    }

    /** Returns what was found, as a contributor reads it: {@code label 山田委員 (office)}. */
    public String explained() {
        StringBuilder found = new StringBuilder(UNNAMED);
        if (isNamed()) {
            found.setLength(0);
            found.append("label ").append(squeezedLabel());
            found.append(" (")
                    .append(evidence().name().toLowerCase(Locale.ROOT))
                    .append(')');
        }
        if (unbalanced()) {
            found.append(", a bracket is missing");
        }
        return ahead == null ? found.toString() : found + ", behind a number as in " + ahead.id();
    }

    /** Tells whether the label looks like one, or nobody is named at all. */
    public boolean isPlausible() {
        return !isNamed() || evidence().isAtLeast(Evidence.OFFICE);
    }

    /** Tells whether talk stands on the marker's last line. */
    public boolean hasTalk() {
        return talkStart() >= 0;
    }
}
