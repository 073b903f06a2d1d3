package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.LineJoins;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.text.WordList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings: {@code (1) 開会}, {@code 4 議事}, {@code 【決定事項】}, {@code ●その他}, {@code ◎開会の宣告}, {@code 日程第4 議案第150号}.
 */
final class Headings {

    private static final int LONGEST = 60;
    private static final Map<String, List<String>> WORDS = WordList.parts(Headings.class, "headings.txt");
    private static final List<String> TITLES = WORDS.getOrDefault("title", List.of());
    private static final List<String> SET_OFF = WORDS.getOrDefault("set-off", List.of());

    private Headings() {}

    /**
     * A heading.
     *
     * @param style what it opens with; headings of one style are of one level
     * @param number its number, or null
     * @param start where its words begin
     * @param end where they end
     */
    record Heading(String style, @Nullable String number, int start, int end) {}

    /** Returns the heading that {@code line} looks like, or null; whether it is one is for the lines around it to tell. */
    static @Nullable Heading read(Line line) {
        if (line.length() > LONGEST || line.length() < 2 || LineJoins.endsSentence(line)) {
            return null;
        }
        String text = line.text();
        char first = line.at(0);
        if ("【〔《≪<〈[".indexOf(first) >= 0 && line.last() == Glyphs.closing(first)) {
            return inBrackets(line, first);
        }
        if (first == '('
                && line.last() == ')'
                && Glyphs.isDigit(line.at(1))
                && line.indexOf(')', line.start(), line.length()) == line.end() - 1) {
            // （１　今期定例会の日程）
            Enumerator inside = Enumerator.read(text, line.start() + 1, line.end() - 1);
            boolean named = inside.isPresent(line.start() + 1) && inside.end() < line.end() - 1;
            return named ? new Heading("(1 )", inside.number(), inside.end(), line.end() - 1) : null;
        }
        if (Glyphs.isCircle(first) && line.at(1) == '(' && line.last() == ')' && Glyphs.isDigit(line.at(2))) {
            // ○（１　今期定例会の日程）
            Enumerator inside = Enumerator.read(text, line.start() + 2, line.end() - 1);
            boolean named = inside.isPresent(line.start() + 2) && inside.end() < line.end() - 1;
            return named ? new Heading("○(1 )", inside.number(), inside.end(), line.end() - 1) : null;
        }
        if (Glyphs.isGlyph(first)) {
            Enumerator sign = Enumerator.read(text, line.start(), line.end());
            boolean noun = sign.end() < line.end()
                    && (!Prose.isSentence(text, sign.end(), line.end())
                            || isTitle(text.substring(sign.end(), line.end())))
                    && line.length() <= LONGEST
                    && !isOfInlineSigns(line, first, sign.end())
                    && line.last() != '、';
            return noun ? new Heading("" + first, null, sign.end(), line.end()) : null;
        }
        if (line.startsWith("日程第") || line.startsWith("議事日程第") || line.startsWith("議案第")) {
            // 日程第１、「会期の決定」を議題といたし…: talk that was cut at the page's edge.
            boolean talk = Prose.isSentence(line) && !isTitle(line.content());
            return talk ? null : new Heading("日程", null, line.start(), line.end());
        }
        return numbered(line, text);
    }

    /** ◎印を付けた施設, ●通学の時間、●部活動、…: the sign is one among the words. */
    static boolean isOfInlineSigns(Line line, char sign, int behind) {
        return behind < line.end()
                && (line.text().charAt(behind) == '印'
                        || line.indexOf(sign, behind + 1, line.length()) >= 0
                                && line.indexOf('、', behind, line.length()) >= 0);
    }

    /** Tells whether {@code words} end as titles do: …について, …の件, …に関すること, or in a noun with no verb ahead of it. */
    static boolean isTitle(String words) {
        String title = words.replace(" ", "");
        char last = title.isEmpty() ? 0 : title.charAt(title.length() - 1);
        if (title.length() <= 30 && (Glyphs.isKanji(last) || Glyphs.isKatakana(last))) {
            return title.chars().noneMatch(c -> "、。はがを".indexOf(c) >= 0);
        }
        if (title.endsWith(")")) {
            int open = title.lastIndexOf('(');
            title = open > 0 ? title.substring(0, open) : title;
        }
        return TITLES.stream().anyMatch(title::endsWith);
    }

    /** 【決定事項】, ≪２．工程表の改定について≫; a stage direction has no number. */
    private static @Nullable Heading inBrackets(Line line, char open) {
        String text = line.text();
        if (line.indexOf(Glyphs.closing(open), line.start(), line.length()) != line.end() - 1) {
            return null;
        }
        Enumerator inside = Enumerator.read(text, line.start() + 1, line.end() - 1);
        boolean numbered = !inside.number().isEmpty() && inside.end() < line.end() - 1;
        String words = text.substring(line.start() + 1, line.end() - 1).replace(" ", "");
        boolean setOff = SET_OFF.stream().anyMatch(words::startsWith) && words.indexOf('「') < 0;
        if (!numbered && !setOff && open != '【' && StageNotes.isNote(line)) {
            return null;
        }
        return numbered
                ? new Heading("" + open, inside.number(), inside.end(), line.end() - 1)
                : new Heading("" + open, null, line.start() + 1, line.end() - 1);
    }

    private static @Nullable Heading numbered(Line line, String text) {
        if (line.at(0) == '-' || line.last() == '、' || line.last() == '。') {
            return null;
        }
        int chain = chainEnd(line);
        if (chain > 0) {
            Enumerator inner = Enumerator.read(text, chain, line.end());
            return new Heading(
                    inner.isPresent(chain) ? "1.1(1)" : "1.1",
                    text.substring(line.start(), inner.isPresent(chain) ? inner.end() : chain)
                            .strip(),
                    inner.end(),
                    line.end());
        }
        Enumerator number = Enumerator.read(text, line.start(), line.end());
        if (number.number().isEmpty() || number.end() >= line.end()) {
            return null;
        }
        boolean sentence = line.length() > 30
                && Prose.isSentence(text, number.end(), line.end())
                && !isTitle(text.substring(number.end(), line.end()));
        char kind = number.number().charAt(0);
        boolean circled = kind >= '①' && kind <= '⑳';
        return sentence || circled ? null : new Heading(style(number, kind), number.number(), number.end(), line.end());
    }

    private static String style(Enumerator number, char first) {
        String family = Glyphs.isDigit(first)
                ? "1"
                : Glyphs.isKanjiDigit(first) ? "一" : first == '第' ? "第" : first >= 'ア' && first <= 'ン' ? "ア" : "I";
        return number.bracketed() ? "(" + family + ")" : family;
    }

    /** The place behind 4.1.2 and the space that follows it, or -1. */
    private static int chainEnd(Line line) {
        String text = line.text();
        int at = line.start();
        int dots = 0;
        while (at < line.end()
                && (Glyphs.isDigit(text.charAt(at))
                        || text.charAt(at) == '.' && at > line.start() && Glyphs.isDigit(text.charAt(at - 1)))) {
            dots += text.charAt(at) == '.' ? 1 : 0;
            at++;
        }
        boolean chain = dots > 0 && at < line.end() && text.charAt(at) == ' ' && Glyphs.isDigit(text.charAt(at - 1));
        return chain ? at + 1 : -1;
    }
}
