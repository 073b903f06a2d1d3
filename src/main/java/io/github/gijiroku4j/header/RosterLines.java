package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Kind;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.LineRole;
import java.util.List;

/**
 * Marks the lines of a roster whose names end in 君 (委員長服部ゆくお君, 一番山田　太郎君), so that they are not taken for speeches.
 *
 * <p>They stand under a label such as 出席委員, ahead of the first sentence; much of such a line may be hiragana, which looks like talk.
 */
public final class RosterLines {

    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 7;
    /** A label opens a roster only within this many lines from the top or from the last line of a roster. */
    private static final int MOST_APART = 60;

    private RosterLines() {}

    /** Marks the lines of the rosters at the head of {@code page}. */
    public static void mark(Page page) {
        boolean roster = false;
        int last = 0;
        for (int i = page.nextPrinted(0); i < page.size() && i < last + MOST_APART; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (line.last() == '。' && FieldFinder.find(line) == null || line.length() > LONGEST * 2) {
                if (roster) {
                    return;
                }
                continue;
            }
            FieldFinder.Field field = line.length() <= LONGEST ? FieldFinder.find(line) : null;
            if (roster && field == null && isRow(page, line)) {
                line.decide(LineRole.ROSTER, "header.roster-line");
                last = i;
                continue;
            }
            if (field != null) {
                roster = field.kind() == Kind.PEOPLE;
                last = i;
                boolean bracket = "【《〔<〈≪(".indexOf(line.at(0)) >= 0;
                boolean named = bracket || field.firm() && beginsWithPerson(line, field.valueStart());
                if (roster && named && isNames(line, field.valueStart())) {
                    // 【事務局】総務課長、係長; 事務局：高橋課長、中村係長: in other records such a line is talk.
                    line.decide(LineRole.ROSTER, "header.roster-line");
                }
            }
        }
    }

    /** A row of names holds no sentence and no marker of a speaker. */
    private static boolean isRow(Page page, Line line) {
        if (line.last() != '。' && marksWhoCame(line)) {
            return true;
        }
        if (Glyphs.isCircle(line.at(0)) || line.last() == '。') {
            return false;
        }
        if (line.last() == '君') {
            return line.length() <= LONGEST && line.indexOf('、', line.start(), LONGEST) < 0;
        }
        return isList(line) || line.length() <= LONGEST && isColumns(page, line);
    }

    /** ○　１番　明田　正　　×　２番　飯田　勲: a mark ahead of each of several seats. */
    private static boolean marksWhoCame(Line line) {
        int marks = 0;
        for (int i = line.start(); i + 1 < line.end(); i++) {
            char c = line.text().charAt(i);
            if (!Glyphs.isCircle(c) && c != '×'
                    || i > line.start() && line.text().charAt(i - 1) > ' ') {
                continue;
            }
            int seat = i + 1;
            while (seat < line.end() && line.text().charAt(seat) <= ' ') {
                seat++;
            }
            marks += seat < line.end() && Glyphs.isDigit(line.text().charAt(seat)) ? 1 : 0;
        }
        return marks > 1;
    }

    /** Tells whether what stands from {@code start} on is a list of names and no talk. */
    private static boolean isNames(Line line, int start) {
        if (start >= line.end() || line.last() == '。' || line.last() == '?') {
            return false;
        }
        int comma = line.indexOf('、', start, LONGEST);
        int hiragana = 0;
        for (int i = start; i < line.end(); i++) {
            hiragana += Glyphs.isHiragana(line.text().charAt(i)) ? 1 : 0;
        }
        if (comma > 0 && comma - start <= LONGEST_NAME * 2) {
            return hiragana * 6 < line.end() - start;
        }
        return line.end() - start <= LONGEST_NAME * 3
                && RosterTokens.of(line.text(), start, line.end()).stream().anyMatch(RosterLines::isPerson);
    }

    private static boolean beginsWithPerson(Line line, int start) {
        int comma = line.indexOf('、', start, LONGEST);
        return comma > start
                && RosterTokens.of(line.text(), start, comma).stream().anyMatch(RosterLines::isPerson);
    }

    private static boolean isPerson(RosterTokens.Token token) {
        return switch (token.sort()) {
            case NAMED, HONOURED -> true;
            case WORD -> RosterNames.isFullName(token.word());
            default -> false;
        };
    }

    /** 山田座長、佐藤構成員、…: several commas and hardly any hiragana. */
    private static boolean isList(Line line) {
        int commas = 0;
        int hiragana = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.at(i);
            commas += c == '、' || c == ',' || c == '，' ? 1 : 0;
            hiragana += Glyphs.isHiragana(c) ? 1 : 0;
        }
        return commas > 1 && hiragana * 6 < line.length();
    }

    /** 事務局　局長　杉若　隆: an office, a name behind it, and nothing that is no part of a roster. */
    static boolean isOfficeAndName(String text, int start, int end) {
        if (end - start > LONGEST || text.charAt(end - 1) == '。') {
            return false;
        }
        List<RosterTokens.Token> row = RosterTokens.of(text, start, end);
        boolean office = false;
        boolean name = false;
        for (RosterTokens.Token token : row) {
            switch (token.sort()) {
                case OFFICE -> office = true;
                case BODY -> {
                    // 市教育委員会　指導主事　小林　徹
                }
                case WORD -> {
                    if (!office || token.word().length() > LONGEST_NAME || !isNameLike(token.word())) {
                        return false;
                    }
                    name = true;
                }
                default -> {
                    if (!name) {
                        return false;
                    }
                }
            }
        }
        return name;
    }

    /** 1番 山田 太郎　2番 …: a seat with a word behind it; 山田会長　佐藤委員: several names, each with its office. */
    static boolean beginsWithOne(String text, int start, int end) {
        List<RosterTokens.Token> row = RosterTokens.of(text, start, end);
        boolean named = row.stream().allMatch(token -> token.sort() == RosterTokens.Sort.NAMED);
        return row.size() > 1 && named
                || row.size() > 1
                        && row.get(0).sort() == RosterTokens.Sort.SEAT
                        && row.get(1).sort() != RosterTokens.Sort.SKIPPED;
    }

    /** 押方　千恵　　甲斐　勉: words of names and nothing else. */
    static boolean isNamesOnly(String text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        List<RosterTokens.Token> row = RosterTokens.of(text, start, end);
        return row.size() > 1
                && row.stream()
                        .allMatch(token -> token.sort() == RosterTokens.Sort.WORD
                                && token.word().length() <= LONGEST_NAME
                                && isNameLike(token.word()));
    }

    /** Whether all letters are of those that names are written in. */
    static boolean isNameLike(String word) {
        return word.chars()
                .allMatch(c -> Glyphs.isKanji((char) c)
                        || Glyphs.isHiragana((char) c)
                        || Glyphs.isKatakana((char) c)
                        || c == '々'
                        || c == '('
                        || c == ')'
                        || c == 'ー');
    }

    /** 松村　洋子　委員: nothing but short words, one of them an office or a seat, and no talk below. */
    private static boolean isColumns(Page page, Line line) {
        int below = page.nextPrinted(line.index() + 1);
        if (below < page.size()
                && (page.line(below).last() == '。' || page.line(below).length() > LONGEST)) {
            return false;
        }
        boolean office = false;
        int words = 0;
        for (RosterTokens.Token token : RosterTokens.of(line.text(), line.start(), line.end())) {
            words++;
            switch (token.sort()) {
                case OFFICE, NAMED, SEAT -> office = true;
                case WORD -> {
                    if (token.word().length() > LONGEST_NAME) {
                        return false;
                    }
                }
                default -> {
                    // Bodies, numbers and remarks stand in rosters too.
                }
            }
        }
        return office && words > 1;
    }
}
