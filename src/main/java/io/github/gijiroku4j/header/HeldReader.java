package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.model.Held;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.time.ResolvedTime;
import io.github.gijiroku4j.time.TemporalReader;
import io.github.gijiroku4j.time.TimeOfDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads when the meeting took place: 令和2年1月30日（木） 8:00～8:40, or a date in the title block with 午前十時開議 below it and
 * 午後五時二分散会 at the record's end.
 */
final class HeldReader {

    /** How well a line tells the day of the meeting; of two days the better one is taken. */
    enum Worth {
        /** The signature below the talk, which may be given weeks later. */
        SIGNED,
        /** 招集年月日, 告示: the members were called for that day, and may have met for weeks. */
        CALLED,
        /** 開催日 令和5年7月3日～4日: the first of a few days. */
        RANGE,
        /** 日時, 開催日, a line of its own. */
        HELD,
        /** 開議, or the day on the page of this sitting's agenda. */
        OPENED,
        /** 第3日 3月7日: the day that the title counts. */
        SITTING
    }

    /** A meeting goes on for this many days at most; more are a period. */
    private static final int MOST_DAYS = 14;

    private static final String[] CLOSINGS = {"閉会", "散会", "終了", "延会", "閉議", "終わり"};

    private final Page page;
    private final List<Diagnostic> diagnostics;
    private @Nullable LocalDate date;
    private @Nullable Passage words;
    private @Nullable Worth worth;
    private @Nullable String start;
    private @Nullable String end;
    private @Nullable String lastClose;

    HeldReader(Page page, List<Diagnostic> diagnostics) {
        this.page = page;
        this.diagnostics = diagnostics;
    }

    /** Tells whether a date was found. */
    boolean isFound() {
        return date != null;
    }

    /** The date that was found so far, or null. */
    @Nullable
    LocalDate date() {
        return date;
    }

    /** Tells whether a day that is worth {@code own} would take the place of what was found. */
    boolean wants(Worth own) {
        Worth before = worth;
        return before == null || before.compareTo(own) < 0;
    }

    /** Reads a value, or a line that may hold the date; a date that was found stays unless this one is worth more. */
    void read(Passage value, Worth own) {
        readNear(value, own, null);
    }

    /** Reads likewise; a day without a year, as in （第1日 2月14日）, falls near {@code near}. */
    void readNear(Passage value, Worth own, @Nullable LocalDate near) {
        if (value.isEmpty() || !wants(own)) {
            return;
        }
        for (ResolvedTime time : TemporalReader.at(near).read(value.text())) {
            Worth worthy = worth(time, value.text(), own);
            if (worthy == null) {
                report(time, value, false);
            } else if (wants(worthy)) {
                take(time, value, worthy);
                if (worthy == own) {
                    return;
                }
            }
        }
        if (date == null) {
            figures(value, own);
        }
    }

    /** 20230703: a day in eight figures. */
    private void figures(Passage value, Worth own) {
        String text = value.text();
        int end = 0;
        int figures = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9' && end < 9) {
            figures = figures * 10 + text.charAt(end) - '0';
            end++;
        }
        int year = figures / 10000;
        int month = figures / 100 % 100;
        int day = figures % 100;
        if (end == 8
                && year > 1900
                && year < 2100
                && month > 0
                && month <= 12
                && day > 0
                && day <= YearMonth.of(year, month).lengthOfMonth()) {
            date = LocalDate.of(year, month, day);
            words = value;
            worth = own;
            times(value, end);
        }
    }

    private void take(ResolvedTime time, Passage value, Worth own) {
        if (date != null && !date.equals(time.from())) {
            start = null;
            end = null;
        }
        date = time.from();
        words = value;
        worth = own;
        report(time, value, clock(value, time));
    }

    /** What the day that {@code time} names is worth on a line that is worth {@code own}; null if it names none. */
    private static @Nullable Worth worth(ResolvedTime time, String text, Worth own) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        if (from == null || to == null || OtherDays.isNoticed(text, time)) {
            return null;
        }
        if (from.equals(to)) {
            return own;
        }
        boolean days = time.precision() == Mention.Precision.DAY
                && !from.plusDays(MOST_DAYS).isBefore(to);
        return !days ? null : own.compareTo(Worth.RANGE) < 0 ? own : Worth.RANGE;
    }

    private void report(ResolvedTime time, Passage value, boolean evening) {
        for (ResolvedTime.Problem problem : time.problems()) {
            if (!(evening && problem.code() == Code.END_BEFORE_START)) {
                diagnostics.add(Diagnostic.of(problem.code(), problem.message(), value.span(time.start(), time.end())));
            }
        }
    }

    /** Takes the times that stand with the date; tells whether the end had to be moved to the afternoon. */
    private boolean clock(Passage value, ResolvedTime time) {
        String text = value.text();
        String from = time.startTime();
        if (from == null) {
            times(value, time.end());
            return false;
        }
        TimeOfDay only = time.endTime() == null ? TimeOfDay.find(text, time.start(), text.length()) : null;
        if (only != null && isClosing(text, only)) {
            end = from;
            return false;
        }
        start = from;
        end = time.endTime();
        TimeOfDay resumed = resumed(text, time.end());
        if (end != null && resumed != null) {
            end = resumed.print();
            return false;
        }
        if (end == null) {
            TimeOfDay closing = closing(text, time.end());
            closing = closing == null ? ClockLines.until(text, time.end()) : closing;
            boolean same = closing != null && text.charAt(closing.start() - 1) == '同';
            end = closing == null ? null : same && from.compareTo("12:00") >= 0 ? afternoon(closing) : closing.print();
            return false;
        }
        TimeOfDay first = TimeOfDay.find(text, time.start(), text.length());
        TimeOfDay second = first == null ? null : TimeOfDay.find(text, first.end(), text.length());
        if (first != null && second != null && isAfternoon(text, first, second)) {
            end = afternoon(second);
            return true;
        }
        return false;
    }

    /** 9:00～9:45（一時中断）、11:52（再開）～12:52: the last time behind the words that the meeting went on; null if it did not. */
    private static @Nullable TimeOfDay resumed(String text, int from) {
        TimeOfDay last = null;
        if (text.indexOf("再開", from) > 0) {
            for (TimeOfDay time = TimeOfDay.find(text, from, text.length());
                    time != null;
                    time = TimeOfDay.find(text, time.end(), text.length())) {
                last = time;
            }
        }
        return last;
    }

    /** 午後7時～8時50分: the second time is of the same half of the day, or of the afternoon that follows the morning. */
    private static boolean isAfternoon(String text, TimeOfDay first, TimeOfDay second) {
        return second.minutes() < first.minutes()
                && second.hour() < 12
                && text.charAt(first.start()) == '午'
                && text.charAt(second.start()) != '午';
    }

    private static String afternoon(TimeOfDay time) {
        return new TimeOfDay(time.hour() % 12 + 12, time.minute(), time.start(), time.end()).print();
    }

    /** The first time behind {@code from} at which the meeting closed: 14時30分開会 16時40分閉会. */
    private static @Nullable TimeOfDay closing(String text, int from) {
        TimeOfDay time = TimeOfDay.find(text, from, text.length());
        while (time != null && !isClosing(text, time)) {
            time = TimeOfDay.find(text, time.end(), text.length());
        }
        return time;
    }

    /** Returns where what tells the day and the times ends in {@code value}. */
    static int timesEnd(String value) {
        int end = 0;
        for (ResolvedTime time : TemporalReader.at(null).read(value)) {
            end = time.from() == null ? end : Math.max(end, time.end());
        }
        for (TimeOfDay time = TimeOfDay.find(value, 0, value.length());
                time != null;
                time = TimeOfDay.find(value, time.end(), value.length())) {
            end = Math.max(end, time.end());
        }
        return end;
    }

    /** Says that the date came from a line of its own and not from a field, so that a clock line may tell better. */
    void expectClock(int firstSpeech) {
        Line opening = null;
        for (Line line : page.lines()) {
            if (line.index() > firstSpeech + 1) {
                break;
            }
            // A clock line in the midst of the agenda tells when the meeting was to begin.
            boolean planned = line.rule().equals("header.clock") || isOfAnotherDay(line);
            opening =
                    !planned && Page.isPrinted(line) && line.length() <= 32 && ClockLines.opens(line) ? line : opening;
        }
        TimeOfDay time = opening == null ? null : ClockLines.time(opening);
        start = time == null ? start : time.print();
    }

    /**
     * Reads the value of a field such as 開会 or 閉会時刻, which may hold the date too.
     *
     * @param worth what the day of 開会 is worth: less than that of 開議 where the title says that the session opened earlier
     */
    void readTimes(Passage value, String label, Worth worth) {
        boolean closes = false;
        for (String closing : CLOSINGS) {
            closes |= label.startsWith(closing) && !label.contains("開会");
        }
        if (closes) {
            TimeOfDay time = TimeOfDay.find(value.text(), 0, value.text().length());
            end = time == null ? end : time.print();
            return;
        }
        readNear(value, label.startsWith("開議") ? Worth.OPENED : worth, date);
        if (start == null) {
            times(value, 0);
        }
    }

    private void times(Passage value, int from) {
        String text = value.text();
        TimeOfDay first = TimeOfDay.find(text, from, text.length());
        if (first == null) {
            return;
        }
        if (isClosing(text, first)) {
            end = first.print();
            return;
        }
        start = first.print();
        TimeOfDay second = TimeOfDay.find(text, first.end(), text.length());
        if (second == null) {
            return;
        }
        if (isAfternoon(text, first, second)) {
            end = afternoon(second);
            return;
        }
        end = second.print();
        if (second.minutes() < first.minutes()) {
            diagnostics.add(Diagnostic.of(
                    Code.END_BEFORE_START,
                    "the meeting ends at " + second.print() + ", before it begins at " + first.print()
                            + "; check the print",
                    value.span(first.start(), second.end())));
        }
    }

    private static boolean isClosing(String text, TimeOfDay time) {
        int word = wordAhead(text, time.start());
        // 10時開会 15時閉会: what stands behind the time ahead belongs to that one.
        boolean own = word == 0 || "時分半頃ろ".indexOf(text.charAt(word - 1)) < 0 && !Glyphs.isDigit(text.charAt(word - 1));
        String ahead = own ? text.substring(word, time.start()).strip() : "";
        if (ahead.endsWith("開会") || ahead.endsWith("開議") || ahead.endsWith("開始")) {
            return false;
        }
        for (String closing : CLOSINGS) {
            if (ahead.endsWith(closing)) {
                return true;
            }
        }
        String around = text.substring(time.end(), Math.min(text.length(), time.end() + 6));
        for (String closing : CLOSINGS) {
            if (around.contains(closing)) {
                return true;
            }
        }
        return false;
    }

    /** Where the word of two or three letters begins that stands ahead of {@code end}, spaces between passed over. */
    private static int wordAhead(String text, int end) {
        int at = end;
        while (at > 0 && end - at < 4 && text.charAt(at - 1) <= ' ') {
            at--;
        }
        boolean three = at > 2 && text.startsWith("終わり", at - 3);
        return Math.max(0, at - (three ? 3 : 2));
    }

    /** 開会 令和5年3月1日 午前10時 in the record of a later day. */
    private boolean isOfAnotherDay(Line line) {
        LocalDate own = date;
        if (own == null || line.length() > 32 || line.indexOf('日', line.start(), 32) < 0) {
            return false;
        }
        for (ResolvedTime time : TemporalReader.at(own).read(line.passage().text())) {
            if (time.from() != null && time.from().equals(time.to())) {
                return !own.equals(time.from());
            }
        }
        return false;
    }

    /** Looks for the clock lines of an assembly: the first that opens and the last that closes. */
    void readClock() {
        if (start != null && end != null) {
            return;
        }
        for (Line line : page.lines()) {
            if (!Page.isPrinted(line) || line.length() > 32 || line.length() < 4) {
                continue;
            }
            if (start == null && ClockLines.opens(line) && !isOfAnotherDay(line)) {
                TimeOfDay time = ClockLines.time(line);
                start = time == null ? null : time.print();
            } else if (ClockLines.closes(line)) {
                TimeOfDay time = ClockLines.time(line);
                lastClose = time == null ? lastClose : time.print();
            }
        }
        end = end == null ? lastClose : end;
    }

    /** Takes the times in brackets behind the sentences that open and close the meeting, where nothing else tells them. */
    void readTalk(int firstSpeech) {
        TimeOfDay opening = start == null ? TalkClock.opening(page, firstSpeech) : null;
        start = opening == null ? start : opening.print();
        TimeOfDay closing = end == null && start != null ? TalkClock.closing(page, firstSpeech) : null;
        end = closing == null ? end : closing.print();
    }

    /** Returns what was found, or null without a date. */
    @Nullable
    Held held() {
        return date == null || words == null ? null : new Held(date, start, end, words.text(), words.span());
    }
}
