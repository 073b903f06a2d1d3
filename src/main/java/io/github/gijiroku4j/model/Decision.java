package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the meeting decided (議決, 決定), with the words it rests on.
 *
 * <p>Only decisions of this meeting are listed: what the talk reports of earlier meetings or of other bodies is none.
 *
 * @param item what was decided on; absent where the record does not say
 * @param outcome what became of it
 * @param manner how the meeting gave its will, where the record says so
 * @param vote what is printed of the votes; absent where nothing is
 * @param question the sentence with which the chair put it to the meeting (諮る, 採決), where one is printed
 * @param assent the note, call or sentence that answers the question (「異議なし」と呼ぶ者あり, 賛成者起立), where one is printed
 * @param evidence the sentence or line that states the outcome, folded
 * @param span where {@code evidence} stands
 */
public record Decision(
        @Nullable Item item,
        Outcome outcome,
        @Nullable Manner manner,
        @Nullable Vote vote,
        @Nullable Quote question,
        @Nullable Quote assent,
        String evidence,
        Span span) {

    /** Refuses missing parts. */
    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(span, "span");
    }

    /**
     * What was decided on (案件).
     *
     * @param text its words where the record names it last: 議案第3号, 会期の決定について
     * @param agenda the index of it in {@link Minutes#agenda()}, where it is listed there
     * @param span where {@code text} stands
     */
    public record Item(String text, @Nullable Integer agenda, Span span) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if {@code agenda} is negative
         */
        public Item {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(span, "span");
            if (agenda != null && agenda < 0) {
                throw new IllegalArgumentException("no agenda item: " + agenda);
            }
        }
    }

    /**
     * The votes as printed; what the print leaves out is absent and never worked out from the rest.
     *
     * @param share which part of the meeting was in favour
     * @param cast how many voted (投票総数)
     * @param inFavour how many were in favour (賛成)
     * @param against how many were against (反対)
     * @param abstained how many abstained (棄権)
     * @param text the words that say so, folded
     * @param span where they stand
     */
    public record Vote(
            @Nullable Share share,
            @Nullable Integer cast,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            String text,
            Span span) {

        /** Refuses missing parts. */
        public Vote {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(span, "span");
        }
    }

    /** What became of an item. */
    public enum Outcome {
        /** Passed as it was moved (可決, 原案可決). */
        PASSED,
        /** Passed with changes (修正可決). */
        PASSED_AS_AMENDED,
        /** Voted down (否決). */
        REJECTED,
        /** A petition or motion adopted (採択). */
        ADOPTED,
        /** A part of a petition adopted (一部採択). */
        PARTLY_ADOPTED,
        /** A petition adopted in its intent (趣旨採択). */
        ADOPTED_IN_INTENT,
        /** A petition not adopted (不採択). */
        NOT_ADOPTED,
        /** Approved: reports, urgent measures, budgets already carried out (承認). */
        APPROVED,
        /** Not approved (不承認). */
        NOT_APPROVED,
        /** Acknowledged and agreed to (了承, 了解). */
        ENDORSED,
        /** Consented to: appointments that need the assembly's consent (同意). */
        CONSENTED,
        /** Consent refused (不同意). */
        NOT_CONSENTED,
        /** Accounts certified (認定). */
        CERTIFIED,
        /** Accounts not certified (不認定). */
        NOT_CERTIFIED,
        /** Permitted: a resignation, a withdrawal, a change of use (許可). */
        PERMITTED,
        /** Found fit or proper: a candidate, a plan that was submitted for an opinion (適任, 適当, 妥当). */
        FOUND_PROPER,
        /** Sent to a committee (付託). */
        REFERRED,
        /** Left for examination between or in later sessions (継続審査, 閉会中審査). */
        CONTINUED,
        /** Put off, left open (保留, 延期). */
        DEFERRED,
        /** Left to the chair or another's judgement (一任). */
        ENTRUSTED,
        /** Somebody chosen for an office (選任, 選出, 互選, 当選). */
        ELECTED,
        /** Decided; the record uses no narrower word (決定, さよう決しました). */
        DECIDED
    }

    /** How a meeting gives its will. */
    public enum Manner {
        /** The chair asked for objections and there was none (異議なし, 簡易採決). */
        NO_OBJECTION,
        /** Those in favour rose (起立採決). */
        STANDING,
        /** Those in favour raised their hands (挙手採決). */
        SHOW_OF_HANDS,
        /** Ballots or names (投票, 記名投票, 無記名投票). */
        BALLOT,
        /** Buttons (電子採決, 押しボタン式投票). */
        BUTTON,
        /** The name of a winner was put forward by the chair (指名推選). */
        NOMINATION,
        /** Applause (拍手). */
        APPLAUSE
    }

    /** Which part of a meeting was in favour. */
    public enum Share {
        /** All (全員, 総員, 全会一致, 満場一致). */
        ALL,
        /** More than half, not all (多数). */
        MAJORITY,
        /** Fewer than half (少数). */
        MINORITY,
        /** Nobody (なし). */
        NONE
    }
}
