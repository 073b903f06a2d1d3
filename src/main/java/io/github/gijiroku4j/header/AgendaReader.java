package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.model.AgendaItem;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an agenda: numbered items, or an item a line; an item goes on over lines that were cut. */
final class AgendaReader {

    private static final String[] NUMBERED = {
        "日程第", "議案第", "議第", "協議案第", "協議第", "報告第", "諮問第", "認定第", "承認第", "同意第", "議題", "議事", "案件"
    };

    /** What is counted behind a number: 令和 2 年度. */
    private static final String UNITS = "年月日時分回号名人階期章条項点件";

    /** A shorter line is not cut for want of room. */
    private static final int LEAST_CUT = 15;

    private final Page page;
    private final List<AgendaItem> items = new ArrayList<>();
    private Passage.@Nullable Builder words;
    private @Nullable String number;
    /** The number of the item that was opened last, or empty. */
    private String lastNumber = "";
    /** The line that was read last. */
    private @Nullable Line above;
    /** The indent of the line on which the open item begins. */
    private int itemIndent;
    /** The titles in the lists before this one, which may print them once more. */
    private final Set<String> before = new HashSet<>();

    private final Set<String> titles = new HashSet<>();
    /** How many words over the columns of a table were passed. */
    private int heads;
    /** How many brackets of the open item are open. */
    private int depth;

    AgendaReader(Page page) {
        this.page = page;
    }

    List<AgendaItem> items() {
        return items;
    }

    /** Reads the field {@code field} whose lines are those up to {@code end}; returns the line behind the last item. */
    int read(FieldFinder.Field field, int end) {
        before.addAll(titles);
        titles.clear();
        field.line().decide(LineRole.AGENDA, "header.agenda");
        if (field.hasValue()) {
            entry(field.line(), field.valueStart());
        }
        int last = field.line().index() + 1;
        heads = 0;
        above = field.hasValue() ? field.line() : null;
        for (int i = page.nextPrinted(last); i < end; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (ClockLines.isClock(line) || TitleReader.isDateLine(line)) {
                line.decide(LineRole.FIELD, "header.clock");
                continue;
            }
            if (line.role() == LineRole.SEPARATOR || isTalk(line)) {
                break;
            }
            if (isTitleAgain(line)) {
                line.decide(LineRole.TITLE, "header.title-again");
                continue;
            }
            line.decide(LineRole.AGENDA, "header.agenda");
            last = i + 1;
            boolean head = words == null && TableHeads.AGENDA.isOne(line) && (heads > 0 || headFollows(i, end));
            if (head || TableHeads.AGENDA.fill(line)) {
                heads++;
            } else if (isNumberAlone(line)) {
                numbered(line);
            } else if (!isGroupHeading(line) && !TableHeads.isStroke(line) && !explainsSigns(line)) {
                entry(line, line.start());
                above = line;
            }
        }
        close();
        return last;
    }

    /** A number alone on its line, in a table or as the next one of the list. */
    private boolean isNumberAlone(Line line) {
        if (line.length() > 4) {
            return false;
        }
        String words = Squeeze.of(line.text(), line.start(), line.end());
        return heads > 0 && Enumerator.value(words) > 0 || Enumerator.follows(lastNumber, words);
    }

    private boolean headFollows(int at, int end) {
        int next = page.nextPrinted(at + 1);
        return next < end && TableHeads.AGENDA.isOne(page.line(next));
    }

    /** A number alone in its cell begins an item, whose words stand in the cells below. */
    private void numbered(Line line) {
        close();
        words = new Passage.Builder(page.folded());
        number = Squeeze.of(line.text(), line.start(), line.end());
        lastNumber = number;
        itemIndent = -1;
        depth = 0;
    }

    /** A sentence ends the agenda, unless a number makes it an item. */
    private static boolean isTalk(Line line) {
        boolean numbered =
                Enumerator.read(line.text(), line.start(), line.end()).isPresent(line.start());
        return line.last() == '。' && (line.length() > 30 || !numbered);
    }

    /** 川辺市議会会議録　第1号 in the midst of the agenda: the record's title once more. */
    private static boolean isTitleAgain(Line line) {
        String words = line.passage().text();
        if (words.length() > 40 || words.indexOf('、') >= 0 || RecordKind.of(words) == null) {
            return false;
        }
        boolean numbered =
                Enumerator.read(line.text(), line.start(), line.end()).isPresent(line.start());
        boolean ends = words.endsWith("録") || words.endsWith("号") || words.endsWith(")");
        return ends && !numbered && !words.contains("について") && !words.contains("署名");
    }

    /** 〔報告事項〕, 【議案】: what stands over several items. */
    private static boolean isGroupHeading(Line line) {
        return line.length() <= 14 && "〔【<〈《≪".indexOf(line.at(0)) >= 0 && line.last() == Glyphs.closing(line.at(0));
    }

    /** ※◎は委員長、○は副委員長 */
    private static boolean explainsSigns(Line line) {
        return line.length() > 3
                && line.at(0) == '※'
                && Glyphs.isGlyph(line.at(1))
                && (line.at(2) == 'は' || line.at(2) == '印');
    }

    private void entry(Line line, int from) {
        int start = from;
        while (start < line.end()
                && (line.text().charAt(start) == ':'
                        || start == from && Glyphs.isBar(line.text().charAt(start)))) {
            start = Squeeze.skip(line.text(), start + 1, line.end());
        }
        if (start >= line.end()) {
            return;
        }
        int end = withoutFrame(line);
        start = behindLabel(line.text(), start, end);
        for (int next = nextItem(line.text(), start, end); next > 0; next = nextItem(line.text(), start, end)) {
            int stop = next;
            while (stop > start && "、,; ".indexOf(line.text().charAt(stop - 1)) >= 0) {
                stop--;
            }
            entry(line, start, stop);
            start = next;
        }
        entry(line, start, end);
    }

    /** 議題　協議案第4号　…: the word ahead of an item. */
    private static int behindLabel(String text, int start, int end) {
        boolean label = text.startsWith("議題 ", start) || text.startsWith("議事 ", start) || text.startsWith("議案 ", start);
        return label && Squeeze.skip(text, start + 2, end) < end ? Squeeze.skip(text, start + 2, end) : start;
    }

    /** Where the next item begins that stands on the line of the one at {@code start}: １ 諮問の審議 ２ その他; -1 if none does. */
    private static int nextItem(String text, int start, int end) {
        Enumerator first = Enumerator.read(text, start, end);
        if (Enumerator.value(first.number()) < 1 || !first.isPresent(start)) {
            return -1;
        }
        for (int i = first.end() + 1; i + 1 < end; i++) {
            char c = text.charAt(i);
            boolean may = first.bracketed()
                    ? c == '(' || text.charAt(i - 1) <= ' '
                    : Glyphs.isDigit(c) && text.charAt(i - 1) <= ' ';
            if (may) {
                Enumerator next = Enumerator.read(text, i, end);
                if (next.bracketed() == first.bracketed()
                        && Enumerator.follows(first.number(), next.number())
                        && next.end() < end
                        && (first.bracketed() || UNITS.indexOf(text.charAt(next.end())) < 0)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void entry(Line line, int start, int end) {
        Enumerator enumerator = item(line.text(), start, end);
        if (enumerator.sign() && enumerator.end() < end) {
            // • 議題1　給食費について
            Enumerator behind = item(line.text(), enumerator.end(), end);
            enumerator = behind.isPresent(enumerator.end()) && !behind.sign() ? behind : enumerator;
        }
        boolean numbered = enumerator.isPresent(start);
        boolean goesOn = words != null
                && !numbered
                && (words.isEmpty()
                        || page.typesetting().isFull(page.line(Math.max(0, page.previousPrinted(line.index() - 1))))
                        || depth > 0
                        || number != null && line.indent() > itemIndent
                        || goesOn(line, start, end));
        if (!goesOn) {
            close();
            words = new Passage.Builder(page.folded());
            number = enumerator.number().isEmpty() ? null : enumerator.number();
            lastNumber = enumerator.number();
            itemIndent = line.indent();
            depth = 0;
        }
        if (words != null) {
            int first = numbered ? enumerator.end() : start;
            cells(words, line.text(), first, end);
            for (int i = first; i < end; i++) {
                char c = line.text().charAt(i);
                depth += c == '(' || c == '「' ? 1 : c == ')' || c == '」' ? -1 : 0;
            }
        }
    }

    /** 他 alone, ～店の例に, and what stands behind a line that was cut in the midst of words: 国会法第三十⏎九条但書. */
    private boolean goesOn(Line line, int start, int end) {
        String text = line.text();
        char c = text.charAt(start);
        boolean others = end - start == 1 && c == '他' || end - start == 2 && text.startsWith("ほか", start);
        Line last = above;
        return others || Glyphs.isWave(c) || last != null && last != line && isCut(last, line);
    }

    private static boolean isCut(Line above, Line below) {
        int numeral = above.end();
        while (numeral > above.start()
                && (Glyphs.isKanjiDigit(above.text().charAt(numeral - 1))
                        || above.text().charAt(numeral - 1) == '十')) {
            numeral--;
        }
        boolean count =
                numeral < above.end() && numeral > above.start() && above.text().charAt(numeral - 1) == '第';
        char next = below.at(0);
        return above.length() >= LEAST_CUT
                && (count && (Glyphs.isKanjiDigit(next) || "十条項号回".indexOf(next) >= 0)
                        || "のをにはがとへ、".indexOf(above.last()) >= 0);
    }

    /** Adds what stands between bars, cell by cell. */
    private static void cells(Passage.Builder words, String text, int start, int end) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || Glyphs.isBar(text.charAt(i))) {
                if (from == start) {
                    words.add(from, i);
                } else {
                    words.addApart(from, i);
                }
                from = i + 1;
            }
        }
    }

    /** The end of a line without the frame that joins items: 補正予算 --------+. */
    private static int withoutFrame(Line line) {
        int end = line.end();
        int strokes = 0;
        while (end > line.start()
                && (Glyphs.isDash(line.text().charAt(end - 1)) && line.text().charAt(end - 1) != 'ー'
                        || "+|┐┘┤│ ".indexOf(line.text().charAt(end - 1)) >= 0)) {
            strokes++;
            end--;
        }
        return strokes > 1 && end > line.start() ? end : line.end();
    }

    /** 日程第4, 議題1, 議案第 3 号 … count as numbers too; alone on a line they number the words below. */
    static Enumerator item(String text, int start, int end) {
        for (String word : NUMBERED) {
            if (text.startsWith(word, start) && start + word.length() < end) {
                int at = Squeeze.skip(text, start + word.length(), end);
                int from = at;
                while (at < end && isNumberLetter(text.charAt(at))) {
                    at++;
                }
                int unit = Squeeze.skip(text, at, end);
                at = at > from && unit < end && text.charAt(unit) == '号' ? unit + 1 : at;
                if (at > from && (at == end || text.charAt(at) <= ' ' || text.charAt(at) == ':')) {
                    String number = Squeeze.of(text, start, at);
                    return new Enumerator(number, false, false, at == end ? end : Squeeze.skip(text, at + 1, end));
                }
            }
        }
        return Enumerator.read(text, start, end);
    }

    private static boolean isNumberLetter(char c) {
        return Glyphs.isDigit(c) || Glyphs.isKanjiDigit(c) || c == '(' || c == ')';
    }

    /** 議事日程のとおり, 議事日程に同じ: the items stand elsewhere. */
    private static boolean isReference(String title) {
        String words = title.endsWith("。") ? title.substring(0, title.length() - 1) : title;
        return words.equals("なし")
                || words.length() <= 16 && (words.endsWith("のとおり") || words.endsWith("同じ") || words.endsWith("の通り"));
    }

    private void close() {
        if (words != null && !words.isEmpty()) {
            Passage title = words.build();
            String letters = title.text().replace(" ", "");
            if (!isReference(title.text()) && !before.contains(letters)) {
                titles.add(letters);
                items.add(new AgendaItem(number, title.text(), title.span()));
            }
        }
        words = null;
        number = null;
    }
}
