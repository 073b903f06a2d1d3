package io.github.gijiroku4j.format;

import io.github.gijiroku4j.text.Folding;

/** Reads a template as a format file prints it: what each part of it stands for. */
final class TemplateReader {

    private static final String TALK = "{talk}";
    private static final String QUOTED_TALK = "「{talk}」";
    private static final String MARKER = "{marker}";

    private final String printed;

    private TemplateReader(String printed) {
        this.printed = printed;
    }

    /**
     * Reads {@code printed}.
     *
     * @throws IllegalArgumentException if it makes no sense; the message says what to write instead
     */
    static Template read(String printed) {
        String folded = Folding.fold(printed)
                .strip()
                .replace("{sign}", String.valueOf(Template.SIGN))
                .replace("{number}", String.valueOf(Template.NUMBER));
        if (folded.indexOf(Template.SIGN) != folded.lastIndexOf(Template.SIGN)) {
            throw new IllegalArgumentException("one {sign} is enough; print the others as they look");
        }
        TemplateReader reader = new TemplateReader(printed);
        if (folded.endsWith(MARKER)) {
            return reader.ahead(folded.substring(0, folded.length() - MARKER.length()));
        }
        if (folded.startsWith(TALK) && folded.length() > TALK.length()) {
            return reader.behind(folded.substring(TALK.length()));
        }
        int column = column(folded);
        return column < 0 ? reader.marker(folded) : reader.inColumn(folded.substring(0, column));
    }

    /** {@code {number}：{marker}}: what stands ahead of the markers of other formats. */
    private Template ahead(String signs) {
        String opening = signs.replace(" ", "");
        if (opening.isEmpty() || opening.indexOf('{') >= 0) {
            throw new IllegalArgumentException(
                    "ahead of {marker} stand the signs or the {number} that are passed over, as in {number}：{marker}");
        }
        return new Template(printed, "", opening, false, LabelShape.ANY, "", Template.Talk.MARKER, false, "");
    }

    /** {@code {talk}（{label}）}: the label stands behind the talk. */
    private Template behind(String rest) {
        int labelAt = rest.indexOf('{');
        String opening = labelAt < 0 ? "" : rest.substring(0, labelAt).replace(" ", "");
        if (opening.isEmpty() || opening.indexOf('⏎') >= 0) {
            throw new IllegalArgumentException(
                    "nothing tells where the label behind the talk begins: put a sign ahead of it, as in {talk}（{label}）");
        }
        int labelEnd = labelEnd(rest, labelAt);
        LabelShape shape = LabelShape.of(rest.substring(labelAt, labelEnd));
        String closing = rest.substring(labelEnd).replace(" ", "");
        return new Template(printed, "", opening, true, shape, closing, Template.Talk.AHEAD, false, "");
    }

    /** Where {@code ⏎　　{talk}} begins, which shows that the talk goes on in its column; -1 if the template does not. */
    private static int column(String folded) {
        int below = folded.lastIndexOf('⏎');
        boolean goesOn = below > 0
                && folded.endsWith("  " + TALK)
                && folded.substring(below + 1, folded.length() - TALK.length()).isBlank()
                && folded.indexOf(TALK) < below;
        return goesOn ? below : -1;
    }

    private Template inColumn(String first) {
        Template template = marker(first);
        if (!template.labelled() || !template.closing().isEmpty() || !first.endsWith("  " + TALK)) {
            throw new IllegalArgumentException(
                    "talk in a column stands behind the label and a gap, as in {label}　　　{talk}⏎　　　　　　{talk}");
        }
        return new Template(
                printed, "", template.opening(), true, template.shape(), "", Template.Talk.COLUMN, false, "");
    }

    private Template marker(String folded) {
        boolean quoted = folded.endsWith(QUOTED_TALK);
        String ending = quoted ? QUOTED_TALK : TALK;
        int talkAt = folded.indexOf(ending);
        if (talkAt < 0 || talkAt + ending.length() != folded.length()) {
            throw new IllegalArgumentException(
                    "a marker ends in {talk}, as in ○{label} {talk} or ○{label}⏎{talk}, or begins with it, as in {talk}（{label}）");
        }
        String marker = folded.substring(0, talkAt);
        String lead = lead(marker);
        marker = lead.isEmpty() ? marker : marker.substring(0, marker.lastIndexOf('⏎') + 1);
        Template.Talk talk = marker.endsWith("⏎")
                ? Template.Talk.BELOW
                : marker.endsWith(" ") ? Template.Talk.SAME_LINE : Template.Talk.GLUED;
        marker = talk == Template.Talk.GLUED
                ? marker
                : marker.substring(0, marker.length() - 1).strip();
        int above = marker.indexOf('⏎');
        String lineAbove = above < 0 ? "" : marker.substring(0, above).replace(" ", "");
        marker = marker.substring(above + 1).strip();
        int labelAt = marker.indexOf('{');
        if (above >= 0
                && (lineAbove.isEmpty() || lineAbove.indexOf('{') >= 0 || labelAt < 0 || marker.indexOf('⏎') >= 0)) {
            throw new IllegalArgumentException(
                    "one line of signs and words may stand above the label, as in ■質問⏎{label}⏎{talk}");
        }
        int labelEnd = labelAt < 0 ? -1 : labelEnd(marker, labelAt);
        String opening = labelAt < 0 ? marker.replace(" ", "") : opening(marker.substring(0, labelAt));
        String closing = labelAt < 0 ? "" : marker.substring(labelEnd).replace(" ", "");
        LabelShape shape = labelAt < 0 ? LabelShape.ANY : LabelShape.of(marker.substring(labelAt, labelEnd));
        if (labelAt >= 0 && closing.isEmpty() && talk == Template.Talk.GLUED && !quoted) {
            throw new IllegalArgumentException(
                    "nothing tells where the label ends: put a sign, a space or ⏎ behind it");
        }
        return new Template(printed, lineAbove, opening, labelAt >= 0, shape, closing, talk, quoted, lead);
    }

    /** What stands ahead of the talk on the line below the label: 発言者：{label}⏎発言：{talk}. */
    private static String lead(String marker) {
        int below = marker.lastIndexOf('⏎');
        int label = marker.lastIndexOf('}');
        return label >= 0 && below > label ? marker.substring(below + 1).replace(" ", "") : "";
    }

    private static String opening(String ahead) {
        String signs = ahead.replace(" ", "");
        boolean word = !signs.isEmpty() && Character.isLetter(signs.charAt(signs.length() - 1));
        return word && ahead.endsWith(" ") ? signs + " " : signs;
    }

    /** The label reaches over all its parts, and over a bracket that opens between them. */
    private static int labelEnd(String marker, int from) {
        int end = marker.lastIndexOf('}') + 1;
        if (end <= from) {
            throw new IllegalArgumentException("a { without its }: write {label}");
        }
        int open = marker.indexOf('(', from);
        int close = marker.indexOf(')', end);
        return open >= 0 && open < end && close >= 0 ? close + 1 : end;
    }
}
