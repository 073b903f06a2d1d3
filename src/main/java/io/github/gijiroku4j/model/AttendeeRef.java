package io.github.gijiroku4j.model;

/**
 * The place of an attendee in {@link Minutes#attendance()}, or of an absent person in {@link Minutes#absentees()}.
 *
 * @param group the index of the group, from 0
 * @param attendee the index in the group, from 0
 */
public record AttendeeRef(int group, int attendee) {

    /**
     * Checks the indexes.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public AttendeeRef {
        if (group < 0 || attendee < 0) {
            throw new IllegalArgumentException("no attendee: [" + group + ", " + attendee + "]");
        }
    }
}
