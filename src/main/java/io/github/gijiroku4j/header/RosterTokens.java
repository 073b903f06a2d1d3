package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.person.PersonLabel;
import io.github.gijiroku4j.person.PersonReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line of a roster into what stands between its gaps: 議長　12番　榑　林　　正 is an office, a seat and the parts of a name.
 *
 * <p>Letters set apart (町　長, 12　番) are put together where they spell an office or a seat; leaders, bars and tabs are gaps.
 */
final class RosterTokens {

    /** What a token is. */
    enum Sort {
        /** 12番, 第8番. */
        SEAT,
        /** 1, (2), ①: it counts the lines and means nothing. */
        NUMBER,
        /** 総務課長. */
        OFFICE,
        /** 佐藤課長: a name with its office. */
        NAMED,
        /** 花子君: the last part of a name. */
        HONOURED,
        /** A name or a part of one, or a word of which nothing is known. */
        WORD,
        /** 総務省, 川辺大学. */
        BODY,
        /** (内閣府). */
        BRACKET,
        /** (やまだ たろう): how the name ahead is read. */
        READING,
        /** 〃: the office of the line above. */
        DITTO,
        /** 欠席: who stands on the line was not there. */
        ABSENT,
        /** ◎, 出席, 他, 21名: of no account. */
        SKIPPED
    }

    /**
     * A token.
     *
     * @param sort what it is
     * @param word its letters without spaces; without the honorific, the brackets or the 番's remark
     * @param start where it stands in the folded text
     * @param end the end of it
     * @param gap how many units of white space stand ahead of it
     */
    record Token(Sort sort, String word, int start, int end, int gap) {

        Token as(Sort other, String letters) {
            return new Token(other, letters, start, end, gap);
        }
    }

    /** The gap that a tab or a bar stands for. */
    static final int WIDE = 99;

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final PersonReader PEOPLE = PersonReader.builtIn();
    private static final String[] HONORIFICS = {"君", "氏", "様", "さん", "殿", "女史", "先生", "くん"};

    private RosterTokens() {}

    /** Returns the tokens of {@code [start, end)} of a folded text. */
    static List<Token> of(String text, int start, int end) {
        List<Token> words = RosterWords.of(text, start, end);
        List<Token> tokens = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int spelled = SpelledWords.seat(words, at);
            if (spelled > at) {
                tokens.add(joined(words, at, spelled, Sort.SEAT));
                at = spelled;
                continue;
            }
            spelled = SpelledWords.office(words, at);
            if (spelled > at) {
                tokens.add(joined(words, at, spelled, Sort.OFFICE));
                at = spelled;
                continue;
            }
            Token word = words.get(at);
            if (at == 0 && word.word().equals("-") && words.size() > 1) {
                // - 山田 太郎: the bullet of a web page's list.
                at++;
                continue;
            }
            if (word.word().equals("同")
                    && at + 1 < words.size()
                    && isOffice(words.get(at + 1).word())) {
                // 同　計画課長　山田　花子: of the same body as the one above.
                at++;
                continue;
            }
            boolean mark = at > 0
                    && at + 1 == words.size()
                    && word.word().length() == 1
                    && (word.gap() > 1
                            || !tokens.isEmpty()
                                    && tokens.get(tokens.size() - 1).sort() == Sort.NAMED);
            if (mark && "出欠他外".contains(word.word())) {
                // In the middle of a line these letters belong to names: 外　崎, 出　村.
                tokens.add(word.as(word.word().equals("欠") ? Sort.ABSENT : Sort.SKIPPED, word.word()));
            } else if (word.word().equals("同")
                    && at + 1 < words.size()
                    && words.get(at + 1).word().length() > 1) {
                // 学芸員　山田太郎　　同　佐藤花子
                tokens.add(word.as(Sort.DITTO, word.word()));
            } else if (isHonorific(words, at, tokens)) {
                tokens.add(words.get(at).as(Sort.HONOURED, ""));
            } else {
                add(words.get(at), tokens);
            }
            at++;
        }
        return tokens;
    }

    private static boolean isOffice(String word) {
        return word.length() > 1 && OFFICES.endsInOffice(word, 0, word.length());
    }

    /** 榊　原　　実　君: 君 set apart behind a name, and not the first letter of one. */
    private static boolean isHonorific(List<Token> words, int at, List<Token> tokens) {
        if (!words.get(at).word().equals("君")
                || tokens.isEmpty()
                || tokens.get(tokens.size() - 1).sort() != Sort.WORD) {
            return false;
        }
        boolean last = at + 1 == words.size();
        return last
                || words.get(at + 1).gap() > words.get(at).gap()
                || words.get(at + 1).word().charAt(0) == '('
                || SpelledWords.seat(words, at + 1) > at + 1
                || seatEnd(words.get(at + 1).word()) > 0;
    }

    private static Token joined(List<Token> words, int from, int to, Sort sort) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            letters.append(words.get(i).word());
        }
        Token first = words.get(from);
        return new Token(
                sort, letters.toString(), first.start(), words.get(to - 1).end(), first.gap());
    }

    /** Adds what {@code word} is; 一番小林 and ◎山田太郎 are two tokens. */
    private static void add(Token word, List<Token> tokens) {
        String letters = word.word();
        int seat = seatEnd(letters);
        if (seat > 0) {
            tokens.add(new Token(Sort.SEAT, letters.substring(0, seat), word.start(), word.start() + seat, word.gap()));
            String rest = letters.substring(seat);
            if (rest.isEmpty() || rest.equals("委員") || rest.equals("議員") || rest.equals(":")) {
                return;
            }
            add(new Token(Sort.WORD, rest, word.start() + seat, word.end(), 0), tokens);
            return;
        }
        int colon = letters.indexOf(':');
        if (letters.charAt(0) != '('
                && colon > 1
                && colon + 1 < letters.length()
                && OFFICES.endsInOffice(letters, 0, colon)) {
            // 委員長:星名
            int at = word.start() + colon;
            tokens.add(new Token(Sort.OFFICE, letters.substring(0, colon), word.start(), at, word.gap()));
            add(new Token(Sort.WORD, letters.substring(colon + 1), at + 1, word.end(), 1), tokens);
            return;
        }
        if (Glyphs.isGlyph(letters.charAt(0)) || "・※•◦▪‣".indexOf(letters.charAt(0)) >= 0) {
            if (letters.length() > 1) {
                add(new Token(Sort.WORD, letters.substring(1), word.start() + 1, word.end(), word.gap()), tokens);
            }
            return;
        }
        tokens.add(sorted(word));
    }

    /** The end of 12番 at the start of a word, 0 if it begins with no seat; 一番ヶ瀬 is a name. */
    static int seatEnd(String word) {
        int at = word.startsWith("第") ? 1 : 0;
        int from = at;
        while (at < word.length() && isNumeral(word.substring(at, at + 1))) {
            at++;
        }
        boolean seat = at > from && at < word.length() && word.charAt(at) == '番';
        boolean name = seat && at + 1 < word.length() && "ヶケが".indexOf(word.charAt(at + 1)) >= 0;
        return seat && !name ? at + 1 : 0;
    }

    static boolean isNumeral(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Glyphs.isDigit(word.charAt(i)) && !Glyphs.isKanjiDigit(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static Token sorted(Token word) {
        String letters = word.word();
        if (letters.charAt(0) == '(' && letters.endsWith(")") || letters.charAt(0) == '[' && letters.endsWith("]")) {
            String inner = letters.substring(1, letters.length() - 1).strip();
            boolean absent = inner.startsWith("欠席") || inner.equals("欠");
            boolean skipped = inner.isEmpty()
                    || isCount(inner)
                    || inner.startsWith("出席")
                    || inner.equals("出")
                    || inner.endsWith("敬称略")
                    || inner.endsWith("順");
            return absent
                    ? word.as(Sort.ABSENT, inner)
                    : isPlainNumber(inner)
                            ? word.as(Sort.NUMBER, inner)
                            : word.as(isKana(inner) ? Sort.READING : skipped ? Sort.SKIPPED : Sort.BRACKET, inner);
        }
        if (letters.charAt(0) == '【' && letters.endsWith("】") && letters.length() > 2) {
            return word.as(Sort.BRACKET, letters.substring(1, letters.length() - 1));
        }
        switch (letters) {
            case "〃", "同上", "″", "\"" -> {
                return word.as(Sort.DITTO, letters);
            }
            case "欠席", "×", "✕" -> {
                return word.as(Sort.ABSENT, letters);
            }
            case "出席",
                    "オンライン",
                    "リモート",
                    "WEB",
                    "Web",
                    "対面",
                    "ほか",
                    "なし",
                    "以上",
                    "敬称略",
                    "氏名",
                    "職名",
                    "職氏名",
                    "備考",
                    "番号",
                    "出欠" -> {
                return word.as(Sort.SKIPPED, letters);
            }
            default -> {
                // Everything else has to be looked at more closely.
            }
        }
        if (isPlainNumber(letters)) {
            return word.as(Sort.NUMBER, letters);
        }
        if (letters.endsWith(":") && letters.length() > 1) {
            return sorted(word.as(Sort.WORD, letters.substring(0, letters.length() - 1)));
        }
        if (isCount(letters) || letters.startsWith("ほか") || letters.startsWith("(以上")) {
            return word.as(Sort.SKIPPED, letters);
        }
        int each = everyone(letters);
        if (each > 0) {
            return word.as(Sort.HONOURED, letters.substring(0, each));
        }
        for (String honorific : HONORIFICS) {
            // 五十君 靜雄: a family name may end in 君 itself.
            if (letters.endsWith(honorific) && !FamilyNames.isListed(letters)) {
                String bare = letters.substring(0, letters.length() - honorific.length());
                boolean lone = bare.isEmpty() && !honorific.equals("君");
                if (!bare.isEmpty() || lone) {
                    return word.as(Sort.HONOURED, bare);
                }
            }
        }
        return office(word);
    }

    /** 吉岡の各委員, 清沢謙治各委員: where the name ends ahead of 各委員; 0 if no such word stands there. */
    static int everyone(String word) {
        int each = word.lastIndexOf('各');
        if (each < 2 || !OFFICES.isOffice(word, each + 1, word.length()) && !word.endsWith("各氏")) {
            return 0;
        }
        each = each > 1 && (word.charAt(each - 1) == 'の' || word.charAt(each - 1) == 'ら') ? each - 1 : each;
        return each > 1 && word.startsWith("らの", each - 1) ? each - 1 : each;
    }

    private static Token office(Token word) {
        String letters = word.word();
        if (isBody(letters) && "省庁府県".indexOf(letters.charAt(letters.length() - 1)) >= 0) {
            return word.as(Sort.BODY, letters);
        }
        if (letters.length() > 1 && OFFICES.endsInOffice(letters, 0, letters.length())) {
            PersonLabel person = PEOPLE.read(letters);
            boolean named = person.name() != null && !person.name().isEmpty() && person.title() != null;
            return word.as(named ? Sort.NAMED : Sort.OFFICE, letters);
        }
        return isBody(letters) ? word.as(Sort.BODY, letters) : word;
    }

    /** Tells whether {@code word} names a body, and not a person whose name ends in the same letter (日下部, 木村学). */
    static boolean isBody(String word) {
        boolean company = word.startsWith("株式会社")
                || word.endsWith("組合")
                || word.endsWith("連盟")
                || word.endsWith("会議所")
                || word.endsWith("事務所")
                || word.endsWith("法人")
                || word.contains("による")
                || word.endsWith("研究科") && word.length() > 4
                || isCapitals(word)
                || word.startsWith("(") && word.indexOf(')') > 1 && word.indexOf(')') <= 4 && !word.endsWith(")")
                || word.endsWith("(株)");
        if (company) {
            return true;
        }
        if (!PersonReader.isBody(word) || FamilyNames.isListed(word) || RosterNames.titleEnd(word) > 0) {
            return false;
        }
        boolean doubtful = "学部村町行所区会市".indexOf(word.charAt(word.length() - 1)) >= 0 && word.length() <= 4;
        int family =
                word.length() > 3 && FamilyNames.isListed(word.substring(0, 3).replace('ケ', 'ヶ'))
                        ? 3
                        : FamilyNames.listedPrefix(word, 3);
        boolean name = "学部行所".indexOf(word.charAt(word.length() - 1)) >= 0 && !word.endsWith("大学");
        if (doubtful && name && PersonReader.isGivenName(word)) {
            return false;
        }
        if (name && family > 1 && isGivenName(word.substring(family))) {
            // 矢ケ崎勝行
            return false;
        }
        return !doubtful || family == 0 || word.endsWith("大学") || word.length() - family > 2;
    }

    private static boolean isGivenName(String word) {
        return word.length() == 2 && PersonReader.isGivenName(word) && !PersonReader.beginsWithOrganisation(word, 0);
    }

    /** IPA, NTT: a body that is known by its letters. */
    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '&');
    }

    private static boolean isPlainNumber(String word) {
        String digits = word.endsWith(".") || word.endsWith("、") ? word.substring(0, word.length() - 1) : word;
        boolean circled = digits.length() == 1 && digits.charAt(0) >= '①' && digits.charAt(0) <= '⑳';
        return circled
                || digits.length() <= 3 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** 21名, 計3人, 以上24名, 外5名. */
    static boolean isCount(String word) {
        if (!word.endsWith("名") && !word.endsWith("人")) {
            return false;
        }
        int at = word.length() - 1;
        while (at > 0 && isNumeral(word.substring(at - 1, at))) {
            at--;
        }
        String ahead = word.substring(0, at);
        return at < word.length() - 1
                && (ahead.isEmpty()
                        || ahead.equals("計")
                        || ahead.equals("合計")
                        || ahead.equals("以上")
                        || ahead.equals("外")
                        || ahead.equals("他")
                        || ahead.equals("ほか")
                        || ahead.equals("全")
                        || ahead.endsWith("名中") && isCount(ahead.substring(0, ahead.length() - 1))
                        || RosterHeadings.isGroup(ahead));
    }

    private static boolean isKana(String word) {
        return word.chars().allMatch(c -> c >= 0x3041 && c <= 0x30FF || c == ' ');
    }
}
