package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.person.FamilyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds markers that a narrow column, a table's cell or an extraction broke over several lines: {@code 【川辺課⏎長】},
 * {@code ○議長（山田太⏎郎君）　…}, {@code ○議長⏎（山田太郎君）　…}, and a sign alone above its label, {@code ○⏎山田委員　…}.
 *
 * <p>Only a line that cannot end there is tried together with the next: a sign alone, a short line that leaves a bracket open,
 * or one that a name in a bracket follows. The label must tell itself by office, honorific or seat.
 */
final class BrokenMarkers {

    /** A longer line that leaves a bracket open is talk. */
    private static final int LONGEST = 48;
    /** A longer line with a bracket below is talk. */
    private static final int LONGEST_OFFICE = 30;
    /** So many lines below the first may hold the rest of the label. */
    private static final int MOST_BELOW = 2;

    private static final String OPENING = "([【〔<〈「";

    /** An office with a name and 君 is no shorter; a given name with 君 is. */
    private static final int SHORTEST_WHOLE = 5;

    private final Page page;
    private final MarkerFinder finder;
    private final List<Marker> tried = new ArrayList<>();
    /** Markers broken where no bracket tells it, which only labels that stand whole elsewhere can vouch for. */
    private final List<Marker> doubtful = new ArrayList<>();
    /** Those below whose first line an office with its holder stands by itself. */
    private final List<Marker> offices = new ArrayList<>();

    BrokenMarkers(Page page, MarkerFinder finder) {
        this.page = page;
        this.finder = finder;
    }

    /** Adds to {@code found} the markers that begin on {@code first} and end below it. */
    void find(Line first, List<Marker> found) {
        if (isSign(first)) {
            Line below = below(first);
            if (below != null && !isSign(below)) {
                read(first, below, Evidence.OFFICE, found);
            }
        } else if (first.length() <= LONGEST
                && (mayOpen(first)
                        || opensWithSign(first)
                        || Labels.mayEndAt(first.text(), first.start(), first.end())
                        || mayGoOn(first))) {
            inBrackets(first, found);
        }
    }

    private void inBrackets(Line first, List<Marker> found) {
        int depth = depth(first);
        if (depth < 0) {
            return;
        }
        Line last = below(first);
        if (depth == 0 && last != null && isEndOfLabel(last)) {
            read(first, last, Evidence.POSSIBLE, doubtful);
            return;
        }
        if (depth == 0) {
            boolean name = last != null && last.at(0) == '(' && first.length() <= LONGEST_OFFICE;
            if (last != null && name) {
                read(first, last, Evidence.NAMED, found);
            } else if (last != null
                    && first.length() <= LONGEST_OFFICE
                    && opensWithSign(first)
                    && !opensAnew(last)
                    && !isWhole(last)) {
                read(
                        first,
                        last,
                        Evidence.OFFICE,
                        first.beginsInside() && Glyphs.isCircle(first.at(0)) ? found : doubtful);
            } else if (last != null && first.length() <= LONGEST_OFFICE && Glyphs.isCircle(first.at(0))) {
                // ○総務課長兼秘⏎書室長（山田太郎君）　…: the rest looks like a label under a heading.
                read(first, last, Evidence.NAMED, offices);
            }
            return;
        }
        for (int lines = 1; last != null && lines <= MOST_BELOW; lines++) {
            int left = depthUntilClosed(last, depth);
            if (left == 0) {
                read(first, last, Evidence.OFFICE, found);
                return;
            }
            depth = left;
            last = depth < 0 || last.length() > LONGEST ? null : below(last);
        }
    }

    /** 生活衛生局水道課・木⏎幡室長:: kanji to the end of a line, and a short line below that nothing but a closing sign ends. */
    private boolean mayGoOn(Line first) {
        Line last = Glyphs.isKanji(first.last()) || Glyphs.isKatakana(first.last()) ? below(first) : null;
        return last != null && isEndOfLabel(last);
    }

    private static boolean isEndOfLabel(Line line) {
        return line.length() <= LONGEST_OFFICE
                && (line.last() == ':' || line.last() == ';' || line.last() == ')')
                && !Glyphs.isGlyph(line.at(0))
                && line.indexOf('。', line.start(), line.length()) < 0
                && line.indexOf('、', line.start(), line.length()) < 0
                && (line.last() != ')' || StageNotes.depth(line, '(', ')') < 0);
    }

    /** Reads the lines from {@code first} to {@code last} as one; the label must go on below the first. */
    private void read(Line first, Line last, Evidence least, List<Marker> found) {
        Line both = new Line(page.folded(), first.index(), first.lineStart(), last.lineEnd());
        tried.clear();
        finder.find(both, tried);
        for (Marker marker : tried) {
            boolean broken = marker.labelEnd() > last.start() && marker.labelEnd() > marker.labelStart();
            if (broken && marker.evidence().isAtLeast(least)) {
                found.add(marker.across(first, last));
            }
        }
    }

    /** Returns the markers such as {@code ○山田委⏎員　…} whose labels are among {@code known}, those that stand whole elsewhere. */
    List<Marker> vouchedFor(Set<String> known) {
        return Stream.concat(
                        doubtful.stream()
                                .filter(marker -> marker.isPlausible()
                                        && (known.contains(marker.squeezedLabel()) || tellsItself(marker))),
                        offices.stream().filter(marker -> known.contains(marker.squeezedLabel())))
                .toList();
    }

    /** Returns those of which nothing but a roster can tell whether they are labels, see {@link #vouchedFor}. */
    List<Marker> leftOpen(Set<String> known) {
        return doubtful.stream()
                .filter(marker ->
                        !marker.isPlausible() || !known.contains(marker.squeezedLabel()) && !tellsItself(marker))
                .toList();
    }

    /** 12: ◯山田　太郎　総務⏎課長: a number and a sign make it no heading. */
    private static boolean tellsItself(Marker marker) {
        if (isBehindTurn(marker)) {
            return true;
        }
        char before = marker.labelStart() > 0 ? marker.line().text().charAt(marker.labelStart() - 1) : ' ';
        boolean glyph = Glyphs.isGlyph(before);
        if (glyph && !Glyphs.isCircle(before) && FamilyNames.isListed(firstWord(marker))) {
            // ◎佐藤⏎総務部長　…: a search page breaks the line behind the name.
            return true;
        }
        return glyph
                && (marker.evidence() == Evidence.NAMED
                        || Glyphs.isDigit(marker.line().at(0)));
    }

    /** What of the label stands on the first line. */
    private static String firstWord(Marker marker) {
        int end = marker.labelStart();
        while (end < marker.labelEnd() && marker.line().text().charAt(end) >= ' ') {
            end++;
        }
        return Labels.squeezed(marker.line().text(), marker.labelStart(), end);
    }

    /** ○答弁　留萌教⏎育長: a sign and the word for a turn ahead of the label. */
    private static boolean isBehindTurn(Marker marker) {
        Line line = marker.line();
        String ahead = Labels.squeezed(line.text(), line.start(), marker.labelStart());
        return ahead.length() > 2 && Glyphs.isGlyph(ahead.charAt(0)) && Turns.isTurn(ahead.substring(1));
    }

    /** Whether a label of its own begins on {@code line}, under a heading: △開議の宣告⏎議長（山田太郎君）　…. */
    private static boolean opensAnew(Line line) {
        int bracket = line.indexOf('(', line.start(), LONGEST_OFFICE);
        return opensWithSign(line)
                || Glyphs.isDigit(line.at(0))
                || OPENING.indexOf(line.at(0)) >= 0
                || bracket > line.start() && Labels.awaitsName(line.text(), line.start(), bracket);
    }

    /** Whether {@code line} names an office, its holder and talk by itself: ◎開議の宣告⏎議長　山田太郎君　…; a given name alone does not. */
    private boolean isWhole(Line line) {
        tried.clear();
        finder.find(line, tried);
        return tried.stream()
                .anyMatch(marker -> marker.hasTalk()
                        && marker.evidence() == Evidence.NAMED
                        && marker.squeezedLabel().length() >= SHORTEST_WHOLE);
    }

    /** ○, 12: ◯, Ｑ: what the label stands behind. */
    private static boolean opensWithSign(Line line) {
        int at = 0;
        while (at < 9 && (Glyphs.isDigit(line.at(at)) || line.at(at) == ':' || line.at(at) == ' ')) {
            at++;
        }
        char c = line.at(at);
        return Glyphs.isGlyph(c) || c >= 'A' && c <= 'Z' && line.at(at + 1) == ' ';
    }

    /** Nothing but a sign: ○, ●, ○（, 【, Ｑ. */
    private static boolean isSign(Line line) {
        if (line.length() == 1 && (line.at(0) == 'Q' || line.at(0) == 'A') && !line.beginsInside()) {
            return true;
        }
        int at = Glyphs.isGlyph(line.at(0)) ? 1 : 0;
        at += at < line.length() && OPENING.indexOf(line.at(at)) >= 0 ? 1 : 0;
        return at > 0 && at == line.length();
    }

    private static boolean mayOpen(Line line) {
        return Glyphs.isGlyph(line.at(0))
                || OPENING.indexOf(line.at(0)) >= 0
                || line.indexOf('(', line.start(), LONGEST) > 0;
    }

    /** How many brackets the line leaves open; -1 if a sentence ends on it or a bracket closes that did not open there. */
    private static int depth(Line line) {
        int depth = 0;
        for (int i = 0; i < line.length() && depth >= 0; i++) {
            char c = line.at(i);
            if (c == '。' || c == '、') {
                return -1;
            }
            depth += OPENING.indexOf(c) >= 0 ? 1 : Glyphs.isClosing(c) ? -1 : 0;
        }
        return depth;
    }

    /** How many of {@code open} brackets {@code line} leaves open; 0 as soon as all are closed, -1 if a sentence ends before. */
    private static int depthUntilClosed(Line line, int open) {
        int depth = open;
        int most = Math.min(line.length(), LONGEST);
        for (int i = 0; i < most; i++) {
            char c = line.at(i);
            if (c == '。') {
                return -1;
            }
            depth += OPENING.indexOf(c) >= 0 ? 1 : Glyphs.isClosing(c) ? -1 : 0;
            if (depth == 0) {
                return 0;
            }
        }
        return line.length() > most ? -1 : depth;
    }

    /** The next line, blank ones passed over; null where a page ends, or where a role is decided. */
    private @Nullable Line below(Line line) {
        int at = line.index() + 1;
        while (at < page.size() && page.line(at).role() == LineRole.BLANK) {
            at++;
        }
        return at < page.size() && page.line(at).isOpen() ? page.line(at) : null;
    }
}
