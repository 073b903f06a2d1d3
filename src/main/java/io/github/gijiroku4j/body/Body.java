package io.github.gijiroku4j.body;

import io.github.gijiroku4j.format.BodyEvidence;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.person.SpeakerLinker;
import java.util.List;

/**
 * What was read from the first line of the body to the last.
 *
 * @param people what is known of the roster, with the family names that the labels of the body tell
 * @param blocks the blocks
 * @param closing whether a line such as 以上 ends the record
 * @param diagnostics what was odd
 * @param evidence what speaks for the formats that are told line by line
 */
public record Body(
        SpeakerLinker people,
        List<Block> blocks,
        boolean closing,
        List<Diagnostic> diagnostics,
        BodyEvidence evidence) {}
