package io.github.gijiroku4j.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much was said, and by whom (発言量).
 *
 * <p>A character is a code point of {@link Block.Speech#text()} that is no white space: what is said, with its punctuation and
 * with remarks in the middle of a paragraph such as （拍手）; labels, headings, notes on their own and tables do not count.
 *
 * @param total the whole of the record's speeches
 * @param speakers who spoke, in the order in which they spoke first
 * @param groups the groups of the roster to which they belong, in the order in which one of them spoke first
 */
public record Statistics(Amount total, List<BySpeaker> speakers, List<ByGroup> groups) {

    /** Copies the lists. */
    public Statistics {
        Objects.requireNonNull(total, "total");
        speakers = List.copyOf(speakers);
        groups = List.copyOf(groups);
    }

    /**
     * So much talk.
     *
     * @param speeches how many speeches
     * @param characters how many characters
     * @param share the part that the characters are of those of the whole record, 0 to 1; 0 where nobody says anything
     */
    public record Amount(int speeches, int characters, double share) {}

    /**
     * What one speaker said.
     *
     * @param label the label of the first of the speeches; empty for all that no label names, who are counted together
     * @param attendee the person of the roster; absent for a speaker that is not tied to one, who is counted by label
     * @param amount how much
     */
    public record BySpeaker(String label, @Nullable AttendeeRef attendee, Amount amount) {}

    /**
     * What the people of one group said together.
     *
     * @param group the index of the group in {@link Minutes#attendance()}; absent for all speakers that are not tied to anybody
     *     of the roster
     * @param heading the words over the group, where there are any
     * @param amount how much
     */
    public record ByGroup(@Nullable Integer group, @Nullable String heading, Amount amount) {}

    /** Counts the speeches of {@code minutes}. */
    static Statistics of(Minutes minutes) {
        Map<Object, Count> speakers = new LinkedHashMap<>();
        Map<Integer, Count> groups = new LinkedHashMap<>();
        Count total = new Count("", null);
        for (Block.Speech speech : minutes.speeches()) {
            Speaker speaker = speech.speaker();
            AttendeeRef attendee = speaker.attendee();
            int characters = characters(speech.text());
            total.add(characters);
            speakers.computeIfAbsent(
                            attendee == null ? speaker.label() : attendee, key -> new Count(speaker.label(), attendee))
                    .add(characters);
            groups.computeIfAbsent(attendee == null ? -1 : attendee.group(), key -> new Count("", attendee))
                    .add(characters);
        }
        List<BySpeaker> bySpeaker = new ArrayList<>();
        speakers.values()
                .forEach(count -> bySpeaker.add(new BySpeaker(count.label, count.attendee, count.amount(total))));
        List<ByGroup> byGroup = new ArrayList<>();
        for (Count count : groups.values()) {
            Integer group = count.attendee == null ? null : count.attendee.group();
            String heading =
                    group == null ? null : minutes.attendance().get(group).heading();
            byGroup.add(new ByGroup(group, heading, count.amount(total)));
        }
        return new Statistics(total.amount(total), bySpeaker, byGroup);
    }

    private static int characters(String text) {
        IntStream points = text.codePoints();
        return (int) points.filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .count();
    }

    /** A count while it grows. */
    private static final class Count {
        private final String label;
        private final @Nullable AttendeeRef attendee;
        private int speeches;
        private int characters;

        Count(String label, @Nullable AttendeeRef attendee) {
            this.label = label;
            this.attendee = attendee;
        }

        void add(int more) {
            speeches++;
            characters += more;
        }

        Amount amount(Count total) {
            double share = total.characters == 0 ? 0 : (double) characters / total.characters;
            return new Amount(speeches, characters, share);
        }
    }
}
