package io.github.gijiroku4j.body;

import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Handout;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.time.ResolvedTime;
import io.github.gijiroku4j.time.TemporalReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a paragraph mentions: dates, papers of the meeting, people. Paragraphs come in the order of the print. */
final class MentionReader {

    private final TemporalReader times;
    private final PaperReader papers;
    private final PeopleReader people;
    private final List<Diagnostic> diagnostics;

    MentionReader(@Nullable LocalDate day, List<Handout> handouts, PeopleReader people, List<Diagnostic> diagnostics) {
        this.people = people;
        this.times = TemporalReader.at(day);
        this.diagnostics = diagnostics;
        this.papers = new PaperReader(handouts, diagnostics);
    }

    List<Mention> read(Passage passage) {
        List<Mention> papers = this.papers.read(passage);
        List<ResolvedTime> found = times.read(passage.text());
        List<Mention> mentions = new ArrayList<>(papers);
        for (ResolvedTime time : found) {
            for (ResolvedTime.Problem problem : time.problems()) {
                diagnostics.add(
                        Diagnostic.of(problem.code(), problem.message(), passage.span(time.start(), time.end())));
            }
            LocalDate from = time.from();
            LocalDate to = time.to();
            if (from != null && to != null) {
                Mention.Date date = new Mention.Date(
                        passage.text().substring(time.start(), time.end()),
                        from,
                        to,
                        time.precision(),
                        time.open(),
                        time.startTime(),
                        time.endTime(),
                        passage.span(time.start(), time.end()));
                if (papers.stream().noneMatch(paper -> paper.span().overlaps(date.span()))) {
                    mentions.add(date);
                }
            }
        }
        mentions.addAll(people.read(passage, mentions));
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return mentions;
    }
}
