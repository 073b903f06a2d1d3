package io.github.gijiroku4j.person;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The labels that were cut last. A roster is looked at more than once, and the records of one council print the same people and
 * offices again; cutting them anew took a tenth of a parse.
 *
 * <p>One slot for each of {@value #SLOTS} hashes: bounded, and safe for any number of threads, since what a slot holds never
 * changes and at worst is cut again.
 */
final class RecentLabels {

    private static final int SLOTS = 1024;
    /** Longer ones hardly return. */
    private static final int LONGEST = 40;

    private record Entry(String printed, PersonLabel label) {}

    private final AtomicReferenceArray<@Nullable Entry> slots = new AtomicReferenceArray<>(SLOTS);

    /** Returns what {@code printed} was cut into, or null if that is not known any more. */
    @Nullable
    PersonLabel find(String printed) {
        Entry entry = slots.getPlain(slot(printed));
        return entry != null && entry.printed().equals(printed) ? entry.label() : null;
    }

    void add(String printed, PersonLabel label) {
        if (printed.length() <= LONGEST) {
            slots.setPlain(slot(printed), new Entry(printed, label));
        }
    }

    private static int slot(String printed) {
        int hash = printed.hashCode();
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }
}
