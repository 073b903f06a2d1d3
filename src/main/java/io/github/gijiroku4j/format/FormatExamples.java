package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.text.FoldedText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries a format on its own examples. */
final class FormatExamples {

    private FormatExamples() {}

    /**
     * Refuses a format whose examples do not hold.
     *
     * @throws FormatException if one does not
     */
    static void check(SpeakerFormat format) {
        for (String no : format.no()) {
            String found = label(format, no);
            if (found != null) {
                throw new FormatException(
                        format.id(), 0, "`" + no + "` should be left alone, but gives the label `" + found + "`");
            }
        }
        for (SpeakerFormat.Example yes : format.yes()) {
            String found = label(format, yes.line());
            if (!yes.label().equals(found)) {
                throw new FormatException(
                        format.id(),
                        0,
                        "`" + yes.line() + "` should give the label `" + yes.label() + "`, but "
                                + (found == null ? "is left alone" : "gives `" + found + "`"));
            }
        }
    }

    /** Returns the label that {@code format} finds on the first line of {@code example}, or null. */
    static @Nullable String label(SpeakerFormat format, String example) {
        Page page = Page.of(FoldedText.of(example.replace('⏎', '\n')));
        int first = page.nextPrinted(0);
        Marker marker =
                first == page.size() ? null : Kin.of(format).match(page.line(first), page.line(first).start(), Set.of());
        if (marker == null) {
            return null;
        }
        boolean named = marker.labelEnd() > marker.labelStart();
        return !named || marker.evidence().isAtLeast(Evidence.OFFICE) ? marker.squeezedLabel() : null;
    }
}
