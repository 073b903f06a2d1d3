package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.AgendaItem;
import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads results that are listed, not told: 議案第3号 原案可決, a row of a table, a heading 議第45号 原案どおり可決, an entry of the agenda
 * that ends in (可決), the items under 【決定事項】.
 */
final class Results {

    private static final List<String> HEADINGS = ContextWords.of("result-headings");
    private static final List<String> ENDINGS = ContextWords.of("result-endings");
    private static final int LONGEST_ROW = 200;

    private final Places places;
    private final Items items;
    private final Minutes.Kind kind;
    private boolean listed;

    Results(Places places, Items items, Minutes.Kind kind) {
        this.places = places;
        this.items = items;
        this.kind = kind;
    }

    void heading(Statement heading) {
        String words = heading.text().replace(" ", "");
        listed = words.length() < 20 && ContextWords.holdsAny(words, HEADINGS) && !words.contains("の決定");
    }

    /** Returns the decision that a heading states: 議第45号 原案どおり可決, 議案第1号（可決）. */
    @Nullable
    Decision ofHeading(Statement heading) {
        OutcomePhrase phrase = tail(heading.text());
        return phrase == null ? null : decision(heading, phrase, 0, itemEnd(heading.text(), phrase.start()));
    }

    /** Returns the decision that an entry of the agenda states with its tail: 学則の改正について（可決）. */
    static @Nullable Decision ofAgenda(AgendaItem entry, int index) {
        String title = entry.title();
        OutcomePhrase phrase = title.endsWith(")") || title.endsWith("】") || title.endsWith("〕") ? tail(title) : null;
        if (phrase == null) {
            return null;
        }
        Decision.Item item = new Decision.Item(
                title.substring(0, itemEnd(title, phrase.start())).strip(), index, entry.span());
        return item.text().isEmpty()
                ? null
                : new Decision(item, phrase.outcome(), null, null, null, null, title, entry.span());
    }

    /** Returns the decision that a row of a table states: one cell holds the outcome alone, another the item. */
    @Nullable
    Decision ofRow(Statement row) {
        if (row.text().length() > LONGEST_ROW) {
            return null;
        }
        int start = 0;
        OutcomePhrase found = null;
        int longest = 0;
        int itemStart = 0;
        for (int at = 0; at <= row.text().length(); at++) {
            if (at == row.text().length() || row.text().charAt(at) == '\t') {
                String cell = row.text().substring(start, at);
                OutcomePhrase phrase = OutcomePhrase.ofLine(cell);
                if (phrase != null && phrase.start() == 0) {
                    found = found == null ? phrase : found;
                } else if (cell.length() > longest) {
                    longest = cell.length();
                    itemStart = start;
                }
                start = at + 1;
            }
        }
        return found == null || longest < 4 ? null : decision(row, found, itemStart, itemStart + longest);
    }

    /** Returns the decision that a line outside of the talk states without a verb, or under a heading such as 決定事項. */
    @Nullable
    Decision ofLine(Statement line) {
        String text = unwrapped(line.text());
        OutcomePhrase phrase = OutcomePhrase.ofLine(text);
        if (phrase != null && isResult(text, phrase)) {
            int shift = line.text().indexOf(text);
            Topic topic = Topic.of(text, phrase.start());
            int end = topic.isEmpty() ? itemEnd(text, phrase.start()) : topic.end();
            int start = topic.isEmpty() ? 0 : topic.start();
            return decision(line, phrase, shift + start, shift + end);
        }
        return listed ? decided(line) : null;
    }

    private boolean isResult(String text, OutcomePhrase phrase) {
        boolean short_ = text.length() < LONGEST_ROW;
        boolean numbered = text.contains("号") || text.contains("原案");
        boolean voted = VoteReader.saysNoObjection(text) || VoteReader.saysVote(text) || text.contains("結果");
        boolean weak =
                phrase.outcome() == Decision.Outcome.DECIDED || phrase.outcome() == Decision.Outcome.FOUND_PROPER;
        boolean topic =
                kind == Minutes.Kind.SUMMARY && !Topic.of(text, phrase.start()).isEmpty();
        return short_ && (listed || numbered || voted || topic && !weak);
    }

    /** 【決定事項】・配分は次のとおりとする。 */
    private @Nullable Decision decided(Statement line) {
        String text =
                line.text().endsWith("。") ? line.text().substring(0, line.text().length() - 1) : line.text();
        for (String ending : ENDINGS) {
            if (text.endsWith(ending) && text.length() > ending.length() + 2) {
                OutcomePhrase phrase = new OutcomePhrase(
                        Decision.Outcome.DECIDED, OutcomePhrase.Mood.RECORDED, text.length(), true, false, true);
                Topic topic = Topic.of(text, text.length());
                return topic.isEmpty()
                        ? decision(line, phrase, 0, text.length() - ending.length())
                        : decision(line, phrase, topic.start(), topic.end());
            }
        }
        return null;
    }

    private static String unwrapped(String text) {
        boolean wrapped = text.length() > 2 && "([〔【".indexOf(text.charAt(0)) >= 0;
        return wrapped ? text.substring(1, text.length() - 1) : text;
    }

    /** The outcome in the bracket that ends {@code words}, or one of the long words that need none. */
    private static @Nullable OutcomePhrase tail(String words) {
        boolean bracket = words.endsWith(")") || words.endsWith("】") || words.endsWith("〕");
        OutcomePhrase phrase = OutcomePhrase.ofLine(bracket ? words.substring(0, words.length() - 1) : words);
        if (phrase == null || phrase.start() == 0) {
            return null;
        }
        char ahead = words.charAt(phrase.start() - 1);
        boolean enclosed = bracket && (ahead == '(' || ahead == '【' || ahead == '〔');
        boolean spaced = !bracket && words.contains("原案") && words.contains("号");
        return enclosed || spaced ? phrase : null;
    }

    private static int itemEnd(String text, int to) {
        int end = to;
        for (String qualifier : List.of("原案のとおり", "原案どおり", "全会一致で", "全員一致で", "異議なく", "賛成多数で", "により", "をもって")) {
            int at = text.lastIndexOf(qualifier, to);
            end = at > 0 && at < end ? at : end;
        }
        while (end > 0 && " 、:([【〔→⇒。を".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private @Nullable Decision decision(Statement line, OutcomePhrase phrase, int start, int end) {
        String words = line.text().substring(start, Math.max(start, end)).strip();
        Decision.Item item =
                words.isEmpty() || new Topic(0, words.length()).points(words) ? null : items.part(line, start, end);
        if (item == null && !listed && !VoteReader.saysNoObjection(line.text()) && !VoteReader.saysVote(line.text())) {
            return null;
        }
        VoteReader votes = new VoteReader();
        votes.take(line);
        Quote evidence = places.quote(line);
        return new Decision(
                item,
                phrase.outcome(),
                votes.manner(),
                votes.vote(places),
                null,
                null,
                evidence.text(),
                evidence.span());
    }
}
