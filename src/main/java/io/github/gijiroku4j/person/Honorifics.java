package io.github.gijiroku4j.person;

import io.github.gijiroku4j.text.WordTrie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words behind a name that are no part of it (敬称): 君, 氏, さん, 様; and the tails that a record sets behind a label. */
final class Honorifics {

    private static final WordTrie WORDS = WordTrie.backwards(List.of("君", "くん", "氏", "さん", "様", "さま", "殿", "先生", "女史"));
    private static final WordTrie FORWARDS = WordTrie.forwards(List.of("君", "くん", "氏", "さん", "様", "先生", "議員", "女史"));
    private static final WordTrie TAILS =
            WordTrie.backwards(List.of("登壇", "答弁", "質疑", "質問", "(登壇)", "(退席)", "(続)", "(つづき)", "(続き)", "(再)"));

    private Honorifics() {}

    /** Returns {@code text} without the honorific at its end, or null if there is none. */
    static @Nullable String strip(String text) {
        int length = WORDS.suffix(text, 0, text.length());
        return length > 0 && length < text.length()
                ? text.substring(0, text.length() - length).strip()
                : null;
    }

    /** Returns the length of the honorific that begins at {@code from}; 0 if none does. */
    static int at(String text, int from) {
        return FORWARDS.prefix(text, from, text.length());
    }

    /** Returns {@code text} without the words that tell what the speaker does (山田太郎君登壇, 山田総務課長答弁, 山田君(続)). */
    static String withoutTail(String text) {
        int tail = TAILS.suffix(text, 0, text.length());
        String head = text.substring(0, text.length() - tail).strip();
        boolean label = tail > 0
                && head.length() > 1
                && (isWholeName(head, text)
                        || strip(head) != null
                        || head.endsWith(")")
                        || OfficeLexicon.builtIn().endsInOffice(head, 0, head.length()));
        return label ? head : text;
    }

    /** 山田太郎登壇: no honorific, but a whole name. */
    private static boolean isWholeName(String head, String text) {
        return text.endsWith("登壇") && FamilyNames.isFullName(head, 0, head.length());
    }
}
