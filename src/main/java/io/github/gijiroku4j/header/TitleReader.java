package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.time.ResolvedTime;
import io.github.gijiroku4j.time.TemporalExpression;
import io.github.gijiroku4j.time.TemporalReader;
import io.github.gijiroku4j.time.TemporalScanner;
import io.github.gijiroku4j.time.TimeOfDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private static final int MOST_LETTERS = 120;
    private final Page page;
    private final List<Line> titleLines = new ArrayList<>();
    private final List<Line> dateLines = new ArrayList<>();
    private final List<Line> placeLines = new ArrayList<>();
    private final List<Line> timeLines = new ArrayList<>();
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
            if (Navigation.isPart(line)) {
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
            Minutes.Kind named = RecordKind.of(line.content());
            if (named != null && (kindAt < 0 || named == Minutes.Kind.SUMMARY && line.at(0) == '(')) {
                kind = named;
                kindAt = block.size() - 1;
            }
            at = page.nextPrinted(at + 1);
        }
        int whole = DietTitle.wholeLine(block);
        if (whole > 0) {
            kind = Minutes.Kind.TRANSCRIPT;
            kindAt = whole;
        }
        if (kind == null && !block.isEmpty() && RecordKind.isOfDiet(block.get(0))) {
            kind = Minutes.Kind.TRANSCRIPT;
        }
        take(block, kindAt);
    }

    private void take(List<Line> printed, int printedKindAt) {
        int own = printedKindAt == 0 ? 0 : WebTitles.linesOfPage(printed);
        printed.subList(0, own).forEach(line -> line.decide(LineRole.OUTSIDE, "header.navigation"));
        List<Line> block = new ArrayList<>(printed.subList(own, printed.size()));
        int kindAt = Math.max(-1, printedKindAt - own);
        int last = kindAt >= 0 ? kindAt : lastTitleLine(block);
        if (kindAt > 0 && isWhole(block.get(kindAt)) && !isUnfinished(block.get(kindAt - 1))) {
            // What stands above a line that names body, session and kind is the page's, not the record's; but for the
            // council that a
            // part of it belongs to.
            int first = ParentCouncil.firstLine(block, kindAt);
            block.subList(0, first).forEach(line -> line.decide(LineRole.OUTSIDE, "header.navigation"));
            if (isMinistry(block.get(kindAt - 1))) {
                issuer = block.get(kindAt - 1);
                block.get(kindAt - 1).decide(LineRole.TITLE, "header.issuer");
            }
            block.subList(0, first).clear();
            last -= first;
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
        if (titleLines.size() > 1 && isMinistry(titleLines.get(0))) {
            issuer = titleLines.remove(0);
        }
        end = titleLines.isEmpty() && dateLines.isEmpty()
                ? page.nextPrinted(0)
                : block.get(Math.min(last, block.size() - 1)).index() + 1;
        if (kindAt < 0 && last + 1 < block.size() && isIssuer(block.get(last + 1))) {
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
        return Session.of(words) != null
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
            } else if (isTimeLine(line) && !dateLines.isEmpty()) {
                line.decide(LineRole.FIELD, "header.time-line");
                timeLines.add(line);
            } else if (PlaceReader.isPlace(line) && !dateLines.isEmpty()) {
                line.decide(LineRole.FIELD, "header.place-line");
                placeLines.add(line);
            } else if (namesSession(line)) {
                line.decide(LineRole.TITLE, "header.title");
                titleLines.add(line);
            } else if (line.length() <= 12 && line.at(0) == '(' && line.last() == ')' || line.startsWith("※")) {
                line.decide(LineRole.TITLE, "header.remark");
            } else {
                break;
            }
            end = line.index() + 1;
        }
    }

    /** 令和5年度第1回 below a title that names no session. */
    private boolean namesSession(Line line) {
        return line.length() <= 40
                && Session.of(line.content()) != null
                && line.indexOf('、', line.start(), 40) < 0
                && !ClockLines.isClock(line)
                && FieldFinder.find(line) == null
                && titleLines.stream().allMatch(titled -> Session.of(titled.content()) == null);
    }

    /** Without a word for its kind a title is the first line, and the next ones as far as they name a session. */
    private static int lastTitleLine(List<Line> block) {
        if (block.isEmpty()) {
            return -1;
        }
        int last = Math.max(0, DietTitle.lastLine(block));
        while (last + 1 < block.size() && Session.of(block.get(last + 1).content()) != null) {
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
        // A full stop in the midst of a line: the record begins in the midst of talk.
        int stop = line.indexOf('。', line.start(), line.length());
        if (Prose.isSentence(line) && line.length() > 40 || stop >= 0 && Prose.isSentence(line)) {
            return true;
        }
        FieldFinder.Field field = FieldFinder.find(line);
        if (field == null) {
            return !first && ClockLines.isClock(line);
        }
        if (first && field.kind() == FieldFinder.Kind.BODY && field.hasValue()) {
            // 会議録：第3回検討会, 【議事録】第3回検討会
            return Session.of(line.text().substring(field.valueStart(), line.end())) == null;
        }
        boolean kindWord = field.kind() == FieldFinder.Kind.BODY && !field.hasValue() && !field.isNumbered();
        boolean dated = field.kind() == FieldFinder.Kind.DATE || field.kind() == FieldFinder.Kind.DATE_PLACE;
        return !kindWord && !(first && !dated && !field.firm() && !field.hasValue());
    }

    /** A line that holds a date and little else. */
    static boolean isDateLine(Line line) {
        String content = withoutPlace(line.passage().text());
        if (content.length() > 60) {
            return false;
        }
        List<TemporalExpression> dates = TemporalScanner.scan(content);
        if (dates.isEmpty() || dates.get(0).from().day() == null) {
            return false;
        }
        int covered = 0;
        for (TemporalExpression date : dates) {
            covered += date.end() - date.start();
        }
        String rest = content.replace(" ", "");
        boolean told = line.last() == '。' && Prose.isSentence(line) && !tellsMeeting(line);
        return covered * 2 >= rest.length() && RecordKind.of(content) == null && !told;
    }

    /** 令和5年6月2日（金）10:00～11:30　於：第1会議室: the words ahead of the place. */
    private static String withoutPlace(String words) {
        int at = placeStart(words);
        return at < 0 ? words : words.substring(0, at).strip();
    }

    /** Where 於 begins that names the place behind a day; -1 if none does. */
    static int placeStart(String words) {
        int at = words.length() <= MOST_LETTERS ? words.indexOf('於', 1) : -1;
        return at > 0 && (words.charAt(at - 1) <= ' ' || words.charAt(at - 1) == '(') ? at : -1;
    }

    /** 10:00～11:20 alone. */
    private static boolean isTimeLine(Line line) {
        TimeOfDay time = line.length() <= 32 ? TimeOfDay.find(line.text(), line.start(), line.end()) : null;
        return time != null && time.start() <= line.start() + 1 && !ClockLines.isClock(line);
    }

    /** 令和5年1月18日午後3時00分、川辺市教育委員会定例会を…に招集した。: a sentence that says when they met. */
    static boolean tellsMeeting(Line line) {
        if (line.last() != '。' || line.length() > MOST_LETTERS) {
            return false;
        }
        String words = line.content();
        // 第2回を7月10日に開催すると決定した。: another meeting.
        boolean other = words.contains("すると") || words.contains("予定");
        boolean meets = !other
                && (words.contains("招集") || words.contains("開催") || words.contains("開会") || words.contains("開いた"));
        List<TemporalExpression> dates = meets ? TemporalScanner.scan(words) : List.of();
        if (dates.isEmpty() && words.contains("会(")) {
            // 第2回定例会（平成28年6月15日）の一般質問の要旨をお知らせします。
            List<TemporalExpression> inside = TemporalScanner.scan(words);
            int at = inside.isEmpty() ? 0 : inside.get(inside.size() - 1).start();
            return at > 1 && words.startsWith("会(", at - 2);
        }
        return !dates.isEmpty() && dates.get(0).start() <= 20;
    }

    /** 農林水産省 alone over the title. */
    private static boolean isMinistry(Line line) {
        String words = line.content();
        return words.length() <= 8
                && words.length() >= 3
                && (words.endsWith("省") || words.endsWith("庁") || words.endsWith("内閣府") || words.endsWith("内閣官房"));
    }

    private boolean isIssuer(Line line) {
        return isBodyName(line)
                && (titleLines.isEmpty() || !titleLines.get(0).content().contains(line.content()));
    }

    private static boolean isBodyName(Line line) {
        String content = line.content().replace(" ", "");
        return content.length() >= 3
                && content.length() <= 40
                && "省庁局部課室会院府県市町村区社".indexOf(content.charAt(content.length() - 1)) >= 0
                && !isDateLine(line);
    }

    Minutes.@Nullable Kind kind() {
        return kind;
    }

    /** The lines of the title. */
    List<String> lines() {
        return titleLines.stream()
                .map(line -> {
                    int from = TitleStart.of(line);
                    return from == line.start()
                            ? line.passage().text()
                            : Passage.of(page.folded(), from, line.end()).text();
                })
                .toList();
    }

    /** The lines of the title as they stand on the page. */
    List<Line> titleLines() {
        return titleLines;
    }

    /** The lines of the block that hold a date. */
    List<Line> dateLines() {
        return dateLines;
    }

    /** The lines of the block that hold times and no date. */
    List<Line> timeLines() {
        return timeLines;
    }

    /** The lines of the block that name a place. */
    List<Line> placeLines() {
        return placeLines;
    }

    /** The middle of the year or fiscal year that the title names, or null; a day without a year falls near it. */
    @Nullable
    LocalDate middleOfYear() {
        List<Line> lines = new ArrayList<>(titleLines);
        int below = page.nextPrinted(end);
        if (below < page.size() && page.line(below).length() <= 12) {
            // 令和5年度 below the title.
            lines.add(page.line(below));
        }
        for (Line line : lines) {
            int year = TitleDates.bareYear(line.passage().text());
            if (year > 0) {
                return LocalDate.of(year, 7, 1);
            }
            for (ResolvedTime time : TemporalReader.at(null).read(line.passage().text())) {
                LocalDate from = time.from();
                LocalDate to = time.to();
                if (from != null && to != null && from.plusMonths(11).isBefore(to)) {
                    return from.plusMonths(6);
                }
            }
        }
        return null;
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
            title.addApart(TitleStart.of(line), line.end());
        }
        return title.build().text();
    }
}
