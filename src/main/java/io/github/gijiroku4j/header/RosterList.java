package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Cuts a list with commas into its entries: 山田座長、佐藤構成員、…, over as many lines as it was broken into. */
final class RosterList {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();

    /** A person's entry in a list is hardly ever longer. */
    private static final int LONGEST_ENTRY = 20;

    private RosterList() {}

    /** Tells whether a comma outside of brackets stands on the line. */
    static boolean hasComma(Line line) {
        int depth = 0;
        for (int i = behindNumber(line); i < line.length(); i++) {
            char c = line.at(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && (c == '、' || c == ',')) {
                return true;
            }
        }
        return false;
    }

    /** １、出席職員　…: the comma behind the number of a field parts no names. */
    private static int behindNumber(Line line) {
        int at = 0;
        while (at < line.length() && (Glyphs.isDigit(line.at(at)) || Glyphs.isKanjiDigit(line.at(at)))) {
            at++;
        }
        return at > 0 && at < line.length() && line.at(at) == '、' ? at + 1 : 0;
    }

    /** Tells whether a comma stands between {@code from} and the bracket that ends the line. */
    static boolean hasCommaInside(Line line, int from) {
        int depth = 0;
        boolean comma = false;
        for (int i = from; i < line.end(); i++) {
            char c = line.text().charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return comma && i + 1 == line.end();
            }
            comma |= depth == 0 && c == '、';
        }
        return false;
    }

    /** Tells whether every part between the commas of {@code line} is as short as a person's entry. */
    static boolean isNames(Line line) {
        int from = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            boolean ends = i == line.end()
                    || line.text().charAt(i) == '、'
                    || line.text().charAt(i) == ',';
            if (ends && i - from > LONGEST_ENTRY) {
                return false;
            }
            from = ends ? i + 1 : from;
        }
        return true;
    }

    /** 山田太郎君、佐藤花子君: a comma right behind 君, and not in the midst of a torn office. */
    static boolean goesOnBehindName(Line line) {
        for (int i = 0; i + 1 < line.length(); i++) {
            if (line.at(i) == '君' && (line.at(i + 1) == '、' || line.at(i + 1) == ',')) {
                return true;
            }
        }
        return false;
    }

    /** 岡本祥浩・加藤栄司・村田尚生, 鈴木課長・山崎主幹: names with dots between them, three or more where no office tells. */
    static boolean isDotted(Line line, int start) {
        if (hasComma(line) || line.length() > 120) {
            return false;
        }
        List<Passage> names = dotted(line, start);
        if (names.size() > 1 && names.stream().allMatch(RosterList::isNamed)) {
            return true;
        }
        return names.size() > 2
                && names.stream()
                        .allMatch(
                                name -> name.text().length() >= 2 && name.text().length() <= 7)
                && RosterNames.isFullName(names.get(0).text().replace(" ", ""));
    }

    /** 会長　山田　太郎／委員　佐藤　花子: strokes between entries that each hold an office and a name. */
    static boolean isStroked(Line line, int start) {
        if (line.indexOf('/', start, line.length()) < 0 || hasComma(line)) {
            return false;
        }
        List<Passage> entries = parted(line, start, line.end(), '/');
        return entries.stream().allMatch(entry -> {
            String text = entry.text();
            return !text.isEmpty() && (isNamed(entry) || RosterLines.isOfficeAndName(text, 0, text.length()));
        });
    }

    /** Returns the entries of a line with strokes. */
    static List<Passage> stroked(Line line, int start) {
        return parted(line, start, line.end(), '/');
    }

    /** 鈴木課長: one word, a name with its office. */
    private static boolean isNamed(Passage entry) {
        List<RosterTokens.Token> row =
                RosterTokens.of(entry.text(), 0, entry.text().length());
        return row.size() == 1 && row.get(0).sort() == RosterTokens.Sort.NAMED;
    }

    /** Returns the names of a line with dots. */
    static List<Passage> dotted(Line line, int start) {
        int open = line.last() == ')' ? line.lastIndexOf('(', 12) : -1;
        return parted(line, start, open > start ? open : line.end(), '・');
    }

    private static List<Passage> parted(Line line, int start, int end, char sign) {
        List<Passage> parts = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || line.text().charAt(i) == sign) {
                parts.add(Passage.of(line.origin(), from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    /**
     * Returns the entries of {@code lines}, in order.
     *
     * @param start where the first line's list begins
     */
    static List<Passage> entries(List<Line> lines, int start, FoldedText origin) {
        Passage.Builder all = new Passage.Builder(origin);
        List<Passage> entries = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            int from = skipFrame(line, line == lines.get(0) ? start : line.start());
            int to = end(line);
            if (from >= to) {
                continue;
            }
            boolean named = RosterHeadings.isOfficeAndName(line)
                    || before != null && (areWhole(before, line) || areOfTwoUnits(before, line));
            boolean whole =
                    before != null && (named || endsEntry(before)) && !line.startsWith("補佐") && !line.startsWith("代理");
            if (before != null && whole && (named || endsPerson(before) && !beginsWithOffice(line))
                    || before != null && beginsRow(before, line)) {
                // 委員長：山田太郎、副委員長：佐藤花子⏎委員：鈴木一郎、…
                splitAtCommas(all.build(), entries);
                all = new Passage.Builder(origin).add(from, to);
            } else if (whole) {
                all.addApart(from, to);
            } else {
                all.add(from, to);
            }
            before = line;
        }
        splitAtCommas(all.build(), entries);
        return entries.stream().flatMap(RosterList::atHeadings).toList();
    }

    /** 佐藤委員《作業部会》鈴木委員: an entry with a group's heading in its midst is two; 山田委員【座長】 is one. */
    private static Stream<Passage> atHeadings(Passage entry) {
        String text = entry.text();
        for (int i = 1; i + 1 < text.length(); i++) {
            if ("【《〔".indexOf(text.charAt(i)) >= 0) {
                int close = text.indexOf(Glyphs.closing(text.charAt(i)), i);
                boolean heads = close > 0 && !text.substring(close + 1).isBlank();
                return heads
                        ? Stream.concat(Stream.of(entry.part(0, i)), atHeadings(entry.part(i, text.length())))
                        : Stream.of(entry);
            }
        }
        return Stream.of(entry);
    }

    /** 都市整備部　早川部長⏎都市計画課　宇野課長、千葉補佐: behind an office a unit of the same town hall begins the next line. */
    private static boolean areOfTwoUnits(Line before, Line line) {
        return OFFICES.endsInOffice(before.text(), before.start(), before.end())
                && beginsWithUnit(before)
                && beginsWithUnit(line);
    }

    private static boolean beginsWithUnit(Line line) {
        int end = line.start();
        while (end < line.end() && line.text().charAt(end) > ' ') {
            end++;
        }
        return end > line.start() + 1
                && end < line.end()
                && "部課局室係".indexOf(line.text().charAt(end - 1)) >= 0;
    }

    /** Where the words of a line begin behind the frame of its table (│佐藤、鈴木│). */
    private static int skipFrame(Line line, int from) {
        int at = from;
        while (at < line.end()
                && (line.text().charAt(at) <= ' '
                        || RosterWords.isBar(line.text().charAt(at)))) {
            at++;
        }
        return at;
    }

    /** Where the words of a line end ahead of the frame of its table. */
    private static int end(Line line) {
        int at = line.end();
        while (at > line.start()
                && (line.text().charAt(at - 1) <= ' '
                        || RosterWords.isBar(line.text().charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /** …、杉野淳子⏎寺井和子、…: two whole names, with nothing between them but the end of the line. */
    private static boolean areWhole(Line before, Line line) {
        String text = before.text();
        int end = end(before);
        int from = end;
        while (from > before.start() && "、,".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int start = skipFrame(line, line.start());
        int to = start;
        while (to < line.end() && "、,".indexOf(line.text().charAt(to)) < 0) {
            to++;
        }
        return from < end
                && from > before.start()
                && to < line.end()
                && (areOf(text, from, end, line, start, to, RosterNames::isFullName)
                        || areOf(text, from, end, line, start, to, RosterList::isFamily));
    }

    /** …、山内副委員長⏎佐藤、鈴木: a family name with its office ahead of the line's end is a whole entry. */
    private static boolean endsPerson(Line line) {
        int end = end(line);
        int from = end;
        while (from > line.start() && "、,|│".indexOf(line.text().charAt(from - 1)) < 0) {
            from--;
        }
        List<RosterTokens.Token> last = RosterTokens.of(line.text(), from, end);
        return last.size() == 1
                && last.get(0).sort() == RosterTokens.Sort.NAMED
                && FamilyNames.isListed(
                        String.valueOf(RosterEntry.glued(last.get(0).word()).name()));
    }

    /** …、ロペス・マリア⏎学外委員　山田　太郎（…）, 山田　太郎（川辺県副知事）⏎佐藤　花子（…）: behind a whole entry a row of its own. */
    private static boolean beginsRow(Line before, Line line) {
        int end = end(before);
        char last = end > before.start() ? before.text().charAt(end - 1) : '、';
        if (last == '、' || last == ',' || last == '・') {
            return false;
        }
        int start = skipFrame(line, line.start());
        int open = line.indexOf('(', start, LONGEST_ENTRY);
        List<RosterTokens.Token> row = RosterTokens.of(line.text(), start, open < 0 ? line.end() : open);
        if (row.size() < 2) {
            return false;
        }
        boolean office = (row.get(0).sort() == RosterTokens.Sort.OFFICE
                        || RosterHeadings.isGroup(row.get(0).word()))
                && row.get(1).sort() == RosterTokens.Sort.WORD
                && row.get(1).gap() > 1;
        boolean name = last == ')'
                && open > 0
                && row.stream()
                        .allMatch(word -> word.sort() == RosterTokens.Sort.WORD
                                && word.word().length() <= 4
                                && RosterLines.isNameLike(word.word()));
        return office || name;
    }

    /** …、山田主任⏎研究員、…: what goes on below is the rest of the office. */
    private static boolean beginsWithOffice(Line line) {
        int start = skipFrame(line, line.start());
        int to = start;
        while (to < line.end() && "、,(".indexOf(line.text().charAt(to)) < 0) {
            to++;
        }
        List<RosterTokens.Token> first = RosterTokens.of(line.text(), start, to);
        return line.text().charAt(start) == '兼'
                || first.isEmpty()
                || first.get(0).sort() == RosterTokens.Sort.OFFICE;
    }

    private static boolean areOf(String text, int from, int end, Line line, int start, int to, Predicate<String> name) {
        return name.test(Squeeze.of(text, from, end)) && name.test(Squeeze.of(line.text(), start, to));
    }

    /** 佐藤: a family name of two letters or more, as lists name people by it. */
    private static boolean isFamily(String name) {
        return name.length() > 1 && FamilyNames.isListed(name);
    }

    /** A line that ends in 委員, 課長 or a bracket ends its entry, though no comma says so. */
    private static boolean endsEntry(Line line) {
        int end = end(line);
        char last = end > line.start() ? line.text().charAt(end - 1) : ' ';
        return last == ')' || "長官員監事".indexOf(last) >= 0 && OFFICES.endsInOffice(line.text(), line.start(), end);
    }

    private static void splitAtCommas(Passage list, List<Passage> into) {
        String text = list.text();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '、';
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (i == text.length() || depth == 0 && (c == '、' || c == ',')) {
                splitSeats(list.part(from, i), into);
                from = i + 1;
            }
        }
    }

    /** 13番 山田太郎  14番 佐藤花子: a seat in the midst of an entry begins another one. */
    private static void splitSeats(Passage entry, List<Passage> into) {
        String text = entry.text();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i - 1) == ' ' && Glyphs.isDigit(text.charAt(i))) {
                int end = text.indexOf(' ', i);
                boolean seat = RosterTokens.seatEnd(text.substring(i, end < 0 ? text.length() : end)) > 0;
                if (seat && from < i - 1 && hasName(text, from, i)) {
                    splitWords(entry.part(from, i), into);
                    from = i;
                }
            }
        }
        boolean unopened = text.endsWith(")") && text.indexOf('(') < 0;
        Passage rest = entry.part(from, unopened ? text.length() - 1 : text.length());
        if (!rest.isEmpty()) {
            splitWords(rest, into);
        }
    }

    /** Whether more than an office stands there, which the seat would belong to (委員 1番 山田太郎). */
    private static boolean hasName(String text, int from, int to) {
        String words = text.substring(from, to).replace(" ", "");
        return !OFFICES.isOffice(words, 0, words.length());
    }

    /** 三浦洋嗣委員 藤原忠彦専門委員: every word of an entry is a name with its office. */
    private static void splitWords(Passage entry, List<Passage> into) {
        String text = entry.text();
        List<Passage> words = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            depth += end ? 0 : text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (end || depth == 0 && text.charAt(i) == ' ') {
                boolean rest = i - from == 1 && text.charAt(from) == '他' || text.startsWith("ほか", from);
                int open = i > from && text.charAt(i - 1) == ')' ? text.indexOf('(', from) : i;
                if (!rest && OFFICES.suffixStart(text, from, open < 0 ? i : open) <= from) {
                    into.add(entry);
                    return;
                }
                words.add(entry.part(from, i));
                from = i + 1;
            }
        }
        into.addAll(words);
    }
}
