package io.github.gijiroku4j.parser;

import io.github.gijiroku4j.body.Body;
import io.github.gijiroku4j.body.BodyReader;
import io.github.gijiroku4j.body.OtherReadings;
import io.github.gijiroku4j.format.DialectChooser;
import io.github.gijiroku4j.format.Marker;
import io.github.gijiroku4j.format.SpeakerFormats;
import io.github.gijiroku4j.header.Contents;
import io.github.gijiroku4j.header.GluedFields;
import io.github.gijiroku4j.header.Header;
import io.github.gijiroku4j.header.HeaderReader;
import io.github.gijiroku4j.header.JoinedFields;
import io.github.gijiroku4j.header.RosterLines;
import io.github.gijiroku4j.layout.JoinedRules;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.LineCutter;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.model.Dialect;
import io.github.gijiroku4j.model.Explanation;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Source;
import io.github.gijiroku4j.model.SourceLine;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.outcome.Outcome;
import io.github.gijiroku4j.outcome.OutcomeReader;
import io.github.gijiroku4j.person.SpeakerLinker;
import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.text.LineMap;
import io.github.gijiroku4j.text.SourceText;
import io.github.gijiroku4j.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One text, read: the document, its lines and the dialect. The passes run in the constructor, once.
 *
 * <p>Fold, cut into lines, weigh the speaker formats, read the header up to the first speech, read the body, collect what
 * was odd.
 */
public final class Reading {

    private final Page page;
    private final Minutes minutes;
    private final Dialect dialect;
    private final SpeakerLinker people;
    private final SpeakerFormats formats;
    private final int bodyStart;

    /**
     * Reads {@code source}.
     *
     * @param forced the id of the format to read with, or null to let the document decide
     * @param maxDiagnostics how many diagnostics are kept
     */
    public Reading(SourceText source, SpeakerFormats formats, @Nullable String forced, int maxDiagnostics) {
        FoldedText folded = FoldedText.of(source.text());
        Page first = page(folded, formats);
        List<Integer> starts = starts(first);
        DialectChooser chooser =
                forced == null ? DialectChooser.learning(formats, first) : DialectChooser.of(formats, first, forced);
        if (chooser.formats().areLearned()) {
            // …見直す。回答（福祉課）　…: what the record taught may stand inside its lines.
            Page again = page(folded, chooser.formats());
            if (again.size() > first.size()) {
                first = again;
                starts = starts(first);
                chooser = DialectChooser.of(chooser.formats(), first, null);
            }
        }
        this.page = first;
        List<Integer> further = starts;
        List<Marker> unaided = chooser.choice(Set.of()).markers();
        int firstSpeech =
                unaided.isEmpty() ? page.size() : unaided.get(0).line().index();
        Header header = HeaderReader.read(page, firstSpeech);
        DialectChooser.Choice choice = chooser.choice(header.people());
        chooser.noteAlternatives(choice);
        this.formats = chooser.formats();
        this.bodyStart = header.bodyStart();
        Body body = BodyReader.read(page, header, choice, formats.inBody(forced));
        this.dialect = body.evidence().with(choice.dialect());
        this.people = body.people();
        Outcome outcome = OutcomeReader.read(
                page,
                header.kind(),
                header.agenda(),
                body.blocks(),
                header.meetings(),
                header.held() == null ? null : header.held().date());
        List<Diagnostic> diagnostics = new ArrayList<>(TextChecks.check(source));
        if (!further.isEmpty()) {
            Span second = page.line(further.get(0)).passage().span();
            diagnostics.add(Diagnostic.of(
                    Code.SEVERAL_MEETINGS,
                    "the text holds the records of " + (further.size() + 1)
                            + " meetings, the second from here; MinutesParser.split parts them",
                    second));
        }
        diagnostics.addAll(header.diagnostics());
        diagnostics.addAll(body.diagnostics());
        diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        this.minutes = new Minutes(
                Minutes.FORMAT,
                new Source(
                        source.name(),
                        source.text().length(),
                        source.charset() == null ? null : source.charset().name()),
                header.kind(),
                header.title(),
                header.issuer(),
                header.meetings(),
                header.held(),
                header.venue(),
                body.people().groups(),
                body.people().absentees(),
                header.handouts(),
                header.agenda(),
                body.blocks(),
                body.closing(),
                outcome.decisions(),
                outcome.nextMeeting(),
                outcome.omissions(),
                capped(diagnostics, maxDiagnostics, source.text().length()));
    }

    private static Page page(FoldedText folded, SpeakerFormats formats) {
        Page page = Page.of(folded, cutter(formats));
        Contents.mark(page);
        return page;
    }

    /** Where further meetings begin; marks the lines that can only be a roster. */
    private static List<Integer> starts(Page page) {
        List<Integer> starts = Meetings.starts(page);
        RosterLines.mark(page);
        return starts;
    }

    /**
     * Parts a text that holds the records of several meetings. The parts laid end to end are the text; each begins with a line.
     * A text of one meeting, or of none, is one part.
     */
    public static List<SourceText> split(SourceText source, SpeakerFormats formats) {
        Page page = page(FoldedText.of(source.text()), formats);
        List<SourceText> parts = new ArrayList<>();
        int from = 0;
        for (int start : Meetings.starts(page)) {
            int to = page.folded().map().sourceEnd(page.line(start - 1).lineEnd());
            parts.add(source.part(from, to));
            from = to;
        }
        parts.add(source.part(from, source.text().length()));
        return parts;
    }

    private static LineCutter cutter(SpeakerFormats formats) {
        return formats.cutter()
                .andThen(new GluedFields())
                .andThen(new JoinedFields())
                .andThen(new JoinedRules());
    }

    private static List<Diagnostic> capped(List<Diagnostic> all, int most, int length) {
        if (all.size() <= most) {
            return all;
        }
        List<Diagnostic> kept = new ArrayList<>(all.subList(0, most));
        kept.add(Diagnostic.of(
                Code.TOO_MANY_DIAGNOSTICS,
                (all.size() - most) + " more were found; raise the limit to see them",
                new Span(length, length)));
        return kept;
    }

    /** Returns the document. */
    public Minutes minutes() {
        return minutes;
    }

    /** Returns every speaker, in the order of speaking, with why its label was cut so and why it is linked so. */
    public Map<Speaker, String> speakers() {
        Map<Speaker, String> evidence = new LinkedHashMap<>();
        minutes.speeches().forEach(speech -> evidence.computeIfAbsent(speech.speaker(), people::explain));
        return evidence;
    }

    /** Returns how the document marks its speakers. */
    public Dialect dialect() {
        return dialect;
    }

    /** Returns why the text was read as it was. */
    public Explanation explanation() {
        Map<String, String> rules = new HashMap<>(Rules.all());
        formats.formats().forEach(format -> rules.put("speaker." + format.id(), Rules.of(format)));
        return new Explanation(page.folded().source(), dialect, lines(), rules);
    }

    private static List<SourceLine.Alternative> alternatives(Line line) {
        boolean talk =
                line.role() == LineRole.TEXT || line.role() == LineRole.ITEM || line.role() == LineRole.CONTINUATION;
        if (!talk || !line.rule().startsWith("body.")) {
            return line.alternatives();
        }
        List<SourceLine.Alternative> all = new ArrayList<>(line.alternatives());
        OtherReadings.of(line).stream()
                .filter(other -> !other.rule().equals(line.rule()))
                .forEach(all::add);
        return all;
    }

    /** In the header a line may stand that no field takes; in the body every line is read. */
    private String unread(Line line) {
        return line.index() < bodyStart ? "header.untaken" : "parser.unread";
    }

    private List<SourceLine> lines() {
        LineMap map = LineMap.of(page.folded().source());
        List<SourceLine> lines = new ArrayList<>(page.size());
        int from = 0;
        if (page.size() == 0 && !page.folded().source().isEmpty()) {
            // Nothing but characters without width: folding leaves no line of them.
            Span all = new Span(0, page.folded().source().length());
            return List.of(new SourceLine(1, LineRole.BLANK, "layout.blank", "", List.of(), all));
        }
        for (Line line : page.lines()) {
            int to = line.index() + 1 == page.size()
                    ? page.folded().source().length()
                    : page.folded().map().sourceEnd(line.lineEnd());
            LineRole role = line.role();
            lines.add(new SourceLine(
                    map.line(from),
                    role == null ? LineRole.OUTSIDE : role,
                    role == null ? unread(line) : line.rule(),
                    line.detail(),
                    alternatives(line),
                    new Span(from, to)));
            from = to;
        }
        return lines;
    }
}
