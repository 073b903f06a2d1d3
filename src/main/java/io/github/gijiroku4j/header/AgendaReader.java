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

    private static final String[] NUMBERED = {"日程第", "議案第", "報告第", "諮問第", "認定第", "議題", "議事", "案件"};

    private final Page page;
    private final List<AgendaItem> items = new ArrayList<>();
    private Passage.@Nullable Builder words;
    private @Nullable String number;
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
            } else if (heads > 0 && Enumerator.value(Squeeze.of(line.text(), line.start(), line.end())) > 0) {
                numbered(line);
            } else if (!isGroupHeading(line) && !TableHeads.isStroke(line)) {
                entry(line, line.start());
            }
        }
        close();
        return last;
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

    private void entry(Line line, int from) {
        int start = line.text().charAt(from) == ':' ? Math.min(from + 1, line.end() - 1) : from;
        if (line.text().charAt(start) == ':') {
            return;
        }
        int end = withoutFrame(line);
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
                        || number != null && line.indent() > itemIndent);
        if (!goesOn) {
            close();
            words = new Passage.Builder(page.folded());
            number = enumerator.number().isEmpty() ? null : enumerator.number();
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
                int at = skip(text, start + word.length(), end);
                int from = at;
                while (at < end && isNumberLetter(text.charAt(at))) {
                    at++;
                }
                int unit = skip(text, at, end);
                at = at > from && unit < end && text.charAt(unit) == '号' ? unit + 1 : at;
                if (at > from && (at == end || text.charAt(at) <= ' ' || text.charAt(at) == ':')) {
                    String number = Squeeze.of(text, start, at);
                    return new Enumerator(number, false, false, at == end ? end : skip(text, at + 1, end));
                }
            }
        }
        return Enumerator.read(text, start, end);
    }

    private static boolean isNumberLetter(char c) {
        return Glyphs.isDigit(c) || Glyphs.isKanjiDigit(c) || c == '(' || c == ')';
    }

    private static int skip(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
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
