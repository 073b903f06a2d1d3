package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.AgendaItem;
import io.github.gijiroku4j.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Where no field lists the agenda, the headings (1), (2) of the body are it. */
final class AgendaHeadings {

    private static final int LONGEST = 60;

    private AgendaHeadings() {}

    /** Returns the headings in brackets that count up from 1, from line {@code from} on. */
    static List<AgendaItem> read(Page page, int from) {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = page.nextPrinted(from); i < page.size(); i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (line.length() > LONGEST || line.last() == '。') {
                continue;
            }
            FieldFinder.Field field = FieldFinder.find(line);
            if (field != null && field.kind() == FieldFinder.Kind.AGENDA && !field.hasValue() && headsFirst(page, i)) {
                // 2．議題 below (1) 資料の確認 of 1．開会
                items.clear();
                continue;
            }
            Enumerator number = Enumerator.read(line.text(), line.start(), line.end());
            String expected = String.valueOf(items.size() + 1);
            if (number.number().equals(expected) && number.bracketed() && number.end() < line.end()) {
                Passage words = Passage.of(page.folded(), number.end(), line.end());
                items.add(new AgendaItem(number.number(), words.text(), words.span()));
            }
        }
        return items;
    }

    private static boolean headsFirst(Page page, int at) {
        int next = page.nextPrinted(at + 1);
        if (next >= page.size()) {
            return false;
        }
        Enumerator number = Enumerator.read(
                page.line(next).text(), page.line(next).start(), page.line(next).end());
        return number.bracketed() && number.number().equals("1");
    }
}
