package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One way in which councils mark who speaks, with the examples that show it.
 *
 * <p>A format is a small file, see {@link SpeakerFormats#read}; nothing of it is code.
 *
 * @param file the file it was read from, as the user named it
 * @param id its name, unique, in lower case with hyphens ({@code circle-office-paren})
 * @param seen where it is used
 * @param templates its markers
 * @param weight how far one marker alone can be trusted, 1 to 3
 * @param ends what ends a speech
 * @param where what a marker must stand in to be one; empty where its own signs and the record as a whole are enough
 * @param yes lines that it marks, and the label it finds in each
 * @param no lines that look alike and that it leaves alone
 */
public record SpeakerFormat(
        String file,
        String id,
        String seen,
        List<Template> templates,
        int weight,
        Ends ends,
        Set<Where> where,
        List<Example> yes,
        List<Example> no) {

    /** Stands for the file of a format that was learned from the record it is used for. */
    static final String LEARNED = "learned";

    /** Copies the lists. */
    public SpeakerFormat {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(ends, "ends");
        templates = List.copyOf(templates);
        where = where.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(where));
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** Tells whether its markers open lines by themselves, wherever they stand. */
    boolean opensLines() {
        return where.isEmpty() && templates.stream().allMatch(Template::opensLine);
    }

    /** Tells whether it is what stands ahead of the markers of others: a number. */
    boolean isAhead() {
        return templates.stream().anyMatch(template -> template.talk() == Template.Talk.MARKER);
    }

    /** Tells whether the label stands behind the talk. */
    boolean isTrailing() {
        return templates.stream().anyMatch(template -> template.talk() == Template.Talk.AHEAD);
    }

    /** Tells whether it was learned from the record that is read with it. */
    boolean isLearned() {
        return file.equals(LEARNED);
    }

    /**
     * Returns where the talk begins on {@code below}, the line below a label, behind the words that say that it is talk
     * (発言者：山田委員⏎発言：…); -1 if none stand there.
     */
    public int leadEnd(Line below) {
        return templates.stream()
                .mapToInt(template -> template.leadEnd(below.text(), below.start(), below.end()))
                .max()
                .orElse(-1);
    }

    /** Returns its markers as they are written. */
    public List<String> markers() {
        return templates.stream().map(Template::printed).toList();
    }

    /** What a marker must stand in. */
    public enum Where {
        /** A heading: its words name who speaks below (本部長冒頭挨拶). */
        HEADING,
        /** A record with a legend that says what the sign means (○：委員、●：事務局). */
        LEGEND,
        /** A part of a summary of which a heading or a sentence says that opinions follow (主な意見は以下のとおり). */
        TOPIC,
        /** A transcript that names nobody, in which every speech opens with the sign. */
        TRANSCRIPT
    }

    /** What ends a speech, besides a heading, a rule across the page and the close of the sitting, which end every one. */
    public enum Ends {
        /** The next marker. */
        MARKER,
        /** Its own paragraph; what is printed below belongs to nobody. */
        PARAGRAPH
    }

    /**
     * A line and what a reader finds in it.
     *
     * @param line the line as printed; {@code ⏎} stands for a line end
     * @param label the label, folded, without spaces; empty where nobody is named
     * @param at the number of the line in the format file
     */
    public record Example(String line, String label, int at) {}
}
