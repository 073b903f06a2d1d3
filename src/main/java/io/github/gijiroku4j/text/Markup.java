package io.github.gijiroku4j.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a web page left of its source in a text, such as {@code <p>○<b>議長（山田太郎君）</b>}.
 *
 * <p>Only the tags that pages of minutes are made of are known, as ASCII prints them; ＜委員＞ and {@code <PAGE="3">} are words of
 * the text.
 *
 * @param end where it ends in the source
 * @param text what is read in its place
 */
record Markup(int end, String text) {

    /** No tag with all its attributes is looked at further. */
    private static final int LONGEST_TAG = 300;

    private static final int LONGEST_ENTITY = 10;

    private static final Set<String> TAGS = Set.of(
            "a", "b", "i", "u", "s", "p", "br", "hr", "em", "ul", "ol", "li", "dl", "dt", "dd", "td", "th", "tr", "h1",
            "h2", "h3", "h4", "h5", "h6", "rb", "rp", "rt", "div", "pre", "sub", "sup", "img", "big", "font", "span",
            "ruby", "nobr", "body", "html", "head", "small", "table", "tbody", "thead", "strong", "center", "section");

    /** Tags that stand inside a line and part no words. */
    private static final Set<String> INLINE = Set.of(
            "a", "b", "i", "u", "s", "em", "rb", "sub", "sup", "big", "font", "span", "ruby", "nobr", "small",
            "strong");

    private static final Map<String, String> ENTITIES = Map.of(
            "nbsp", " ", "ensp", " ", "emsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
            "middot", "・");

    /** Whether {@code source} holds any of it; a cheap look. */
    static boolean isIn(String source) {
        return (source.indexOf('<') >= 0 || source.indexOf('&') >= 0) && firstIn(source) >= 0;
    }

    private static int firstIn(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if ((c == '<' || c == '&') && at(source, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Returns what stands at {@code start}, or null if that is no markup. */
    static @Nullable Markup at(String source, int start) {
        return source.charAt(start) == '&' ? entity(source, start) : tag(source, start);
    }

    private static @Nullable Markup tag(String source, int start) {
        boolean closes = source.startsWith("/", start + 1);
        int from = start + (closes ? 2 : 1);
        int at = from;
        while (at < source.length() && at - from < 8 && isNameLetter(source.charAt(at))) {
            at++;
        }
        String name = source.substring(from, at);
        String known = name.length() > 1 ? name.toLowerCase(Locale.ROOT) : name;
        if (!TAGS.contains(known)) {
            return null;
        }
        int most = Math.min(source.length(), start + LONGEST_TAG);
        boolean attributes = at < most && (source.charAt(at) <= ' ' || source.charAt(at) == '/');
        while (attributes && at < most && source.charAt(at) != '>' && source.charAt(at) != '<') {
            at++;
        }
        if (at >= most || source.charAt(at) != '>') {
            return null;
        }
        boolean block = !INLINE.contains(known);
        // …終わります。</p><p>次に…: one paragraph behind another on one line.
        boolean ends = block && closes && source.startsWith("<", at + 1);
        String text = known.equals("br") || ends ? "\n" : block ? " " : "";
        // ○<b>議長</b>おはよう: what is printed bold at the front of a line is parted from what follows.
        boolean bold = closes && (known.equals("b") || known.equals("strong")) && opensLine(source, start);
        return new Markup(at + 1, bold ? " " : text);
    }

    /** Whether nothing but a sign, a tag or white space stands between the line's start and what the tag at {@code end} closes. */
    private static boolean opensLine(String source, int end) {
        int open = source.lastIndexOf('<', end - 1);
        int least = Math.max(0, open - LONGEST_TAG);
        for (int i = open - 1; i >= least; i--) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r') {
                return true;
            }
            if (c == '>') {
                i = source.lastIndexOf('<', i);
                if (i < least) {
                    return false;
                }
            } else if (Character.isLetterOrDigit(c) && c != '〇') {
                return false;
            }
        }
        return open >= 0 && least == 0;
    }

    private static boolean isNameLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '1' && c <= '6';
    }

    private static @Nullable Markup entity(String source, int start) {
        int most = Math.min(source.length(), start + LONGEST_ENTITY);
        int end = start + 1;
        while (end < most && (isNameLetter(source.charAt(end)) || isNumberLetter(source.charAt(end)))) {
            end++;
        }
        if (end >= most || source.charAt(end) != ';' || end < start + 3) {
            return null;
        }
        String name = source.substring(start + 1, end);
        String text = name.charAt(0) == '#' ? letter(name) : ENTITIES.get(name);
        return text == null ? null : new Markup(end + 1, text);
    }

    private static boolean isNumberLetter(char c) {
        return c == '#' || c >= '0' && c <= '9';
    }

    /** The letter that #9675 or #x25CB stands for, folded; null for no letter that is printed. */
    private static @Nullable String letter(String number) {
        boolean hex = number.startsWith("x", 1) || number.startsWith("X", 1);
        int point = 0;
        for (int i = hex ? 2 : 1; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return null;
            }
            point = point * (hex ? 16 : 10) + digit;
        }
        boolean printed = point >= ' ' && point <= Character.MAX_CODE_POINT && (point < 0xD800 || point > 0xDFFF);
        return printed ? Folding.fold(Character.toString(point)) : null;
    }
}
