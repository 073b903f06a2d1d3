package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.HandoutLabels;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Handout;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds references to the papers of the meeting (資料4, 参考資料２, 資料1-1及び1-2, 資料1～3, 資料1の10ページ, 同資料の3ページ), and to pages
 * of the paper that the paragraph named last.
 *
 * <p>A paper that the record does not list is no mention. It is reported once, where the record lists any.
 */
final class PaperReader {

    private static final Map<String, List<String>> WORDS = WordList.parts(PaperReader.class, "papers.txt");
    private static final WordTrie ELSEWHERE = WordTrie.backwards(WORDS.getOrDefault("elsewhere", List.of()));
    private static final WordTrie PREFIXES = WordTrie.backwards(WORDS.getOrDefault("prefixes", List.of()));
    private static final List<String> PREFIX_WORDS = WORDS.getOrDefault("prefixes", List.of());
    private static final WordTrie COUNTS = WordTrie.forwards(WORDS.getOrDefault("counts", List.of()));
    private static final WordTrie APART = WordTrie.forwards(WORDS.getOrDefault("apart", List.of()));
    /** Papers that are listed without a number. */
    private static final List<String> BARE = WORDS.getOrDefault("bare", List.of());

    private static final String REFERENCE = "参考";
    private static final String SAME = "同資料";
    private static final String[] AND = {"、及び", "、", ",", "・", "及び", "および", "並びに", "ならびに", "と", "&", "又は", "または", "や"};
    private static final String[] TO = {"から", "ないし", "乃至"};

    private final PaperList papers;
    private final List<Diagnostic> diagnostics;
    private final Set<String> reported = new HashSet<>();

    PaperReader(List<Handout> handouts, List<Diagnostic> diagnostics) {
        this.papers = new PaperList(handouts);
        this.diagnostics = diagnostics;
    }

    /** Returns the references of {@code passage}, in order; the papers of one range (資料1～3) share its words. */
    List<Mention> read(Passage passage) {
        return papers.isEmpty() ? List.of() : new Scan(passage).run();
    }

    private final class Scan {
        private final Passage passage;
        private final String text;
        private List<Mention> found = List.of();
        /** The paper that was named last, to which a page alone belongs. */
        private @Nullable String last;

        Scan(Passage passage) {
            this.passage = passage;
            this.text = passage.text();
        }

        List<Mention> run() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                int end = -1;
                if (HandoutLabels.mayBegin(c)) {
                    end = paper(at);
                } else if (c == '同' && last != null && text.startsWith(SAME, at)) {
                    end = add(last, at, at + SAME.length());
                } else if (last != null && (Glyphs.isDigit(c) || c == 'p' || c == 'P' || c == 'ス')) {
                    end = pageAlone(last, at);
                }
                at = Math.max(at + 1, end);
            }
            return found;
        }

        /** Reads the label at {@code at} and what is strung behind it; returns the offset behind, or -1. */
        private int paper(int at) {
            int end = HandoutLabels.end(text, at, text.length());
            if (end < 0) {
                return bare(at);
            }
            int of = text.substring(at, end).indexOf('の') + at;
            boolean parted = of > at;
            boolean page = isPageNumber(at, end);
            if (page && !parted) {
                return end;
            }
            if (isElsewhere(at)) {
                last = null;
                return end;
            }
            String label = HandoutLabels.fold(text, at, end);
            String listed = page ? null : papers.find(label);
            if (listed == null && parted) {
                // 資料1の3点目, 資料1の10～12ページ: what の opens is no part of the number.
                end = of;
                listed = papers.find(HandoutLabels.fold(text, at, end));
            }
            listed = listed == null ? papers.find(withoutPrefix(label)) : listed;
            if (listed == null) {
                report(label, at, end);
                last = null;
                return end;
            }
            return chain(listed, at, end);
        }

        /** 資料23ページ: the number is that of a page. */
        private boolean isPageNumber(int at, int end) {
            int digits = end;
            while (digits > at && Glyphs.isDigit(text.charAt(digits - 1))) {
                digits--;
            }
            PaperPages pages = digits < end ? PaperPages.at(text, digits) : null;
            return pages != null && pages.end() > end;
        }

        /** A paper that is listed without a number: 別紙のとおり. */
        private int bare(int at) {
            for (String label : BARE) {
                int end = at + label.length();
                if (text.startsWith(label, at) && papers.find(label) != null && stands(at, end) && !isElsewhere(at)) {
                    return add(label, at, end);
                }
            }
            // 参考 is a word of its own, and a paper where a page of it is named.
            int end = at + REFERENCE.length();
            boolean reference = text.startsWith(REFERENCE, at) && papers.find(REFERENCE) != null && stands(at, end);
            return reference && PaperPages.behind(text, end) != null ? add(REFERENCE, at, end) : -1;
        }

        /** Whether no word goes on at either end of {@code [at, end)}. */
        private boolean stands(int at, int end) {
            boolean ahead = at == 0 || !Glyphs.isKanji(text.charAt(at - 1));
            char next = end < text.length() ? text.charAt(end) : ' ';
            return ahead
                    && !Glyphs.isKanji(next)
                    && !Glyphs.isKatakana(next)
                    && !Glyphs.isDigit(next)
                    && !text.startsWith("と", end);
        }

        private boolean isElsewhere(int at) {
            int to = at;
            while (to > 0 && text.charAt(to - 1) == ' ') {
                to--;
            }
            if (ELSEWHERE.suffix(text, 0, to) > 0) {
                return true;
            }
            // 基礎資料3: another word goes on into the label.
            return to == at
                    && at > 0
                    && Glyphs.isKanji(text.charAt(at - 1))
                    && text.charAt(at) == '資'
                    && PREFIXES.suffix(text, 0, at) == 0
                    && !isNameAhead(at);
        }

        /** 事務局から, 佐藤委員 and a paper's label may meet without a sign between. */
        private boolean isNameAhead(int at) {
            char c = text.charAt(at - 1);
            return c == '員' || c == '局' || c == '省' || c == '庁' || c == '課' || c == '室';
        }

        private String withoutPrefix(String label) {
            for (String prefix : PREFIX_WORDS) {
                if (label.startsWith(prefix)) {
                    return label.substring(prefix.length());
                }
            }
            return label;
        }

        /** Adds the paper in {@code [at, end)} and those strung behind it: 、1-2, ～3, 及び２. */
        private int chain(String first, int at, int end) {
            Strung paper = new Strung(first, at, end);
            while (true) {
                Strung to = strung(paper, TO);
                List<String> range = to == null ? List.of() : papers.between(paper.label(), to.label());
                if (to != null && !range.isEmpty()) {
                    for (String label : range) {
                        put(label, null, paper.start(), to.end());
                    }
                    return to.end();
                }
                Strung next = strung(paper, AND);
                if (next == null) {
                    return add(paper.label(), paper.start(), paper.end());
                }
                put(paper.label(), null, paper.start(), paper.end());
                paper = next;
            }
        }

        /** The paper that is strung behind {@code paper} by one of {@code signs}, null if none is. */
        private @Nullable Strung strung(Strung paper, String[] signs) {
            int at = behindSign(skip(paper.end()), signs);
            if (at < 0) {
                return null;
            }
            int start = skip(at);
            String word = PaperList.word(paper.label());
            int digits = signs == TO && text.startsWith(word, start) ? start + word.length() : start;
            int end = numberEnd(digits);
            if (end == digits || PaperPages.at(text, digits) != null || COUNTS.prefix(text, end, text.length()) > 0) {
                return null;
            }
            String number = HandoutLabels.fold(text, digits, end);
            String listed = papers.find(word + number);
            int minor = paper.label().lastIndexOf('-');
            if (listed == null && minor > 0) {
                // 資料1-1及び2: the part ahead of the hyphen is not said again.
                listed = papers.find(paper.label().substring(0, minor + 1) + number);
            }
            return listed == null ? null : new Strung(listed, start, end);
        }

        private int behindSign(int at, String[] signs) {
            for (String sign : signs) {
                if (text.startsWith(sign, at)) {
                    return at + sign.length();
                }
            }
            return signs == TO && at < text.length() && Glyphs.isWave(text.charAt(at)) ? at + 1 : -1;
        }

        /** The end of 3, 1-2, 4－1－2 at {@code from}. */
        private int numberEnd(int from) {
            int at = from;
            while (at < text.length()
                    && at < from + 12
                    && (Glyphs.isDigit(text.charAt(at))
                            || at > from
                                    && Glyphs.isDash(text.charAt(at))
                                    && at + 1 < text.length()
                                    && Glyphs.isDigit(text.charAt(at + 1)))) {
                at++;
            }
            return at;
        }

        private int skip(int from) {
            return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        }

        /** A page of the paper that was named last: 3ページ, p.12. Returns the offset behind, or -1. */
        private int pageAlone(String paper, int at) {
            char ahead = at == 0 ? ' ' : text.charAt(at - 1);
            boolean ofPaper = ahead != 'の' || at > 1 && Glyphs.isClosing(text.charAt(at - 2));
            boolean open = ahead <= ' ' || Glyphs.isHiragana(ahead) || "、。,(「".indexOf(ahead) >= 0;
            if (!open || !ofPaper) {
                return digitsBehind(at);
            }
            PaperPages pages = PaperPages.at(text, at);
            if (pages == null || ahead != 'の' && APART.prefix(text, pages.end(), text.length()) > 0) {
                return digitsBehind(at);
            }
            put(paper, pages, pages.start(), pages.end());
            return pages.end();
        }

        private int digitsBehind(int at) {
            int end = at;
            while (end < text.length() && Glyphs.isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }

        /** Adds a paper with the pages behind it; returns the offset behind both. */
        private int add(String label, int at, int end) {
            PaperPages pages = PaperPages.behind(text, end);
            int behind = pages == null ? end : pages.end();
            put(label, pages, at, behind);
            return behind;
        }

        private void put(String label, @Nullable PaperPages pages, int at, int end) {
            found = found.isEmpty() ? new ArrayList<>() : found;
            found.add(new Mention.Handout(
                    text.substring(at, end),
                    label,
                    pages == null ? null : pages.first(),
                    pages == null ? null : pages.last(),
                    passage.span(at, end)));
            last = label;
        }

        private void report(String label, int at, int end) {
            if (label.contains("資料") && reported.add(label)) {
                diagnostics.add(Diagnostic.of(
                        Diagnostic.Code.UNLISTED_HANDOUT,
                        label
                                + " is not among the papers that the record lists; it may be a misprint, or a paper of another"
                                + " meeting",
                        passage.span(at, end)));
            }
        }
    }

    /** A paper and the words that name it. */
    private record Strung(String label, int start, int end) {}
}
