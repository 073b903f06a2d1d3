package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.HandoutLabels;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the label of a field at the start of a line: {@code 1. 日 時：}, {@code ○出席者}, {@code 【場所】}, {@code ３　議題}.
 *
 * <p>A label is a word of {@code fields.txt}, spaces inside dropped, behind any number or sign, with a colon, a bracket, a
 * space or the line's end behind it.
 */
final class FieldFinder {

    /** What a field holds. */
    enum Kind {
        DATE,
        TIME,
        PLACE,
        DATE_PLACE,
        PEOPLE,
        ABSENT,
        HANDOUTS,
        AGENDA,
        AGENDA_OR_BODY,
        BODY,
        NAME,
        OTHER
    }

    /**
     * A label.
     *
     * @param kind what its field holds
     * @param line the line it stands on
     * @param word its words, without spaces
     * @param valueStart where the value begins on the line; the line's end if none stands there
     * @param number the number ahead of it, or empty
     * @param firm whether a number, a sign, a bracket or a colon sets it off
     */
    record Field(Kind kind, Line line, String word, int valueStart, String number, boolean firm) {
        boolean isNumbered() {
            return !number.isEmpty();
        }

        boolean hasValue() {
            return valueStart < line.end();
        }
    }

    private static final Map<String, Kind> WORDS = words();
    private static final WordTrie LABELS = WordTrie.forwards(WORDS.keySet());

    private static final int LONGEST = 30;
    /** A label of so many letters is nobody's name or office in talk. */
    private static final int LONG_LABEL = 6;

    /** Labels that are the offices of one person. */
    private static final Set<String> OF_ONE = Set.of("会長", "座長", "議長");

    private FieldFinder() {}

    private static Map<String, Kind> words() {
        Map<String, Kind> words = new HashMap<>();
        WordList.parts(FieldFinder.class, "fields.txt").forEach((part, list) -> {
            if (!part.isEmpty()) {
                Kind kind = Kind.valueOf(part.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
                list.forEach(word -> words.putIfAbsent(word, kind));
            }
        });
        return words;
    }

    /** Returns what a field holds whose label is {@code word}, or null if it is no label. */
    static @Nullable Kind named(String word) {
        return word.equals("欠席") ? Kind.ABSENT : WORDS.get(word);
    }

    /** Returns the label with which {@code line} begins, or null. */
    static @Nullable Field find(Line line) {
        String text = line.text();
        int start = line.start();
        int end = line.end();
        Enumerator enumerator = Enumerator.read(text, start, end);
        int at = enumerator.end();
        boolean firm = enumerator.isPresent(start);
        char bracket = 0;
        if (at < end && "【〔[<〈《(≪".indexOf(text.charAt(at)) >= 0) {
            bracket = Glyphs.closing(text.charAt(at));
            at++;
            Enumerator inside = Enumerator.read(text, at, end);
            at = inside.sign() ? at : inside.end();
        }
        String numbered = enumerator.bracketed() ? "" : enumerator.number();
        int to = Math.min(end, at + LONGEST * 2);
        // The longest word first: 日時・場所 is more than 日時.
        for (int word = LABELS.spacedPrefix(text, at, to); word > 0; word = LABELS.spacedPrefix(text, at, word - 1)) {
            String words = Squeeze.of(text, at, word);
            Kind kind = kind(words, text, word, end);
            int value = Squeeze.skip(text, word, end);
            if (kind == Kind.AGENDA && value < end && text.charAt(value) == '名' && value > word && end - value < 8) {
                // 議　件　名: the head of a column.
                continue;
            }
            Field field = kind == null ? null : behind(line, kind, words, word, bracket, firm, numbered);
            if (field == null && kind == Kind.AGENDA && bracket == 0) {
                field = agendaBehind(line, words, at, word, numbered);
            }
            if (field != null) {
                return field;
            }
        }
        boolean lone = line.length() <= LONGEST && (line.last() == '者' || line.last() == '局');
        Field field = firm || bracket != 0 || lone ? byEnding(line, at, bracket, numbered) : null;
        if (field == null && !firm && bracket == 0) {
            field = ofCouncil(line, at);
        }
        if (field == null && text.startsWith("欠席", at)) {
            field = counted(Kind.ABSENT, line, at, bracket, numbered);
        } else if (field == null && text.startsWith("出席", at)) {
            field = present(line, at, bracket, numbered);
        }
        field = field == null ? ListSentences.find(line, at, numbered) : field;
        return field == null ? agenda(line) : field;
    }

    /**
     * A label with its value right behind it.
     *
     * @param kind what the field holds
     * @param end where the value begins
     */
    record Glued(Kind kind, int end) {}

    /** Returns the label at {@code from} that a letter of its value follows at once (日時平成18年, 場所市役所); else null. */
    static @Nullable Glued glued(String text, int from, int end) {
        int word = LABELS.prefix(text, from, end);
        Kind kind = word == 0 ? null : WORDS.get(text.substring(from, from + word));
        int behind = from + word;
        if (kind == null || behind >= text.length() || word < 2) {
            return null;
        }
        char c = text.charAt(behind);
        boolean date = kind == Kind.DATE || kind == Kind.TIME;
        boolean value =
                date ? isDateLetter(c) : Glyphs.isKanji(c) || Glyphs.isDigit(c) || c == '・' || Glyphs.isKatakana(c);
        return value ? new Glued(kind, behind) : null;
    }

    /** 日程 heads an agenda, and a day where one stands behind it. */
    private static @Nullable Kind kind(String words, String text, int behind, int end) {
        Kind kind = WORDS.get(words);
        if (!words.equals("日程")) {
            return kind;
        }
        int at = Squeeze.skip(text, behind, end);
        at = at < end && text.charAt(at) == ':' ? Squeeze.skip(text, at + 1, end) : at;
        return at >= end ? kind : isDateLetter(text.charAt(at)) ? Kind.DATE : null;
    }

    /** 出席理事　　理事長　山田太郎　　理事　佐藤花子, 出席監事：…: 出席 and an office or a group, with its people behind it. */
    private static @Nullable Field present(Line line, int at, char bracket, String numbered) {
        int end = at + 2;
        while (end < Math.min(line.end(), at + 14)
                && line.text().charAt(end) > ' '
                && line.text().charAt(end) != ':') {
            end++;
        }
        String who = line.text().substring(at + 2, end);
        boolean people = OfficeLexicon.builtIn().isOffice(who, 0, who.length()) || RosterHeadings.isGroup(who);
        if (people && end < line.end()) {
            return behind(line, Kind.PEOPLE, "出席" + who, end, bracket, true, numbered);
        }
        return line.length() <= LONGEST ? counted(Kind.PEOPLE, line, at, bracket, numbered) : null;
    }

    /** 欠席説明員　（０名）, 欠席委員一名, 出席議会局職員, 出席者は左のとおり。: 出席 or 欠席 and who. */
    private static @Nullable Field counted(Kind kind, Line line, int at, char bracket, String numbered) {
        int word = at;
        while (word < line.end()
                && word < at + 12
                && line.text().charAt(word) > ' '
                && ":(|は一二三四五六七八九十".indexOf(line.text().charAt(word)) < 0
                && line.text().charAt(word) != bracket) {
            word++;
        }
        String words = Squeeze.of(line.text(), at, word);
        if (word < line.end() && line.text().charAt(word) == 'は' && line.text().startsWith("、", word + 1)) {
            // 欠席議員は、10番　山田　太郎
            int value = Squeeze.skip(line.text(), word + 2, line.end());
            boolean seat = RosterLines.beginsWithOne(line.text(), value, line.end());
            return seat ? new Field(kind, line, words, value, numbered, true) : null;
        }
        boolean counted = RosterTokens.isCount(Squeeze.of(line.text(), word, line.end()));
        if (kind == Kind.PEOPLE && (words.length() < 4 || "者員官".indexOf(words.charAt(words.length() - 1)) < 0)) {
            return null;
        }
        return counted
                ? new Field(kind, line, words, word, numbered, true)
                : behind(line, kind, words, word, bracket, true, numbered);
    }

    /** 十二月二十四日議事日程第一号, 第1回川辺市議会定例会議事日程　第1号, 追加議事日程: a heading that ends so. */
    private static @Nullable Field agenda(Line line) {
        if (line.length() > LONGEST * 2 || line.indexOf('程', line.start(), LONGEST * 2) < 0) {
            return null;
        }
        String words = Squeeze.of(line.text(), line.start(), line.end());
        int agenda = words.lastIndexOf("議事日程");
        int behind = agenda + 4;
        boolean numbered = agenda >= 0
                && behind < words.length()
                && words.length() - behind <= 8
                && (words.endsWith("号") || words.endsWith("号)"))
                && (words.charAt(behind) == '第' || words.charAt(behind) == '(');
        return agenda >= 0 && (behind == words.length() || numbered)
                ? new Field(Kind.AGENDA, line, "議事日程", line.end(), "", true)
                : null;
    }

    /** 川辺・森合併協議会欠席者　山田太郎: the name of a council ahead of the word, and people behind it; else null. */
    private static @Nullable Field ofCouncil(Line line, int at) {
        int absent = line.indexOf('欠', at, LONGEST);
        if (absent <= at
                || !line.text().startsWith("欠席者", absent) && !line.text().startsWith("欠席委員", absent)) {
            return null;
        }
        int end = absent + (line.text().charAt(absent + 2) == '者' ? 3 : 4);
        boolean council = "会町村市区県側".indexOf(line.text().charAt(absent - 1)) >= 0;
        for (int i = at; i < absent && council; i++) {
            char c = line.text().charAt(i);
            council = Glyphs.isKanji(c) || Glyphs.isKatakana(c) || c == '・' || c == 'ー';
        }
        boolean apart = end < line.end()
                && (line.text().charAt(end) <= ' ' || line.text().charAt(end) == ':');
        return council && apart && line.length() <= LONGEST * 2
                ? new Field(Kind.ABSENT, line, "欠席者", Squeeze.skip(line.text(), end + 1, line.end()), "", true)
                : null;
    }

    /** WG1出席者: what a label may end in when a number, a sign or a bracket sets it off. */
    private static @Nullable Field byEnding(Line line, int at, char bracket, String numbered) {
        int gap = FieldEndings.gap(line, at, LONGEST);
        String ahead = gap < 0 ? "" : Squeeze.of(line.text(), at, gap);
        Kind apart = ahead.length() < 4 ? null : FieldEndings.kind(ahead);
        if (apart != null) {
            // 5．農業委員会事務局職員　　事務局長　山田　太郎
            return behind(line, apart, ahead, gap, bracket, true, numbered);
        }
        int end = Math.min(line.end(), at + LONGEST);
        int word = at;
        while (word < end
                && ":(;|】〕]".indexOf(line.text().charAt(word)) < 0
                && line.text().charAt(word) != bracket) {
            word++;
        }
        if (word == at + LONGEST || word - at < 4) {
            return null;
        }
        String words = Squeeze.of(line.text(), at, word);
        Kind kind = FieldEndings.kind(words);
        return kind == null ? null : behind(line, kind, words, word, bracket, true, numbered);
    }

    private static @Nullable Field behind(
            Line line, Kind kind, String word, int behind, char bracket, boolean firm, String numbered) {
        String text = line.text();
        int end = line.end();
        int at = Squeeze.skip(text, behind, end);
        boolean closed = false;
        // A remark: (敬称略), (20名), (順不同).
        if (at < end && text.charAt(at) == '(') {
            int close = line.indexOf(')', at, 42);
            if (close < 0 || close >= end || close - at > 40) {
                return null;
            }
            if (OF_ONE.contains(word) && !RosterReader.isRemark(Squeeze.of(text, at + 1, close))) {
                // 議長（山田太郎）: the label of a speaker, or a link to one.
                return null;
            }
            boolean lone = close + 1 == end;
            boolean group = WORDS.get(Squeeze.of(text, at + 1, close)) == Kind.PEOPLE;
            at = Squeeze.skip(text, close + 1, end);
            if (!lone && (!firm || group) && bracket == 0 && at < end && text.charAt(at) != ':') {
                // 出席者　（委員）山田座長、…: the bracket opens the value.
                int open = Squeeze.skip(text, behind, end);
                return open > behind ? new Field(kind, line, word, open, numbered, false) : null;
            }
        }
        if (bracket != 0) {
            if (at >= end || text.charAt(at) != bracket) {
                return null;
            }
            closed = true;
            at = Squeeze.skip(text, at + 1, end);
        }
        if (at >= end) {
            return new Field(kind, line, word, end, numbered, firm || closed);
        }
        if ((kind == Kind.PEOPLE || kind == Kind.ABSENT)
                && (at > behind || word.length() > 3)
                && isCountOrNone(Squeeze.of(text, at, end))) {
            return new Field(kind, line, word, at, numbered, true);
        }
        char c = text.charAt(at);
        if (c == ':' || c == ';' || c == '|' || c == '¦' || c == '│' || c == '：') {
            return new Field(kind, line, word, Squeeze.skip(text, at + 1, end), numbered, true);
        }
        if (closed) {
            return new Field(kind, line, word, at, numbered, true);
        }
        if (at == behind) {
            boolean glued = (kind == Kind.DATE || kind == Kind.TIME) && word.length() > 2 && isDateLetter(c)
                    || kind == Kind.PLACE && word.endsWith("場所") && word.length() > 3 && "のはをに等・及".indexOf(c) < 0;
            return glued ? new Field(kind, line, word, at, numbered, firm) : null;
        }
        if (c == '第' && text.charAt(end - 1) == '号' && end - at <= 8) {
            return new Field(kind, line, word, end, numbered, firm);
        }
        boolean wide = at - behind > 1 || text.charAt(behind) == '\t';
        boolean plain = kind == Kind.DATE
                || kind == Kind.PLACE
                || kind == Kind.TIME && isDateLetter(c)
                || kind == Kind.HANDOUTS && isPapers(word, text, at, end);
        if (kind == Kind.HANDOUTS && Glyphs.isDigit(c) && !(firm && word.length() > 2 && at > behind)) {
            // 資料 1 is a paper; ■会議資料　１　教育大綱 is a list of them.
            return null;
        }
        if (kind == Kind.PEOPLE && (text.startsWith("別表", at) || text.startsWith("別紙", at)) && end - at <= 12) {
            // 出席者　別表のとおり
            return new Field(kind, line, word, end, numbered, true);
        }
        boolean names = kind == Kind.PEOPLE
                && word.length() > 2
                && (line.indexOf('、', at, 80) > 0 || line.indexOf(',', at, 80) > 0);
        boolean brief = kind == Kind.OTHER && word.length() > 2 && end - at <= 20 && text.charAt(end - 1) != '。';
        names |= kind == Kind.PEOPLE && word.length() > 1 && RosterLines.isOfficeAndName(text, at, end);
        names |= kind == Kind.PEOPLE && word.length() > 2 && RosterLines.beginsWithOne(text, at, end);
        names |= kind == Kind.PEOPLE && word.length() >= LONG_LABEL && RosterLines.isNamesOnly(text, at, end);
        return names
                        || brief
                        || firm && (plain || wide || kind != Kind.BODY && kind != Kind.AGENDA_OR_BODY)
                        || wide && word.length() > 1
                        || plain
                ? new Field(kind, line, word, at, numbered, firm)
                : null;
    }

    /** 議 題 報告書について, 議題 1 報告書について: letters set apart are a label, and so is a word ahead of the first number. */
    private static @Nullable Field agendaBehind(Line line, String words, int from, int behind, String numbered) {
        int at = Squeeze.skip(line.text(), behind, line.end());
        int token = at;
        while (token < line.end() && line.text().charAt(token) > ' ') {
            token++;
        }
        // 議 件 番 号 goes on with its letters apart, and is the head of a column.
        boolean spelled = behind - from > words.length() && token - at > 2;
        if (line.text().startsWith("第", at)) {
            // 議 事 日 程 第一号　平成五年九月二十八日
            boolean issue = spelled && line.indexOf('号', at, 8) > at;
            return issue ? new Field(Kind.AGENDA, line, words, line.end(), numbered, true) : null;
        }
        Enumerator number = Enumerator.read(line.text(), at, line.end());
        boolean first = Enumerator.value(number.number()) == 1 && number.end() < line.end();
        return at > behind && at < line.end() && (spelled || first) && line.last() != '。'
                ? new Field(Kind.AGENDA, line, words, at, numbered, true)
                : null;
    }

    /** 資料1　委員名簿; behind a long label (配付資料) whatever is no sentence. */
    private static boolean isPapers(String label, String text, int at, int end) {
        return HandoutLabels.end(text, at, end) > at
                || label.length() > 3 && !Glyphs.isHiragana(text.charAt(at)) && text.charAt(end - 1) != '。';
    }

    /** 出席委員　二十一名, 欠席委員　なし. */
    private static boolean isCountOrNone(String value) {
        return value.equals("なし") || RosterTokens.isCount(value);
    }

    private static boolean isDateLetter(char c) {
        return Glyphs.isDigit(c) || c == '平' || c == '令' || c == '昭' || c == '午';
    }
}
