package io.github.gijiroku4j.format;

import java.util.List;

/**
 * The formats that need more than the lines to tell a speaker: a heading, a legend, an announced topic, the end of an opinion.
 *
 * @param headings the speakers that headings name
 * @param attributions the labels behind what was said
 * @param signs the signs that open what is said
 */
public record BodyFormats(HeadingSpeakers headings, Attributions attributions, OpinionSigns signs) {

    static BodyFormats of(List<SpeakerFormat> formats, boolean forced) {
        return new BodyFormats(
                new HeadingSpeakers(formats.stream()
                        .filter(format -> format.where().contains(SpeakerFormat.Where.HEADING))
                        .toList()),
                new Attributions(
                        formats.stream().filter(SpeakerFormat::isTrailing).toList(), forced),
                new OpinionSigns(
                        formats.stream()
                                .filter(format -> !format.where().isEmpty()
                                        && !format.where().contains(SpeakerFormat.Where.HEADING))
                                .toList(),
                        forced));
    }
}
