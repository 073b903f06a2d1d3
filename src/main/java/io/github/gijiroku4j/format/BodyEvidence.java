package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.model.Dialect;
import io.github.gijiroku4j.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What speaks for the formats of a body: they are chosen line by line, and counted here. */
public final class BodyEvidence {

    private static final class Count {
        private int markers;
        private final Set<String> labels = new HashSet<>();
    }

    private final Map<SpeakerFormat, Count> counts = new LinkedHashMap<>();

    /**
     * Notes that on {@code line}, whose role is decided, somebody is read to speak by {@code format}.
     *
     * @param label the label, empty where nobody is named
     */
    public void speaks(SpeakerFormat format, Line line, String label) {
        Count count = counts.computeIfAbsent(format, key -> new Count());
        count.markers++;
        if (!label.isEmpty()) {
            count.labels.add(label);
        }
        line.decide(
                Objects.requireNonNull(line.role()),
                "speaker." + format.id(),
                label.isEmpty() ? Marker.UNNAMED : "label " + label + " (office)");
    }

    /** Returns the label by which {@code speaker} is counted, without spaces; empty where nobody is named. */
    public static String label(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.ANONYMOUS ? "" : speaker.label().replace(" ", "");
    }

    /** Returns {@code dialect} with the formats that were counted. */
    public Dialect with(Dialect dialect) {
        if (counts.isEmpty()) {
            return dialect;
        }
        List<Dialect.Candidate> candidates = new ArrayList<>(dialect.candidates());
        Set<String> chosen = new HashSet<>(dialect.chosen());
        counts.forEach((format, count) -> {
            chosen.add(format.id());
            candidates.add(new Dialect.Candidate(
                    format.id(), count.markers, count.labels.size(), 0, 0, count.markers * format.weight()));
        });
        candidates.sort(
                Comparator.comparingInt(Dialect.Candidate::score).reversed().thenComparing(Dialect.Candidate::format));
        return new Dialect(
                candidates.stream()
                        .map(Dialect.Candidate::format)
                        .filter(chosen::contains)
                        .toList(),
                candidates);
    }
}
