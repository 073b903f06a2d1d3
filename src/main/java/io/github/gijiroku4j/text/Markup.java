package io.github.gijiroku4j.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The HTML that a text still holds: {@code <p>○山田委員　賛成です。<br>}. A tag becomes what a reader of the page sees in
 * its place: a line end, a gap between two cells, nothing. An entity becomes its character.
 *
 * <p>A {@code <} in a Japanese text is a bracket most often ({@code <休憩>}, {@code a<b}): a tag must bear a name of HTML and be whole, and the
 * text must hold one that can be nothing else (it closes another, has an attribute or ends a line). Where the tags are
 * few beside the lines of the text, as in a table that was torn from a page, they end no line.
 */
final class Markup {

    static final Markup NONE = new Markup("", false, false);

    /** Longer names are none. */
    private static final int LONGEST_NAME = 12;

    /** A label printed bold, with the tags ahead of it, is no longer. */
    private static final int FARTHEST = 300;

    private final String source;
    private final boolean tags;
    private final boolean lines;
    /** From here on something was left open, and what closes it is not searched for again. */
    private int unclosed = Integer.MAX_VALUE;

    private Markup(String source, boolean tags, boolean lines) {
        this.source = source;
        this.tags = tags;
        this.lines = lines;
    }

    /** What a tag does to the text around it, the weaker first. */
    private enum Role {
        WORD,
        UNREAD,
        CELL,
        LINE
    }

    /** Read only for a text that may hold HTML. */
    private static final class Names {
        static final Map<String, Role> ROLES = new HashMap<>();
        static final Map<String, Integer> ENTITIES = new HashMap<>();
        static final Set<String> BARE = new HashSet<>();

        static {
            Map<String, List<String>> parts = WordList.parts(Markup.class, "markup.txt");
            parts.getOrDefault("words", List.of()).forEach(name -> ROLES.put(name, Role.WORD));
            parts.getOrDefault("cells", List.of()).forEach(name -> ROLES.put(name, Role.CELL));
            parts.getOrDefault("lines", List.of()).forEach(name -> ROLES.put(name, Role.LINE));
            parts.getOrDefault("unread", List.of()).forEach(name -> ROLES.put(name, Role.UNREAD));
            BARE.addAll(parts.getOrDefault("bare", List.of()));
            for (String entity : parts.getOrDefault("entities", List.of())) {
                int sign = entity.indexOf('=');
                ENTITIES.put(entity.substring(0, sign), Integer.valueOf(entity.substring(sign + 1)));
            }
        }
    }

    /**
     * What stands for a stretch of the source.
     *
     * @param end where the stretch ends
     * @param text what a reader sees in its place
     */
    record Piece(int end, String text) {}

    /** Looks for tags that can be nothing else. A text without {@code <} and {@code &} costs two searches for a letter. */
    static Markup of(String source) {
        int first = source.indexOf('<');
        if (first < 0) {
            return source.indexOf('&') < 0 ? NONE : new Markup(source, false, false);
        }
        Markup all = new Markup(source, true, true);
        int ends = 0;
        boolean sure = false;
        for (int at = first; at >= 0; at = source.indexOf('<', at)) {
            int end = all.tagEnd(at);
            if (end == at) {
                at++;
                continue;
            }
            boolean line = all.role(at) == Role.LINE;
            ends += line ? 1 : 0;
            sure |= line && end - at > "<p>".length() || all.isMoreThanAName(at);
            at = end;
        }
        return new Markup(source, sure, sure && ends * 2 >= printedLines(source));
    }

    /** A tag that closes, or has attributes. */
    private boolean isMoreThanAName(int at) {
        return source.charAt(at + 1) == '/' || source.charAt(nameEnd(at + 1)) != '>';
    }

    private static int printedLines(String source) {
        int count = 0;
        int start = 0;
        for (int i = 0; i <= source.length(); i++) {
            if (i == source.length() || source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                count += i - start > 1 ? 1 : 0;
                start = i + 1;
            }
        }
        return count;
    }

    /** Tells whether tags end lines here, so that the white space around them means nothing. */
    boolean endsLines() {
        return lines;
    }

    /**
     * Returns what stands for the tags or the entity at {@code at}, which ends at {@code at} where there is none.
     *
     * @param before what a reader sees ahead of it; a line end at the start of the text
     */
    Piece at(int at, char before) {
        if (source.isEmpty()) {
            return new Piece(at, "");
        }
        return source.charAt(at) == '&' ? entity(at) : tags ? tagsAt(at, before) : new Piece(at, "");
    }

    private Piece tagsAt(int at, char before) {
        Role role = Role.WORD;
        int breaks = 0;
        boolean front = false;
        int end = at;
        int next = at;
        while (next < source.length() && source.charAt(next) == '<') {
            int behind = tagEnd(next);
            if (behind == next) {
                break;
            }
            Role one = role(next);
            role = one.compareTo(role) > 0 ? one : role;
            front |= endsBold(next) && opensLine(next);
            breaks += source.regionMatches(true, next, "<br", 0, 3) ? 1 : 0;
            end = behind;
            next = role == Role.LINE && lines ? gapEnd(end) : end;
        }
        if (role == Role.LINE && lines) {
            end = next;
        }
        char after = end == source.length() ? '\n' : source.startsWith("&nbsp", end) ? ' ' : source.charAt(end);
        String text = instead(role, breaks, before, after);
        return new Piece(end, front && text.isEmpty() && !isGap(before) && !isGap(after) ? " " : text);
    }

    private boolean endsBold(int tag) {
        return source.startsWith("</b>", tag) || source.startsWith("</strong>", tag);
    }

    /** {@code ○<b>議長</b>おはよう}: what is printed bold at the front of a line is parted from what follows. */
    private boolean opensLine(int closing) {
        int open = closing - 1;
        int least = Math.max(0, closing - FARTHEST);
        while (open >= least && source.charAt(open) != '<') {
            open--;
        }
        boolean within = false;
        for (int i = open - 1; i >= least; i--) {
            char c = source.charAt(i);
            if (c == '>' || c == '<') {
                within = c == '>';
            } else if (!within && (c == '\n' || c == '\r')) {
                return true;
            } else if (!within && Character.isLetterOrDigit(c) && c != '〇') {
                return false;
            }
        }
        return open >= 0 && least == 0;
    }

    private String instead(Role role, int breaks, char before, char after) {
        if (role == Role.LINE && lines) {
            boolean ended = before == '\n' || before == '\r' || after == '\n' || after == '\r';
            return ended ? "" : breaks > 1 ? "\n\n" : "\n";
        }
        boolean apart = role == Role.WORD || isGap(before) || isGap(after);
        return apart ? "" : role == Role.CELL ? "\t" : " ";
    }

    private static boolean isGap(char c) {
        return c <= ' ' || c == 0x3000 || c == 0xA0;
    }

    private int gapEnd(int from) {
        int at = from;
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The end of the tag at {@code at}, its content included where that is none of the page's; {@code at} if there is none. */
    private int tagEnd(int at) {
        int start = at + 1;
        if (start < source.length() && (source.charAt(start) == '!' || source.charAt(start) == '?')) {
            return declarationEnd(at);
        }
        if (start < source.length() && source.charAt(start) == '/') {
            start++;
        }
        int nameEnd = nameEnd(start);
        Role role = nameEnd == start ? null : Names.ROLES.get(name(start, nameEnd));
        int end = role == null ? at : attributesEnd(at, nameEnd);
        if (end == at || role != Role.UNREAD || source.charAt(at + 1) == '/') {
            return end;
        }
        int close = closed("</" + name(start, nameEnd), end);
        int sign = close < 0 ? -1 : tagSign(close);
        return sign < 0 ? end : sign + 1;
    }

    private int nameEnd(int start) {
        int at = start;
        while (at < source.length() && at - start <= LONGEST_NAME && isNameLetter(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private String name(int start, int end) {
        return source.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Comments and what tells of the document itself. */
    private int declarationEnd(int at) {
        if (source.startsWith("<!--", at)) {
            int close = closed("-->", at + "<!--".length());
            return close < 0 ? at : close;
        }
        boolean known = source.regionMatches(true, at, "<!doctype", 0, 9) || source.startsWith("<?xml", at);
        int close = known ? tagSign(at + 1) : -1;
        return close < 0 ? at : close + 1;
    }

    /** Where {@code words} end, at or behind {@code from}, or -1. */
    private int closed(String words, int from) {
        if (from >= unclosed) {
            return -1;
        }
        int close = source.indexOf(words, from);
        if (close < 0) {
            unclosed = from;
            return -1;
        }
        return close + words.length();
    }

    /** The next {@code >} ahead of any {@code <}, or -1. */
    private int tagSign(int from) {
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '>' || c == '<') {
                return c == '>' ? i : -1;
            }
        }
        return -1;
    }

    /** Behind the name stand the end of the tag, or attributes: {@code class="main"}, {@code nowrap}. */
    private int attributesEnd(int tag, int nameEnd) {
        int at = nameEnd;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '/') {
                at++;
            } else if (c <= ' ') {
                at = attributeEnd(at);
            } else {
                return tag;
            }
            if (at < 0) {
                return tag;
            }
        }
        return tag;
    }

    /** The end of the attribute behind the white space at {@code from}; -1 if there stands something else. */
    private int attributeEnd(int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) <= ' ') {
            at++;
        }
        int start = at;
        while (at < source.length() && (isNameLetter(source.charAt(at)) || isNameSign(source.charAt(at)))) {
            at++;
        }
        if (at == start) {
            return at;
        }
        if (at == source.length() || source.charAt(at) != '=') {
            return at - start <= LONGEST_NAME && Names.BARE.contains(name(start, at)) ? at : -1;
        }
        char quote = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        for (int i = at + (quoted ? 2 : 1); i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '<') {
                return -1;
            }
            if (quoted ? c == quote : c <= ' ' || c == '>') {
                return quoted ? i + 1 : i;
            }
        }
        return -1;
    }

    private static boolean isNameSign(char c) {
        return c == '-' || c == '_' || c == ':';
    }

    private Role role(int at) {
        int start = at + (source.charAt(at + 1) == '/' ? 2 : 1);
        return Names.ROLES.getOrDefault(name(start, nameEnd(start)), Role.WORD);
    }

    /** By name or by number; what was encoded twice (the entity of an entity) is decoded twice. */
    private Piece entity(int at) {
        int end = entityEnd(at);
        int point = end == at ? -1 : point(at, end);
        if (point < 0) {
            return new Piece(at, "");
        }
        if (point == '&') {
            int again = source.regionMatches(end - 1, ";", 0, 1)
                    ? nameEnd(source.startsWith("#", end) ? end + 1 : end)
                    : end;
            boolean twice = again > end && again < source.length() && source.charAt(again) == ';';
            int inner = twice ? code(end, again) : -1;
            if (inner >= 0) {
                return new Piece(again + 1, Character.toString(inner));
            }
        }
        return new Piece(end, Character.toString(point));
    }

    /** Behind the semicolon, which the space often lacks. */
    private int entityEnd(int at) {
        int start = at + 1;
        int end = nameEnd(source.startsWith("#", start) ? start + 1 : start);
        if (end < source.length() && source.charAt(end) == ';') {
            return end + 1;
        }
        return source.startsWith("nbsp", start) && end == start + "nbsp".length() ? end : at;
    }

    private int point(int at, int end) {
        return code(at + 1, source.charAt(end - 1) == ';' ? end - 1 : end);
    }

    /** The character that the name or number in {@code [start, end)} stands for, or -1. */
    private int code(int start, int end) {
        if (start < end && source.charAt(start) == '#') {
            return number(start + 1, end);
        }
        return Names.ENTITIES.getOrDefault(source.substring(start, end), -1);
    }

    private int number(int start, int end) {
        boolean hexadecimal = start < end && Character.toLowerCase(source.charAt(start)) == 'x';
        int from = hexadecimal ? start + 1 : start;
        int point = 0;
        for (int i = from; i < end; i++) {
            int digit = Character.digit(source.charAt(i), hexadecimal ? 16 : 10);
            point = digit < 0 ? Character.MAX_CODE_POINT + 1 : point * (hexadecimal ? 16 : 10) + digit;
            if (point > Character.MAX_CODE_POINT) {
                return -1;
            }
        }
        boolean printed = point >= ' ' && (point < 0xD800 || point > 0xDFFF) && point != 0x7F;
        return from < end && (printed || point == '\n') ? point : -1;
    }
}
