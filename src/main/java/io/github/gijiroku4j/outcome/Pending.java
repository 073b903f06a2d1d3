package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Quote;
import org.jspecify.annotations.Nullable;

/** What was put to the meeting and what it answered, until the result is stated or the talk goes elsewhere. */
final class Pending {

    /** After so many statements nobody still answers a question; counting ballots takes longer. */
    private static final int PATIENCE = 12;

    private static final int BALLOT_PATIENCE = 40;

    private @Nullable Statement question;
    /** The sentence that says what is asked, where the question is only これに御異議ありませんか. */
    private @Nullable Statement matter;

    private @Nullable Statement assent;
    private Decision.@Nullable Outcome reported;
    private VoteReader votes = new VoteReader();
    private boolean voted;
    private int age;

    void clear() {
        question = null;
        matter = null;
        assent = null;
        reported = null;
        votes = new VoteReader();
        voted = false;
        age = 0;
    }

    /** Lets one statement pass. */
    void age() {
        age++;
        Statement asked = question;
        int patience = asked != null && asked.text().contains("投票") ? BALLOT_PATIENCE : PATIENCE;
        if (age > patience) {
            clear();
        }
    }

    void ask(Statement asked, @Nullable Statement said) {
        Decision.Outcome kept = reported;
        clear();
        reported = kept;
        question = asked;
        matter = said == null ? asked : said;
        votes.take(asked);
    }

    void assent(Statement said) {
        assent = assent == null ? said : assent;
        vote(said);
    }

    void vote(Statement said) {
        votes.take(said);
        voted = true;
        age = 0;
    }

    /** Takes what a committee is reported to have recommended: 委員長の報告は可決であります. */
    void report(Decision.@Nullable Outcome outcome) {
        reported = outcome;
    }

    Decision.@Nullable Outcome reported() {
        return reported;
    }

    @Nullable
    Statement question() {
        return question;
    }

    @Nullable
    Statement matter() {
        return matter;
    }

    @Nullable
    Statement assent() {
        return assent;
    }

    boolean isAnswered() {
        return assent != null || voted;
    }

    VoteReader votes() {
        return votes;
    }

    /** Returns the question as printed, with the sentence ahead of it that it points at, where both stand together. */
    @Nullable
    Quote asked(Places places) {
        Statement asked = question;
        Statement said = matter;
        if (asked == null) {
            return null;
        }
        return said != null && said.piece().equals(asked.piece())
                ? places.quote(asked.piece(), said.start(), asked.end())
                : places.quote(asked);
    }
}
