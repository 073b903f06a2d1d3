package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The end of a sentence that states an outcome, cut into its parts: 原案のとおり|可決|すべきものと|決定いたしました. Each part is a word
 * of {@code outcomes.txt} or {@code endings.txt}, looked up from the end.
 *
 * @param outcome what the words stand for
 * @param mood how the sentence ends
 * @param start where the outcome's words begin in the sentence; where there are none but そのように, where that begins
 * @param bare whether no outcome is named but that something was decided, which a question ahead may name
 * @param such whether そのように or the like stands in place of it
 * @param firm whether the ending itself says that it was decided (決しました) or held so (認めます)
 */
record OutcomePhrase(Decision.Outcome outcome, Mood mood, int start, boolean bare, boolean such, boolean firm) {

    /** How a sentence ends. */
    enum Mood {
        /** しました: the chair states what was decided. */
        DECLARED,
        /** します, とさせていただきます: the chair decides by saying it. */
        PERFORMED,
        /** した, された, or no verb at all: the language of summaries. */
        RECORDED
    }

    /** Behind the word for an outcome: that it is not what is asked for. */
    private static final List<String> NOT_DONE = List.of(
            "を省略", "省略", "の省略", "しない", "せず", "を行わ", "を経ず", "の議決", "の採決", "の申請", "の手続", "を求めたい", "を求めることに御", "を求めることにご");

    /** Longer than a name with what it is called. */
    private static final int LONGEST_NAME = 12;

    private static final List<String> GOING_ON = List.of("引き続き協議すること", "引き続き審議すること", "引き続き検討すること");

    private static final Map<String, Decision.Outcome> OUTCOMES = new HashMap<>();
    private static final WordTrie WORDS;
    private static final WordTrie LINKS;
    private static final WordTrie SUCH;
    private static final WordTrie OFFICES = WordTrie.backwards(ContextWords.of("elected-offices"));
    private static final WordTrie AHEAD;
    private static final WordTrie ENDINGS;
    private static final Map<String, Mood> MOODS = new HashMap<>();
    private static final List<String> INNER =
            List.of("することで", "することに", "することを", "することが", "ことで", "ことに", "ことを", "ことが", "ことと", "とし", "で");

    static {
        List<String> words = new ArrayList<>();
        WordList.parts(OutcomePhrase.class, "outcomes.txt").forEach((part, all) -> {
            words.addAll(all);
            if (!part.isEmpty() && !part.equals("none")) {
                Decision.Outcome outcome =
                        Decision.Outcome.valueOf(part.toUpperCase(Locale.ROOT).replace('-', '_'));
                all.forEach(word -> OUTCOMES.put(word, outcome));
            }
        });
        WORDS = WordTrie.backwards(words);
        Map<String, List<String>> parts = WordList.parts(OutcomePhrase.class, "endings.txt");
        for (Mood mood : Mood.values()) {
            parts.getOrDefault(mood.name().toLowerCase(Locale.ROOT), List.of())
                    .forEach(ending -> MOODS.put(ending, mood));
        }
        ENDINGS = WordTrie.backwards(MOODS.keySet());
        LINKS = WordTrie.backwards(parts.getOrDefault("links", List.of()));
        SUCH = WordTrie.backwards(parts.getOrDefault("such", List.of()));
        AHEAD = WordTrie.backwards(parts.getOrDefault("ahead", List.of()));
    }

    /** Returns the outcome that {@code sentence} states with a verb, null if it states none. */
    static @Nullable OutcomePhrase of(String sentence) {
        int end = stop(sentence);
        int ending = ENDINGS.suffix(sentence, 0, end);
        if (ending == 0) {
            return null;
        }
        int verb = end - ending;
        if (sentence.charAt(verb) == '決' && verb > 0 && "可否議表".indexOf(sentence.charAt(verb - 1)) >= 0) {
            // 可決した is 可決 and した, not 決した.
            verb = afterDecide(sentence, verb, end);
        }
        String words = sentence.substring(verb, end);
        Mood mood = MOODS.get(words);
        if (mood == null) {
            return null;
        }
        boolean decides = words.startsWith("決") || words.startsWith("議決");
        boolean firm = decides || words.startsWith("認め");
        int link = LINKS.suffix(sentence, 0, verb);
        int word = wordStart(sentence, verb - link);
        if (word < 0 && link > 0) {
            word = wordStart(sentence, verb);
            link = 0;
        }
        if (word >= 0) {
            return named(sentence, word, verb - link, mood, firm);
        }
        int asked = words.startsWith("お願い") ? requested(sentence, verb) : -1;
        if (asked > 0) {
            return new OutcomePhrase(Decision.Outcome.ELECTED, mood, asked, false, false, false);
        }
        int such = SUCH.suffix(sentence, 0, verb - (sentence.startsWith("を", verb - 1) ? 1 : 0));
        if (such > 0) {
            return new OutcomePhrase(Decision.Outcome.DECIDED, mood, verb - such, true, true, decides);
        }
        return decides ? new OutcomePhrase(Decision.Outcome.DECIDED, mood, verb, true, false, true) : null;
    }

    /** 五十川委員に部会長をお願いいたします: where を ahead of the verb stands behind an office that somebody is asked to take; else -1. */
    private static int requested(String sentence, int verb) {
        int length = sentence.startsWith("を", verb - 1) ? OFFICES.suffix(sentence, 0, verb - 1) : 0;
        int start = verb - 1 - length;
        return length > 0 && start > 0 && sentence.charAt(start - 1) == 'に' ? verb - 1 : -1;
    }

    /** Where the ending begins if 決 at {@code verb} belongs to the word ahead. */
    private static int afterDecide(String sentence, int verb, int end) {
        int ending = ENDINGS.suffix(sentence, verb + 1, end);
        return ending > 0 ? end - ending : verb;
    }

    private static @Nullable OutcomePhrase named(String sentence, int start, int end, Mood mood, boolean firm) {
        Decision.Outcome outcome = OUTCOMES.get(sentence.substring(start, end));
        if (outcome == null) {
            return null;
        }
        boolean outer = outcome == Decision.Outcome.DECIDED || outcome == Decision.Outcome.ENDORSED;
        OutcomePhrase inner = outer ? inner(sentence, start, mood, firm) : null;
        if (inner != null) {
            return inner;
        }
        int such = SUCH.suffix(sentence, 0, start);
        return new OutcomePhrase(outcome, mood, start - such, outcome == Decision.Outcome.DECIDED, such > 0, firm);
    }

    /** 座長に一任することで了承: what was agreed to is the outcome. */
    private static @Nullable OutcomePhrase inner(String sentence, int end, Mood mood, boolean firm) {
        for (String link : INNER) {
            if (sentence.startsWith(link, end - link.length())) {
                int start = wordStart(sentence, end - link.length());
                Decision.Outcome outcome =
                        start < 0 ? null : OUTCOMES.get(sentence.substring(start, end - link.length()));
                if (outcome != null && outcome != Decision.Outcome.DECIDED) {
                    return new OutcomePhrase(outcome, mood, start, false, false, firm);
                }
            }
        }
        return null;
    }

    /** Where the longest word begins that ends at {@code end}, -1 if there is none or it is part of another word. */
    private static int wordStart(String sentence, int end) {
        int length = end < 0 ? 0 : WORDS.suffix(sentence, 0, end);
        return length == 0 || !OUTCOMES.containsKey(sentence.substring(end - length, end)) ? -1 : end - length;
    }

    /** Returns the outcome with which {@code line} ends without a verb: 原案のとおり可決。, null if it does not. */
    static @Nullable OutcomePhrase ofLine(String line) {
        int end = stop(line);
        int start = wordStart(line, end);
        if (start < 0) {
            return null;
        }
        String word = line.substring(start, end);
        Decision.Outcome outcome = OUTCOMES.get(word);
        boolean whole = start == 0 || line.charAt(start - 1) <= ' ' || ":;→⇒[(【〔".indexOf(line.charAt(start - 1)) >= 0;
        boolean parted = whole || AHEAD.suffix(line, 0, start) > 0 || word.startsWith("原案") || word.length() > 3;
        return outcome == null || !parted
                ? null
                : new OutcomePhrase(outcome, Mood.RECORDED, start, false, false, false);
    }

    /** Returns the outcome that a question asks for, the one named last: …することに御異議ありませんか; null if it names none. */
    static @Nullable OutcomePhrase asked(String question) {
        int subject = Math.max(
                question.lastIndexOf("は、"), Math.max(question.lastIndexOf("ついては"), question.lastIndexOf("つきましては")));
        for (int end = question.length(); end > Math.max(0, subject); end--) {
            if (!WORDS.mayHold(question.charAt(end - 1))) {
                continue;
            }
            boolean compound =
                    end < question.length() && "事調案書権済".indexOf(question.charAt(end)) >= 0 || isNotDone(question, end);
            int start = compound ? -1 : wordStart(question, end);
            if (start >= 0) {
                Decision.Outcome outcome = OUTCOMES.get(question.substring(start, end));
                if (outcome != null && outcome != Decision.Outcome.DECIDED) {
                    return new OutcomePhrase(outcome, Mood.DECLARED, start, false, false, false);
                }
            }
        }
        return proposed(question);
    }

    /** What a question proposes without a word for an outcome: 委員長は川上委員にお願いする, 引き続き協議する. */
    private static @Nullable OutcomePhrase proposed(String question) {
        int person = question.indexOf("にお願い");
        if (person > 0 && "員氏君ん".indexOf(question.charAt(person - 1)) >= 0) {
            for (int mark = person - 1; mark > Math.max(0, person - LONGEST_NAME); mark--) {
                boolean marks = "はを".indexOf(question.charAt(mark)) >= 0
                        && !question.substring(mark, person).contains("て");
                if (marks && OFFICES.suffix(question, 0, mark) > 0) {
                    return new OutcomePhrase(Decision.Outcome.ELECTED, Mood.DECLARED, person, false, false, false);
                }
            }
        }
        for (String act : GOING_ON) {
            int at = question.indexOf(act);
            if (at > 0) {
                return new OutcomePhrase(Decision.Outcome.CONTINUED, Mood.DECLARED, at, false, false, false);
            }
        }
        return null;
    }

    /** Returns the outcome of a clause ahead of the end: この案は否決し、従前のとおりといたします; null if there is none. */
    static @Nullable OutcomePhrase ofClause(String sentence) {
        for (String word : List.of("否決", "可決")) {
            int at = sentence.indexOf(word + "し、");
            Decision.Outcome outcome = at > 0 ? OUTCOMES.get(word) : null;
            if (outcome != null && "はを".indexOf(sentence.charAt(at - 1)) >= 0) {
                return new OutcomePhrase(outcome, Mood.DECLARED, at, false, false, true);
            }
        }
        return null;
    }

    /** 委員会付託を省略の上, 辞職許可の議決を行う: what is left out, or is to be decided elsewhere. */
    private static boolean isNotDone(String question, int end) {
        for (String words : NOT_DONE) {
            if (question.startsWith(words, end)) {
                return true;
            }
        }
        return false;
    }

    /** Returns that something was decided, where {@code question} asks whether it may be done as drafted. */
    static OutcomePhrase decided(String question) {
        return new OutcomePhrase(Decision.Outcome.DECIDED, Mood.DECLARED, question.length(), true, true, false);
    }

    private static int stop(String sentence) {
        int end = sentence.length();
        while (end > 0 && (sentence.charAt(end - 1) <= ' ' || "。.!".indexOf(sentence.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
