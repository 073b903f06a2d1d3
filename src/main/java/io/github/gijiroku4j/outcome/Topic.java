package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.text.WordTrie;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sentence speaks of: the words ahead of は, については or を, without what leads up to them (よって、, 次に、).
 *
 * @param start where they begin in the sentence
 * @param end the offset behind them
 */
record Topic(int start, int end) {

    static final Topic NONE = new Topic(0, 0);

    private static final Phrases OPENERS = Phrases.of("openers");
    private static final List<String> POINTERS = ContextWords.of("pointers");
    private static final List<String> BODIES = ContextWords.of("own-bodies");
    private static final List<String> LEADS = ContextWords.of("leads");
    private static final List<String> PROPOSALS = ContextWords.of("proposals");
    private static final List<String> MARKS = List.of(
            "につきましては", "については", "に関しましては", "に関しては", "の件は", "につきまして、", "について、", "について異議", "について御異議", "についてご異議", "に関して、",
            "につき、", "に賛成の", "は");
    private static final List<String> ELECTIONS = List.of("の選挙", "の互選", "の選任", "の選出", "の推薦", "の指名");
    private static final WordTrie OFFICES = WordTrie.backwards(ContextWords.of("elected-offices"));
    private static final List<String> MENDED = List.of(
            "修正の上", "修正のうえ", "修正した上", "修正したうえ", "修正して", "修正し、", "訂正の上", "訂正のうえ", "訂正した上", "訂正して", "訂正し、", "追加の上",
            "追記の上", "変更の上");
    /** What is asked about an item is no item. */
    private static final List<String> ASIDES =
            List.of("点", "意見", "質問", "質疑", "ほか", "他", "その", "この", "先ほど", "部分", "内容", "方法", "日程");

    private static final String ENTRY = "日程第";
    private static final List<String> PUT_TO_VOTE = List.of("により採決いたします", "により採決します", "によって採決します", "により採決を行います");
    private static final List<String> CALLS = ContextWords.of("calls");
    private static final List<String> NEXT = List.of("次に", "まず", "続いて", "続きまして", "最後に", "初めに", "はじめに");

    /** Returns what {@code sentence} says something of, ahead of {@code to}: by は and the like, else by を. */
    static Topic of(String printed, int to) {
        String sentence = plain(printed);
        Topic marked = marked(sentence, to);
        if (!marked.isEmpty()) {
            return marked;
        }
        int start = lead(sentence, 0, to);
        if (sentence.startsWith("も", to - 1) && to - 1 > start) {
            // 御異議がないので、全体の案も承認
            return whole(sentence, start, to - 1);
        }
        Topic object = object(sentence, start, to);
        int about = object.points(sentence) ? sentence.indexOf("について", start) : -1;
        if (about > start && about < object.start()) {
            // 前回の会議録について確認し、これを承認
            return whole(sentence, start, about);
        }
        return isMended(sentence, object) ? NONE : object;
    }

    /** 一部字句を修正の上、承認: what is mended is a part of what is decided on. */
    private static boolean isMended(String sentence, Topic object) {
        int verb = object.end() + 1;
        return MENDED.stream().anyMatch(words -> sentence.startsWith(words, verb));
    }

    /** Returns what stands ahead of は, については and the like in front of {@code to}; {@link #NONE} if there is no such mark. */
    static Topic marked(String printed, int to) {
        String sentence = plain(printed);
        int start = lead(sentence, 0, to);
        for (int at = start; at < to; at++) {
            char c = sentence.charAt(at);
            if (c == '「' || c == '(') {
                at = closing(sentence, at, to);
                continue;
            }
            int mark = at > start ? mark(sentence, at, to) : 0;
            if (mark > 0 && decides(sentence, start, at)) {
                // 本委員会は、本案を…: who decides is not what is decided.
                start = lead(sentence, at + mark, to);
                at = start - 1;
            } else if (mark > 0) {
                return whole(sentence, start, at);
            } else if (c == '、' && isLead(sentence, start, at)) {
                start = lead(sentence, at + 1, to);
                at = start - 1;
            } else if (c == 'が' && sentence.startsWith("ですが、", at - 1) || sentence.startsWith("でありますが、", at)) {
                return whole(sentence, start, c == 'が' ? at - 1 : at);
            }
        }
        return NONE;
    }

    /** Returns who is chosen: 山野委員 of 山野委員が会長に選出されました; {@link #NONE} if nobody is named so. */
    static Topic chosen(String printed, int to) {
        String sentence = plain(printed);
        int end = sentence.lastIndexOf("が", to - 1);
        if (end < 0) {
            return NONE;
        }
        int start = sentence.lastIndexOf("、", end) + 1;
        return new Topic(Math.max(start, lead(sentence, start, end)), end);
    }

    /** Returns the office to which somebody is chosen: 会長 of 山野委員を会長に選出; {@link #NONE} if none is named ahead of に. */
    static Topic office(String printed, int to) {
        String sentence = plain(printed);
        for (int end = Math.min(to, sentence.length() - 1); end > 0; end--) {
            boolean mark = sentence.charAt(end) == 'に' || sentence.startsWith("をお願い", end);
            int length = mark ? OFFICES.suffix(sentence, 0, end) : 0;
            if (length > 0) {
                int start = end - length;
                while (start > 0 && "はがをに、。 」者員君氏".indexOf(sentence.charAt(start - 1)) < 0) {
                    start--;
                }
                return new Topic(Math.max(start, lead(sentence, start, end)), end);
            }
        }
        return NONE;
    }

    /** Whether the words name who decides: 本委員会は, 事務局としては. */
    private static boolean decides(String sentence, int start, int end) {
        String words = sentence.substring(start, end);
        boolean castingVote = sentence.contains("裁決") && OFFICES.suffix(words, 0, words.length()) == words.length();
        return BODIES.contains(words) || sentence.startsWith("として", end - 3) || castingVote;
    }

    /** Without a clause ahead of the last comma (議長が採決を求め、方針), and of what one is in favour (議案第1号を承認することに賛成の). */
    private static Topic whole(String sentence, int from, int to) {
        int start = from;
        for (int comma = sentence.indexOf("、", from);
                comma > 0 && comma < to;
                comma = sentence.indexOf("、", comma + 1)) {
            char ahead = sentence.charAt(comma - 1);
            boolean clause = ahead >= 'ぁ' && ahead <= 'ん' && "のびらとか".indexOf(ahead) < 0;
            start = clause ? comma + 1 : start;
        }
        start = start == from ? start : lead(sentence, start, to);
        int end = to;
        if (sentence.startsWith("に賛成", to)) {
            int object = sentence.indexOf("を", start);
            end = object > start && object < to ? object : to;
        }
        return new Topic(start, end);
    }

    /** Returns what {@code sentence} opens: 議案第3号 of 次に、議案第3号を議題とします; {@link #NONE} if it opens nothing. */
    static Topic opened(String printed) {
        String sentence = plain(printed);
        int end = OPENERS.first(sentence, 1);
        if (end > 0 && ELECTIONS.contains(sentence.substring(end, Math.min(sentence.length(), end + 3)))) {
            end += 3;
        }
        int start = lead(sentence, 0, sentence.length());
        boolean entry = sentence.startsWith(ENTRY, start);
        if (end < 0 && !entry && ContextWords.holdsAny(sentence, PUT_TO_VOTE)) {
            // これより、調査事件について、起立により採決いたします
            int about = sentence.indexOf("について、");
            return about > start ? whole(sentence, start, about) : NONE;
        }
        if (end < 0 && entry) {
            Topic marked = marked(sentence, sentence.length());
            end = marked.isEmpty() ? sentence.indexOf("です", start) : marked.end();
            end = end < 0 && marked.isEmpty() ? title(sentence) : end;
        }
        if (end <= start) {
            return NONE;
        }
        int comma = sentence.indexOf("、", start);
        while (comma > start && comma < end - 1 && isLead(sentence, start, comma)) {
            start = lead(sentence, comma + 1, end);
            comma = sentence.indexOf("、", start);
        }
        Topic marked = marked(sentence.substring(0, end), end);
        if (!marked.isEmpty() && marked.start() >= start) {
            return marked;
        }
        int tail = end;
        for (String mark : List.of("につきまして", "について", "につき", "に関し")) {
            tail = sentence.startsWith(mark, end - mark.length()) ? end - mark.length() : tail;
        }
        return whole(sentence, start, Math.max(start, tail));
    }

    /** 日程第3、議案第22号、里山の売払いについて。 is said without a verb: the offset behind the title, -1 if there is a verb. */
    private static int title(String sentence) {
        int end = sentence.endsWith("。") ? sentence.length() - 1 : sentence.length();
        if (sentence.startsWith("について", end - 4)) {
            return end - 4;
        }
        return sentence.indexOf('、') > 0 && sentence.charAt(end - 1) > 'ヿ' ? end : -1;
    }

    /** Returns what 次に、会議予定につきまして、事務局から説明させます comes to; {@link #NONE} if the sentence comes to no next item. */
    static Topic calledFor(String printed) {
        boolean next = ContextWords.startsWithAny(printed, NEXT);
        boolean calls = next && ContextWords.holdsAny(printed, CALLS);
        Topic topic = calls ? marked(printed, printed.length()) : NONE;
        int about = calls && topic.isEmpty() ? printed.indexOf("について") : -1;
        if (about > 0) {
            // 次に、議場の議席についてご協議願います
            topic = new Topic(lead(plain(printed), 0, about), about);
        }
        boolean named = topic.end() - topic.start() > 1
                && !topic.points(printed)
                && !topic.in(printed).contains("から");
        return named ? topic : NONE;
    }

    /** Returns what the chair asks the members' mind of: 二番の並木については、いかがですか; {@link #NONE} if the sentence does not. */
    static Topic askedAbout(String printed) {
        String sentence = plain(printed);
        int end = sentence.indexOf("については、いかが");
        Topic topic = end < 0 ? NONE : marked(sentence, sentence.length());
        boolean item = topic.end() == end
                && topic.end() - topic.start() > 2
                && !topic.points(sentence)
                && !ContextWords.holdsAny(topic.in(sentence), ASIDES);
        return item ? topic : NONE;
    }

    /** Returns the words of which a sentence that opens an item holds one. */
    static List<String> openers() {
        List<String> words = new ArrayList<>(ContextWords.of("openers"));
        words.add(ENTRY);
        words.addAll(PUT_TO_VOTE);
        words.addAll(CALLS);
        return words;
    }

    /** Returns what {@code question} proposes: 説明を聴取 of 説明を聴取いたしたいと存じますが、御異議ありませんか; {@link #NONE} if it does not. */
    static Topic proposed(String printed) {
        String question = plain(printed);
        int end = -1;
        for (String proposal : PROPOSALS) {
            int at = question.indexOf(proposal);
            end = at > 0 && (end < 0 || at < end) ? at : end;
        }
        int start = end < 0 ? 0 : lead(question, 0, end);
        return end <= start ? NONE : new Topic(start, end);
    }

    /** Returns the clause of a result: 委員会の付託を省略すること of よって、委員会の付託を省略することに決しました. */
    static Topic clause(String printed, int to) {
        String sentence = plain(printed);
        int start = lead(sentence, 0, to);
        for (int comma = sentence.indexOf("、", start);
                comma > 0 && comma < to - 1 && isLead(sentence, start, comma);
                comma = sentence.indexOf("、", start)) {
            start = lead(sentence, comma + 1, to);
        }
        int end = to;
        while (end > start && "にと、 を".indexOf(sentence.charAt(end - 1)) >= 0 && !sentence.startsWith("こと", end - 2)) {
            end--;
        }
        return new Topic(start, end);
    }

    /** The words ahead of the last を: 議案第3号 of よって、議案第3号を可決しました. */
    private static Topic object(String sentence, int start, int to) {
        int end = sentence.lastIndexOf("を", to - 1);
        if (end <= start) {
            return NONE;
        }
        int from = Math.max(start, sentence.lastIndexOf("、", end) + 1);
        return new Topic(from, Math.max(from, end));
    }

    /** Some records part clauses by a comma. */
    private static String plain(String printed) {
        return printed.indexOf(',') < 0 ? printed : printed.replace(',', '、');
    }

    private static int mark(String sentence, int at, int to) {
        for (String mark : MARKS) {
            if (sentence.startsWith(mark, at) && at + mark.length() <= to && !isInside(sentence, at, mark)) {
                return mark.length();
            }
        }
        return 0;
    }

    /** は in または, では, には, あるいは is no mark. */
    private static boolean isInside(String sentence, int at, String mark) {
        if (!mark.equals("は")) {
            return false;
        }
        String next = sentence.substring(at, Math.min(sentence.length(), at + 2));
        return "たでにとらい".indexOf(sentence.charAt(at - 1)) >= 0
                || List.of("はじ", "はか", "はい", "はず").contains(next);
    }

    private static int lead(String sentence, int from, int to) {
        int at = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            while (at < to && (sentence.charAt(at) <= ' ' || sentence.charAt(at) == '、')) {
                at++;
            }
            for (String lead : LEADS) {
                if (sentence.startsWith(lead, at) && at + lead.length() < to) {
                    at += lead.length();
                    moved = true;
                    break;
                }
            }
        }
        return at;
    }

    /** Whether {@code [start, end)} leads up to the topic: 日程第4, 御異議がありませんので. */
    private static boolean isLead(String sentence, int start, int end) {
        String words = sentence.substring(start, end);
        return words.startsWith(ENTRY) && (words.length() < 12 || words.endsWith("まで") && words.length() < 32)
                || words.endsWith("ので")
                || words.endsWith("から")
                || words.endsWith("認め")
                || words.endsWith("により")
                || words.endsWith("結果")
                || words.endsWith("ことで")
                || words.endsWith("ば");
    }

    /** The offset of the bracket that closes the one at {@code at}; {@code at} if none does. */
    private static int closing(String sentence, int at, int to) {
        char close = sentence.charAt(at) == '「' ? '」' : ')';
        for (int i = at + 1; i < to; i++) {
            if (sentence.charAt(i) == close) {
                return i;
            }
        }
        return at;
    }

    boolean isEmpty() {
        return start >= end;
    }

    String in(String sentence) {
        return sentence.substring(start, end);
    }

    /** Tells whether the words of {@code sentence} that this is only point at what was named before: 本案, これ. */
    boolean points(String sentence) {
        return POINTERS.contains(in(sentence).replace(" ", ""));
    }
}
