package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.Quote;
import io.github.gijiroku4j.outcome.Statement.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds where the record says that it leaves something out: （省略）, 〔中略〕, （以下、資料説明は省略）. */
final class Omissions {

    private static final List<String> WORDS = List.of("省略", "中略", "以下略", "後略", "前略", "下略", "上略", "割愛");

    private Omissions() {}

    static List<Quote> find(List<Statement> statements, Places places) {
        List<Quote> found = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.is(Kind.NOTE)
                    ? isOmission(inside(statement.text()))
                    : !statement.isSpoken() && isSentence(statement.text())) {
                found.add(places.quote(statement));
            }
        }
        return found;
    }

    private static String inside(String note) {
        String words = note.replace(" ", "").replace("。", "");
        return words.length() > 2 ? words.substring(1, words.length() - 1) : words;
    }

    private static boolean isOmission(String words) {
        if (words.contains("敬称") || words.contains("公印") || words.contains("を省略すること")) {
            return false;
        }
        if (words.equals("略")) {
            return true;
        }
        for (String word : WORDS) {
            if (words.endsWith(word)
                    || words.endsWith(word + "する")
                    || words.endsWith(word + "した")
                    || words.endsWith(word + "します")) {
                return true;
            }
        }
        return false;
    }

    /** 質疑応答は省略。 outside of the talk. */
    private static boolean isSentence(String sentence) {
        String words = sentence.replace("。", "").strip();
        return words.length() < 40 && !words.contains("敬称") && !words.contains("ことに") && isOmission(words);
    }
}
