package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.AgendaItem;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an agenda: numbered items, or an item a line; an item goes on over lines that were cut. */
final class AgendaReader {

    private final Page page;
    private final List<AgendaItem> items = new ArrayList<>();
    private Passage.@Nullable Builder words;
    private @Nullable String number;
    /** The indent of the line on which the open item begins. */
    private int itemIndent;

    AgendaReader(Page page) {
        this.page = page;
    }

    List<AgendaItem> items() {
        return items;
    }

    /** Reads the field {@code field} whose lines are those up to {@code end}; returns the line behind the last item. */
    int read(FieldFinder.Field field, int end) {
        field.line().decide(LineRole.AGENDA, "header.agenda");
        if (field.hasValue()) {
            entry(field.line(), field.valueStart());
        }
        int last = field.line().index() + 1;
        for (int i = page.nextPrinted(last); i < end; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (ClockLines.isClock(line) || TitleReader.isDateLine(line)) {
                line.decide(LineRole.FIELD, "header.clock");
                continue;
            }
            if (line.role() == LineRole.SEPARATOR || line.last() == '。' && line.length() > 30) {
                break;
            }
            line.decide(LineRole.AGENDA, "header.agenda");
            entry(line, line.start());
            last = i + 1;
        }
        close();
        return last;
    }

    private void entry(Line line, int from) {
        int start = line.text().charAt(from) == ':' ? Math.min(from + 1, line.end() - 1) : from;
        if (line.text().charAt(start) == ':') {
            return;
        }
        Enumerator enumerator = item(line.text(), start, line.end());
        boolean numbered = enumerator.isPresent(start);
        boolean goesOn = words != null
                && !numbered
                && (page.typesetting().isFull(page.line(Math.max(0, page.previousPrinted(line.index() - 1))))
                        || isOpen(words)
                        || number != null && line.indent() > itemIndent);
        if (!goesOn) {
            close();
            words = new Passage.Builder(page.folded());
            number = enumerator.number().isEmpty() ? null : enumerator.number();
            itemIndent = line.indent();
        }
        if (words != null) {
            words.add(numbered ? enumerator.end() : start, line.end());
        }
    }

    private static boolean isOpen(Passage.Builder words) {
        String text = words.build().text();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '「' ? 1 : c == ')' || c == '」' ? -1 : 0;
        }
        return depth > 0;
    }

    /** 日程第4, 議題1, 議案第3号 … count as numbers too. */
    static Enumerator item(String text, int start, int end) {
        for (String word : new String[] {"日程第", "議案第", "報告第", "諮問第", "議題", "議事", "案件"}) {
            if (text.startsWith(word, start) && start + word.length() < end) {
                int at = start + word.length();
                int from = at;
                while (at < end
                        && (text.charAt(at) >= '0' && text.charAt(at) <= '9'
                                || "()一二三四五六七八九十".indexOf(text.charAt(at)) >= 0)) {
                    at++;
                }
                at += at > from && at < end && text.charAt(at) == '号' ? 1 : 0;
                if (at > from && at < end && (text.charAt(at) <= ' ' || text.charAt(at) == ':')) {
                    int behind = at + 1;
                    while (behind < end && text.charAt(behind) <= ' ') {
                        behind++;
                    }
                    return new Enumerator(text.substring(start, at), false, false, behind);
                }
            }
        }
        return Enumerator.read(text, start, end);
    }

    /** 議事日程のとおり, 議事日程に同じ: the items stand elsewhere. */
    private static boolean isReference(String title) {
        return title.equals("なし")
                || title.length() <= 16 && (title.endsWith("のとおり") || title.endsWith("に同じ") || title.endsWith("の通り"));
    }

    private void close() {
        if (words != null && !words.isEmpty()) {
            Passage title = words.build();
            if (!isReference(title.text())) {
                items.add(new AgendaItem(number, title.text(), title.span()));
            }
        }
        words = null;
        number = null;
    }
}
