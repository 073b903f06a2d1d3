package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.HeldReader.Worth;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.text.Passage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the day of the meeting outside of the fields: in the title block, on the line that counts the days of a session
 * (第3日 令和5年3月7日), beside 開議, on a line of its own; where nothing tells it ahead of the talk, in the first sentences of
 * the talk and in the signatures below it.
 */
final class MeetingDay {

    /** A date without a label is looked for in this many lines ahead of the first speech. */
    private static final int MOST_LINES = 60;
    /** The signatures stand within this many printed lines from the end. */
    private static final int MOST_BELOW = 25;

    private static final int LONGEST = 60;
    private static final String[] NOW = {"ただいま", "ただ今", "只今", "これより", "これから", "本日"};
    private static final String[] BEGINS = {"開会", "開催", "開き", "開議", "始め", "開始"};

    private final Page page;
    private final HeldReader held;
    private final TitleReader title;
    private final int firstSpeech;

    MeetingDay(Page page, HeldReader held, TitleReader title, int firstSpeech) {
        this.page = page;
        this.held = held;
        this.title = title;
        this.firstSpeech = firstSpeech;
    }

    /** Reads the day and, if there is one, the times that belong to it; the body begins at {@code bodyStart}. */
    void find(int bodyStart) {
        boolean field = held.isFound() && !held.wants(Worth.HELD);
        title.dateLines().stream()
                .filter(line -> !OtherDays.isLine(line))
                .forEach(line -> held.read(line.passage(), worth(line)));
        int to = Math.min(page.size(), Math.max(bodyStart + 3, Math.min(firstSpeech, MOST_LINES)));
        sitting(to);
        lines(to);
        if (!held.isFound()) {
            LocalDate middle = title.middleOfYear();
            if (middle != null) {
                withoutYear(to, middle);
            }
        }
        if (!held.isFound() && firstSpeech < page.size()) {
            talk();
        }
        if (!held.isFound()) {
            below(to);
        }
        times(field);
    }

    /** A field with a day that has no year tells better than days in the title, which may be those of other meetings. */
    private void withoutYear(int to, LocalDate middle) {
        for (boolean field : new boolean[] {true, false}) {
            for (int i = page.nextPrinted(0); i < to; i = page.nextPrinted(i + 1)) {
                Line line = page.line(i);
                boolean dated = line.rule().equals("header.date") || TitleReader.isDateLine(line);
                boolean may = field ? dated && line.role() == LineRole.FIELD : dated || line.role() == LineRole.TITLE;
                if (may && !OtherDays.isLine(line)) {
                    held.readNear(line.passage(), Worth.HELD, middle);
                }
            }
        }
    }

    private void times(boolean field) {
        for (Line line : title.timeLines()) {
            held.readTimes(line.passage(), "", Worth.HELD);
        }
        if (held.isFound()) {
            if (!field && firstSpeech < page.size()) {
                held.expectClock(firstSpeech);
            }
            held.readClock();
            if (firstSpeech < page.size()) {
                held.readTalk(firstSpeech);
            }
        }
    }

    private Worth worth(Line line) {
        String words = line.passage().text();
        if (words.contains("開議")) {
            return Worth.OPENED;
        }
        boolean opened = words.contains("開会");
        boolean called = opened ? Sittings.areLater(title.titleLines()) : words.contains("招集");
        return called ? Worth.CALLED : Worth.HELD;
    }

    /** The line that counts the days, if it counts the one that the title names or is the only one; and 開議 with its day. */
    private void sitting(int to) {
        int own = 0;
        for (Line line : title.titleLines()) {
            own = Math.max(own, Sittings.day(line));
        }
        Line counted = null;
        boolean several = false;
        for (int i = page.nextPrinted(0); i < to; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (line.length() > LONGEST || line.role() == LineRole.OUTSIDE || OtherDays.isLine(line)) {
                continue;
            }
            int day = line.role() == LineRole.TITLE ? 0 : Sittings.day(line);
            if (day > 0 && day == own) {
                held.readNear(line.passage(), Worth.SITTING, near());
            } else if (day > 0) {
                several |= counted != null;
                counted = line;
            } else if (opens(line)) {
                held.readNear(line.passage(), Worth.OPENED, near());
            }
        }
        if (own == 0 && counted != null && !several) {
            held.readNear(counted.passage(), Worth.SITTING, near());
        }
    }

    /** 3月7日 午前10時開議 on one line, or a day and 午前10時開議 below it. */
    private boolean opens(Line line) {
        if (line.indexOf('日', line.start(), LONGEST) < 0 || line.last() == '。') {
            return false;
        }
        if (line.passage().text().replace(" ", "").contains("開議")) {
            return true;
        }
        int below = page.nextPrinted(line.index() + 1);
        boolean clock = below < page.size()
                && ClockLines.opens(page.line(below))
                && page.line(below).indexOf('議', page.line(below).start(), LONGEST) > 0;
        return clock && TitleReader.isDateLine(line);
    }

    /** A day without a year falls near one that is known already, or into the year of the title. */
    private @Nullable LocalDate near() {
        LocalDate known = held.date();
        return known == null ? title.middleOfYear() : known;
    }

    /** Lines that hold a date and little else, where no field tells the day. */
    private void lines(int to) {
        for (int i = page.nextPrinted(0); i < to && held.wants(Worth.HELD); i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            boolean tells = TitleReader.isDateLine(line)
                    || line.role() == LineRole.TITLE
                    || ClockLines.isClock(line)
                    || TitleReader.tellsMeeting(line);
            if (tells && !OtherDays.isLine(line)) {
                held.read(line.passage(), TitleReader.tellsMeeting(line) ? Worth.HELD : worth(line));
            }
        }
    }

    /** ただいまから令和5年6月2日、第3回審議会を開会いたします。 */
    private void talk() {
        int at = firstSpeech;
        for (int i = 0; i < 3 && at < page.size(); i++) {
            Line line = page.line(at);
            int from = line.start();
            int stop = line.indexOf('。', from, LONGEST * 3);
            String words = line.text().substring(from, stop < 0 ? line.end() : stop);
            if (words.length() <= LONGEST * 3 && holds(words, NOW) && holds(words, BEGINS)) {
                held.read(Passage.of(page.folded(), from, from + words.length()), Worth.HELD);
            }
            at = page.nextPrinted(at + 1);
        }
    }

    private static boolean holds(String words, String[] any) {
        for (String word : any) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** （令和5年1月18日　午後4時10分閉会）, or the day over the signatures. */
    private void below(int from) {
        int first = page.size();
        for (int seen = 0; seen < MOST_BELOW && first > from; seen++) {
            first = page.previousPrinted(first - 1);
        }
        for (int i = page.nextPrinted(Math.max(first, from)); i < page.size(); i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            boolean day = ClockLines.closes(line) || TitleReader.isDateLine(line) && !Prose.isSentence(line);
            if (line.length() <= LONGEST && day && !OtherDays.isLine(line)) {
                held.read(line.passage(), ClockLines.closes(line) ? Worth.HELD : Worth.SIGNED);
            }
        }
    }
}
