package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Hint;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name a time, in any text, printed in any width and with spaces inside.
 *
 * <p>One loop over the text; only at the letters with which a row of {@code grammar/*.txt} may begin is anything tried, and what
 * was read is not read again. What the words mean is worked out by {@link TemporalResolver}.
 */
public final class TemporalScanner {

    private static final Grammar GRAMMAR = Grammar.BUILT_IN;
    private static final WordSet RECURRING = GrammarLists.set("recurring");
    private static final WordSet RULES = GrammarLists.set("rules");
    private static final WordSet RULES_BEHIND = GrammarLists.set("rules-behind");
    /** How far from a date a word that makes it a rule may stand. */
    private static final int RULE_REACH = 24;

    private final Print print;
    private final SpanReader reader;
    private final List<TemporalExpression> found = new ArrayList<>();
    private int at;
    /** The expression that a list may go on from, where the next item begins, and whether it was one to leave out. */
    private @Nullable Point last;

    private int next = -1;
    private boolean lastIsLeftOut;

    private final Echo echo = new Echo();
    private boolean newSentence;

    private TemporalScanner(Print print) {
        this.print = print;
        this.reader = new SpanReader(print);
    }

    /**
     * Returns the expressions of {@code text}, in order.
     *
     * @param text any text; offsets of the expressions are its UTF-16 offsets
     */
    public static List<TemporalExpression> scan(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (GRAMMAR.mayStart(c) || mayFold(c)) {
                return new TemporalScanner(Print.of(text)).run();
            }
        }
        return List.of();
    }

    /** Full-width digits and letters, radicals and era ligatures become what an expression may begin with. */
    private static boolean mayFold(char c) {
        return c >= '０' && c <= '～' || c >= '⺀' && c <= '⿟' || c >= '㋿' && c <= '㍾';
    }

    private List<TemporalExpression> run() {
        int length = print.length();
        while (at < length) {
            char c = print.charAt(at);
            if (isSentenceEnd(c)) {
                newSentence = true;
                echo.nextSentence();
                at++;
            } else if (!GRAMMAR.mayStart(c)) {
                at++;
            } else if (!read()) {
                skip(c);
            }
        }
        return found;
    }

    private boolean read() {
        boolean listed = next == at;
        TemporalExpression expression = reader.read(at, listed ? last : null);
        if (!echo.isEmpty() && (expression == null || isGuess(expression))) {
            TemporalExpression echoed = echo();
            expression = echoed == null ? expression : echoed;
        }
        if (expression == null) {
            return false;
        }
        boolean leftOut = listed && lastIsLeftOut || isRecurring(expression) || isRule(expression);
        if (!leftOut) {
            found.add(
                    newSentence && expression.hints().isEmpty()
                            ? with(expression, EnumSet.of(Hint.NEW_SENTENCE))
                            : newSentence ? with(expression, plus(expression.hints())) : expression);
            newSentence = false;
        }
        remember(expression, leftOut);
        at = reader.end();
        return true;
    }

    private static Set<Hint> plus(Set<Hint> hints) {
        EnumSet<Hint> more = EnumSet.copyOf(hints);
        more.add(Hint.NEW_SENTENCE);
        return more;
    }

    private static TemporalExpression with(TemporalExpression e, Set<Hint> hints) {
        return new TemporalExpression(
                e.start(), e.end(), e.from(), e.to(), e.open(), e.startTime(), e.endTime(), hints);
    }

    private void remember(TemporalExpression expression, boolean leftOut) {
        Point to = expression.to();
        last = to == null ? expression.from() : to;
        int end = reader.end();
        // 14日から16日まで及び20日
        next = Connectives.list(print, print.startsWith("まで", end) ? end + 2 : end);
        lastIsLeftOut = leftOut;
        echo.remember(last);
    }

    /** 28年に without an era, 二二年 without a century: what was named a moment ago tells more. */
    private boolean isGuess(TemporalExpression expression) {
        Year year = expression.from().year();
        if (year == null || year.unit().anchor() == Anchor.NEAR) {
            return year != null;
        }
        long number = Numerals.read(print, at);
        return number != Numerals.NONE
                && year.era() == null
                && Numerals.value(number) < 100
                && year.unit().value() > 99;
    }

    private @Nullable TemporalExpression echo() {
        long number = Numerals.read(print, at);
        if (number == Numerals.NONE || !NumberStart.isFree(print, at)) {
            return null;
        }
        Year year = echo.near(print, number);
        boolean ofDay = echo.isLaterDay(number);
        return year == null && !ofDay ? null : reader.readEcho(at, year, ofDay);
    }

    /** 毎年4月, 例年6月: no one date. */
    private boolean isRecurring(TemporalExpression expression) {
        int before = at;
        before -= "、のは(".indexOf(print.at(before - 1)) >= 0 && before > 0 ? 1 : 0;
        return expression.from().year() == null && RECURRING.ends(print, before);
    }

    /** 会計年度は4月1日から翌年3月31日まで: what holds for every year. */
    private boolean isRule(TemporalExpression expression) {
        Point point = expression.from();
        if (point.year() != null || point.month() == null || point.month().anchor() != Anchor.NUMBER) {
            return false;
        }
        for (int i = at - 1; i >= at - RULE_REACH && !isSentenceEnd(print.at(i)); i--) {
            if (RULES.begins(print, i)) {
                return true;
            }
        }
        for (int i = reader.end(); i < reader.end() + RULE_REACH && !isSentenceEnd(print.at(i)); i++) {
            if (RULES_BEHIND.begins(print, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentenceEnd(char c) {
        return c == 0 || c == '。' || c == '\n' || c == '？' || c == '！';
    }

    private void skip(char c) {
        int behind = Math.max(BlankForm.end(print, at), reader.nothingEnd());
        if (behind > at) {
            at = behind;
            return;
        }
        at++;
        if (Numerals.isNumeral(c)) {
            while (Numerals.isNumeral(print.at(at)) && (Numerals.isDigit(c) || !Numerals.isDigit(print.at(at)))) {
                at++;
            }
        }
    }
}
