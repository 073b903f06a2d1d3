package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.text.WordList;
import java.util.List;
import java.util.Map;

/** Tells where a summary lists what people said without a label ahead of it: 委員からの意見は以下のとおり, 主な意見. */
final class Opinions {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final Map<String, List<String>> WORDS = WordList.parts(Opinions.class, "opinions.txt");
    private static final List<String> SAID = WORDS.getOrDefault("said", List.of());
    private static final List<String> BELOW = WORDS.getOrDefault("below", List.of());
    private static final List<String> HEADS = WORDS.getOrDefault("heads", List.of());
    private static final List<String> END = WORDS.getOrDefault("end", List.of());
    private static final List<String> PLANS = WORDS.getOrDefault("plans", List.of());
    private static final List<String> WISHES = WORDS.getOrDefault("wishes", List.of());
    private static final List<String> INTENTIONS = WORDS.getOrDefault("intentions", List.of());

    private static final List<String> REMARKS = WORDS.getOrDefault("remarks", List.of());

    private Opinions() {}

    /** Tells whether a sentence says that opinions follow. */
    static boolean announces(String sentence) {
        return sentence.length() <= 160 && hasAny(sentence, SAID) && hasAny(sentence, BELOW);
    }

    /** Tells whether a heading says that opinions follow. */
    static boolean isHead(String heading) {
        return heading.length() <= 40 && hasAny(heading.replace(" ", ""), HEADS);
    }

    /** Tells whether under {@code heading} nobody's opinion stands: 次回の日程, 閉会, 座長まとめ. */
    static boolean isEnd(String heading) {
        return begins(heading, END) || isSummingUp(heading.replace(" ", ""));
    }

    /** 座長のまとめ, 部会長まとめ: an office and まとめ. */
    private static boolean isSummingUp(String words) {
        int office = words.endsWith("のまとめ") ? words.length() - 4 : words.length() - 3;
        return words.endsWith("まとめ") && office > 0 && OFFICES.endsInOffice(words, 0, office);
    }

    /** Tells whether under {@code heading} plans are reported: 今後の予定. */
    static boolean isPlan(String heading) {
        return begins(heading, PLANS);
    }

    private static boolean begins(String heading, List<String> words) {
        String squeezed = heading.replace(" ", "");
        for (String word : words) {
            if (squeezed.equals(word) || squeezed.startsWith(word) && (word.length() > 3 || word.equals("次回"))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether {@code sentence} asks or wishes for something: …骨子を見たい。, …べきではないか。 */
    static boolean wishes(String sentence) {
        String words = sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return WISHES.stream().anyMatch(words::endsWith) && INTENTIONS.stream().noneMatch(words::endsWith);
    }

    /** 【参考】…, （注）…: what whoever wrote the summary adds between the opinions. */
    static boolean isRemark(String text) {
        char open = text.charAt(0);
        int close = open == '【' || open == '(' || open == '<' ? text.indexOf(Glyphs.closing(open)) : -1;
        return close > 0 && REMARKS.contains(text.substring(1, close).strip());
    }

    private static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
