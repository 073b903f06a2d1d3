package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.model.Meeting;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.NextMeeting;
import io.github.gijiroku4j.model.Quote;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.outcome.Statement.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentence that announces the next meeting: 次回は6月10日（月）10時から開催します, 次回開催日：未定. The last one with a day wins, else
 * the last one without.
 */
final class NextMeetings {

    private static final List<String> NEXT = ContextWords.of("next");
    private static final List<String> PLENARY = ContextWords.of("next-plenary");
    /** The next meeting is announced at the end; so many statements are asked, or a tenth of the record. */
    private static final int CLOSING_STATEMENTS = 40;

    private static final int LAST_STATEMENTS = 15;

    private static final List<String> CHOICES = List.of("又は", "または", "もしくは", "若しくは", "か", "あるいは");
    private static final List<String> OFFICIALS = ContextWords.of("officials");
    private static final List<String> PLANS = ContextWords.of("next-plans");

    private static final List<String> EVENTS = ContextWords.of("next-events");

    private final List<Statement> statements;
    private final Chairs chairs;
    private final Places places;
    private @Nullable LocalDate day;
    private @Nullable NextMeeting dated;
    private @Nullable NextMeeting undated;

    NextMeetings(List<Statement> statements, Chairs chairs, Places places) {
        this.statements = statements;
        this.chairs = chairs;
        this.places = places;
    }

    /**
     * Returns the next meeting after {@code held}, null if none is announced.
     *
     * @param meetings the bodies that met: of a third meeting the fourth is the next
     */
    @Nullable
    NextMeeting find(List<Meeting> meetings, @Nullable LocalDate held) {
        day = held;
        List<String> words = words(meetings);
        int first = statements.size() - Math.max(CLOSING_STATEMENTS, statements.size() / 10);
        Statement heading = null;
        for (int i = Math.max(0, first); i < statements.size(); i++) {
            Statement statement = statements.get(i);
            boolean names = ContextWords.holdsAny(statement.text(), words);
            if (statement.is(Kind.HEADING)) {
                heading = names ? statement : null;
            }
            boolean last = i >= statements.size() - LAST_STATEMENTS;
            if (!isOfMeeting(statement, chairs) && !(last && isOfficial(statement))) {
                continue;
            }
            if (names) {
                take(statement, words);
            } else if (heading != null) {
                under(statement);
            }
        }
        return dated != null ? dated : undated;
    }

    /** What the next meeting is called: 次回, 明日の会議 of a plenary, 第4回 where the third was held. */
    private List<String> words(List<Meeting> meetings) {
        List<String> words = new ArrayList<>(NEXT);
        if (chairs.isPlenary()) {
            words.addAll(PLENARY);
        } else if (!meetings.isEmpty() && meetings.get(0).session() != null) {
            words.add("第" + (meetings.get(0).session() + 1) + "回");
        }
        return words;
    }

    /** Whether an official says it, as the secretariat does at the end under its people's names. */
    private static boolean isOfficial(Statement statement) {
        Speaker speaker = statement.speaker();
        return speaker != null && ContextWords.holdsAny(speaker.label(), OFFICIALS);
    }

    /** Whether the record itself, the chair or the secretariat says it; a member may speak of any next time. */
    private static boolean isOfMeeting(Statement statement, Chairs chairs) {
        Speaker speaker = statement.speaker();
        return speaker == null
                || chairs.preside(statement)
                || speaker.kind() == Speaker.Kind.OFFICE
                || speaker.label().contains("事務局")
                || chairs.isNobody();
    }

    private void take(Statement statement, List<String> words) {
        Quote quote = places.quote(statement);
        int at = statement.start() + firstNext(statement.text(), words);
        int from = places.quote(statement.piece(), at, at + 1).span().start();
        Mention.Date date = date(statement, quote, from);
        if (date != null) {
            boolean other = statement.text().contains(date.text() + "理事会");
            put(other ? null : date.start(), other ? null : date.end(), date.from(), quote);
        } else if (isPlanned(statement.text()) && !statement.is(Kind.HEADING)) {
            undated = new NextMeeting(null, null, null, quote.text(), quote.span());
        }
    }

    /** The line under a heading 次回の開催. */
    private void under(Statement statement) {
        Quote quote = places.quote(statement);
        Mention.Date date = date(statement, quote, quote.span().start());
        if (date != null) {
            put(date.start(), date.end(), date.from(), quote);
        }
    }

    private void put(@Nullable String start, @Nullable String end, LocalDate date, Quote quote) {
        dated = new NextMeeting(date, start, end, quote.text(), quote.span());
    }

    private static int firstNext(String text, List<String> words) {
        int first = text.length() - 1;
        for (String word : words) {
            int at = text.indexOf(word);
            first = at >= 0 && at < first ? at : first;
        }
        return first;
    }

    private static boolean isPlanned(String text) {
        return ContextWords.holdsAny(text, PLANS)
                && ContextWords.holdsAny(text, EVENTS)
                && !VoteReader.isQuestion(text)
                && !text.contains("次回に")
                && !text.contains("会期");
    }

    /** The first day behind the word for the next meeting, later than this one. */
    private Mention.@Nullable Date date(Statement statement, Quote quote, int from) {
        for (Mention mention : statement.piece().mentions()) {
            if (mention instanceof Mention.Date date
                    && quote.span().contains(date.span())
                    && date.span().end() > from
                    && date.precision() == Mention.Precision.DAY
                    && date.from().equals(date.to())
                    && date.open() == null
                    && (day == null || date.from().isAfter(day))) {
                return isChoice(statement, date) ? null : date;
            }
        }
        return null;
    }

    /** 6月20日又は21日: which of the two is still open. */
    private static boolean isChoice(Statement statement, Mention.Date date) {
        String text = statement.text();
        int at = text.indexOf(date.text());
        for (String word : CHOICES) {
            int other = at + date.text().length() + word.length();
            boolean stands = at >= 0 && text.startsWith(word, other - word.length()) && other < text.length();
            if (stands && (Glyphs.isDigit(text.charAt(other)) || Glyphs.isKanjiDigit(text.charAt(other)))) {
                return true;
            }
        }
        return false;
    }
}
