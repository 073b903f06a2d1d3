package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.text.Span;
import java.util.List;

/**
 * A run of words that the body holds in one: a paragraph, an item, a note, a heading, a row of a table.
 *
 * @param text the words, folded
 * @param ahead what the block prints ahead of the words: an item's marker
 * @param mentions what the words mention
 * @param span where the block stands
 */
record Piece(String text, String ahead, List<Mention> mentions, Span span) {}
