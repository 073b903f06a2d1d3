package io.github.gijiroku4j.body;

import io.github.gijiroku4j.format.DialectChooser;
import io.github.gijiroku4j.format.Marker;
import io.github.gijiroku4j.header.ClockLines;
import io.github.gijiroku4j.header.Header;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
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
import java.util.List;
import java.util.Map;

/** Reads the body line by line: each line is asked in turn whether it is a marker, a note, a heading, an item; else it is text. */
public final class BodyReader {

    private final Page page;
    private final Header header;
    private final Map<Integer, Marker> markers = new HashMap<>();
    private final Outline outline = new Outline();
    private final TextBlocks text;
    private final SpeakerReader speakers;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final MarkerChecks checks;
    private final OpinionMode opinions;
    private final int lastMarker;
    private static final String[] IMPRINTS = {
        "お問合せ先",
        "お問い合わせ先",
        "問合せ先",
        "問い合わせ先",
        "照会先",
        "文責",
        "連絡先",
        "お問合わせ先",
        "会議録署名",
        "議事録署名",
        "署名委員",
        "署名議員",
        "上記会議",
        "上記のとおり会議",
        "地方自治法第123条",
        "地方自治法第百二十三条",
        "会議録作成者",
        "この会議録は",
        "右会議の"
    };

    private boolean closing;
    /** Whether the imprint behind the record was reached. */
    private boolean behindRecord;
    /** The first tab that is not yet passed; most texts have none, and none is looked for twice. */
    private int nextTab = -1;

    private BodyReader(Page page, Header header, DialectChooser.Choice choice) {
        this.page = page;
        this.header = header;
        int last = -1;
        for (Marker marker : choice.markers()) {
            if (marker.line().index() >= header.bodyStart()) {
                markers.put(marker.line().index(), marker);
                last = marker.line().index();
            }
        }
        this.lastMarker = last;
        this.speakers = new SpeakerReader(header.attendance());
        MentionReader mentions =
                new MentionReader(header.held() == null ? null : header.held().date(), header.handouts(), diagnostics);
        boolean mayBeOpinions = markers.isEmpty() && header.kind() != Minutes.Kind.MATERIAL;
        this.opinions = new OpinionMode(
                mayBeOpinions,
                mayBeOpinions && Opinions.areAttributed(page, header.bodyStart()),
                bodyLabel(),
                Legend.of(page, header.bodyStart() - 2, header.bodyStart() + 10));
        this.text = new TextBlocks(page, outline, mentions, opinions, speakers);
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
    public static Body read(Page page, Header header, DialectChooser.Choice choice) {
        BodyReader reader = new BodyReader(page, header, choice);
        for (int i = page.nextPrinted(header.bodyStart()); i < page.size(); i = page.nextPrinted(i + 1)) {
            reader.line(page.line(i));
        }
        reader.text.flush();
        reader.checks.report(reader.markers.values());
        return new Body(reader.outline.finish(), reader.closing, reader.diagnostics);
    }

    /** The words of the label that heads the body (主な意見), if it has one. */
    private String bodyLabel() {
        int above = page.previousPrinted(header.bodyStart() - 1);
        return above >= 0 && "header.body".equals(page.line(above).rule())
                ? page.line(above).content()
                : "";
    }

    private void line(Line line) {
        Marker marker = markers.get(line.index());
        if (behindRecord || marker == null && isImprint(line)) {
            text.flush();
            outline.closeSpeech();
            behindRecord = true;
            line.decide(LineRole.SIGNATURE, "body.imprint");
        } else if (marker != null) {
            speech(marker);
        } else if (line.beginsInside() && line.isOpen()) {
            text.text(line);
        } else if (line.role() == LineRole.SEPARATOR) {
            text.flush();
        } else if (!line.isOpen()) {
            text.flush();
        } else if (isClosing(line)) {
            text.flush();
            outline.closeSpeech();
            line.decide(LineRole.CLOSING, "body.closing");
            closing = true;
        } else if (isTable(line)) {
            text.tableRow(line);
        } else if (ClockLines.isClock(line)) {
            clock(line);
        } else if (StageNotes.isNote(line) && !isHeadingNote(line)) {
            text.flush();
            line.decide(LineRole.NOTE, "body.note");
            outline.add(note(line.passage()));
        } else if (!heading(line)) {
            text(line);
        }
    }

    /** 【…】 heads a part more often than it notes an act. */
    private static boolean isHeadingNote(Line line) {
        return line.at(0) == '【';
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
        Line line = marker.line();
        line.decide(LineRole.SPEAKER, "speaker." + marker.format().id());
        boolean named = marker.labelEnd() > marker.labelStart();
        Speaker speaker = named
                ? speakers.read(Passage.of(page.folded(), marker.labelStart(), marker.labelEnd())
                        .text())
                : Speaker.anonymous();
        int end = marker.hasTalk() ? marker.talkStart() : line.end();
        Span span = page.folded().toSource(line.start(), trimmed(line, end));
        outline.openSpeech(speaker, false, span);
        text.endSpeechAt(marker.format().ends());
        if (marker.hasTalk()) {
            text.begin(line, marker.talkStart());
        }
    }

    private static int trimmed(Line line, int end) {
        int at = end;
        while (at > line.start() && line.text().charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    /** 以上, － 以上 －, （了）, 終わり behind the last speech. */
    private boolean isClosing(Line line) {
        if (line.length() > 16 || line.index() < lastMarker) {
            return false;
        }
        String words = line.content().replace(" ", "");
        int from = 0;
        int to = words.length();
        while (from < to && isAround(words.charAt(from))) {
            from++;
        }
        while (to > from && isAround(words.charAt(to - 1))) {
            to--;
        }
        String word = words.substring(from, to);
        boolean closes = word.equals("以上")
                || word.equals("了")
                || word.equals("終わり")
                || word.equals("終了")
                || word.equals("完")
                || word.equals("終")
                || word.equals("以下余白")
                || word.equals("閉会") && from > 0;
        return closes && isNearEnd(line);
    }

    private static boolean isAround(char c) {
        return Glyphs.isDash(c)
                || c == '('
                || c == ')'
                || c == '['
                || c == ']'
                || c == '〔'
                || c == '〕'
                || c == '。'
                || c == '='
                || c == '…'
                || c == '【'
                || c == '】';
    }

    /** Behind 以上 only a few lines of an imprint may follow. */
    private boolean isNearEnd(Line line) {
        int left = 0;
        int at = page.nextPrinted(line.index() + 1);
        while (at < page.size() && left <= 12) {
            left++;
            at = page.nextPrinted(at + 1);
        }
        return left <= 12;
    }

    private boolean isTable(Line line) {
        if (nextTab < line.start()) {
            int found = line.text().indexOf('\t', line.start());
            nextTab = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextTab < line.end() || line.end() < line.lineEnd() && line.length() > 1 && tailTabs(line) > 1;
    }

    private static int tailTabs(Line line) {
        int tabs = 0;
        for (int i = line.end(); i < line.lineEnd(); i++) {
            tabs += line.text().charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }

    private boolean heading(Line line) {
        if (text.isOpenAcross(line)) {
            return false;
        }
        Headings.Heading heading = Headings.read(line);
        if (heading == null || !isHeading(line, heading)) {
            return false;
        }
        text.flush();
        line.decide(LineRole.HEADING, "body.heading");
        Passage words = Passage.of(page.folded(), heading.start(), heading.end());
        Span span = line.passage().span();
        outline.openSection(heading.style(), words.text(), heading.number(), text.mentions(words), span);
        opinions.heading(heading.style(), words.text(), outline.depth());
        int next = page.nextPrinted(line.index() + 1);
        String implied = next < page.size()
                        && !markers.containsKey(next)
                        && page.line(next).isOpen()
                ? ImpliedSpeaker.of(words.text(), page.line(next))
                : null;
        if (implied != null) {
            outline.openSpeech(
                    speakers.read(implied), true, page.line(next).passage().span());
        }
        return true;
    }

    /** Inside a speech a numbered line is a heading only where no talk goes on below it. */
    private boolean isHeading(Line line, Headings.Heading heading) {
        int next = page.nextPrinted(line.index() + 1);
        boolean sign = heading.number() == null && !heading.style().equals("日程");
        if (sign
                && Glyphs.isGlyph(heading.style().charAt(0))
                && isRepeated(line, next, heading.style().charAt(0))) {
            return false;
        }
        if (!outline.inSpeech() || markers.isEmpty()) {
            return true;
        }
        if (line.index() > lastMarker) {
            return heading.style().startsWith("【")
                    || outline.hasStyle(heading.style())
                    || isLastPart(line.text()
                            .substring(heading.start(), heading.end())
                            .replace(" ", ""));
        }
        for (int steps = 0; steps < 4 && next < page.size(); steps++) {
            if (markers.containsKey(next)) {
                return true;
            }
            Line below = page.line(next);
            boolean leads =
                    Headings.read(below) != null || below.role() == LineRole.SEPARATOR || ClockLines.isClock(below);
            if (!leads) {
                return steps == 0
                        && (heading.style().equals("日程")
                                || heading.style().equals("【")
                                || heading.style().equals("◎"))
                        && !Prose.isSentence(below);
            }
            next = page.nextPrinted(next + 1);
        }
        return false;
    }

    /** 3 閉会, 4 その他, 5 次回の日程: parts that stand behind the last speech. */
    private static boolean isLastPart(String words) {
        return words.startsWith("閉会") || words.startsWith("散会") || words.equals("その他") || words.startsWith("次回");
    }

    /** お問合せ先, （文責：事務局）: what follows the record and is no part of it. */
    private boolean isImprint(Line line) {
        if (line.length() > 60 || line.index() < lastMarker || lastMarker < 0) {
            return false;
        }
        String words = line.content().replace(" ", "");
        for (String imprint : IMPRINTS) {
            if (words.startsWith(imprint)
                    || words.startsWith("(" + imprint)
                    || words.startsWith("<" + imprint)
                    || words.startsWith("【" + imprint)) {
                return true;
            }
        }
        return false;
    }

    /** One glyph ahead of line after line makes a list. */
    private boolean isRepeated(Line line, int next, char glyph) {
        int previous = page.previousPrinted(line.index() - 1);
        return next < page.size() && page.line(next).at(0) == glyph
                || previous >= header.bodyStart()
                        && page.line(previous).at(0) == glyph
                        && page.line(previous).role() == LineRole.ITEM;
    }

    private void text(Line line) {
        Enumerator enumerator = Enumerator.read(line.text(), line.start(), line.end());
        boolean item = enumerator.isPresent(line.start()) && enumerator.end() < line.end() && !text.isOpenAcross(line);
        if (item && !text.isLoneNumber(line, enumerator)) {
            text.item(line, enumerator);
        } else {
            text.text(line);
        }
    }
}
