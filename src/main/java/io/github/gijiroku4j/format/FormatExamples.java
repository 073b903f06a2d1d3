package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
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
        for (SpeakerFormat.Example no : format.no()) {
            String found = label(format, no.line());
            if (found != null) {
                throw new FormatException(
                        format.file(),
                        no.at(),
                        "`" + no.line() + "` should be left alone, but gives the label `" + found
                                + "`; make the marker narrower, or drop the example if it is a speaker");
            }
        }
        for (SpeakerFormat.Example yes : format.yes()) {
            String found = label(format, yes.line());
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

    /** Returns the label that {@code format} finds in {@code example}, empty where nobody is named; null if it finds nothing. */
    static @Nullable String label(SpeakerFormat format, String example) {
        Page page = Page.of(FoldedText.of(example.replace('⏎', '\n')));
        int first = page.nextPrinted(0);
        if (first == page.size()) {
            return null;
        }
        if (format.opensLines()) {
            return label(Kin.of(format), page, first);
        }
        BodyFormats alone = BodyFormats.of(List.of(format), false);
        return format.isAhead()
                ? labelBehind(format, page.line(first))
                : format.isTrailing()
                        ? attribution(alone.attributions(), page)
                        : format.where().contains(SpeakerFormat.Where.HEADING)
                                ? labelOf(alone.headings(), page, first)
                                : signed(format, alone.signs(), page, first);
    }

    private static @Nullable String attribution(Attributions attributions, Page page) {
        StringBuilder text = new StringBuilder();
        page.lines().forEach(line -> text.append(line.content()));
        Attributions.Attribution found = attributions.find(text.toString());
        return found == null
                ? null
                : text.substring(found.labelStart(), found.labelEnd()).replace(" ", "");
    }

    /** A heading with its number, and the line below it. */
    private static @Nullable String labelOf(HeadingSpeakers headings, Page page, int first) {
        int next = page.nextPrinted(first + 1);
        Line heading = page.line(first);
        int words =
                Enumerator.read(heading.text(), heading.start(), heading.end()).end();
        HeadingSpeakers.Named named = next == page.size()
                ? null
                : headings.of(heading.text().substring(words, heading.end()), page.line(next));
        return named == null ? null : named.label();
    }

    /** The last line is the one that is read; a legend may stand above it. */
    private static @Nullable String signed(SpeakerFormat format, OpinionSigns signs, Page page, int first) {
        Line line = page.line(page.previousPrinted(page.size() - 1));
        for (SpeakerFormat.Where where : format.where()) {
            OpinionSigns.Sign sign = signs.of(where, line.text(), line.start(), line.end());
            if (sign == null || !says(where, line, sign.end())) {
                continue;
            }
            if (line.index() == first) {
                return "";
            }
            Speaker speaker = Legend.of(page, first, line.index(), signs).speaker(line.at(0));
            return speaker == null ? null : speaker.kind() == Speaker.Kind.ANONYMOUS ? "" : speaker.label();
        }
        return null;
    }

    private static boolean says(SpeakerFormat.Where where, Line line, int from) {
        return where == SpeakerFormat.Where.TRANSCRIPT
                ? OpinionSigns.isTalk(line.text(), from, line.end())
                : OpinionSigns.isOpinion(from, line.end());
    }

    /** The label of a marker on the first line, or on the second where the first is a part of it. */
    private static @Nullable String label(Kin kin, Page page, int first) {
        int at = kin.standsBelow() && page.nextPrinted(first + 1) < page.size() ? page.nextPrinted(first + 1) : first;
        Marker marker = kin.match(page.line(at), page.line(at).start(), null);
        if (marker == null && at > first) {
            marker = kin.match(page.line(first), page.line(first).start(), null);
        }
        return marker == null || !marker.isPlausible() ? null : marker.words().replace(" ", "");
    }

    /** What stands ahead of the markers of other formats is tried with those that come with the library. */
    private static @Nullable String labelBehind(SpeakerFormat ahead, Line line) {
        List<Marker> found = new ArrayList<>();
        SpeakerFormats.builtIn().with(List.of(ahead)).finder().find(line, found);
        return found.stream()
                .filter(marker -> ahead.equals(marker.ahead()) && marker.isPlausible())
                .map(marker -> marker.words().replace(" ", ""))
                .findFirst()
                .orElse(null);
    }
}
