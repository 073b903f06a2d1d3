package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.HandoutLabels;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.Handout;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of papers: 資料４－１ 題, 参考資料1：題, 別紙2, and papers without a number (座席表); titles go on over lines.
 */
final class HandoutReader {

    private static final String[] LONE = {
        "次第", "名簿", "座席", "配席", "一覧", "要領", "要綱", "規約", "規程", "条例", "委員提出", "参考", "別冊", "パンフレット", "リーフレット"
    };

    private static final String[] BARE = {
        "参考資料", "別紙", "別添", "別冊", "当日配布資料", "机上配布資料", "席上配布資料", "机上資料", "席上資料", "追加資料", "補足資料", "当日資料"
    };

    private final Page page;
    private final List<Handout> handouts = new ArrayList<>();
    private Passage.@Nullable Builder title;
    private String label = "";
    private @Nullable Span labelSpan;
    /** The papers of the lists before this one, which may print them once more. */
    private final Set<String> before = new HashSet<>();

    private final Set<String> names = new HashSet<>();

    HandoutReader(Page page) {
        this.page = page;
    }

    List<Handout> handouts() {
        return handouts;
    }

    /** Reads the field {@code field} whose lines are those up to {@code end}; returns the line behind the last paper. */
    int read(FieldFinder.Field field, int end) {
        before.addAll(names);
        names.clear();
        field.line().decide(LineRole.HANDOUT, "header.handouts");
        if (field.hasValue()) {
            entry(field.line(), field.valueStart());
        }
        int last = field.line().index() + 1;
        for (int i = page.nextPrinted(last); i < end; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (line.role() == LineRole.SEPARATOR || line.last() == '。' && line.length() > 30) {
                break;
            }
            line.decide(LineRole.HANDOUT, "header.handouts");
            entry(line, line.start());
            last = i + 1;
        }
        close();
        return last;
    }

    private void entry(Line line, int start) {
        String text = line.text();
        Enumerator sign = Enumerator.read(text, start, line.end());
        int at = sign.isPresent(start) ? sign.end() : start;
        boolean bracketed = at < line.end()
                && (text.charAt(at) == '【'
                        || text.charAt(at) == '['
                        || text.charAt(at) == '('
                        || text.charAt(at) == '〔');
        int labelStart = bracketed ? at + 1 : at;
        int labelEnd = HandoutLabels.end(text, labelStart, line.end());
        labelEnd = labelEnd > 0 ? labelEnd : bareLabelEnd(text, labelStart, line.end());
        if (labelEnd > 0) {
            labelEnd = rangeEnd(text, labelEnd, line.end());
            close();
            label = HandoutLabels.fold(text, labelStart, labelEnd);
            labelSpan = line.origin().toSource(labelStart, labelEnd);
            int from = labelEnd;
            while (from < line.end()
                    && (text.charAt(from) <= ' '
                            || ":】)]〕|;".indexOf(text.charAt(from)) >= 0
                            || Glyphs.isDash(text.charAt(from)) && from > labelEnd && text.charAt(from) != 'ー')) {
                from++;
            }
            title = new Passage.Builder(page.folded()).add(from, sizeTail(text, from, line.end()));
            return;
        }
        boolean fresh = sign.isPresent(start) || title == null || isLone(text, at, line.end());
        if (fresh && text.charAt(Math.min(at, line.end() - 1)) != '~') {
            close();
            title = new Passage.Builder(page.folded());
            at = sign.sign() ? at : sign.number().isEmpty() ? start : at;
        }
        if (title != null) {
            title.add(at, sizeTail(text, at, line.end()));
        }
    }

    /** 参考資料　水辺環境審議会令: a label without a number. */
    private static int bareLabelEnd(String text, int at, int end) {
        for (String word : BARE) {
            int behind = at + word.length();
            if (behind < end
                    && text.startsWith(word, at)
                    && (text.charAt(behind) <= ' ' || text.charAt(behind) == ':')) {
                return behind;
            }
        }
        return -1;
    }

    private static boolean isLone(String text, int from, int to) {
        if (to - from > 40) {
            return false;
        }
        String words = text.substring(from, to);
        for (String word : LONE) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** 資料3～6: the end of a label that stands for several. */
    private static int rangeEnd(String text, int from, int end) {
        int at = from;
        if (at < end && Glyphs.isWave(text.charAt(at))) {
            at++;
            int digits = at;
            while (at < end && (Glyphs.isDigit(text.charAt(at)) || Glyphs.isDash(text.charAt(at)))) {
                at++;
            }
            return at > digits ? at : from;
        }
        return from;
    }

    /** Where the bracket opens that holds the label at the end of a title; -1 if there is none. */
    private static int labelBehind(String title) {
        int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
        return open > 0 && HandoutLabels.end(title, open + 1, title.length() - 1) == title.length() - 1 ? open : -1;
    }

    /** The end of a title without the size of its file: (PDF/124KB). */
    private static int sizeTail(String text, int from, int to) {
        int open = to - 1;
        while (open > from && open > to - 30 && text.charAt(open) != '(' && text.charAt(open) != '[') {
            open--;
        }
        if (open <= from || text.charAt(open) != '(' && text.charAt(open) != '[') {
            return to;
        }
        String tail = text.substring(open, to).toUpperCase(java.util.Locale.ROOT);
        return tail.contains("KB") || tail.contains("MB") || tail.contains("PDF") ? open : to;
    }

    private void close() {
        if (title != null) {
            Passage words = title.build();
            int behind = label.isEmpty() ? labelBehind(words.text()) : -1;
            if (behind > 0) {
                // 人事異動表（資料1）
                label = HandoutLabels.fold(
                        words.text(), behind + 1, words.text().length() - 1);
                labelSpan = null;
                words = words.part(0, behind);
            }
            Span span = labelSpan == null ? words.span() : words.isEmpty() ? labelSpan : labelSpan.join(words.span());
            if (!label.isEmpty()
                    || !words.isEmpty()
                            && !words.text().equals("なし")
                            && !words.text().equals("別添のとおり")) {
                String name = label.isEmpty() ? words.text() : label;
                names.add(name);
                if (!before.contains(name)) {
                    handouts.add(new Handout(label, words.text(), span));
                }
            }
        }
        title = null;
        label = "";
        labelSpan = null;
    }
}
