package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.HandoutLabels;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Handout;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.time.ResolvedTime;
import io.github.gijiroku4j.time.TemporalReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a paragraph mentions: dates and papers of the meeting. Paragraphs come in the order of the print. */
final class MentionReader {

    private final TemporalReader times;
    private final Set<String> handouts = new HashSet<>();
    private final List<Diagnostic> diagnostics;

    MentionReader(@Nullable LocalDate day, List<Handout> handouts, List<Diagnostic> diagnostics) {
        this.times = TemporalReader.at(day);
        this.diagnostics = diagnostics;
        for (Handout handout : handouts) {
            if (!handout.label().isEmpty()) {
                this.handouts.add(handout.label());
            }
        }
    }

    List<Mention> read(Passage passage) {
        List<Mention> papers = handouts.isEmpty() ? List.of() : papers(passage);
        List<ResolvedTime> found = times.read(passage.text());
        if (found.isEmpty()) {
            return papers;
        }
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
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return mentions;
    }

    private List<Mention> papers(Passage passage) {
        String text = passage.text();
        List<Mention> found = List.of();
        for (int i = 0; i < text.length(); i++) {
            if (!HandoutLabels.mayBegin(text.charAt(i))) {
                continue;
            }
            int end = HandoutLabels.end(text, i, text.length());
            if (end < 0) {
                continue;
            }
            String label = HandoutLabels.fold(text, i, end);
            if (handouts.contains(label)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                Page page = page(text, end);
                int stop = page == null ? end : page.end();
                found.add(new Mention.Handout(
                        text.substring(i, stop),
                        label,
                        page == null ? null : page.number(),
                        null,
                        passage.span(i, stop)));
                end = stop;
            }
            i = end - 1;
        }
        return found;
    }

    private record Page(int number, int end) {}

    /** p.64, の３ページ, 12頁 behind a label. */
    private static @Nullable Page page(String text, int from) {
        int at = skip(text, from);
        boolean sign = at + 1 < text.length() && (text.charAt(at) == 'p' || text.charAt(at) == 'P');
        if (sign) {
            at++;
            at += at < text.length() && text.charAt(at) == 'p' ? 1 : 0;
            at += at < text.length() && text.charAt(at) == '.' ? 1 : 0;
        } else {
            at += at < text.length() && text.charAt(at) == 'の' ? 1 : 0;
        }
        at = skip(text, at);
        int digits = at;
        int number = 0;
        while (at < text.length() && Glyphs.isDigit(text.charAt(at)) && at - digits < 4) {
            number = number * 10 + text.charAt(at) - '0';
            at++;
        }
        if (at == digits) {
            return null;
        }
        int unit = skip(text, at);
        if (text.startsWith("ページ", unit)) {
            return new Page(number, unit + 3);
        }
        if (text.startsWith("頁", unit)) {
            return new Page(number, unit + 1);
        }
        return sign ? new Page(number, at) : null;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
