package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of a body while it grows: open sections, one open speech, and where the next block goes. */
final class Outline {

    private final List<Block> root = new ArrayList<>();
    private final Deque<OpenSection> sections = new ArrayDeque<>();
    private @Nullable OpenSpeech speech;

    private record OpenSection(
            String style,
            String heading,
            @Nullable String number,
            List<Mention> mentions,
            List<Block> blocks,
            Span span) {}

    private record OpenSpeech(Speaker speaker, boolean implied, List<Block> blocks, Span span) {}

    /** Adds a block to the open speech, else to the innermost section, else to the body. */
    void add(Block block) {
        if (speech != null) {
            speech.blocks().add(block);
        } else {
            addOutside(block);
        }
    }

    private void addOutside(Block block) {
        (sections.isEmpty() ? root : sections.peek().blocks()).add(block);
    }

    boolean inSpeech() {
        return speech != null;
    }

    /** Whether the open speech holds something already. */
    boolean hasSpoken() {
        return speech != null && !speech.blocks().isEmpty();
    }

    boolean inSection() {
        return !sections.isEmpty();
    }

    /** How many sections are open. */
    int depth() {
        return sections.size();
    }

    /** Opens a speech; {@code span} is that of its marker. */
    void openSpeech(Speaker speaker, boolean implied, Span span) {
        closeSpeech();
        speech = new OpenSpeech(speaker, implied, new ArrayList<>(), span);
    }

    void closeSpeech() {
        OpenSpeech open = speech;
        if (open != null) {
            speech = null;
            Span span = open.span();
            for (Block block : open.blocks()) {
                span = span.join(block.span());
            }
            addOutside(new Block.Speech(open.speaker(), open.blocks(), open.implied(), span));
        }
    }

    /** Tells whether the last block where the next goes is a speech. */
    boolean lastIsSpeech() {
        List<Block> blocks = sections.isEmpty() ? root : sections.peek().blocks();
        return speech == null && !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Speech;
    }

    /** Adds {@code block} to the speech that was closed last, if nothing stands behind that; tells whether it did. */
    boolean addToLast(Block block) {
        List<Block> blocks = sections.isEmpty() ? root : sections.peek().blocks();
        int last = blocks.size() - 1;
        if (speech != null || last < 0 || !(blocks.get(last) instanceof Block.Speech said)) {
            return false;
        }
        List<Block> more = new ArrayList<>(said.blocks());
        more.add(block);
        blocks.set(
                last,
                new Block.Speech(
                        said.speaker(), more, said.implied(), said.span().join(block.span())));
        return true;
    }

    /** Tells whether a section of {@code style} is open. */
    boolean hasStyle(String style) {
        return sections.stream().anyMatch(open -> open.style().equals(style));
    }

    /** Tells whether {@code number} is the next one behind that of the open section of {@code style}. */
    boolean countsOn(String style, String number) {
        for (OpenSection open : sections) {
            if (open.style().equals(style)) {
                return open.number() != null && Enumerator.follows(open.number(), number);
            }
        }
        return false;
    }

    /** Tells whether the open speech ends in a list whose last item has the number before {@code number}. */
    boolean listsInSpeech(String number) {
        OpenSpeech open = speech;
        if (open == null || open.blocks().isEmpty()) {
            return false;
        }
        for (int i = open.blocks().size() - 1; i >= 0 && i >= open.blocks().size() - 8; i--) {
            if (open.blocks().get(i) instanceof Block.ItemList list) {
                Block.Item last = list.items().get(list.items().size() - 1);
                Enumerator enumerator =
                        Enumerator.read(last.marker() + " x", 0, last.marker().length() + 2);
                return Enumerator.follows(enumerator.number(), number);
            }
        }
        return false;
    }

    /** Opens a section; a section of the same style that is open is closed first, with all inside it. */
    void openSection(String style, String heading, @Nullable String number, List<Mention> mentions, Span span) {
        closeSpeech();
        if (hasStyle(style)) {
            while (!sections.peek().style().equals(style)) {
                closeSection();
            }
            closeSection();
        }
        sections.push(new OpenSection(style, heading, number, mentions, new ArrayList<>(), span));
    }

    /** Closes all sections. */
    void closeSections() {
        closeSpeech();
        while (!sections.isEmpty()) {
            closeSection();
        }
    }

    private void closeSection() {
        int level = sections.size();
        OpenSection open = sections.pop();
        Span span = open.span();
        for (Block block : open.blocks()) {
            span = span.join(block.span());
        }
        addOutside(new Block.Section(open.heading(), open.number(), level, open.mentions(), open.blocks(), span));
    }

    /** Closes all that is open and returns the body. */
    List<Block> finish() {
        closeSections();
        return root;
    }
}
