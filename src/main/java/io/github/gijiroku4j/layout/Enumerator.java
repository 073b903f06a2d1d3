package io.github.gijiroku4j.layout;

/**
 * The number or sign that opens a heading, a field or an item: {@code 1.}, {@code (1)}, {@code ①}, {@code 第１}, {@code ○}, {@code ・}.
 *
 * @param number the number without brackets and dots; empty for a sign
 * @param sign whether it is a sign and no number
 * @param bracketed whether the number stands in brackets
 * @param end where the words behind it begin; the start itself if there is no enumerator
 */
public record Enumerator(String number, boolean sign, boolean bracketed, int end) {

    /** Tells whether the number {@code later} follows {@code earlier} by one: 2 behind 1, 第三 behind 第二. */
    public static boolean follows(String earlier, String later) {
        int before = value(earlier);
        return before >= 0 && value(later) == before + 1;
    }

    /** Returns the value of 12, 第3, 十二; -1 of anything else. */
    public static int value(String number) {
        int from = number.startsWith("第") ? 1 : 0;
        int value = 0;
        int figure = 0;
        for (int i = from; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Glyphs.isDigit(c)) {
                figure = figure * 10 + (c - '0');
            } else if (c == '十') {
                value += Math.max(figure, 1) * 10;
                figure = 0;
            } else {
                int kanji = "〇一二三四五六七八九".indexOf(c);
                if (kanji < 0) {
                    return -1;
                }
                figure = figure * 10 + kanji;
            }
        }
        return number.length() == from || number.length() > from + 3 ? -1 : value + figure;
    }

    /** Returns where the words begin behind a page number between dashes that is glued to them (-1-審議会); -1 if none is. */
    public static int glued(CharSequence text, int start, int end) {
        int at = start + 1;
        while (at < end && at < start + 5 && Glyphs.isDigit(text.charAt(at))) {
            at++;
        }
        boolean page = start < end
                && Glyphs.isDash(text.charAt(start))
                && at > start + 1
                && at + 1 < end
                && Glyphs.isDash(text.charAt(at))
                && !Glyphs.isDigit(text.charAt(at + 1));
        return page ? at + 1 : -1;
    }

    /** Reads the enumerator at {@code start} of {@code text}, ahead of {@code end}. */
    public static Enumerator read(CharSequence text, int start, int end) {
        if (start >= end) {
            return none(start);
        }
        char c = text.charAt(start);
        boolean aside = isAside(text, start, end);
        if (!aside && (Glyphs.isGlyph(c) || isBullet(c))) {
            int at = start + 1;
            while (at < end
                    && (text.charAt(at) <= ' '
                            || isBullet(text.charAt(at))
                            || Glyphs.isGlyph(text.charAt(at)) && !isSpokenOf(text, at, end))) {
                at++;
            }
            // • 1.日時: a web page's bullet ahead of the number.
            Enumerator inner = isBullet(c) && c != '※' && at < end ? plain(text, at, end) : none(at);
            return inner.isPresent(at) ? inner : new Enumerator("", true, false, at);
        }
        if (c == '-' && start + 1 < end && text.charAt(start + 1) == ' ') {
            Enumerator inner = read(text, Squeeze.skip(text, start + 1, end), end);
            return new Enumerator(inner.number, inner.number.isEmpty(), inner.bracketed, inner.end);
        }
        if (c >= '①' && c <= '⑳') {
            return new Enumerator(String.valueOf(c), false, false, Squeeze.skip(text, start + 1, end));
        }
        if (c == '(' || c == '〔' || c == '[') {
            return bracketed(text, start, end, Glyphs.closing(c));
        }
        return plain(text, start, end);
    }

    /** Tells whether there is one. */
    public boolean isPresent(int start) {
        return end > start;
    }

    /** ○の付いた事業, ○○市: a circle that is spoken of; ○はい、… opens talk. */
    private static boolean isAside(CharSequence text, int at, int end) {
        return Glyphs.isCircle(text.charAt(at))
                && at + 1 < end
                && "かやのとはがを×○〇".indexOf(text.charAt(at + 1)) >= 0
                && !startsWith(text, at + 1, end, "はい");
    }

    /** ●　◎は優先するものを示す: behind a sign another one that is spoken of. */
    private static boolean isSpokenOf(CharSequence text, int at, int end) {
        return at + 1 < end && "のはがをと印".indexOf(text.charAt(at + 1)) >= 0 && !startsWith(text, at + 1, end, "はい");
    }

    private static Enumerator none(int start) {
        return new Enumerator("", false, false, start);
    }

    private static boolean isBullet(char c) {
        return c == '・'
                || c == '·'
                || c == '∙'
                || c == '‧'
                || c == '→'
                || c == '⇒'
                || c == '•'
                || c == '✓'
                || c == '※'
                || c == '➢'
                || c == '⚫'
                || c >= 0xE000 && c <= 0xF8FF;
    }

    private static Enumerator bracketed(CharSequence text, int start, int end, char close) {
        int at = start + 1;
        StringBuilder number = new StringBuilder(4);
        while (at < end && number.length() <= 3 && text.charAt(at) != close) {
            char c = text.charAt(at);
            if (isNumberLetter(c)) {
                number.append(c);
            } else if (c != ' ') {
                return none(start);
            }
            at++;
        }
        if (number.isEmpty() || at >= end || text.charAt(at) != close) {
            return none(start);
        }
        return new Enumerator(number.toString(), false, true, Squeeze.skip(text, at + 1, end));
    }

    private static boolean isNumberLetter(char c) {
        return Glyphs.isDigit(c)
                || Glyphs.isKanjiDigit(c)
                || c >= 'ア' && c <= 'ン'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= 'Ⅰ' && c <= 'ⅿ';
    }

    private static Enumerator plain(CharSequence text, int start, int end) {
        int at = start;
        boolean ordinal = text.charAt(start) == '第';
        at += ordinal ? 1 : 0;
        at = Squeeze.skip(text, at, end);
        int digits = at;
        while (at < end
                && at - digits < 3
                && (Glyphs.isDigit(text.charAt(at)) || ordinal && Glyphs.isKanjiDigit(text.charAt(at)))) {
            at++;
        }
        boolean letter = false;
        if (at == digits && !ordinal && at < end) {
            char c = text.charAt(at);
            letter = c >= 'ア' && c <= 'ン'
                    || c >= 'Ⅰ' && c <= 'Ⅻ'
                    || c == 'I'
                    || c == 'V'
                    || Glyphs.isKanjiDigit(c) && c != '〇'
                    || c >= 'a' && c <= 'h';
            while (letter
                    && at < end
                    && at - digits < 3
                    && (text.charAt(at) == 'I'
                            || text.charAt(at) == 'V'
                            || at == digits
                            || Glyphs.isKanjiDigit(c) && Glyphs.isKanjiDigit(text.charAt(at)))) {
                at++;
            }
        }
        if (at == digits || at >= end) {
            return none(start);
        }
        String number = text.subSequence(digits, at).toString();
        char next = text.charAt(at);
        boolean dot = next == '.' || next == '、' || next == ')' || next == ':' || next == '．';
        if (next == '.' && at + 1 < end && Glyphs.isDigit(text.charAt(at + 1))) {
            return none(start);
        }
        if (dot) {
            return new Enumerator(ordinal ? "第" + number : number, false, next == ')', Squeeze.skip(text, at + 1, end));
        }
        int words = Squeeze.skip(text, at, end);
        boolean page = words < end && (text.charAt(words) == '頁' || startsWith(text, words, end, "ページ"));
        if ((next == ' ' || next == '\t') && !page) {
            return new Enumerator(ordinal ? "第" + number : number, false, false, Squeeze.skip(text, at, end));
        }
        return none(start);
    }

    private static boolean startsWith(CharSequence text, int at, int end, String word) {
        return at + word.length() <= end
                && text.subSequence(at, at + word.length()).toString().equals(word);
    }
}
