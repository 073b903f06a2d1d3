package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.HandoutLabels;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
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
        "参考資料", "参考", "別紙", "別添", "別冊", "当日配布資料", "机上配布資料", "席上配布資料", "机上資料", "席上資料", "追加資料", "補足資料", "当日資料"
    };

    private final Page page;
    private final List<Handout> handouts = new ArrayList<>();
    private Passage.@Nullable Builder title;
    private String label = "";
    /** Whether a paper of the list bears a label. */
    private boolean isLabelled;

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
        isLabelled = false;
        field.line().decide(LineRole.HANDOUT, "header.handouts");
        if (field.hasValue()) {
            entry(field.line(), field.valueStart());
        }
        int last = field.line().index() + 1;
        for (int i = page.nextPrinted(last); i < end; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (line.role() == LineRole.SEPARATOR || isTalk(line) || headsBody(line)) {
                break;
            }
            line.decide(LineRole.HANDOUT, "header.handouts");
            entry(line, line.start());
            last = i + 1;
        }
        close();
        return last;
    }

    private static boolean isTalk(Line line) {
        return line.last() == '。' && (line.length() > 30 || Prose.isSentence(line));
    }

    /** 資料1…⏎資料2…⏎1 会長挨拶: papers that bear labels are not counted from 1 below them. */
    private boolean headsBody(Line line) {
        Enumerator number = Enumerator.read(line.text(), line.start(), line.end());
        return isLabelled
                && !number.bracketed()
                && number.number().equals("1")
                && HandoutLabels.end(line.text(), number.end(), line.end()) <= 0
                && !isLone(line.text(), number.end(), line.end());
    }

    /** Reads the papers of a line: 【資料1】 報告書 【資料2】 概要, 資料1 報告書、資料2 概要. */
    private void entry(Line line, int start) {
        int from = start;
        for (int next = nextPaper(line, from); next > 0; next = nextPaper(line, from)) {
            int end = next;
            while (end > from && "、;/ ".indexOf(line.text().charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > from) {
                paper(line, from, end);
            }
            from = next;
        }
        paper(line, from, line.end());
    }

    /** Where the next paper's words begin, with the sign or blank ahead of them; -1 if the line holds none behind {@code from}. */
    private static int nextPaper(Line line, int from) {
        String text = line.text();
        for (int i = from + 1; i + 1 < line.end(); i++) {
            boolean bracket = text.charAt(i) == '【';
            boolean apart = "、;/".indexOf(text.charAt(i - 1)) >= 0 || bracket && text.charAt(i - 1) <= ' ';
            if (!apart) {
                continue;
            }
            int at = bracket ? i + 1 : i;
            int label = HandoutLabels.end(text, at, line.end());
            label = label > 0 || bracket ? label : bareLabelEnd(text, at, line.end());
            boolean closed = label > 0
                    && label < line.end()
                    && (bracket ? text.charAt(label) == '】' : text.charAt(label) <= ' ' || text.charAt(label) == ':');
            if (closed) {
                return i;
            }
        }
        return -1;
    }

    private void paper(Line line, int start, int end) {
        String text = line.text();
        Enumerator sign = Enumerator.read(text, start, end);
        int at = sign.isPresent(start) ? sign.end() : start;
        boolean bracketed = at < end
                && (text.charAt(at) == '【'
                        || text.charAt(at) == '['
                        || text.charAt(at) == '('
                        || text.charAt(at) == '〔');
        int labelStart = bracketed ? at + 1 : at;
        int labelEnd = HandoutLabels.end(text, labelStart, end);
        labelEnd = labelEnd > 0 ? labelEnd : bareLabelEnd(text, labelStart, end);
        if (bracketed && labelEnd < 0) {
            labelEnd = wholeLabelEnd(text, labelStart, end);
        }
        if (labelEnd > 0) {
            labelEnd = rangeEnd(text, labelEnd, end);
            close();
            label = HandoutLabels.fold(text, labelStart, labelEnd);
            labelSpan = line.origin().toSource(labelStart, labelEnd);
            int from = labelEnd;
            while (from < end
                    && (text.charAt(from) <= ' '
                            || ":】)]〕|;.".indexOf(text.charAt(from)) >= 0
                            || Glyphs.isDash(text.charAt(from)) && from > labelEnd && text.charAt(from) != 'ー')) {
                from++;
            }
            isLabelled = true;
            title = new Passage.Builder(page.folded()).add(from, sizeTail(text, from, end));
            return;
        }
        boolean fresh = sign.isPresent(start) || title == null || isLone(text, at, end);
        if (fresh && text.charAt(Math.min(at, end - 1)) != '~') {
            close();
            title = new Passage.Builder(page.folded());
            at = sign.sign() ? at : sign.number().isEmpty() ? start : at;
        }
        if (title != null) {
            title.add(at, sizeTail(text, at, end));
        }
    }

    /** 参考資料　水辺環境審議会令: a label without a number. */
    static int bareLabelEnd(String text, int at, int end) {
        for (String word : BARE) {
            int behind = at + word.length();
            if (behind < end
                    && text.startsWith(word, at)
                    && (text.charAt(behind) <= ' ' || ":】]".indexOf(text.charAt(behind)) >= 0)) {
                return behind;
            }
        }
        return -1;
    }

    /** 【参考資料】: a label without a number that fills its bracket. */
    private static int wholeLabelEnd(String text, int at, int end) {
        for (String word : BARE) {
            int behind = at + word.length();
            if (behind < end && text.startsWith(word, at) && "】])〕".indexOf(text.charAt(behind)) >= 0) {
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
        int label = open > 0 ? HandoutLabels.end(title, open + 1, title.length() - 1) : -1;
        while (label > 0 && label < title.length() - 1 && isListing(title.charAt(label))) {
            // （資料3,4,5）
            label++;
        }
        return label == title.length() - 1 ? open : -1;
    }

    private static boolean isListing(char c) {
        return Glyphs.isDigit(c) || c == ',' || c == '、' || c == '・' || Glyphs.isWave(c) || Glyphs.isDash(c);
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
