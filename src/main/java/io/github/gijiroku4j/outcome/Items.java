package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.model.AgendaItem;
import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Quote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which item is before the meeting: what the result itself names, else what the question named, what the chair opened,
 * or what the nearest heading says.
 */
final class Items {

    private static final String ENTRY = "日程第";

    private static final List<String> NUMBERED = List.of(
            "議案第", "議第", "議員提出議案第", "発議第", "報告第", "請願第", "陳情第", "諮問第", "同意第", "認定第", "承認第", "日程第", "議決事項", "報告事項",
            "意見書案第", "決議案第", "協議案第", "選挙第", "発議案第");

    /** What the nearest heading must hold to name an item. */
    private static final List<String> HEADED =
            List.of("について", "の件", "議案", "号", "案", "請願", "陳情", "選挙", "選任", "会期", "互選", "動議", "日程第", "所管事務", "調査");

    /** Amendments and motions are decided on ahead of what they were moved to. */
    private static final List<String> AMENDMENTS = List.of("修正案", "動議", "附帯決議", "付帯決議");

    private static final String ANSWER = "答申すること";
    private static final String APPLICATION = "申出";
    private static final String MOTION = "動議";
    /** How the motion is called that was just made. */
    private static final List<String> MOTIONS = List.of("ただいまの", "ただ今の", "本", "この");
    /** What is decided on in several steps: that it is not referred, that the talk is closed, and at last it. */
    private static final List<String> STAGED = List.of("議案", "号", "案", "請願", "陳情", "意見書", "決議", "予算", "条例", "計画");

    private static final List<String> MOVED_WITH = List.of("及びこれに対する", "並びにこれに対する", "およびこれに対する");

    /** Outcomes behind which an item does not come up again. */
    private static final Set<Decision.Outcome> FINAL = EnumSet.of(
            Decision.Outcome.PASSED,
            Decision.Outcome.PASSED_AS_AMENDED,
            Decision.Outcome.REJECTED,
            Decision.Outcome.ADOPTED,
            Decision.Outcome.NOT_ADOPTED,
            Decision.Outcome.ADOPTED_IN_INTENT,
            Decision.Outcome.PARTLY_ADOPTED,
            Decision.Outcome.ELECTED,
            Decision.Outcome.PERMITTED,
            Decision.Outcome.REFERRED,
            Decision.Outcome.APPROVED,
            Decision.Outcome.NOT_APPROVED,
            Decision.Outcome.CONSENTED,
            Decision.Outcome.NOT_CONSENTED,
            Decision.Outcome.CERTIFIED,
            Decision.Outcome.NOT_CERTIFIED,
            Decision.Outcome.CONTINUED);

    private final Places places;
    private final List<String> agenda = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private @Nullable Statement heading;
    private @Nullable Statement opened;
    private Topic openedTopic = Topic.NONE;
    /** What an amendment or a motion that is open was moved to; the same as what is open where none is. */
    private @Nullable Statement main;

    private Topic mainTopic = Topic.NONE;

    Items(Places places, List<AgendaItem> agenda) {
        this.places = places;
        for (AgendaItem item : agenda) {
            this.agenda.add(plain(item.title()));
            this.numbers.add(item.number() == null ? "" : plain(item.number()));
        }
    }

    /** Tells whether something is before the meeting, by the chair's words or a heading. */
    boolean isOpen() {
        Statement head = heading;
        return opened != null || head != null && names(head.text());
    }

    void heading(Statement statement) {
        heading = statement;
        opened = null;
        main = null;
    }

    /** Returns what {@code statement} brings before the meeting; {@link Topic#NONE} if it brings nothing. */
    Topic opens(Statement statement) {
        Topic topic = Topic.opened(statement.text());
        boolean names = !topic.isEmpty() && !topic.points(statement.text()) && topic.end() - topic.start() > 2;
        return names && names(topic.in(statement.text())) ? topic : Topic.NONE;
    }

    /** Notes what {@code statement} brings before the meeting. */
    void open(Statement statement, Topic topic) {
        String words = topic.in(statement.text());
        opened = statement;
        openedTopic = topic;
        for (String moved : MOVED_WITH) {
            int end = words.indexOf(moved);
            openedTopic = end > 0 ? new Topic(topic.start(), topic.start() + end) : openedTopic;
        }
        if (main == null || !ContextWords.holdsAny(openedTopic.in(statement.text()), AMENDMENTS)) {
            main = opened;
            mainTopic = openedTopic;
        }
    }

    /** Tells whether {@code statement} comes back from an amendment to what it was moved to: 次に、原案について採決いたします. */
    boolean returns(Statement statement) {
        if (main == null || Objects.equals(main, opened)) {
            return false;
        }
        return Topic.opened(statement.text()).in(statement.text()).endsWith("原案");
    }

    /** Goes back to what the amendment was moved to. */
    void comeBack() {
        opened = main;
        openedTopic = mainTopic;
    }

    /** Closes what is open: {@code result} stated an outcome of it, after which nothing more is decided on it. */
    void settle(Statement result, Decision.Outcome outcome) {
        Statement open = opened;
        String words = open == null ? "" : openedTopic.in(open.text());
        // よって、議席はそのようにいたします; a bill may still be decided on in another step.
        boolean told = outcome == Decision.Outcome.DECIDED
                && !words.isEmpty()
                && result.text().contains(words)
                && !ContextWords.holdsAny(words, STAGED);
        if (!FINAL.contains(outcome) && !told) {
            return;
        }
        if (Objects.equals(main, opened)) {
            main = null;
            mainTopic = Topic.NONE;
        }
        comeBack();
    }

    /** Returns what {@code statement} decides on, whose outcome {@code phrase} states after {@code pending}. */
    Decision.@Nullable Item of(Statement statement, OutcomePhrase phrase, Pending pending) {
        String text = statement.text();
        Topic topic = phrase.such()
                ? Topic.NONE
                : phrase.bare() ? Topic.marked(text, phrase.start()) : Topic.of(text, phrase.start());
        Statement matter = pending.matter();
        Decision.Item asked = matter == null || matter.equals(statement) ? null : asked(matter, phrase);
        if (phrase.outcome() == Decision.Outcome.ELECTED) {
            Decision.Item office = office(statement, phrase, asked);
            if (office != null) {
                return office;
            }
        }
        if (isNamed(statement, topic)) {
            return item(statement, topic);
        }
        if (phrase.bare() && !phrase.such() && topic.isEmpty()) {
            Topic clause = Topic.clause(text, phrase.start());
            String words = clause.in(text);
            if (matter != null && asked != null && matter.text().contains(words) && isMarked(matter.text())) {
                // 手引きは公表することを決定したい。…公表を決定する: what is to be done is not what it is done to.
                return asked;
            }
            boolean object = words.contains("を") || words.endsWith("こと") || text.startsWith("を", clause.end());
            // 適当であると答申すること is what is done; the item is what was asked for.
            if (object && !words.endsWith(ANSWER) && isNamed(statement, clause)) {
                return item(statement, clause);
            }
        }
        Statement open = opened;
        Decision.Item moved = motion(statement, matter, open == null ? "" : openedTopic.in(open.text()));
        if (moved != null) {
            return moved;
        }
        if (asked != null) {
            return asked;
        }
        if (open != null) {
            return item(open, openedTopic);
        }
        Statement head = heading;
        if (head != null && names(head.text())) {
            return item(head, new Topic(0, head.text().length()));
        }
        Topic chosen = phrase.outcome() == Decision.Outcome.ELECTED ? Topic.chosen(text, phrase.start()) : Topic.NONE;
        return pointer(statement, chosen.isEmpty() ? topic : chosen, matter);
    }

    /** ただいまの動議のとおり決定, 本動議は可決: a motion, where what is open is none. */
    private Decision.@Nullable Item motion(Statement statement, @Nullable Statement matter, String open) {
        if (open.contains(MOTION)) {
            return null;
        }
        for (Statement said : matter == null ? List.of(statement) : List.of(matter, statement)) {
            int at = said.text().indexOf(MOTION);
            for (String pointer : MOTIONS) {
                int start = at - pointer.length();
                if (at >= 0 && said.text().startsWith(pointer, Math.max(0, start)) && start >= 0) {
                    return item(said, new Topic(start, at + MOTION.length()));
                }
            }
        }
        return null;
    }

    /** The office that somebody is chosen for: in the words by which the election was opened or put, else as the result names it. */
    private Decision.@Nullable Item office(Statement statement, OutcomePhrase phrase, Decision.@Nullable Item asked) {
        Topic office = Topic.office(statement.text(), phrase.start());
        String words = office.in(statement.text());
        if (office.isEmpty()) {
            return null;
        }
        if (asked != null && asked.text().contains(words)) {
            return asked;
        }
        Statement open = opened;
        if (open != null && openedTopic.in(open.text()).contains(words)) {
            return item(open, openedTopic);
        }
        return item(statement, office);
    }

    /** Tells whether {@code sentence} names ahead of は, については and the like what it is about. */
    static boolean isMarked(String sentence) {
        Topic topic = Topic.marked(sentence, sentence.length());
        return !topic.isEmpty() && !topic.points(sentence) && topic.end() - topic.start() > 1;
    }

    /** Where nothing says more than 本件, that. */
    private Decision.@Nullable Item pointer(Statement statement, Topic topic, @Nullable Statement matter) {
        if (!topic.isEmpty()) {
            return item(statement, topic);
        }
        Topic asked = matter == null
                ? Topic.NONE
                : Topic.marked(matter.text(), matter.text().length());
        if (matter != null && !asked.isEmpty()) {
            return item(matter, asked);
        }
        // 各委員会から申出のとおり、閉会中の継続審査とする
        int applied = statement.text().indexOf(APPLICATION);
        return applied < 0 ? null : item(statement, new Topic(applied, applied + APPLICATION.length()));
    }

    /** What a question names, or what it proposes; null where it points at what was opened before. */
    private Decision.@Nullable Item asked(Statement matter, OutcomePhrase result) {
        String text = matter.text();
        OutcomePhrase asked = OutcomePhrase.asked(text);
        Topic topic = asked == null ? Topic.marked(text, text.length()) : Topic.of(text, asked.start());
        if (isNamed(matter, topic)) {
            return item(matter, topic);
        }
        Topic proposed = topic.isEmpty() && result.bare() ? Topic.proposed(text) : Topic.NONE;
        boolean says = isNamed(matter, proposed)
                && !proposed.in(text).endsWith("のとおりとする")
                && (opened == null || !proposed.in(text).contains("のとおり"));
        return says ? item(matter, proposed) : null;
    }

    /** Returns {@code [start, end)} of a statement as the item. */
    Decision.@Nullable Item part(Statement statement, int start, int end) {
        return item(statement, new Topic(start, end));
    }

    private boolean names(String words) {
        return ContextWords.holdsAny(words, HEADED) || agendaIndex(words) != null;
    }

    private static boolean isNamed(Statement statement, Topic topic) {
        return !topic.isEmpty() && !topic.points(statement.text()) && topic.end() - topic.start() > 1;
    }

    private Decision.@Nullable Item item(Statement statement, Topic topic) {
        int end = topic.end();
        for (String act : List.of("の採決", "の審議", "の表決")) {
            end = statement.text().startsWith(act, end - act.length()) ? end - act.length() : end;
        }
        Quote words = places.quote(statement.piece(), statement.start() + topic.start(), statement.start() + end);
        return words.text().isEmpty() ? null : new Decision.Item(words.text(), listed(words.text()), words.span());
    }

    /** The index of what {@code words} name, else of what the heading over them names. */
    private @Nullable Integer listed(String words) {
        Integer index = agendaIndex(words);
        Statement head = heading;
        return index != null || head == null ? index : agendaIndex(head.text());
    }

    /** The index of the one item of the agenda that {@code words} name: by its number, else by its title. */
    private @Nullable Integer agendaIndex(String words) {
        String plain = plain(words);
        Integer found = null;
        for (int i = 0; i < agenda.size(); i++) {
            if (fits(plain, i)) {
                if (found != null) {
                    return null;
                }
                found = i;
            }
        }
        return found;
    }

    private boolean fits(String words, int index) {
        String title = agenda.get(index);
        for (String number : NUMBERED) {
            int at = words.indexOf(number);
            String label = at < 0 ? "" : numbered(words, at, number.length());
            if (!label.isEmpty()
                    && (holds(title, label)
                            || holds(numbers.get(index), label)
                            || isEntry(numbers.get(index), label))) {
                return true;
            }
        }
        return title.length() > 3 && (words.contains(title) || words.length() > 3 && title.contains(words));
    }

    private static boolean isEntry(String number, String label) {
        return label.startsWith(ENTRY)
                && (number.equals(label.substring(ENTRY.length()))
                        || number.equals(label.substring(ENTRY.length() - 1)));
    }

    private static boolean holds(String text, String label) {
        int at = text.indexOf(label);
        int behind = at + label.length();
        return at >= 0 && (behind == text.length() || !isNumeral(text.charAt(behind)));
    }

    private static String numbered(String words, int at, int length) {
        int end = at + length;
        while (end < words.length() && isNumeral(words.charAt(end))) {
            end++;
        }
        return end == at + length ? "" : words.substring(at, end);
    }

    private static boolean isNumeral(char c) {
        return Glyphs.isDigit(c) || Glyphs.isKanjiDigit(c);
    }

    /** A title without spaces, quotes and what ends most of them: について, の件, (案). */
    private static String plain(String title) {
        StringBuilder plain = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            if (" 「」『』、。・()".indexOf(title.charAt(i)) < 0) {
                plain.append(title.charAt(i));
            }
        }
        String words = plain.toString();
        for (String tail : List.of("について", "に関して", "の件")) {
            words = words.endsWith(tail) ? words.substring(0, words.length() - tail.length()) : words;
        }
        return words;
    }
}
