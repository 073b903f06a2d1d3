package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles what a template leaves to the document: which sign stands behind the labels (山田委員≫ …), and in which column the
 * talk stands. A sign or a column that does not return, or always behind the same label, is none.
 */
final class Settlement {

    /** So many times a sign or a column must come. */
    private static final int ENOUGH = 3;

    /** Behind so many different labels. */
    private static final int ENOUGH_LABELS = 2;

    /** So many times the talk must go on below in its column. */
    private static final int ENOUGH_BELOW = 2;

    /** The first line of a paragraph is indented by a letter. */
    private static final int PARAGRAPH = 2;

    /** How often a sign or a column was seen with a label that looks like one and talk behind it. */
    private static final class Count {
        private int times;
        private int below;
        private final Set<String> labels = new HashSet<>();
    }

    private Settlement() {}

    /** Takes out of {@code all}, which one format found, what the document does not settle. */
    static void keep(Page page, List<Sighting> all) {
        if (all.stream().allMatch(sighting -> sighting.marker().match().open() == 0)) {
            return;
        }
        Map<Integer, Count> counts = new HashMap<>();
        for (Sighting sighting : all) {
            if (sighting.isStrong() && sighting.talk()) {
                Count count = counts.computeIfAbsent(key(sighting.marker()), key -> new Count());
                count.times++;
                count.labels.add(sighting.label());
                count.below += goesOnBelow(page, sighting.marker()) ? 1 : 0;
            }
        }
        all.removeIf(sighting -> {
            char open = sighting.marker().match().open();
            Count count = counts.get(key(sighting.marker()));
            boolean settled = open == 0
                    || count != null
                            && count.times >= ENOUGH
                            && count.labels.size() >= ENOUGH_LABELS
                            && (open != Template.GAP || count.below >= ENOUGH_BELOW);
            return !settled;
        });
    }

    /** The sign, or the column in which the talk begins. */
    private static int key(Marker marker) {
        return marker.match().open() == Template.GAP
                ? -marker.line().columnOf(marker.talkStart())
                : marker.match().open();
    }

    private static boolean goesOnBelow(Page page, Marker marker) {
        int next = marker.match().open() == Template.GAP
                ? page.nextPrinted(marker.line().index() + 1)
                : page.size();
        if (next == page.size()) {
            return false;
        }
        Line below = page.line(next);
        int in = below.columnOf(below.start()) - marker.line().columnOf(marker.talkStart());
        return in >= 0 && in <= PARAGRAPH;
    }
}
