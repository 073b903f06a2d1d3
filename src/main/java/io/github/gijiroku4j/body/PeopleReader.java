package io.github.gijiroku4j.body;

import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.person.PeopleFinder;
import io.github.gijiroku4j.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Finds the people whom a paragraph names: somebody of the roster, or somebody who speaks in the record. */
final class PeopleReader {

    private final PeopleFinder finder;
    private final SpeakerChecks checks;

    PeopleReader(PeopleFinder finder, SpeakerChecks checks) {
        this.finder = finder;
        this.checks = checks;
    }

    /** Returns the mentions of people in {@code passage} that overlap none of {@code others}, in order. */
    List<Mention> read(Passage passage, List<Mention> others) {
        List<Mention> people = new ArrayList<>();
        for (PeopleFinder.Found found : finder.find(passage.text())) {
            Mention.Person person = new Mention.Person(
                    passage.text().substring(found.start(), found.end()),
                    found.name(),
                    found.attendee(),
                    found.absentee(),
                    found.candidates(),
                    passage.span(found.start(), found.end()));
            if (others.stream().noneMatch(other -> other.span().overlaps(person.span()))) {
                people.add(person);
                checks.mentioned(found.label(), found.title());
            }
        }
        return people;
    }
}
