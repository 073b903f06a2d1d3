package io.github.gijiroku4j.body;

import io.github.gijiroku4j.format.BodyEvidence;
import io.github.gijiroku4j.format.BodyFormats;
import io.github.gijiroku4j.format.DialectChooser;
import io.github.gijiroku4j.format.HeadingSpeakers;
import io.github.gijiroku4j.format.Legend;
import io.github.gijiroku4j.format.Marker;
import io.github.gijiroku4j.format.OpinionSigns;
import io.github.gijiroku4j.header.ClockLines;
import io.github.gijiroku4j.header.Header;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.LineJoins;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the body line by line: each line is asked in turn whether it is a marker, a note, a heading, an item; else it is text. */
public final class BodyReader {

    /** So many lines ahead of the body a legend is looked for; further up stand the marks of a roster. */
    private static final int LEGEND_ABOVE = 4;

    /** And so many lines behind its start. */
    private static final int LEGEND_BELOW = 60;

    private final Page page;
    private final Header header;
    private final Map<Integer, Marker> markers = new HashMap<>();
    private final Outline outline = new Outline();
    private final TextBlocks text;
    private final SpeakerReader speakers;
    private final SpeakerChecks speakerChecks = new SpeakerChecks();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final MarkerChecks checks;
    private final OpinionMode opinions;
    private final BodyFormats formats;
    private final BodyEvidence evidence = new BodyEvidence();
    /** The signs ahead of each speech of a record that names nobody, by their lines. */
    private final Map<Integer, OpinionSigns.Sign> signed = new HashMap<>();
    /** The lines that open a speech: markers, or in a record that names nobody the signs ahead of each speech. */
    private final Set<Integer> opens = new HashSet<>();

    private final RecordEnd end;
    private final PartRules parts;
    private final NoteLines notes;

    /** The line below a label that says that it is talk (発言：…), and where the talk begins on it. */
    private int leadLine = -1;

    private int leadEnd;

    private boolean closing;
    /** Whether the last speaker has said that the meeting is over. */
    private boolean declaredClosed;
    /** Whether the imprint behind the record was reached. */
    private boolean behindRecord;

    private final TableRows tables;

    private BodyReader(Page page, Header header, DialectChooser.Choice choice, BodyFormats formats) {
        this.formats = formats;
        this.page = page;
        this.tables = new TableRows(page);
        this.header = header;
        int last = -1;
        for (Marker marker : choice.markers()) {
            if (marker.line().index() >= header.bodyStart()) {
                markers.put(marker.line().index(), marker);
                last = marker.line().index();
            }
        }
        opens.addAll(markers.keySet());
        if (markers.isEmpty() && header.kind() == Minutes.Kind.TRANSCRIPT) {
            signed.putAll(SignSpeeches.find(page, header.bodyStart(), formats.signs()));
            opens.addAll(signed.keySet());
            last = opens.stream().mapToInt(Integer::intValue).max().orElse(-1);
        }
        this.end = new RecordEnd(page, last);
        this.parts = new PartRules(page, header.bodyStart(), header.agenda(), opens, last, outline);
        this.notes = new NoteLines(page, parts, opens);
        this.speakers = new SpeakerReader(header, speakerChecks);
        MentionReader mentions = new MentionReader(
                header.held() == null ? null : header.held().date(),
                header.handouts(),
                new PeopleReader(speakers.finder(labels()), speakerChecks),
                diagnostics);
        boolean mayBeOpinions = opens.isEmpty() && header.kind() != Minutes.Kind.MATERIAL;
        this.opinions = new OpinionMode(
                mayBeOpinions,
                mayBeOpinions && formats.attributions().areUsed(page, header.bodyStart()),
                bodyLabel(),
                Legend.of(page, header.bodyStart() - LEGEND_ABOVE, header.bodyStart() + LEGEND_BELOW, formats.signs()),
                formats.signs());
        this.text = new TextBlocks(page, outline, mentions, opinions, formats.attributions(), evidence, speakers);
        this.text.expectEnd(end);
        this.checks = new MarkerChecks(diagnostics);
        long talks = markers.values().stream().filter(Marker::hasTalk).count();
        long quoted = markers.values().stream()
                .filter(marker -> marker.hasTalk() && page.folded().text().charAt(marker.talkStart()) == '「')
                .count();
        if (quoted > 2 && quoted * 10 >= talks * 9) {
            text.expectQuotes();
        }
    }

    /** Reads the body of {@code page} behind {@code header}. */
    public static Body read(Page page, Header header, DialectChooser.Choice choice, BodyFormats formats) {
        BodyReader reader = new BodyReader(page, header, choice, formats);
        for (int i = page.nextPrinted(header.bodyStart()); i < page.size(); i = page.nextPrinted(i + 1)) {
            i = reader.line(page.line(i)).index();
        }
        reader.text.flush();
        reader.checks.report(reader.markers.values());
        reader.speakerChecks.report(reader.diagnostics);
        return new Body(
                reader.speakers.people(),
                reader.outline.finish(),
                reader.closing || reader.text.hasClosed(),
                reader.diagnostics,
                reader.evidence);
    }

    /** The labels of those who speak as printed, each once. */
    private Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        for (Marker marker : markers.values()) {
            if (marker.labelEnd() > marker.labelStart()) {
                labels.add(marker.words());
            }
        }
        return labels;
    }

    /** The words of the label that heads the body (主な意見), if it has one. */
    private String bodyLabel() {
        int above = page.previousPrinted(header.bodyStart() - 1);
        return above >= 0 && "header.body".equals(page.line(above).rule())
                ? page.line(above).content()
                : "";
    }

    /** Reads {@code line} and returns the last line that was read with it. */
    private Line line(Line line) {
        Marker marker = markers.get(line.index());
        if (behindRecord || marker == null && end.isImprint(line)) {
            text.flush();
            outline.closeSpeech();
            behindRecord = true;
            line.decide(LineRole.SIGNATURE, "body.imprint");
        } else if (marker != null) {
            speech(marker);
            return marker.last();
        } else if (line.index() == leadLine) {
            talkBehindLead(line, leadEnd);
        } else if (opens.contains(line.index())) {
            unnamed(line);
        } else if (line.beginsInside() && line.isOpen() && !ClockLines.isClock(line) && !opinions.opensItem(line)) {
            text.text(line);
        } else if (line.role() == LineRole.SEPARATOR && isAllThatIsSaid(line)) {
            text.text(line);
        } else if (line.role() == LineRole.SEPARATOR) {
            if (!tables.isStroke(line)) {
                separator(line);
            }
        } else if (!line.isOpen()) {
            text.flush();
        } else if (end.isClosing(line)) {
            text.flush();
            outline.closeSpeech();
            line.decide(LineRole.CLOSING, "body.closing");
            closing = true;
        } else if (tables.isStroke(line)) {
            line.decide(LineRole.TABLE, "body.table");
        } else if (tables.isRow(line)) {
            text.tableRow(line);
        } else if (ClockLines.isClock(line)) {
            clock(line);
        } else if (opinions.isAttributed()
                && (formats.attributions().standsAlone(line) && text.isOpen() || text.isClosedBy(line))) {
            text.goOn(line);
        } else if (!note(line) && !heading(line)) {
            text(line);
        }
        return line;
    }

    /** ――――――: right below a label, and not ahead of more talk, it stands for what was struck from the record. */
    private boolean isAllThatIsSaid(Line rule) {
        int above = page.previousPrinted(rule.index() - 1);
        Marker marker = above < 0 ? null : markers.get(above);
        return marker != null && !marker.hasTalk() && StageNotes.isStruckOut(rule.text(), rule.start(), rule.end());
    }

    /**
     * A rule (―――――) parts the record. The talk goes on behind it only in sentences: what clerks append there, a bill's
     * title, a list of those who explained, is no part of it.
     */
    private void separator(Line rule) {
        text.flush();
        int next = page.nextPrinted(rule.index() + 1);
        while (next < page.size()
                && (page.line(next).role() == LineRole.SEPARATOR || StageNotes.isNote(page.line(next)))) {
            next = page.nextPrinted(next + 1);
        }
        if (next < page.size() && !opens.contains(next) && !isTalk(page.line(next))) {
            outline.closeSpeech();
        }
    }

    private boolean isTalk(Line line) {
        return LineJoins.endsSentence(line)
                || Prose.isSentence(line) && (page.typesetting().isFull(line) || line.length() > 40);
    }

    private boolean note(Line line) {
        int last = text.isOpenAcross(line)
                ? -1
                : notes.lastLine(line, outline.hasSpoken() || text.isOpen() && outline.inSpeech());
        if (last < 0) {
            return false;
        }
        text.flush();
        line.decide(LineRole.NOTE, "body.note");
        Passage.Builder words = new Passage.Builder(page.folded()).add(line.start(), line.end());
        for (int i = page.nextPrinted(line.index() + 1); i <= last; i = page.nextPrinted(i + 1)) {
            words.add(page.line(i).start(), page.line(i).end());
            page.line(i).decide(LineRole.CONTINUATION, "body.note");
        }
        outline.add(note(words.build()));
        return true;
    }

    private void clock(Line line) {
        text.flush();
        line.decide(LineRole.CLOCK, "body.clock");
        if (ClockLines.closes(line)) {
            outline.closeSpeech();
        }
        outline.add(note(line.passage()));
    }

    private Block.Note note(Passage passage) {
        return new Block.Note(passage.text(), text.mentions(passage), passage.span());
    }

    private void speech(Marker marker) {
        text.flush();
        Line line = marker.last();
        for (int i = page.nextPrinted(marker.line().index() + 1); i <= line.index(); i = page.nextPrinted(i + 1)) {
            page.line(i)
                    .decide(LineRole.CONTINUATION, "speaker." + marker.format().id(), "the marker goes on");
        }
        marker.line().decide(LineRole.SPEAKER, "speaker." + marker.format().id(), marker.explained());
        declaredClosed = marker.hasTalk() && end.declaresClosed(line);
        boolean named = marker.labelEnd() > marker.labelStart();
        Speaker speaker = named ? speakers.read(marker) : Speaker.anonymous();
        int end = marker.hasTalk() ? marker.talkStart() : line.end();
        Span span = page.folded().toSource(marker.line().start(), trimmed(line, end));
        outline.openSpeech(speaker, false, span);
        text.endSpeechAt(marker.format().ends());
        int below = marker.hasTalk() ? page.size() : page.nextPrinted(line.index() + 1);
        leadEnd =
                below < page.size() && !opens.contains(below) ? marker.format().leadEnd(page.line(below)) : -1;
        leadLine = leadEnd < 0 ? -1 : below;
        if (marker.hasTalk() && StageNotes.isNote(line.text(), marker.talkStart(), line.end())) {
            outline.add(note(Passage.of(page.folded(), marker.talkStart(), line.end())));
        } else if (marker.hasTalk()) {
            text.begin(line, marker.talkStart());
        }
    }

    /** 発言者：山田委員⏎発言：…: the line below belongs to the marker up to its colon. */
    private void talkBehindLead(Line line, int talkStart) {
        line.decide(LineRole.SPEAKER, "body.lead");
        if (talkStart < line.end()) {
            text.begin(line, talkStart);
        }
    }

    /** ● それでは，議事に入ります。: somebody speaks, and nothing says who. */
    private void unnamed(Line line) {
        text.flush();
        OpinionSigns.Sign sign = Objects.requireNonNull(signed.get(line.index()));
        line.decide(LineRole.SPEAKER, "body.text");
        evidence.speaks(sign.format(), line, "");
        outline.openSpeech(Speaker.anonymous(), false, page.folded().toSource(line.start(), trimmed(line, sign.end())));
        text.begin(line, sign.end());
    }

    private static int trimmed(Line line, int end) {
        int at = end;
        while (at > line.start() && line.text().charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    private boolean heading(Line line) {
        if (text.isOpenAcross(line)) {
            return false;
        }
        Headings.Heading heading = parts.heading(line);
        if (heading == null) {
            return false;
        }
        text.flush();
        if (parts.goesOnFromBody(heading)) {
            outline.closeSections();
        }
        line.decide(LineRole.HEADING, "body.heading");
        Passage words = Passage.of(page.folded(), heading.start(), heading.end());
        Span span = line.passage().span();
        outline.openSection(heading.style(), words.text(), heading.number(), text.mentions(words), span);
        opinions.heading(heading.style(), words.text(), outline.depth());
        int next = page.nextPrinted(line.index() + 1);
        HeadingSpeakers.Named implied =
                next < page.size() && !opens.contains(next) && page.line(next).isOpen()
                        ? formats.headings().of(words.text(), page.line(next))
                        : null;
        if (implied != null) {
            evidence.speaks(implied.format(), line, implied.label());
            outline.openSpeech(
                    speakers.read(implied.label()),
                    true,
                    page.line(next).passage().span());
        }
        return true;
    }

    /** （１）は議決案件となるため、…: the number itself is spoken of. */
    private static boolean isSubject(Line line, Enumerator enumerator) {
        int at = enumerator.end();
        return !enumerator.sign()
                && "はがをにのと".indexOf(line.text().charAt(at)) >= 0
                && line.text().charAt(at - 1) > ' ';
    }

    private void text(Line line) {
        boolean over = declaredClosed && end.isAppended(line) || outline.hasSpoken() && end.isReportedClosing(line);
        if (over && !text.goesOnWith(line)) {
            text.flush();
            outline.closeSpeech();
        }
        declaredClosed |= end.declaresClosed(line);
        Enumerator known = Enumerator.read(line.text(), line.start(), line.end());
        Enumerator enumerator =
                known.isPresent(line.start()) ? known : new Enumerator("", true, false, opinions.behindSign(line));
        boolean item = enumerator.isPresent(line.start())
                && (enumerator.end() < line.end() || opinions.isSignAlone(line))
                && !text.isOpenAcross(line)
                && !isSubject(line, enumerator)
                && !(enumerator.sign() && Headings.isOfInlineSigns(line, line.at(0), enumerator.end()));
        if (item && !text.isLoneNumber(line, enumerator)) {
            text.item(line, enumerator);
        } else {
            text.text(line);
        }
    }
}
