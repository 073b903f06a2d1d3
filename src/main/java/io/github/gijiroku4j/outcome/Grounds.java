package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.Decision.Outcome;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.outcome.OutcomePhrase.Mood;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a sentence that states an outcome is a decision of this meeting: who says it, on what ground, and whether
 * it tells of another day or body.
 */
final class Grounds {

    private static final Phrases PAST = Phrases.of("past");
    private static final List<String> BODIES = ContextWords.of("bodies");
    private static final List<String> AGENTS = ContextWords.of("agents");
    private static final List<String> THEREFORE = ContextWords.of("therefore");
    private static final Phrases REPORT = Phrases.of("report");
    private static final List<String> AT = List.of(
            "において", "におきまして", "で決", "で可決", "で承認", "で了承", "で議決", "で採択", "では", "にて", "として", "の決定", "の議決", "で協議", "で確認",
            "で了解", "で申し合わせ");
    /** The record of an earlier meeting is an item of this one. */
    private static final List<String> EARLIER_RECORDS = List.of(
            "前回の会議録", "前回会議録", "前回の議事録", "前回議事録", "前回の議事要旨", "前回議事要旨", "前回の議事概要", "前回議事概要", "前回の会議の", "前回会議の", "前回定例会の",
            "前回の記録");
    /** Outcomes whose words are hardly used of anything but a meeting's decision. */
    private static final Set<Outcome> STRONG = Set.of(
            Outcome.PASSED,
            Outcome.PASSED_AS_AMENDED,
            Outcome.REJECTED,
            Outcome.NOT_ADOPTED,
            Outcome.PARTLY_ADOPTED,
            Outcome.ADOPTED_IN_INTENT,
            Outcome.APPROVED,
            Outcome.NOT_APPROVED,
            Outcome.NOT_CONSENTED,
            Outcome.CERTIFIED,
            Outcome.NOT_CERTIFIED,
            Outcome.ENDORSED,
            Outcome.ENTRUSTED);
    /** Outcomes whose words are used of much else, unless the sentence says that it was decided so. */
    private static final Set<Outcome> LOOSE =
            Set.of(Outcome.FOUND_PROPER, Outcome.PERMITTED, Outcome.CONSENTED, Outcome.DEFERRED);

    private static final List<String> SUPPORT = List.of(
            "議案", "原案", "異議なく", "一致", "異論なく", "賛成", "採決", "審議の結果", "審査の結果", "協議の結果", "互選", "選挙", "推薦", "諮", "委員会として",
            "本会議で", "事務局案", "案のとおり", "報告があり、", "説明があり、", "報告があり了", "説明があり了");

    private final Minutes.Kind kind;
    private final Chairs chairs;
    private final Set<Integer> reports = new HashSet<>();

    Grounds(List<Statement> statements, Chairs chairs, Minutes.Kind kind) {
        this.kind = kind;
        this.chairs = chairs;
        for (Statement statement : statements) {
            if (statement.isSpoken() && REPORT.in(statement.text())) {
                reports.add(statement.turn());
            }
        }
    }

    /** Tells whether whoever presides says {@code statement}. */
    boolean presides(Statement statement) {
        return chairs.preside(statement);
    }

    /** Tells whether {@code statement} belongs to a speech that reports what another body found. */
    boolean isReport(Statement statement) {
        return reports.contains(statement.turn()) && !chairs.preside(statement);
    }

    /** Tells whether {@code statement}, which ends in {@code phrase}, decides something here and now. */
    boolean hold(Statement statement, OutcomePhrase phrase, Pending pending) {
        String text = statement.text();
        boolean voted = VoteReader.saysNoObjection(text) || VoteReader.saysVote(text);
        boolean answered = pending.isAnswered() || voted;
        if (LOOSE.contains(phrase.outcome()) && !phrase.firm() && !(pending.isAnswered() && !phrase.bare())) {
            return false;
        }
        if (phrase.such() && !answered && !(phrase.firm() && pending.question() != null)) {
            return false;
        }
        if (!statement.isSpoken()) {
            return isWritten(text, phrase, answered) && !isElsewhere(text, phrase);
        }
        if (reports.contains(statement.turn()) && !pending.isAnswered()) {
            return false;
        }
        if (!chairs.preside(statement)) {
            boolean own = isOwnQuestion(statement, pending) || concludesAssent(text) && phrase.mood() != Mood.RECORDED;
            return own && !isElsewhere(text, phrase);
        }
        if (pending.isAnswered() && phrase.mood() != Mood.RECORDED) {
            return true;
        }
        return isStated(text, phrase, answered, pending) && !isElsewhere(text, phrase);
    }

    /** Whoever puts a question and hears the assent may state the result: an official who runs the election of the chair. */
    private static boolean isOwnQuestion(Statement statement, Pending pending) {
        Statement question = pending.question();
        Speaker asker = question == null ? null : question.speaker();
        Speaker speaker = statement.speaker();
        return pending.assent() != null
                && asker != null
                && speaker != null
                && asker.label().equals(speaker.label());
    }

    /** 御異議がないようですので: only whoever runs the meeting says so. */
    private static boolean concludesAssent(String text) {
        return VoteReader.saysNoObjection(text)
                && (text.contains("ないようです") || text.contains("なしと認め") || text.contains("ませんので"));
    }

    private boolean isStated(String text, OutcomePhrase phrase, boolean answered, Pending pending) {
        boolean concludes = concludes(text);
        return switch (phrase.mood()) {
            case DECLARED ->
                answered && (phrase.firm() || !isCourtesy(text))
                        || !isCourtesy(text) && !isPredicate(text) && (concludes || pending.question() != null);
            case PERFORMED ->
                answered
                        || concludes && isMadeSo(text) && STRONG.contains(phrase.outcome())
                        || phrase.outcome() == Outcome.CONTINUED && isNumbered(text, phrase)
                        || phrase.outcome() == Outcome.ENDORSED && isReportEndorsed(text, phrase);
            case RECORDED ->
                kind == Minutes.Kind.SUMMARY
                        && (answered || concludes && isMadeSo(text) || isDoneBySaying(text, phrase));
        };
    }

    /** 御了承いただきました, 了承しました: thanks, or that one has understood. */
    private static boolean isCourtesy(String text) {
        return text.contains("いただきました")
                || text.contains("いただいております")
                || text.contains("了承しました")
                || text.contains("了承いたしました")
                || text.contains("承知");
    }

    private static boolean isPredicate(String text) {
        return text.endsWith("であります。") || text.endsWith("です。") || text.endsWith("ございます。");
    }

    /** とさせていただきます, とします: it becomes so by being said. */
    private static boolean isMadeSo(String text) {
        return text.contains("とさせて") || text.contains("といたします") || text.contains("とします") || text.contains("とする");
    }

    /** 議案第4号は、…次回に継続して審議します. */
    private static boolean isNumbered(String text, OutcomePhrase phrase) {
        Topic topic = Topic.marked(text, phrase.start());
        return topic.in(text).contains("号");
    }

    /** 報告は了承します: it is the meeting's, not what the chair understood (その点は了承します). */
    private static boolean isReportEndorsed(String text, OutcomePhrase phrase) {
        String topic = Topic.marked(text, phrase.start()).in(text);
        return text.startsWith("は", phrase.start() - 1) && topic.endsWith("報告") && text.endsWith("了承します。");
    }

    /** 公表の時期については事務局に一任する: in a summary of what the chair says. */
    private static boolean isDoneBySaying(String text, OutcomePhrase phrase) {
        boolean present = text.endsWith("する。") || text.endsWith("とする");
        Topic topic = Topic.marked(text, phrase.start());
        return present
                && (phrase.outcome() == Outcome.ENTRUSTED || phrase.outcome() == Outcome.ENDORSED)
                && !topic.isEmpty()
                && !topic.points(text);
    }

    private static boolean concludes(String text) {
        for (String word : THEREFORE) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return text.contains("よって、");
    }

    private boolean isWritten(String text, OutcomePhrase phrase, boolean answered) {
        if (phrase.mood() == Mood.PERFORMED) {
            return false;
        }
        boolean supported =
                answered || ContextWords.holdsAny(text, SUPPORT) || ContextWords.holdsAny(text, EARLIER_RECORDS);
        boolean stated = !Topic.of(text, phrase.start()).isEmpty() || supported;
        boolean passive = !text.contains("了承した。") && !text.contains("承認した。") || supported;
        if (kind == Minutes.Kind.TRANSCRIPT && (text.endsWith("する。") || text.endsWith("する"))) {
            return false;
        }
        boolean strong = kind == Minutes.Kind.SUMMARY && STRONG.contains(phrase.outcome()) && passive;
        return stated && (supported || strong);
    }

    /** Whether the words tell of another day, of another body, or of what somebody else decided. */
    private static boolean isElsewhere(String sentence, OutcomePhrase phrase) {
        String text = sentence.substring(0, phrase.start() + 1);
        for (String record : EARLIER_RECORDS) {
            text = text.replace(record, "");
        }
        if (PAST.in(text)) {
            return true;
        }
        for (String body : BODIES) {
            for (int at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + 1)) {
                for (String place : AT) {
                    if (sentence.startsWith(place, at + body.length())) {
                        return true;
                    }
                }
            }
        }
        if (phrase.outcome() == Outcome.ELECTED) {
            return false;
        }
        for (String agent : AGENTS) {
            if (text.contains(agent + "が")) {
                return true;
            }
        }
        return false;
    }
}
