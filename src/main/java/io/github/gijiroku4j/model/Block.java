package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of the body: the whole family of them, in the order in which a page nests them. */
public sealed interface Block {

    /** Returns where the block stands, from the first character of its marker or heading to its last. */
    Span span();

    /** Returns what the block's own text mentions; for a list, what its items mention. */
    List<Mention> mentions();

    /** Returns {@code blocks} and all that they hold, each before its contents. */
    static Stream<Block> walk(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Section section) {
                return Stream.concat(Stream.of(block), walk(section.blocks()));
            }
            if (block instanceof Speech speech) {
                return Stream.concat(Stream.of(block), walk(speech.blocks()));
            }
            return Stream.of(block);
        });
    }

    /**
     * What stands under a heading.
     *
     * @param heading the words of the heading without its number and glyph
     * @param number the number as printed, without brackets and dots
     * @param level 1 for the outermost, counting inwards
     * @param mentions what the heading mentions
     * @param blocks what stands under it
     * @param span from the heading to the end of the last block
     */
    record Section(
            String heading, @Nullable String number, int level, List<Mention> mentions, List<Block> blocks, Span span)
            implements Block {
        /** Copies the lists. */
        public Section {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(span, "span");
            mentions = List.copyOf(mentions);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * What one speaker says in one go (発言).
     *
     * @param speaker who speaks
     * @param blocks what is said: paragraphs, lists, notes, tables
     * @param implied whether a heading names the speaker and no marker does (本部長冒頭挨拶)
     * @param span from the marker to the end of the talk
     */
    record Speech(Speaker speaker, List<Block> blocks, boolean implied, Span span) implements Block {
        /** Copies the blocks. */
        public Speech {
            Objects.requireNonNull(speaker, "speaker");
            Objects.requireNonNull(span, "span");
            blocks = List.copyOf(blocks);
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        /** Returns what is said, paragraph by paragraph, parted by line feeds; notes are left out. */
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Block block : blocks) {
                if (block instanceof Paragraph paragraph) {
                    text.append(text.isEmpty() ? "" : "\n").append(paragraph.text());
                } else if (block instanceof ItemList list) {
                    for (Item item : list.items()) {
                        text.append(text.isEmpty() ? "" : "\n").append(item.text());
                    }
                }
            }
            return text.toString();
        }
    }

    /**
     * A paragraph, its broken lines joined.
     *
     * @param text the words, folded
     * @param mentions the dates and papers it mentions
     * @param span where it stands
     */
    record Paragraph(String text, List<Mention> mentions, Span span) implements Block {
        /** Copies the mentions. */
        public Paragraph {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(span, "span");
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A list; in JSON its type is {@code list}.
     *
     * @param items its items, at least one
     * @param span from the first item's marker to the end of the last item
     */
    record ItemList(List<Item> items, Span span) implements Block {
        /** Copies the items. */
        public ItemList {
            Objects.requireNonNull(span, "span");
            items = List.copyOf(items);
        }

        @Override
        public List<Mention> mentions() {
            return items.stream().flatMap(item -> item.mentions().stream()).toList();
        }
    }

    /**
     * One item of a list.
     *
     * @param marker what opens it, as printed ({@code ・}, {@code (1)}, {@code ①})
     * @param text the words, folded
     * @param mentions the dates and papers it mentions
     * @param span from the marker to the end of the text
     */
    record Item(String marker, String text, List<Mention> mentions, Span span) {
        /** Copies the mentions. */
        public Item {
            Objects.requireNonNull(marker, "marker");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(span, "span");
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A stage direction on its own (ト書き): 「異議なし」と声あり, 佐藤君登壇, 省略.
     *
     * @param text the words with their brackets, folded
     * @param mentions the dates, papers and people it mentions; in JSON left out where there are none
     * @param span where it stands
     */
    record Note(String text, List<Mention> mentions, Span span) implements Block {
        /** Copies the mentions. */
        public Note {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(span, "span");
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A table whose cells the print tells apart (tabs, bars).
     *
     * @param rows its rows, each a list of cells; rows need not be of one length
     * @param mentions the dates and papers it mentions
     * @param span where it stands
     */
    record Table(List<List<String>> rows, List<Mention> mentions, Span span) implements Block {
        /** Copies rows and mentions. */
        public Table {
            Objects.requireNonNull(span, "span");
            rows = rows.stream().map(List::copyOf).toList();
            mentions = List.copyOf(mentions);
        }
    }
}
