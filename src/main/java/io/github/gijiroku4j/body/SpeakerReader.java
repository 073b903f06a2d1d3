package io.github.gijiroku4j.body;

import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.AttendeeRef;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.person.PersonLabel;
import io.github.gijiroku4j.person.PersonReader;
import io.github.gijiroku4j.person.SpeakerLinker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a speaker of a label; a label that returns is read once. */
final class SpeakerReader {

    private final SpeakerLinker linker;
    private final PersonReader people;
    private final Map<String, Speaker> seen = new HashMap<>();

    SpeakerReader(List<AttendeeGroup> attendance) {
        this.linker = SpeakerLinker.of(attendance);
        this.people = PersonReader.knowing(linker.names());
    }

    Speaker read(String label) {
        return seen.computeIfAbsent(label, this::cut);
    }

    private Speaker cut(String label) {
        PersonLabel person = people.read(label);
        List<AttendeeRef> fitting = linker.link(person);
        @Nullable AttendeeRef one = fitting.size() == 1 ? fitting.get(0) : null;
        return new Speaker(
                label,
                person.name(),
                person.title(),
                person.qualifier(),
                person.kind(),
                one,
                fitting.size() > 1 ? fitting : null);
    }
}
