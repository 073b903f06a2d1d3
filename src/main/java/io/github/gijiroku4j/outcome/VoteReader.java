package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Decision.Manner;
import io.github.gijiroku4j.model.Decision.Share;
import io.github.gijiroku4j.model.Quote;
import io.github.gijiroku4j.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects how a meeting votes on one item, statement by statement: in what manner, which part, how many. */
final class VoteReader {

    private static final Map<String, List<String>> WORDS = WordList.parts(VoteReader.class, "votes.txt");
    private static final List<String> NO_OBJECTION = words("no-objection");
    private static final Phrases ANY = new Phrases(words());
    private static final CountReader CAST = new CountReader(words("cast"));
    private static final CountReader IN_FAVOUR = new CountReader(words("in-favour"));
    private static final CountReader AGAINST = new CountReader(words("against"));
    private static final CountReader ABSTAINED = new CountReader(words("abstained"));

    /** As many on one side as on the other, which the chair's vote decides. */
    private static final List<String> TIES = words("tie");

    private @Nullable Manner manner;
    private @Nullable Share share;
    private @Nullable Integer cast;
    private @Nullable Integer inFavour;
    private @Nullable Integer against;
    private @Nullable Integer abstained;
    private @Nullable Statement statement;
    private int start;
    private int end;

    /** Returns every word that says something of a vote. */
    static List<String> words() {
        return WORDS.values().stream().flatMap(List::stream).distinct().toList();
    }

    private static List<String> words(String part) {
        return WORDS.getOrDefault(part, List.of());
    }

    /** Tells whether {@code text} says that nobody objects; a question or a condition does not. */
    static boolean saysNoObjection(String text) {
        return ANY.in(text)
                && ContextWords.holdsAny(text, NO_OBJECTION)
                && !text.contains("異議あり」")
                && !isQuestion(text)
                && !text.contains("なければ")
                && !text.contains("ないなら");
    }

    /** Tells whether {@code text} asks. */
    static boolean isQuestion(String text) {
        int end = text.length();
        while (end > 0 && "。?!. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ("かね".indexOf(text.charAt(end - 1)) >= 0 || end < text.length() && text.charAt(end) == '?');
    }

    /** Tells whether a remark assents without the word: （了）, （はい）, （「なし」の声）. */
    private static boolean isYes(String text) {
        return text.equals("(了)")
                || text.equals("(はい)")
                || text.equals("(了承)")
                || text.equals("(承認)")
                || text.contains("「賛成」")
                || text.contains("はい」")
                || text.contains("なし」")
                || text.contains("なしの声");
    }

    /** Tells whether {@code text} gives the result of a vote. */
    static boolean saysVote(String text) {
        if (!ANY.in(text)) {
            return false;
        }
        return shareIn(text) != null
                || CAST.find(text) != null
                || IN_FAVOUR.find(text) != null && AGAINST.find(text) != null;
    }

    /** Tells whether {@code text} counts one side alone, or that both are as many: 〔賛成4名〕, 可否同数です. */
    static boolean tellsPart(String text) {
        return ContextWords.holdsAny(text, TIES)
                || ANY.in(text) && (IN_FAVOUR.find(text) != null || AGAINST.find(text) != null);
    }

    /** Takes what {@code next} says of the vote. */
    void take(Statement next) {
        String text = next.text();
        for (Manner way : Manner.values()) {
            boolean says = way == Manner.NO_OBJECTION
                    ? saysNoObjection(text) || isYes(text)
                    : ContextWords.holdsAny(text, words(name(way)));
            manner = says && (manner == null || manner == Manner.NO_OBJECTION) ? way : manner;
        }
        Share part = shareIn(text);
        if (part != null && share == null) {
            share = part;
            String word = longest(text, words(name(part)));
            place(next, text.indexOf(word), text.indexOf(word) + word.length());
        }
        cast = count(next, CAST, cast);
        inFavour = count(next, IN_FAVOUR, inFavour);
        against = count(next, AGAINST, against);
        abstained = count(next, ABSTAINED, abstained);
        if (against == null && ContextWords.holdsAny(text, TIES)) {
            against = inFavour;
        }
    }

    private @Nullable Integer count(Statement next, CountReader reader, @Nullable Integer known) {
        CountReader.Found found = known == null ? reader.find(next.text()) : null;
        if (found == null) {
            return known;
        }
        place(next, found.start(), found.end());
        return found.value();
    }

    /** The words of the vote are those of one statement; where several say something, the last. */
    private void place(Statement next, int from, int to) {
        boolean same = next.equals(statement);
        start = same ? Math.min(start, from) : from;
        end = same ? Math.max(end, to) : to;
        statement = next;
    }

    private static @Nullable Share shareIn(String text) {
        for (Share part : Share.values()) {
            if (ContextWords.holdsAny(text, words(name(part)))) {
                return part;
            }
        }
        return null;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String longest(String text, List<String> words) {
        String longest = "";
        for (String word : words) {
            longest = word.length() > longest.length() && text.contains(word) ? word : longest;
        }
        return longest;
    }

    /** Tells whether most were in favour, so far as the record says so. */
    boolean isCarried() {
        return manner == Manner.NO_OBJECTION || share == Share.ALL || share == Share.MAJORITY;
    }

    @Nullable
    Manner manner() {
        return manner;
    }

    /** Returns what was printed of the votes, null if nothing was. */
    Decision.@Nullable Vote vote(Places places) {
        Statement said = statement;
        if (said == null) {
            return null;
        }
        Quote quote = places.quote(said.piece(), said.start() + start, said.start() + end);
        return new Decision.Vote(share, cast, inFavour, against, abstained, quote.text(), quote.span());
    }
}
