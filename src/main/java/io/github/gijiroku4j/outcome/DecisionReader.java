package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Quote;
import io.github.gijiroku4j.outcome.Statement.Kind;
import io.github.gijiroku4j.text.WordTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the decisions in the order of the talk: what the chair puts to the meeting, the assent or the vote, and the sentence
 * that states the result.
 *
 * <p>A false decision is worse than a missed one. In a transcript only the chair states results, and only with a ground:
 * nobody objected, a vote was taken, a question was put, or the sentence draws the conclusion (よって). See {@link Grounds}.
 */
final class DecisionReader {

    private static final WordTrie ASKING =
            WordTrie.backwards(Stream.concat(ContextWords.of("asking").stream(), ContextWords.of("calling").stream())
                    .toList());
    /** What a sentence holds that answers a question, gives a vote or opens an item; most hold none of it. */
    private static final Phrases TELLING = new Phrases(
            Stream.concat(VoteReader.words().stream(), Topic.openers().stream()).toList());

    /** A question that says no more than これに御異議ありませんか points at the sentence ahead of it. */
    private static final int SHORT_QUESTION = 18;

    private static final int SHORTEST_ANSWER = 12;
    private static final List<String> AS_DRAFTED = List.of("案のとおり", "案どおり", "案の通り", "案通り", "提案のとおり", "説明のとおり決", "原案で");
    /** Likewise, unless they are about the order in which the meeting goes on. */
    private static final List<String> AS_WRITTEN = List.of("のとおりとする", "のとおりとさせ", "のとおりで", "のとおり進め");

    private static final List<String> PROCEDURE = ContextWords.of("procedure");

    private final List<Statement> statements;
    private final Places places;
    private final Items items;
    private final Grounds grounds;
    private final Results results;
    private final Pending pending = new Pending();
    private final List<Decision> found = new ArrayList<>();

    DecisionReader(List<Statement> statements, Chairs chairs, Minutes.Kind kind, Places places, Items items) {
        this.statements = statements;
        this.places = places;
        this.items = items;
        this.grounds = new Grounds(statements, chairs, kind);
        this.results = new Results(places, items, kind);
    }

    List<Decision> read() {
        Statement before = null;
        for (Statement statement : statements) {
            pending.age();
            if (statement.is(Kind.HEADING)) {
                conclude();
                items.heading(statement);
                results.heading(statement);
                add(results.ofHeading(statement));
            } else if (statement.is(Kind.ROW)) {
                add(results.ofRow(statement));
            } else if (statement.is(Kind.NOTE)) {
                note(statement);
            } else {
                sentence(statement, before);
            }
            before = statement;
        }
        conclude();
        return found;
    }

    private void add(@Nullable Decision decision) {
        if (decision != null) {
            found.add(decision);
        }
    }

    /** A note answers the question ahead of it, or states a result itself. */
    private void note(Statement note) {
        String text = note.text();
        if (text.contains("異議あり」") || text.contains("反対」")) {
            pending.clear();
            return;
        }
        Decision result = note.isSpoken() ? null : results.ofLine(note);
        if (result != null) {
            add(result);
        } else if (pending.question() != null && (VoteReader.saysNoObjection(text) || isAnswer(text))) {
            pending.assent(note);
        } else if (VoteReader.saysVote(text) || pending.question() != null && VoteReader.tellsPart(text)) {
            pending.vote(note);
        }
    }

    private static boolean isAnswer(String text) {
        return text.contains("なし」")
                || text.contains("起立")
                || text.contains("挙手")
                || text.contains("投票")
                || text.contains("ボタン")
                || text.contains("拍手")
                || text.contains("承認")
                || text.contains("了承")
                || text.contains("うなず")
                || text.contains("「賛成」")
                || text.equals("(了)")
                || text.equals("(はい)")
                || text.contains("はい」")
                || text.contains("なしの声");
    }

    private void sentence(Statement statement, @Nullable Statement before) {
        if (isQuestion(statement)) {
            Decision.Outcome reported = pending.reported();
            conclude();
            open(statement);
            pending.report(reported);
            boolean points = statement.text().length() < SHORT_QUESTION
                    || statement.text().startsWith("これに");
            boolean same = before != null && before.turn() == statement.turn() && before.is(statement.kind());
            pending.ask(statement, points && same ? before : null);
            return;
        }
        OutcomePhrase phrase = OutcomePhrase.of(statement.text());
        OutcomePhrase clause = phrase == null && pending.isAnswered() && grounds.presides(statement)
                ? OutcomePhrase.ofClause(statement.text())
                : null;
        if (clause != null) {
            decide(statement, clause);
            return;
        }
        if (phrase != null && reports(statement, phrase)) {
            return;
        }
        if (phrase != null && grounds.hold(statement, phrase, pending)) {
            if (isOfOtherItem(statement, phrase)) {
                conclude();
            }
            decide(statement, phrase);
            return;
        }
        Decision result = statement.isSpoken() ? null : results.ofLine(statement);
        if (result != null) {
            add(result);
            pending.clear();
            return;
        }
        if (!TELLING.in(statement.text())) {
            return;
        }
        if (VoteReader.saysNoObjection(statement.text()) && pending.question() != null) {
            pending.assent(statement);
        } else if (VoteReader.saysVote(statement.text())
                || pending.question() != null
                        && grounds.presides(statement)
                        && VoteReader.tellsPart(statement.text())) {
            pending.vote(statement);
        }
        open(statement);
    }

    /** Whether a question was answered and the chair, without a word on it, states what becomes of something else. */
    private boolean isOfOtherItem(Statement statement, OutcomePhrase phrase) {
        Statement matter = pending.matter();
        OutcomePhrase asked = matter == null || pending.assent() == null ? null : OutcomePhrase.asked(matter.text());
        if (matter == null || asked == null || asked.outcome() == phrase.outcome() || phrase.bare()) {
            return false;
        }
        boolean concludes = statement.text().contains("よって")
                || VoteReader.saysNoObjection(statement.text())
                || VoteReader.saysVote(statement.text());
        if (concludes || pending.votes().manner() != Decision.Manner.NO_OBJECTION) {
            return false;
        }
        Topic topic = Topic.marked(statement.text(), phrase.start());
        return !topic.isEmpty()
                && !topic.points(statement.text())
                && !matter.text().contains(topic.in(statement.text()));
    }

    private void open(Statement statement) {
        if (items.returns(statement)) {
            conclude();
            items.comeBack();
            return;
        }
        Topic topic = items.opens(statement);
        if (topic.isEmpty() && grounds.presides(statement)) {
            topic = Topic.calledFor(statement.text());
            topic = topic.isEmpty() && !items.isOpen() ? Topic.askedAbout(statement.text()) : topic;
        }
        if (!topic.isEmpty()) {
            conclude();
            items.open(statement, topic);
        }
    }

    private static boolean isQuestion(Statement statement) {
        String text = statement.text();
        int end = text.length();
        while (end > 0 && "。?!. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return ASKING.suffix(text, 0, end) > 0;
    }

    /** 委員長の報告は可決であります: no decision, but what 報告のとおり決しました means. */
    private boolean reports(Statement statement, OutcomePhrase phrase) {
        String text = statement.text();
        int at = text.indexOf("報告は");
        if (at < 0 || phrase.start() < at || phrase.firm() || !text.contains("あります") && !text.contains("です")) {
            return false;
        }
        pending.report(phrase.outcome());
        return true;
    }

    private void decide(Statement statement, OutcomePhrase phrase) {
        if (VoteReader.saysNoObjection(statement.text()) || VoteReader.saysVote(statement.text())) {
            pending.vote(statement);
        }
        Quote evidence = places.quote(statement);
        Statement assent = pending.assent();
        found.add(new Decision(
                items.of(statement, phrase, pending),
                outcome(statement, phrase),
                pending.votes().manner(),
                pending.votes().vote(places),
                pending.asked(places),
                assent == null ? null : places.quote(assent),
                evidence.text(),
                evidence.span()));
        pending.clear();
        items.settle(statement, found.get(found.size() - 1).outcome());
    }

    /** そのように決しました means what was asked; 委員長報告のとおり決しました means what was reported. */
    private Decision.Outcome outcome(Statement statement, OutcomePhrase phrase) {
        if (!phrase.bare()) {
            return phrase.outcome();
        }
        Decision.Outcome reported = pending.reported();
        if (reported != null && statement.text().contains("報告")) {
            return reported;
        }
        Statement matter = pending.matter();
        boolean open =
                phrase.such() || Topic.of(statement.text(), phrase.start()).isEmpty();
        OutcomePhrase asked = matter == null || !open ? null : OutcomePhrase.asked(matter.text());
        return asked == null ? phrase.outcome() : asked.outcome();
    }

    /** A note, or a word such as 異議なし。 of everybody; not a sentence that goes on to something. */
    private static boolean isPlain(Statement assent) {
        return assent.is(Kind.NOTE) || assent.text().length() <= SHORTEST_ANSWER;
    }

    private static boolean isAsDrafted(String matter) {
        return ContextWords.holdsAny(matter, AS_DRAFTED)
                || ContextWords.holdsAny(matter, AS_WRITTEN)
                        && Items.isMarked(matter)
                        && !ContextWords.holdsAny(matter, PROCEDURE);
    }

    /** Where a question was answered and the chair goes on without stating the result, the question states it. */
    private void conclude() {
        Statement question = pending.question();
        Statement matter = pending.matter();
        Statement assent = pending.assent();
        if (question != null && matter != null && assent != null && isPlain(assent)) {
            OutcomePhrase asked = OutcomePhrase.asked(matter.text());
            if (asked == null && isAsDrafted(matter.text())) {
                asked = OutcomePhrase.decided(matter.text());
            }
            if (asked != null && pending.votes().isCarried() && !grounds.isReport(question)) {
                Quote evidence = places.quote(matter);
                found.add(new Decision(
                        items.of(matter, asked, pending),
                        asked.outcome(),
                        pending.votes().manner(),
                        pending.votes().vote(places),
                        pending.asked(places),
                        places.quote(assent),
                        evidence.text(),
                        evidence.span()));
            }
        }
        pending.clear();
    }
}
