package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Tries a format on its own examples. */
final class FormatExamples {

    private FormatExamples() {}

    /**
     * Refuses a format whose examples do not hold, negatives first.
     *
     * @throws FormatException if one does not
     */
    static void check(SpeakerFormat format) {
        Kin alone = Kin.of(format);
        for (SpeakerFormat.Example no : format.no()) {
            String found = label(alone, no.line());
            if (found != null) {
                throw new FormatException(
                        format.file(),
                        no.at(),
                        "`" + no.line() + "` should be left alone, but gives the label `" + found
                                + "`; make the marker narrower, or drop the example if it is a speaker");
            }
        }
        for (SpeakerFormat.Example yes : format.yes()) {
            String found = label(alone, yes.line());
            if (!yes.label().equals(found)) {
                throw new FormatException(
                        format.file(),
                        yes.at(),
                        "`" + yes.line() + "` should give the label `" + yes.label() + "`, but "
                                + (found == null ? "is left alone" : "gives `" + found + "`")
                                + "; compare it with the marker sign by sign");
            }
        }
    }

    /** Returns the label that {@code format} finds on the first line of {@code example}, or null. */
    static @Nullable String label(SpeakerFormat format, String example) {
        return label(Kin.of(format), example);
    }

    private static @Nullable String label(Kin kin, String example) {
        Page page = Page.of(FoldedText.of(example.replace('⏎', '\n')));
        int first = page.nextPrinted(0);
        if (first == page.size()) {
            return null;
        }
        Marker marker = kin.match(page.line(first), page.line(first).start());
        return marker == null || !marker.isPlausible() ? null : marker.squeezedLabel();
    }
}
