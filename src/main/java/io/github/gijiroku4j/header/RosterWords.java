package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.RosterTokens.Sort;
import io.github.gijiroku4j.header.RosterTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a line of a roster at its gaps: spaces, tabs, bars and leaders (……), but not inside of brackets. */
final class RosterWords {

    private static final int LONGEST_BRACKET = 200;
    /** What stands in brackets ahead of the name of a company, a foundation, a school. */
    private static final Set<String> COMPANIES =
            Set.of("株", "有", "財", "社", "一社", "公社", "一財", "公財", "独", "学", "医", "福", "社福", "資", "合", "特非", "NPO");

    private RosterWords() {}

    /** Returns the words of {@code [start, end)}, each with the gap ahead of it. */
    static List<Token> of(String text, int start, int end) {
        List<Token> words = new ArrayList<>();
        int at = start;
        int gap = 0;
        while (at < end) {
            int space = gapEnd(text, at, end);
            if (space > at) {
                gap = Math.max(gap, isWide(text, at, space) ? RosterTokens.WIDE : space - at);
                at = space;
                continue;
            }
            int to = wordEnd(text, at, end);
            boolean spelled =
                    !words.isEmpty() && words.get(words.size() - 1).word().length() == 1;
            if (spelled && at + 2 < to && text.charAt(at + 1) == ':') {
                // 会　長：山田太郎
                words.add(new Token(Sort.WORD, text.substring(at, at + 1), at, at + 1, gap));
                at += 2;
                gap = RosterTokens.WIDE;
                continue;
            }
            words.add(new Token(Sort.WORD, text.substring(at, to), at, to, gap));
            gap = 0;
            at = to;
        }
        return words;
    }

    private static boolean isWide(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ') {
                return true;
            }
        }
        return false;
    }

    /** The end of white space, leaders and bars at {@code at}; {@code at} itself if none stand there. */
    private static int gapEnd(String text, int at, int end) {
        int to = at;
        while (to < end && (text.charAt(to) <= ' ' || isBar(text.charAt(to)) || isLeader(text, to, end))) {
            to++;
        }
        return to;
    }

    static boolean isBar(char c) {
        return c == '|' || c == '¦' || c >= '─' && c <= '╿' || c == '…' || c == '‥';
    }

    private static boolean isLeader(String text, int at, int end) {
        char c = text.charAt(at);
        return (c == '・' || c == '.')
                && (at + 1 < end && text.charAt(at + 1) == c || at > 0 && text.charAt(at - 1) == c);
    }

    /** The end of a word; what stands in brackets is not cut at its spaces. */
    private static int wordEnd(String text, int from, int end) {
        int depth = 0;
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (depth == 0 && c == '【' && at > from) {
                // 山田 太郎（川辺大学教授）【座長】
                return at;
            }
            if (depth == 0 && (gapEnd(text, at, end) > at || c == '(' && at > from)) {
                return at > from && c == '(' && !endsBehind(text, at, end) ? wordEndBehind(text, at, end) : at;
            }
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            at++;
            if (depth == 0 && (c == ')' || c == ']') && text.charAt(from) == '(' && !isCompany(text, from, at)) {
                return at;
            }
        }
        return depth == 0 ? at : unclosedEnd(text, from, end);
    }

    /** （株）川辺造園, （一社）川辺協会: the bracket begins the name of a body. */
    private static boolean isCompany(String text, int open, int end) {
        return end - open <= 4 && COMPANIES.contains(text.substring(open + 1, end - 1));
    }

    /** Whether what the bracket at {@code open} holds is all that follows in its word: 佐藤委員(座長), not 後藤(里)委員. */
    private static boolean endsBehind(String text, int open, int end) {
        int close = close(text, open, end);
        return close < 0
                || close + 1 >= end
                || gapEnd(text, close + 1, end) > close + 1
                || "(【".indexOf(text.charAt(close + 1)) >= 0;
    }

    private static int wordEndBehind(String text, int open, int end) {
        int at = close(text, open, end) + 1;
        while (at < end && gapEnd(text, at, end) == at && text.charAt(at) != '(') {
            at++;
        }
        return at;
    }

    private static int close(String text, int open, int end) {
        int depth = 0;
        int most = Math.min(end, open + LONGEST_BRACKET);
        for (int i = open; i < most; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int unclosedEnd(String text, int from, int end) {
        int at = from;
        while (at < end && gapEnd(text, at, end) == at) {
            at++;
        }
        return at;
    }
}
