package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;

/**
 * A marker with what is asked of it again and again.
 *
 * @param marker the marker
 * @param label its label without spaces; for a format that names nobody the sign itself
 * @param named whether it has a label at all
 * @param talk whether what follows is talk
 */
record Sighting(Marker marker, String label, boolean named, boolean talk) {

    static Sighting of(Marker marker, boolean talk) {
        boolean named = marker.labelEnd() > marker.labelStart();
        Line line = marker.line();
        String label = named ? marker.squeezedLabel() : line.text().substring(line.start(), marker.labelStart());
        return new Sighting(marker, label, named, talk);
    }

    /** The number of the marker's line. */
    int line() {
        return marker.line().index();
    }

    /** Whether its own words make a label of it, or it needs none. */
    boolean isStrong() {
        return !named || marker.evidence().isAtLeast(Evidence.OFFICE);
    }

    /** Whether nothing but the rest of the record can speak for its label. */
    boolean needsVouching() {
        return !isStrong();
    }
}
