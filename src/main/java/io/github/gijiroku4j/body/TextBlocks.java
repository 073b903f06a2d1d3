package io.github.gijiroku4j.body;

import io.github.gijiroku4j.format.Attributions;
import io.github.gijiroku4j.format.BodyEvidence;
import io.github.gijiroku4j.format.OpinionSigns;
import io.github.gijiroku4j.format.SpeakerFormat;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.LineJoins;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts lines together into paragraphs, lists and tables, and hands each to the outline when it is whole. */
final class TextBlocks {

    private final Page page;
    private final Outline outline;
    private final MentionReader mentionReader;
    private final OpinionMode opinions;
    /** The end of a sentence and the longest label in brackets behind it. */
    private static final int LONGEST_ATTRIBUTION = 60;

    private final Attributions attributions;
    private final BodyEvidence evidence;
    private final SpeakerReader speakers;

    private Passage.@Nullable Builder words;
    private @Nullable Line lastLine;
    /** The marker of the item that is open, null while a paragraph is. */
    private @Nullable String marker;

    private @Nullable Span markerSpan;
    /** The line on which the open paragraph, or the sign of the open item, stands. */
    private @Nullable Line firstLine;

    /** The line on which what is said in the open speech begins. */
    private @Nullable Line speechLine;

    private String itemNumber = "";
    /** Whether every speech of the record stands in quotation marks. */
    private boolean quoted;

    private final LastOpinion lastOpinion;

    private SpeakerFormat.Ends ends = SpeakerFormat.Ends.MARKER;

    private @Nullable RecordEnd end;
    private boolean closed;

    private final List<Block.Item> items = new ArrayList<>();
    private final TableBlock table;

    TextBlocks(
            Page page,
            Outline outline,
            MentionReader mentionReader,
            OpinionMode opinions,
            Attributions attributions,
            BodyEvidence evidence,
            SpeakerReader speakers) {
        this.page = page;
        this.outline = outline;
        this.mentionReader = mentionReader;
        this.opinions = opinions;
        this.attributions = attributions;
        this.evidence = evidence;
        this.speakers = speakers;
        this.lastOpinion = new LastOpinion(page);
        this.table = new TableBlock(mentionReader);
    }

    void expectQuotes() {
        quoted = true;
    }

    /** Says what ends the speech that was just opened. */
    void endSpeechAt(SpeakerFormat.Ends end) {
        ends = end;
    }

    List<Mention> mentions(Passage passage) {
        return mentionReader.read(passage);
    }

    /** Begins a paragraph at {@code start} of {@code line}, behind a marker. */
    void begin(Line line, int start) {
        flush();
        firstLine = line;
        speechLine = outline.inSpeech() && !outline.hasSpoken() ? line : speechLine;
        words = new Passage.Builder(page.folded());
        take(line, start);
    }

    /** Says what ends the record, to know 以上 at the end of talk. */
    void expectEnd(RecordEnd recordEnd) {
        end = recordEnd;
    }

    /** Tells whether talk was read that 以上 or the like stood behind. */
    boolean hasClosed() {
        return closed;
    }

    /** Adds {@code line} from {@code start} on to what is open; of lines that were run together more than one may come. */
    private void take(Line line, int start) {
        int stop = end == null ? line.end() : end.closingStart(line, start);
        closed |= stop < line.end();
        for (Segments.Segment segment : Segments.of(page, line, start, stop)) {
            Passage.Builder open = words;
            if (segment.note()) {
                flush();
                Passage note = Passage.of(page.folded(), segment.start(), segment.end());
                outline.add(new Block.Note(note.text(), mentionReader.read(note), note.span()));
            } else if (open != null && (open.isEmpty() || segment.start() == start)) {
                open.add(segment.start(), segment.end());
            } else {
                flush();
                words = new Passage.Builder(page.folded()).add(segment.start(), segment.end());
            }
        }
        lastLine = line;
    }

    /** Tells whether a paragraph or an item is open. */
    boolean isOpen() {
        return words != null;
    }

    /** Adds {@code line} to the open paragraph or item, whatever it looks like. */
    void goOn(Line line) {
        Passage.Builder open = words;
        if (open != null) {
            line.decide(LineRole.CONTINUATION, "body.continuation");
            take(line, line.start());
        }
    }

    /** Tells whether the open paragraph or item goes on with {@code line}. */
    boolean isOpenAcross(Line line) {
        Line last = lastLine;
        return words != null
                && last != null
                && !LineJoins.endsSentence(last)
                && hasOpenBracket()
                && !(opinions.isAttributed() && attributions.lackBracket(last, line))
                && LineJoins.goesOn(page, last, line);
    }

    private boolean hasOpenBracket() {
        Passage.Builder open = words;
        if (open == null || lastLine == null) {
            return false;
        }
        int depth = 0;
        for (int i = Math.max(lastLine.start(), lastLine.end() - 100); i < lastLine.end(); i++) {
            char c = lastLine.text().charAt(i);
            depth += c == '(' || c == '「' ? 1 : c == ')' || c == '」' ? -1 : 0;
        }
        return depth > 0;
    }

    /** Tells whether {@code line} closes the bracket that the open paragraph or item ends in: …である。（山田委⏎員）. */
    boolean isClosedBy(Line line) {
        return words != null && line.last() == ')' && StageNotes.depth(line, '(', ')') < 0 && hasOpenBracket();
    }

    /** …すべきである。（山田委員）: whoever spoke is named, and what stands below is another's, however full the line. */
    private boolean endsInAttribution(Line line) {
        int from = Math.max(line.start(), line.end() - LONGEST_ATTRIBUTION);
        return attributions.find(line.text().substring(from, line.end())) != null;
    }

    /** Tells whether {@code line}, if it is plain text, goes on with the paragraph or item that is open. */
    boolean goesOnWith(Line line) {
        Line last = lastLine;
        return words != null && last != null && goesOn(last, line);
    }

    /** Takes a line of plain text: it goes on with what is open, or begins a paragraph. */
    void text(Line line) {
        if (goesOnWith(line)) {
            goOn(line);
        } else {
            flush();
            if (ends == SpeakerFormat.Ends.PARAGRAPH && outline.hasSpoken()) {
                outline.closeSpeech();
            }
            line.decide(LineRole.TEXT, "body.text");
            begin(line, line.start());
        }
    }

    private boolean goesOn(Line last, Line line) {
        Line first = firstLine;
        if (words != null && words.isEmpty()) {
            // ●⏎警備の機械で代えてはどうか。: the sign stands alone.
            return true;
        }
        if (opinions.isAttributed() && endsInAttribution(last)) {
            return false;
        }
        if (opinions.isAttributed() && marker != null && endsInAttribution(line)) {
            // ・…が一人である。⏎手当ても要る。（山田委員）: the item runs on to the name of who said it.
            return true;
        }
        return marker != null && first != null
                ? LineJoins.itemGoesOn(page, first, last, line)
                : LineJoins.goesOn(page, last, line);
    }

    /** A number set off by a space only begins an item where it counts on: 10 ページ and 2 点 begin sentences. */
    boolean isLoneNumber(Line line, Enumerator enumerator) {
        String number = enumerator.number();
        int behind = line.start() + number.length();
        boolean spaceOnly = !number.isEmpty()
                && !enumerator.bracketed()
                && behind < line.end()
                && line.text().charAt(behind) <= ' ';
        return spaceOnly && !number.equals("1") && !Enumerator.follows(itemNumber, number);
    }

    /** Takes an item behind its number or sign. */
    void item(Line line, Enumerator enumerator) {
        int start = enumerator.end();
        Line opened = speechLine;
        if (ends == SpeakerFormat.Ends.PARAGRAPH && opened != null && line.indent() <= opened.indent()) {
            flush();
            if (outline.hasSpoken()) {
                outline.closeSpeech();
            }
        }
        itemNumber = enumerator.number();
        flushRows();
        flushWords();
        line.decide(LineRole.ITEM, "body.item");
        int end = start;
        while (end > line.start() && line.text().charAt(end - 1) <= ' ') {
            end--;
        }
        Passage sign = Passage.of(page.folded(), line.start(), end);
        marker = sign.text();
        markerSpan = sign.span();
        firstLine = line;
        words = new Passage.Builder(page.folded()).add(start, line.end());
        lastLine = line;
    }

    /** Takes a row of a table. */
    void tableRow(Line line) {
        flushWords();
        flushItems();
        table.row(line);
        lastLine = null;
    }

    /** Hands over all that is open. */
    void flush() {
        flushRows();
        flushWords();
        flushItems();
    }

    private void flushRows() {
        Block.Table rows = table.take();
        if (rows != null) {
            outline.add(rows);
        }
    }

    private void flushItems() {
        if (!items.isEmpty()) {
            Span span = items.get(0).span().join(items.get(items.size() - 1).span());
            outline.add(new Block.ItemList(items, span));
            items.clear();
        }
    }

    private void flushWords() {
        Passage.Builder open = words;
        if (open == null || open.isEmpty()) {
            words = null;
            return;
        }
        Passage passage = open.build();
        words = null;
        lastLine = null;
        if (marker != null && markerSpan != null) {
            item(passage, marker, markerSpan);
            marker = null;
            markerSpan = null;
        } else {
            flushItems();
            paragraph(passage);
        }
    }

    private void item(Passage passage, String sign, Span signSpan) {
        List<Mention> mentions = mentionReader.read(passage);
        Line first = firstLine;
        SpeakerFormat explained = outline.inSpeech() || first == null ? null : opinions.explained(first);
        Speaker speaker = explained == null || first == null ? null : opinions.speaker(first);
        if (first != null && outline.lastIsSpeech() && lastOpinion.isCompletedBy(first, passage)) {
            outline.addToLast(new Block.ItemList(
                    List.of(new Block.Item(sign, passage.text(), mentions, signSpan.join(passage.span()))),
                    signSpan.join(passage.span())));
        } else if (first != null && explained != null && speaker != null && opinions.isSaid(passage.text())) {
            flushItems();
            lastOpinion.keep(first, passage);
            evidence.speaks(explained, first, BodyEvidence.label(speaker));
            outline.openSpeech(speaker, false, signSpan.join(passage.span()));
            outline.add(new Block.Paragraph(passage.text(), mentions, passage.span()));
            outline.closeSpeech();
        } else if (sign.startsWith("※") || !opinion(passage, mentions, signSpan, true)) {
            items.add(new Block.Item(sign, passage.text(), mentions, signSpan.join(passage.span())));
        }
    }

    private void paragraph(Passage passage) {
        Line begin = firstLine;
        if (begin != null && outline.lastIsSpeech() && lastOpinion.goesOnWith(begin)) {
            outline.addToLast(new Block.Paragraph(passage.text(), mentionReader.read(passage), passage.span()));
            return;
        }
        if (!outline.inSpeech() && opinion(passage, null, passage.span(), false)) {
            return;
        }
        if (quoted && outline.inSpeech()) {
            said(Quotes.without(passage));
            return;
        }
        said(passage);
    }

    private void said(Passage passage) {
        List<Mention> mentions = mentionReader.read(passage);
        if (!outline.inSpeech()) {
            opinions.sentence(passage.text(), outline.depth());
        }
        outline.add(new Block.Paragraph(passage.text(), mentions, passage.span()));
    }

    /**
     * Takes {@code passage}, outside of any speech, as an opinion if it is one: it stands under a topic, or is attributed, which
     * tells wherever it stands (…べきだ。（山田委員）).
     */
    private boolean opinion(Passage passage, @Nullable List<Mention> read, Span from, boolean item) {
        Line first = firstLine;
        if (outline.inSpeech() || first == null) {
            return false;
        }
        String text = passage.text();
        Attributions.Attribution by = opinions.isAttributed() ? attributions.find(text) : null;
        SpeakerFormat topic = item ? opinions.item(first, text) : opinions.paragraph(first);
        boolean opinion = topic != null
                && OpinionSigns.isOpinion(0, text.length())
                && !Opinions.announces(text)
                && !Opinions.isRemark(text)
                && (by != null || opinions.isSaid(text));
        if (by == null && !opinion) {
            return false;
        }
        flushItems();
        Passage said = by == null ? passage : passage.part(0, by.start());
        Speaker speaker =
                by == null ? Speaker.anonymous() : speakers.read(passage.part(by.labelStart(), by.labelEnd()));
        SpeakerFormat format = by == null ? topic : by.format();
        if (format != null) {
            evidence.speaks(format, first, BodyEvidence.label(speaker));
        }
        if (item) {
            lastOpinion.keep(first, passage);
            opinions.countSigned();
        } else {
            opinions.countUnsigned();
        }
        List<Mention> mentions = read == null ? mentionReader.read(passage) : read;
        outline.openSpeech(speaker, false, from.join(passage.span()));
        outline.add(new Block.Paragraph(
                said.text(),
                by == null
                        ? mentions
                        : mentions.stream()
                                .filter(mention -> said.span().contains(mention.span()))
                                .toList(),
                said.span()));
        outline.closeSpeech();
        return true;
    }
}
