package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.time.TemporalExpression;
import io.github.gijiroku4j.time.TemporalScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title block: the lines from the top up to the word that says what sort of record it is.
 *
 * <p>One line (川辺市緑化検討会（第3回）議事録), or body, session and kind on lines of their own. Lines with a date or of a web
 * page's navigation among them are no part of it.
 */
final class TitleReader {

    /** A title block has at most this many lines. */
    private static final int MOST_LINES = 9;

    private static final int LONGEST_LINE = 80;
    private static final Map<String, List<String>> KINDS = WordList.parts(TitleReader.class, "kinds.txt");
    private static final String[] OUTSIDE = {
        "ページ番号", "更新日", "公開日", "掲載日", "取得元", "ID:", "http", "印刷用ページ", "本文へ", "ホーム>", "トップページ", "ここから本文", "このページ",
        "文字サイズ", "ここからサイト", "ページの先頭", "カテゴリー", "文字なし", "メニュー", "サイトマップ", "印刷する", "本文へスキップ"
    };

    private final Page page;
    private final List<Line> titleLines = new ArrayList<>();
    private final List<Line> dateLines = new ArrayList<>();
    private Minutes.@Nullable Kind kind;
    private @Nullable Line issuer;
    private int end;

    TitleReader(Page page) {
        this.page = page;
    }

    /** Reads the block; it ends ahead of {@code limit}. */
    void read(int limit) {
        int at = page.nextPrinted(0);
        int kindAt = -1;
        List<Line> block = new ArrayList<>();
        while (at < limit && block.size() < MOST_LINES) {
            Line line = page.line(at);
            if (isOutside(line)) {
                line.decide(LineRole.OUTSIDE, "header.navigation");
                at = page.nextPrinted(at + 1);
                continue;
            }
            if (block.isEmpty() && line.role() == LineRole.SEPARATOR) {
                at = page.nextPrinted(at + 1);
                continue;
            }
            if (ends(line, block.isEmpty())) {
                break;
            }
            block.add(line);
            Minutes.Kind named = kindOf(line.content());
            if (named != null && (kindAt < 0 || named == Minutes.Kind.SUMMARY && line.at(0) == '(')) {
                kind = named;
                kindAt = block.size() - 1;
            }
            at = page.nextPrinted(at + 1);
        }
        if (kind == null && !block.isEmpty() && isOfDiet(block.get(0))) {
            kind = Minutes.Kind.TRANSCRIPT;
        }
        take(block, kindAt);
    }

    /** 第204回国会　参議院　本会議　第7号. */
    private static boolean isOfDiet(Line line) {
        String words = line.content().replace(" ", "");
        return words.contains("回国会") && words.endsWith("号") && words.lastIndexOf('第') > words.indexOf("回国会");
    }

    private void take(List<Line> block, int kindAt) {
        int last = kindAt >= 0 ? kindAt : lastTitleLine(block);
        if (kindAt > 0 && isWhole(block.get(kindAt)) && !isUnfinished(block.get(kindAt - 1))) {
            // What stands above a line that names body, session and kind is the page's, not the record's.
            block.subList(0, kindAt).forEach(line -> line.decide(LineRole.OUTSIDE, "header.navigation"));
            block.subList(0, kindAt).clear();
            last -= kindAt;
        }
        for (int i = 0; i < block.size() && i <= last; i++) {
            Line line = block.get(i);
            if (isDateLine(line)) {
                line.decide(LineRole.FIELD, "header.date-line");
                dateLines.add(line);
            } else {
                line.decide(LineRole.TITLE, "header.title");
                titleLines.add(line);
            }
        }
        end = titleLines.isEmpty() && dateLines.isEmpty()
                ? page.nextPrinted(0)
                : block.get(Math.min(last, block.size() - 1)).index() + 1;
        if (kindAt < 0 && last + 1 < block.size() && isBodyName(block.get(last + 1))) {
            Line line = block.get(last + 1);
            line.decide(LineRole.TITLE, "header.issuer");
            issuer = line;
            end = line.index() + 1;
        }
        behindTitle(block, last);
    }

    /** Whether a line holds session and kind, and a body with them. */
    private static boolean isWhole(Line line) {
        String words = line.passage().text();
        return MeetingNames.session(words) != null
                && MeetingNames.of(List.of(words)).stream()
                        .anyMatch(meeting -> meeting.body().length() >= 4);
    }

    /** What may stand behind the title and still belongs to the block: a date, 確定稿, a day of the session. */
    private void behindTitle(List<Line> block, int last) {
        for (int i = last + 1; i < block.size(); i++) {
            Line line = block.get(i);
            if (!line.isOpen()) {
                continue;
            }
            if (isDateLine(line)) {
                line.decide(LineRole.FIELD, "header.date-line");
                dateLines.add(line);
            } else if (line.length() <= 12 && line.at(0) == '(' && line.last() == ')' || line.startsWith("※")) {
                line.decide(LineRole.TITLE, "header.remark");
            } else {
                break;
            }
            end = line.index() + 1;
        }
    }

    /** Without a word for its kind a title is the first line, and the next ones as far as they name a session. */
    private static int lastTitleLine(List<Line> block) {
        if (block.isEmpty()) {
            return -1;
        }
        int last = 0;
        while (last + 1 < block.size()
                && MeetingNames.session(block.get(last + 1).content()) != null) {
            last++;
        }
        while (last + 1 < block.size() && isUnfinished(block.get(last))) {
            last++;
        }
        return last;
    }

    private static boolean isUnfinished(Line line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.at(i);
            depth += c == '(' || c == '「' ? 1 : c == ')' || c == '」' ? -1 : 0;
        }
        return depth > 0;
    }

    private boolean ends(Line line, boolean first) {
        if (line.role() == LineRole.SEPARATOR || line.length() > LONGEST_LINE && !first) {
            return true;
        }
        if (Prose.isSentence(line) && line.length() > 40 || line.last() == '。') {
            return true;
        }
        FieldFinder.Field field = FieldFinder.find(line);
        if (field == null) {
            return !first && ClockLines.isClock(line);
        }
        boolean kindWord = field.kind() == FieldFinder.Kind.BODY && !field.hasValue() && !field.isNumbered();
        return !kindWord && !(first && !field.firm() && !field.hasValue());
    }

    private static boolean isOutside(Line line) {
        String content = line.content();
        for (String word : OUTSIDE) {
            if (content.contains(word) && content.length() < 120) {
                return true;
            }
        }
        return content.contains(" > ") || content.startsWith("[") && content.endsWith("]") && content.length() < 20;
    }

    /** A line that holds a date and little else. */
    static boolean isDateLine(Line line) {
        if (line.length() > 60) {
            return false;
        }
        String content = line.content();
        List<TemporalExpression> dates = TemporalScanner.scan(content);
        if (dates.isEmpty() || dates.get(0).from().day() == null) {
            return false;
        }
        int covered = 0;
        for (TemporalExpression date : dates) {
            covered += date.end() - date.start();
        }
        String rest = content.replace(" ", "");
        return covered * 2 >= rest.length() && kindOf(content) == null;
    }

    private static boolean isBodyName(Line line) {
        String content = line.content().replace(" ", "");
        return content.length() >= 3
                && content.length() <= 40
                && "省庁局部課室会院府県市町村区社".indexOf(content.charAt(content.length() - 1)) >= 0
                && !isDateLine(line);
    }

    /** The kind of record that the words of a line name, or null. */
    static Minutes.@Nullable Kind kindOf(String line) {
        String words = line.replace(" ", "").replace("\t", "");
        if (words.length() > LONGEST_LINE) {
            return null;
        }
        for (String other : KINDS.getOrDefault("not", List.of())) {
            words = words.replace(other, "");
        }
        String open = withoutRemarks(words);
        if (KINDS.getOrDefault("summary", List.of()).stream()
                .anyMatch(words.equals(open) ? open::endsWith : words::contains)) {
            return Minutes.Kind.SUMMARY;
        }
        if (KINDS.getOrDefault("summary", List.of()).stream()
                .anyMatch(word -> word.length() > 2 && open.contains(word))) {
            return Minutes.Kind.SUMMARY;
        }
        boolean transcript = KINDS.getOrDefault("transcript", List.of()).stream()
                .anyMatch(word -> word.length() > 2 ? open.contains(word) : open.endsWith(word));
        return transcript ? Minutes.Kind.TRANSCRIPT : null;
    }

    /** Without brackets at the end: 議事録（案）. */
    private static String withoutRemarks(String words) {
        String rest = words;
        while (rest.endsWith(")") && rest.lastIndexOf('(') > 0) {
            rest = rest.substring(0, rest.lastIndexOf('('));
        }
        return rest;
    }

    Minutes.@Nullable Kind kind() {
        return kind;
    }

    /** The lines of the title. */
    List<String> lines() {
        return titleLines.stream().map(line -> line.passage().text()).toList();
    }

    /** The lines of the block that hold a date. */
    List<Line> dateLines() {
        return dateLines;
    }

    /** The index of the first line behind the block. */
    int end() {
        return end;
    }

    @Nullable
    String issuer() {
        return issuer == null ? null : issuer.passage().text();
    }

    /** The title, its lines joined by a space. */
    String title() {
        Passage.Builder title = new Passage.Builder(page.folded());
        for (Line line : titleLines) {
            title.addApart(line.start(), line.end());
        }
        return title.build().text();
    }
}
