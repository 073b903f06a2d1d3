package io.github.gijiroku4j.format;

/**
 * What a template found on a line. Offsets are those of the folded text.
 *
 * @param labelStart where the label begins; equal to {@code labelEnd} where nobody is named
 * @param labelEnd where it ends
 * @param talkStart where the talk begins on the same line, or -1
 * @param evidence how much the label looks like one
 * @param unbalanced whether a bracket of the marker is missing
 * @param open what the document has to settle: the sign that stood for {@code {sign}}; 0 if the template leaves nothing open
 */
public record Match(int labelStart, int labelEnd, int talkStart, Evidence evidence, boolean unbalanced, char open) {

    Match(int labelStart, int labelEnd, int talkStart, Evidence evidence, boolean unbalanced) {
        this(labelStart, labelEnd, talkStart, evidence, unbalanced, (char) 0);
    }
}
