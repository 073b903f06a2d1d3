package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.model.Held;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.time.ResolvedTime;
import io.github.gijiroku4j.time.TemporalReader;
import io.github.gijiroku4j.time.TimeOfDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads when the meeting took place: 令和2年1月30日（木） 8:00～8:40, or a date in the title block with 午前十時開議 below it and
 * 午後五時二分散会 at the record's end.
 */
final class HeldReader {

    private final Page page;
    private final List<Diagnostic> diagnostics;
    private @Nullable LocalDate date;
    private @Nullable Passage words;
    private @Nullable String start;
    private @Nullable String end;

    HeldReader(Page page, List<Diagnostic> diagnostics) {
        this.page = page;
        this.diagnostics = diagnostics;
    }

    /** Tells whether a date was found. */
    boolean isFound() {
        return date != null;
    }

    /** Reads the value of a date field, or a line that may hold the date; the first date found stays. */
    void read(Passage value) {
        if (value.isEmpty()) {
            return;
        }
        for (ResolvedTime time : TemporalReader.at(null).read(value.text())) {
            for (ResolvedTime.Problem problem : time.problems()) {
                diagnostics.add(Diagnostic.of(problem.code(), problem.message(), value.span(time.start(), time.end())));
            }
            LocalDate from = time.from();
            if (from == null
                    || !from.equals(time.to())
                            && time.precision() != io.github.gijiroku4j.model.Mention.Precision.DAY) {
                continue;
            }
            if (date == null) {
                date = from;
                words = value;
                start = time.startTime();
                end = time.endTime();
                if (start == null) {
                    times(value, time.end());
                }
            }
            return;
        }
    }

    /** Says that the date came from a line of its own and not from a field, so that a clock line may tell better. */
    void expectClock(int firstSpeech) {
        Line opening = null;
        for (Line line : page.lines()) {
            if (line.index() > firstSpeech + 1) {
                break;
            }
            // A clock line in the midst of the agenda tells when the meeting was to begin.
            boolean planned = line.rule().equals("header.clock");
            opening =
                    !planned && Page.isPrinted(line) && line.length() <= 32 && ClockLines.opens(line) ? line : opening;
        }
        TimeOfDay time = opening == null ? null : ClockLines.time(opening);
        start = time == null ? start : time.print();
    }

    /** Reads the times of a value that holds no date of its own. */
    void readTimes(Passage value) {
        if (start == null) {
            times(value, 0);
        }
    }

    private void times(Passage value, int from) {
        TimeOfDay first = TimeOfDay.find(value.text(), from, value.text().length());
        if (first == null) {
            return;
        }
        if (isClosing(value.text(), first)) {
            end = first.print();
            return;
        }
        start = first.print();
        TimeOfDay second =
                TimeOfDay.find(value.text(), first.end(), value.text().length());
        if (second != null) {
            end = second.print();
            if (second.minutes() < first.minutes()) {
                diagnostics.add(Diagnostic.of(
                        Code.END_BEFORE_START,
                        "the meeting ends at " + second.print() + ", before it begins at " + first.print()
                                + "; check the print",
                        value.span(first.start(), second.end())));
            }
        }
    }

    private static boolean isClosing(String text, TimeOfDay time) {
        String around = text.substring(time.end(), Math.min(text.length(), time.end() + 6));
        return around.contains("閉会") || around.contains("散会") || around.contains("終了") || around.contains("延会");
    }

    /** Looks for the clock lines of an assembly: the first that opens and the last that closes. */
    void readClock(int from) {
        if (start != null && end != null) {
            return;
        }
        for (Line line : page.lines()) {
            if (!Page.isPrinted(line) || line.length() > 32 || line.length() < 4) {
                continue;
            }
            if (start == null && line.index() >= from && ClockLines.opens(line)) {
                TimeOfDay time = ClockLines.time(line);
                start = time == null ? null : time.print();
            } else if (ClockLines.closes(line)) {
                TimeOfDay time = ClockLines.time(line);
                lastClose = time == null ? lastClose : time.print();
            }
        }
        end = end == null ? lastClose : end;
    }

    private @Nullable String lastClose;

    /** Returns what was found, or null without a date. */
    @Nullable
    Held held() {
        return date == null || words == null ? null : new Held(date, start, end, words.text(), words.span());
    }
}
