package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.LineJoins;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.model.LineRole;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whatever on a page could be a marker by any format, and whether talk follows it. */
final class Sightings {

    /** A shorter line without a full stop may be an entry of a list. */
    private static final int LONG = 20;

    /** How far on a line a bracket is looked for. */
    private static final int LOOK = 120;

    private static final String SEALS = "印㊞";

    private final Page page;
    /** What was found, by the id that names the group of formats. */
    private final Map<String, List<Sighting>> byFormat = new HashMap<>();
    /** The formats that share their markers, by the id of each; they are weighed as one. */
    private final Map<String, Kin> kin = new HashMap<>();
    /** The lines that hold nothing but what may be a label: what stands above one of them is no label with talk below. */
    private final BitSet labelLines = new BitSet();
    /** The lines that a label opens with its talk, by the group of formats: a label above one of them has no talk. */
    private final Map<String, BitSet> talkLines = new HashMap<>();

    /** Markers broken over lines of which only a roster can tell whether they are some. */
    private final List<Marker> leftOpen = new ArrayList<>();

    private Sightings(SpeakerFormats formats, Page page) {
        this.page = page;
        formats.groups().forEach(group -> group.ids().forEach(id -> kin.put(id, group)));
    }

    /**
     * Tries every format on every line of {@code page} whose role is open.
     */
    static Sightings of(SpeakerFormats formats, Page page) {
        Sightings sightings = new Sightings(formats, page);
        sightings.collect(formats.finder());
        return sightings;
    }

    private void collect(MarkerFinder finder) {
        List<Marker> found = new ArrayList<>();
        BrokenMarkers broken = new BrokenMarkers(page, finder);
        boolean openBracket = false;
        for (Line line : page.lines()) {
            if (!Page.isPrinted(line)) {
                continue;
            }
            if (line.role() != LineRole.SEPARATOR && !openBracket && line.isOpen()) {
                finder.find(line, found);
                broken.find(line, found);
            }
            openBracket = leavesBracketOpen(line);
        }
        Set<String> whole = new HashSet<>();
        found.stream()
                .filter(marker -> marker.isNamed() && marker.isPlausible())
                .forEach(marker -> whole.add(marker.squeezedLabel()));
        found.addAll(broken.vouchedFor(whole));
        leftOpen.addAll(broken.leftOpen(whole));
        found.removeIf(
                marker -> Sentences.goesOn(page, marker) || !marker.isPlausible() && Sentences.isInside(page, marker));
        for (Marker marker : found) {
            boolean label = !marker.hasTalk() && marker.evidence().isAtLeast(Evidence.OFFICE);
            if (label || marker.line() == marker.last()) {
                labelLines.set(marker.line().index(), label);
                labelLines.set(marker.last().index(), label);
            }
            if (marker.hasTalk()
                    && marker.evidence().isAtLeast(Evidence.OFFICE)
                    && kin(marker.kin()).weight() > 1) {
                talkLines
                        .computeIfAbsent(marker.kin(), id -> new BitSet())
                        .set(marker.line().index());
            }
        }
        for (Marker marker : found) {
            byFormat.computeIfAbsent(marker.kin(), id -> new ArrayList<>()).add(Sighting.of(marker, isTalk(marker)));
        }
        byFormat.values().forEach(all -> Settlement.keep(page, all));
        byFormat.values().removeIf(List::isEmpty);
    }

    /** A bracket that opens near the end of a line and does not close there goes on below. */
    private static boolean leavesBracketOpen(Line line) {
        if (line.last() == '。') {
            return false;
        }
        int depth = 0;
        for (int i = Math.max(line.start(), line.end() - 60); i < line.end(); i++) {
            char c = line.text().charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        }
        return depth > 0 && line.length() > 20;
    }

    /** The page on which they stand. */
    Page page() {
        return page;
    }

    /** Markers broken over lines whose labels stand nowhere else. */
    List<Marker> leftOpen() {
        return leftOpen;
    }

    /** What was found, by the id of the group of formats. */
    Map<String, List<Sighting>> byFormat() {
        return byFormat;
    }

    /** What the group of formats {@code id} found. */
    List<Sighting> of(String id) {
        return byFormat.getOrDefault(id, List.of());
    }

    /** How far one marker of the format {@code id}, or of a group of formats, can be trusted. */
    int weight(String id) {
        Kin group = kin.get(id);
        return group == null ? 1 : group.weight();
    }

    /** The id of the group that the format {@code id} belongs to; nothing if its markers open no lines by themselves. */
    List<String> ofForced(String id) {
        Kin group = kin.get(id);
        return group == null ? List.of() : List.of(group.id());
    }

    /** The group that the format {@code id} belongs to. */
    Kin kin(String id) {
        return Objects.requireNonNull(kin.get(id), id);
    }

    /** Whether anything is said behind a marker: on its line, or below it where no other label stands. */
    boolean saysSomething(Marker marker) {
        if (marker.hasTalk()) {
            // 議　長　　　印: a seal stands behind a signature.
            return marker.last().end() - marker.talkStart() > 1
                    || SEALS.indexOf(marker.last().last()) < 0;
        }
        int next = below(marker);
        return next < page.size()
                && !labelLines.get(next)
                && !opensAnother(marker, next)
                && (page.line(next).isOpen() || isStruckOut(page.line(next)))
                && page.line(next).length() > 1;
    }

    /** Whether the first line of the talk was cut at the page's edge; lists of names are not that wide. */
    boolean fillsLine(Marker marker) {
        Line talk = marker.hasTalk() ? marker.last() : page.line(below(marker));
        return page.typesetting().wrapWidth() > 0 && page.typesetting().isFull(talk);
    }

    /**
     * Whether the form is one that only records use: a circle ahead of a name with 君, in brackets behind an office or a seat; or
     * ahead of a name with its office and whole sentences in the polite style.
     */
    boolean isFormal(Sighting sighting) {
        Marker marker = sighting.marker();
        String label = sighting.label();
        int weight = kin(marker.kin()).weight();
        if (marker.evidence() == Evidence.NAMED) {
            boolean office = label.endsWith(")") || LabelShape.SEAT_NAME.takes(label);
            return weight == 3 && !isPrivate(label)
                    || Glyphs.isCircle(marker.line().at(0)) && office && isPolite(marker);
        }
        boolean person = LabelShape.FULL_NAME_OFFICE.takes(label) || LabelShape.SURNAME_OFFICE.takes(label);
        return weight == 3 && person && isPolite(marker);
    }

    /** ○鈴木さん: guests, readers and teachers speak anywhere. */
    private static boolean isPrivate(String label) {
        return label.endsWith("さん") || label.endsWith("様") || label.endsWith("先生") || label.endsWith("くん");
    }

    /** Whether a whole sentence in the polite style follows, on the line or below, or goes on behind a full line. */
    private boolean isPolite(Marker marker) {
        int below = below(marker);
        if (!marker.hasTalk() && below >= page.size()) {
            return false;
        }
        Line line = marker.hasTalk() ? marker.last() : page.line(below);
        int start = marker.hasTalk() ? marker.talkStart() : line.start();
        int stop = line.indexOf('。', start, line.length());
        int end = stop < 0 ? line.end() : stop + 1;
        return stop >= 0 && line.end() - start >= LONG && Prose.isPolite(line.text(), start, end)
                || stop < 0 && fillsLine(marker) && Prose.isSentence(line.text(), start, end);
    }

    /** A rule right below a label stands for what was struck from the record. */
    private static boolean isStruckOut(Line line) {
        return StageNotes.isStruckOut(line.text(), line.start(), line.end());
    }

    /** Whether what follows the label is talk. */
    boolean isTalk(Marker marker) {
        int weight = kin(marker.kin()).weight();
        if (!marker.hasTalk()) {
            return isSentence(below(marker)) && !opensAnother(marker, below(marker))
                    || nextIsNote(marker) && (weight > 1 || isSentenceBehindNote(marker));
        }
        String text = marker.line().text();
        int from = marker.talkStart();
        int end = marker.last().end();
        // ○事務局　総務課長　山田太郎: what is neither a sentence nor cut at the page's edge is a list.
        // 山田太郎君　任期満了につき再任: behind signs that are used for much else a sentence is long, fills its line or has its full
        // stop, or ends in a comma ahead of a list.
        boolean whole = weight > 1
                || end - from >= LONG
                || holdsStop(text, from, end)
                || text.charAt(end - 1) == '、'
                || fillsLine(marker) && isSentence(below(marker));
        return weight == 3 && fillsLine(marker)
                || whole && Prose.isSentence(text, from, end)
                || isSentence(below(marker))
                        && (weight > 1 && end - from < 30 && !isPerson(text, from, end)
                                || StageNotes.isNote(text, from, end));
    }

    /** 事務局：山田課長: a row of a roster. */
    private static boolean isPerson(String text, int from, int end) {
        return Labels.weigh(text, from, end).isAtLeast(Evidence.OFFICE);
    }

    /** A search of the whole text would pass over all that stands ahead again for each line without a full stop. */
    private static boolean holdsStop(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '。') {
                return true;
            }
        }
        return false;
    }

    /** Whether behind {@code from} on {@code line}, or on the next line, the bracket {@code open} is closed. */
    boolean closesBelow(Line line, int from, char open) {
        int next = page.nextPrinted(line.index() + 1);
        return closes(line, from, open)
                || next < page.size() && closes(page.line(next), page.line(next).start(), open);
    }

    private static boolean closes(Line line, int from, char open) {
        int most = Math.min(line.end(), from + LOOK);
        for (int i = from; i < most; i++) {
            char c = line.text().charAt(i);
            if (c == open || c != '(' && Glyphs.isOpening(c)) {
                return false;
            }
            if (c == Glyphs.closing(open)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line above {@code line} ends a sentence. */
    boolean isBehindSentence(Line line) {
        int above = page.previousPrinted(line.index() - 1);
        return above >= 0 && LineJoins.endsSentence(page.line(above));
    }

    /** 【会長総括】⏎【山田会長】　以上のとおり…: below a label on its own another speech begins, so it heads that one. */
    private boolean opensAnother(Marker marker, int line) {
        BitSet talks = talkLines.get(marker.kin());
        return talks != null && talks.get(line);
    }

    private int below(Marker marker) {
        return page.nextPrinted(marker.last().index() + 1);
    }

    private boolean isSentence(int line) {
        return line < page.size()
                && !labelLines.get(line)
                && page.line(line).isOpen()
                && Prose.isSentence(page.line(line));
    }

    private boolean nextIsNote(Marker marker) {
        int next = below(marker);
        return next < page.size() && StageNotes.isNote(page.line(next));
    }

    /** 事務局⏎（開会のあいさつ）⏎talk: a stage direction may come first. */
    private boolean isSentenceBehindNote(Marker marker) {
        return isSentence(page.nextPrinted(below(marker) + 1));
    }
}
