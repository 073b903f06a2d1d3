package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.TemporalExpression.Hint;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words around a month without a year whether it is past or to come: 去る11月, 11月に開催した, 11月に開催する予定.
 *
 * <p>The word that comes first behind it decides (までに alone hints at what is to come); it is looked for up to the end of the clause and no further than
 * {@value #REACH} letters.
 */
final class Tense {

    private static final int REACH = 40;
    /** How far behind から the verb may stand that tells what has begun. */
    private static final int NEAR = 14;
    /** The same over several clauses. */
    private static final int FARTHEST = 120;
    /** The last letter of a verb that goes on. */
    private static final String VERB_ENDS = "きぎしちびみりいえけげせてねべめれ";

    private static final WordSet NO_VERBS = GrammarLists.set("no-verbs");
    private static final WordSet PAST = GrammarLists.set("past");
    private static final WordSet LIKELY = GrammarLists.set("likely");
    private static final WordSet FUTURE = GrammarLists.set("future");
    private static final WordSet GONE = GrammarLists.set("gone");
    private static final WordSet COMING = GrammarLists.set("coming");

    private static final WordSet PLANNED = GrammarLists.set("planned");
    private static final WordSet PARTICLES = GrammarLists.set("particles");
    private static final WordSet ADVERBIAL = GrammarLists.set("adverbial");
    private static final WordSet AS_OF = GrammarLists.set("as-of");
    private static final WordSet ONGOING = GrammarLists.set("ongoing");
    private static final WordSet TOWARDS = GrammarLists.set("towards");
    private static final WordSet BEGUN = GrammarLists.set("begun");
    private static final WordSet YESTERDAY = GrammarLists.set("yesterday");
    private static final WordSet TOMORROW = GrammarLists.set("tomorrow");
    private static final WordSet SINCE = GrammarLists.set("since");
    private static final WordSet AFTER = GrammarLists.set("after");
    private static final WordSet UNTIL = GrammarLists.set("until");

    private final Print print;

    Tense(Print print) {
        this.print = print;
    }

    /** Returns what stands around {@code [start, end)}, or null if it says nothing. */
    @Nullable
    Hint around(int start, int end) {
        if (GONE.ends(print, start) || YESTERDAY.begins(print, start)) {
            return Hint.GONE;
        }
        if (COMING.ends(print, start) || TOMORROW.begins(print, start)) {
            return Hint.COMING;
        }
        if (SINCE.begins(print, end)) {
            return Hint.PAST;
        }
        Hint told = ahead(end);
        if ((told == null || told == Hint.ONGOING) && AS_OF.begins(print, end)) {
            return Hint.PAST;
        }
        return told == null && UNTIL.begins(print, end) ? Hint.UNTIL : told;
    }

    private @Nullable Hint ahead(int end) {
        int since = AFTER.length(print, end);
        int from = print.at(end + since) == '、' ? end + since + 1 : end;
        int stop = Math.min(print.length(), from + REACH);
        boolean begun = since > 0 || print.startsWith("から", end);
        boolean own = isAdverbial(end);
        boolean ownClause = true;
        Hint likely = null;
        for (int i = from; i < stop; i++) {
            char c = print.charAt(i);
            if (isClauseEnd(c)) {
                if (c != '、' || !goesOn(i, own)) {
                    return likely;
                }
                ownClause = ownClause && TOWARDS.ends(print, i);
                stop = Math.min(print.length(), Math.min(i + REACH, from + FARTHEST));
            }
            if (ownClause && (PLANNED.begins(print, i) || own && FUTURE.begins(print, i))) {
                return Hint.FUTURE;
            }
            if (likely == null && ownClause && own && LIKELY.begins(print, i)) {
                likely = Hint.LIKELY;
            }
            boolean past = PAST.begins(print, i) || begun && i <= end + since + NEAR && BEGUN.begins(print, i);
            if (likely == null && past) {
                return Hint.PAST;
            }
            if (likely == null && ONGOING.begins(print, i)) {
                return Hint.ONGOING;
            }
        }
        return likely;
    }

    /** Tells whether the verb ahead of a comma has its tense from a later one (三月に始まり、九月に終わりました), or a list of times goes on. */
    private boolean goesOn(int comma, boolean own) {
        if (TOWARDS.ends(print, comma) || isDate(comma + 1)) {
            return true;
        }
        char last = print.at(comma - 1);
        return own && last != 0 && VERB_ENDS.indexOf(last) >= 0 && !NO_VERBS.ends(print, comma);
    }

    private boolean isDate(int at) {
        long number = Numerals.read(print, at);
        char unit = number == Numerals.NONE ? 0 : print.at(Numerals.end(number));
        return unit == '月' || unit == '日';
    }

    private static boolean isClauseEnd(char c) {
        return c == '。' || c == '、' || c == ',' || c == '，' || c == '\n';
    }

    /**
     * Tells whether the month says when the verb behind it happens (10月に行います, 10月の会議で決定します); that of 10月の実績を
     * 報告します only says of what time the results are.
     */
    private boolean isAdverbial(int end) {
        int stop = Math.min(print.length(), end + REACH);
        int noun = print.at(end) == 'の'
                ? end + 1
                : print.startsWith(")の", end) ? end + 2 : print.startsWith("までの", end) ? end + 3 : end;
        int i = noun;
        while (i < stop && (!Print.isHiragana(print.at(i)) || i > noun && !PARTICLES.begins(print, i))) {
            i++;
        }
        return i == end || ADVERBIAL.begins(print, i);
    }
}
