package io.github.gijiroku4j.person;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was made of words last. A roster is looked at more than once, and the records of one council print the same people and
 * offices again; cutting their labels anew took a tenth of a parse.
 *
 * <p>One slot for each of {@value #SLOTS} hashes: bounded, and safe for any number of threads, since what a slot holds never
 * changes and at worst is made again.
 *
 * @param <T> what is made of words; immutable
 */
final class Recent<T> {

    private static final int SLOTS = 1024;
    /** Longer words hardly return. */
    private static final int LONGEST = 40;

    private record Entry<T>(String words, T made) {}

    private final AtomicReferenceArray<@Nullable Entry<T>> slots = new AtomicReferenceArray<>(SLOTS);

    /** Returns what was made of {@code words}, or null if that is not known any more. */
    @Nullable
    T find(String words) {
        Entry<T> entry = slots.getPlain(slot(words));
        return entry != null && entry.words().equals(words) ? entry.made() : null;
    }

    void add(String words, T made) {
        if (words.length() <= LONGEST) {
            slots.setPlain(slot(words), new Entry<>(words, made));
        }
    }

    private static int slot(String words) {
        int hash = words.hashCode();
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }
}
