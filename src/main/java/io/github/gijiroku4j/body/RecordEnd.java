package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what ends a record, and what stands behind its end and is no part of it. */
final class RecordEnd {

    private static final Map<String, List<String>> WORDS = WordList.parts(RecordEnd.class, "endings.txt");
    private static final Set<String> CLOSING = Set.copyOf(WORDS.getOrDefault("closing", List.of()));
    private static final Set<String> SET_OFF = Set.copyOf(WORDS.getOrDefault("closing-set-off", List.of()));
    private static final List<String> IMPRINT = WORDS.getOrDefault("imprint", List.of());
    private static final List<String> CONTACT = WORDS.getOrDefault("contact", List.of());
    private static final List<String> SIGNATURE = WORDS.getOrDefault("signature", List.of());
    private static final List<String> DECLARED = WORDS.getOrDefault("declared", List.of());
    private static final List<String> REPORTED = WORDS.getOrDefault("reported", List.of());
    /** Behind 以上 only a few lines of an imprint may follow. */
    private static final int MOST_BEHIND = 12;

    private static final int LONGEST_CLOSING = 16;
    private static final int SHORT = 30;

    private final Page page;
    private final int lastMarker;

    /** {@code lastMarker} is the index of the last line that opens a speech, or -1. */
    RecordEnd(Page page, int lastMarker) {
        this.page = page;
        this.lastMarker = lastMarker;
    }

    /** 以上, － 以上 －, （了）, 終わり behind the last speech. */
    boolean isClosing(Line line) {
        return line.length() <= LONGEST_CLOSING
                && line.index() >= lastMarker
                && isClosing(line.content())
                && isNearEnd(line);
    }

    private static boolean isClosing(String printed) {
        String words = printed.replace(" ", "");
        int from = 0;
        int to = words.length();
        while (from < to && isAround(words.charAt(from))) {
            from++;
        }
        while (to > from && isAround(words.charAt(to - 1))) {
            to--;
        }
        String word = words.substring(from, to);
        return CLOSING.contains(word) || from > 0 && SET_OFF.contains(word);
    }

    /** Returns where 以上 or the like begins that spaces part from the talk on its line (…ました。　　－了－), else the line's end. */
    int closingStart(Line line, int from) {
        if (line.index() < lastMarker) {
            return line.end();
        }
        int least = Math.max(from + 1, line.end() - LONGEST_CLOSING);
        for (int i = line.end() - 1; i > least; i--) {
            boolean apart = line.text().charAt(i - 1) <= ' ' && line.text().charAt(i) > ' ';
            if (apart && isClosing(line.text().substring(i, line.end()))) {
                int stop = i - 1;
                while (stop > from && line.text().charAt(stop - 1) <= ' ') {
                    stop--;
                }
                char before = line.text().charAt(stop - 1);
                return stop > from && (before == '。' || before == '」' || before == ')') && isNearEnd(line)
                        ? stop
                        : line.end();
            }
        }
        return line.end();
    }

    private static boolean isAround(char c) {
        return Glyphs.isDash(c) || "()[]〔〕。=…【】<>~〜*".indexOf(c) >= 0;
    }

    private boolean isNearEnd(Line line) {
        int left = 0;
        int at = page.nextPrinted(line.index() + 1);
        while (at < page.size() && left <= MOST_BEHIND) {
            left++;
            at = page.nextPrinted(at + 1);
        }
        return left <= MOST_BEHIND;
    }

    /** お問合せ先, （文責：事務局）, このページの先頭へ, 会議の経過を記載し…署名する。: behind the last speech, in no polite words. */
    boolean isImprint(Line line) {
        if (line.index() <= lastMarker || line.length() > 80 || lastMarker < 0 && !isFoot(line)) {
            return false;
        }
        if (line.last() == '。' && Prose.isPolite(line.text(), line.start(), line.end()) && !isAboutThisText(line)) {
            return false;
        }
        String words = line.content().replace(" ", "");
        int from = !words.isEmpty() && "(<【※*・[-".indexOf(words.charAt(0)) >= 0 ? 1 : 0;
        for (String imprint : IMPRINT) {
            if (words.startsWith(imprint) || words.startsWith(imprint, from)) {
                return true;
            }
        }
        for (String contact : CONTACT) {
            if (words.length() <= SHORT && words.contains(contact)) {
                return true;
            }
        }
        for (String signature : SIGNATURE) {
            if (words.contains(signature)) {
                return true;
            }
        }
        return false;
    }

    /** Where nobody's talk tells where the record ends, only a short line near the end of the text is taken for its foot. */
    private boolean isFoot(Line line) {
        return line.length() <= SHORT && !Prose.isSentence(line) && isNearEnd(line);
    }

    /** 以上の議事録は、発言者の確認を経たものです。 */
    private static boolean isAboutThisText(Line line) {
        String words = line.content().replace(" ", "");
        return words.startsWith("以上の議事録は")
                || words.startsWith("以上の会議録は")
                || words.startsWith("この議事録は")
                || words.startsWith("この会議録は")
                || words.startsWith("本議事録は");
    }

    /** 本日はこれにて散会いたします。 in the last speech: the meeting is over. */
    boolean declaresClosed(Line line) {
        if (line.index() < lastMarker || lastMarker < 0) {
            return false;
        }
        String words = line.text().substring(Math.max(line.start(), line.end() - 60), line.end());
        return DECLARED.stream().anyMatch(words::contains);
    }

    /** Whether a line behind the closing words is no talk any more: a title, a list, an appendix. */
    boolean isAppended(Line line) {
        return !Prose.isPolite(line.text(), line.start(), closingStart(line, line.start())) && line.last() != '」';
    }

    /** 会長が閉会を宣した。: a clerk's sentence behind the last speech, in the plain style. */
    boolean isReportedClosing(Line line) {
        if (line.index() <= lastMarker || lastMarker < 0 || line.length() > 80) {
            return false;
        }
        int end = line.end();
        // （午前10時12分）
        if (line.last() == ')') {
            int open = line.lastIndexOf('(', 30);
            end = open > line.start() ? open : end;
        }
        String words = line.text().substring(line.start(), end).replace(" ", "");
        String said = words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
        return REPORTED.stream().anyMatch(said::endsWith) && !said.endsWith("ました");
    }
}
