package io.github.gijiroku4j.body;

import io.github.gijiroku4j.header.Header;
import io.github.gijiroku4j.model.Meeting;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.person.Link;
import io.github.gijiroku4j.person.LocalRulers;
import io.github.gijiroku4j.person.PeopleFinder;
import io.github.gijiroku4j.person.PersonLabel;
import io.github.gijiroku4j.person.PersonReader;
import io.github.gijiroku4j.person.SpeakerLinker;
import io.github.gijiroku4j.text.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a speaker of a label; a label that returns is read once. */
final class SpeakerReader {

    private final SpeakerLinker linker;
    private final PersonReader people;
    private final LocalRulers rulers;
    private final SpeakerChecks checks;
    private final Map<String, PersonLabel> labels = new HashMap<>();
    private final Map<String, Speaker> seen = new HashMap<>();

    SpeakerReader(Header header, SpeakerChecks checks) {
        this.linker = SpeakerLinker.of(header.attendance());
        this.rulers =
                LocalRulers.in(header.meetings().stream().map(Meeting::body).toList());
        this.people = PersonReader.knowing(linker.names());
        this.checks = checks;
    }

    /** Returns a finder of the people of the roster and of those who speak under {@code labels}. */
    PeopleFinder finder(Collection<String> labels) {
        List<PersonLabel> speakers = new ArrayList<>();
        labels.forEach(label -> speakers.add(label(label)));
        return PeopleFinder.of(linker, speakers);
    }

    /** Reads the label that stands in {@code print}. */
    Speaker read(Passage print) {
        Speaker speaker = read(print.text());
        checks.speaks(label(print.text()), print.span());
        return speaker;
    }

    private PersonLabel label(String label) {
        return labels.computeIfAbsent(label, printed -> rulers.settle(people.read(printed)));
    }

    /** Reads a label that stands nowhere by itself: the speaker that a heading implies. */
    Speaker read(String label) {
        Speaker known = seen.get(label);
        if (known != null) {
            return known;
        }
        PersonLabel person = label(label);
        Link link = linker.link(person);
        checks.linked(person, link);
        Speaker speaker = new Speaker(
                label,
                person.name(),
                person.title(),
                person.qualifier(),
                person.kind(),
                link.attendee(),
                link.candidates().isEmpty() ? null : link.candidates());
        seen.put(label, speaker);
        return speaker;
    }
}
