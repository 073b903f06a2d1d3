package io.github.gijiroku4j.body;

import io.github.gijiroku4j.format.Marker;
import io.github.gijiroku4j.header.Header;
import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.AttendeeRef;
import io.github.gijiroku4j.model.Meeting;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.person.Link;
import io.github.gijiroku4j.person.LocalRulers;
import io.github.gijiroku4j.person.PeopleFinder;
import io.github.gijiroku4j.person.PersonLabel;
import io.github.gijiroku4j.person.PersonReader;
import io.github.gijiroku4j.person.SpeakerLinker;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a speaker of a label; a label that returns is read once. */
final class SpeakerReader {

    private SpeakerLinker linker;
    private final List<AttendeeGroup> roster;
    private final PersonReader people;
    private final LocalRulers rulers;
    private final SpeakerChecks checks;
    private final Map<String, PersonLabel> labels = new HashMap<>();
    private final Map<String, Speaker> seen = new HashMap<>();

    SpeakerReader(Header header, SpeakerChecks checks) {
        this.roster = header.attendance();
        this.linker = SpeakerLinker.of(roster, header.absentees());
        this.rulers =
                LocalRulers.in(header.meetings().stream().map(Meeting::body).toList());
        this.people = PersonReader.knowing(linker.names());
        this.checks = checks;
    }

    /**
     * Takes note of all {@code labels} that speak, as printed; they may tell family names that the roster does not.
     *
     * @return a finder of the people of the roster and of those who speak
     */
    PeopleFinder finder(Collection<String> labels) {
        List<PersonLabel> speakers = new ArrayList<>();
        labels.forEach(label -> speakers.add(label(label)));
        linker = linker.hearing(speakers);
        return PeopleFinder.of(linker, speakers);
    }

    /** Returns what the roster knows, with the family names that the labels tell. */
    SpeakerLinker people() {
        return linker;
    }

    /** Reads the label that stands in {@code print}. */
    Speaker read(Passage print) {
        return read(print.spaced(), print.text(), print.span());
    }

    /** Reads the label of {@code marker}, mended where a bracket of it is missing. */
    Speaker read(Marker marker) {
        Passage print = marker.label();
        String words = marker.words();
        return read(words, words.equals(print.spaced()) ? print.text() : words, print.span());
    }

    private Speaker read(String printed, String label, Span span) {
        Speaker speaker = read(printed, label);
        checks.speaks(label(printed), span);
        return speaker;
    }

    /** Reads a label that stands nowhere by itself: the speaker that a heading implies. */
    Speaker read(String label) {
        return read(label, label);
    }

    private PersonLabel label(String label) {
        return labels.computeIfAbsent(label, printed -> linker.settle(rulers.settle(people.read(printed))));
    }

    private Attendee listed(AttendeeRef ref) {
        return roster.get(ref.group()).attendees().get(ref.attendee());
    }

    private Speaker read(String printed, String label) {
        Speaker known = seen.get(printed);
        if (known != null) {
            return known;
        }
        PersonLabel read = label(printed);
        Link link = linker.link(read, printed);
        checks.linked(read, link, link.attendee() == null ? null : listed(link.attendee()));
        checks.contradicted(read, linker.otherChair(read, link), linker.contradictsRoster(read, link));
        PersonLabel person = linker.told(read, link);
        Speaker speaker = new Speaker(
                label,
                person.name(),
                person.familyName(),
                person.givenName(),
                person.title(),
                person.qualifier(),
                person.kind(),
                link.attendee(),
                link.absentee(),
                link.candidates().isEmpty() ? null : link.candidates());
        seen.put(printed, speaker);
        return speaker;
    }
}
