package io.github.gijiroku4j.parser;

import io.github.gijiroku4j.header.ClockLines;
import io.github.gijiroku4j.header.HeaderReader;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import io.github.gijiroku4j.time.ResolvedTime;
import io.github.gijiroku4j.time.TemporalReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where records begin in a text that holds several, one behind the other.
 *
 * <p>A record begins at a title (第4回…議事録) with fields of a header below it, or where a sitting opens after another was
 * closed (散会 … 議事日程 … 開議); and only where the day is another one. So a title that is printed again over the agenda, on
 * every page, or over the second day of one meeting begins nothing.
 */
final class Meetings {

    /** A title is looked up and its fields are looked for this many printed lines away. */
    private static final int ABOVE = 6;

    private static final int BELOW = 16;
    /** A line that holds the day and hardly anything else. */
    private static final int LONGEST_DAY = 32;

    private static final int LONGEST_TITLE = 70;
    /** A record holds at least this many sentences; a title page or an agenda holds none. */
    private static final int LEAST_PROSE = 3;
    /** Where a text begins without a title, this many sentences tell that it began with a record all the same. */
    private static final int MUCH_PROSE = 12;

    private static final WordTrie KINDS = WordTrie.backwards(kinds());
    private static final String[] FIELDS = {
        "日時", "期日", "開催日", "場所", "会場", "出席", "招集", "議事日程", "議題", "欠席", "議事次第", "次第", "付議", "説明員", "説明のため", "地方自治法第"
    };
    private static final String[] NO_TITLES = {"資料", "参考", "別紙", "別添", "前回", "次回", "添付", "配付", "配布"};
    /** What a line of a title block ends in: body, session, issuer, day. */
    private static final String HEAD_ENDINGS = "回会合号日度期省庁府都県市区町村部局議団室所院構班座";

    /** Where the record that is being passed began, and what is known of it. */
    private record Known(@Nullable LocalDate day, String title) {}

    private final Page page;
    private final List<Integer> starts = new ArrayList<>();
    private @Nullable Known current;
    private int prose;
    /** The last line that closed a sitting or a record, behind the last start; -1 where there is none. */
    private int closed = -1;
    /** The last of these that closed a sitting at a time (午後五時散会). */
    private int sittingClosed = -1;

    private Meetings(Page page) {
        this.page = page;
    }

    /** Returns the lines at which the second and every further record begins. */
    static List<Integer> starts(Page page) {
        Meetings meetings = new Meetings(page);
        for (Line line : page.lines()) {
            LineRole role = line.role();
            if (role == null || role == LineRole.RUNNING_HEAD) {
                meetings.line(line);
            }
        }
        return meetings.starts;
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        WordList.parts(HeaderReader.class, "kinds.txt").forEach((part, words) -> {
            if (!part.equals("not")) {
                words.stream()
                        .filter(word -> word.length() >= 3 && !word.equals("本会議"))
                        .forEach(kinds::add);
            }
        });
        return kinds;
    }

    private void line(Line line) {
        if (ClockLines.closes(line)) {
            closed = line.index();
            sittingClosed = line.index();
        } else if (isEndMark(line)) {
            closed = line.index();
        } else if (ClockLines.opens(line)) {
            opening(line);
        } else if (line.length() <= LONGEST_TITLE && isTitle(line)) {
            title(line);
        } else if (prose < MUCH_PROSE && Prose.isSentence(line)) {
            prose++;
        }
    }

    private void title(Line line) {
        Known found = header(line);
        if (found == null) {
            return;
        }
        Known before = current;
        boolean another = before == null
                ? prose >= MUCH_PROSE || prose >= LEAST_PROSE && closed >= 0
                : prose >= LEAST_PROSE && !isSame(before, found);
        if (another) {
            start(firstOfBlock(line), found);
        } else if (before == null || prose < LEAST_PROSE) {
            current = found;
        }
    }

    /** A sitting opens: where another was closed ahead of it, on another day, a record begins between the two. */
    private void opening(Line line) {
        int at = page.nextPrinted(sittingClosed + 1);
        if (sittingClosed < 0) {
            return;
        }
        sittingClosed = -1;
        int first = -1;
        boolean listed = false;
        LocalDate day = null;
        while (at <= line.index() && at < page.size()) {
            Line between = page.line(at);
            if (!Prose.isSentence(between)) {
                LocalDate named = between.length() <= LONGEST_TITLE ? day(between) : null;
                boolean field = holds(between, FIELDS);
                listed |= field;
                day = named != null && (day == null || at == line.index()) ? named : day;
                first = first < 0 && (named != null || field || isTitle(between)) ? at : first;
            }
            at = page.nextPrinted(at + 1);
        }
        Known before = current;
        boolean another =
                before == null || before.day() == null || !before.day().equals(day);
        if (first >= 0 && listed && day != null && another && prose >= LEAST_PROSE) {
            start(first, new Known(day, ""));
        }
    }

    private void start(int line, Known record) {
        starts.add(line);
        current = record;
        prose = 0;
        closed = -1;
        sittingClosed = -1;
    }

    /** One day makes one record, unless it was closed and a body of another name meets. */
    private boolean isSame(Known before, Known found) {
        if (before.day() != null && found.day() != null && !before.day().equals(found.day())) {
            return false;
        }
        boolean sameTitle =
                before.title().contains(found.title()) || found.title().contains(before.title());
        return sameTitle || closed < 0;
    }

    /** What stands below a title, or null if neither its day does nor fields of a header. */
    private @Nullable Known header(Line title) {
        LocalDate day = day(title);
        boolean field = false;
        int at = page.nextPrinted(title.index() + 1);
        for (int i = 0; i < BELOW && at < page.size() && (day == null || !field); i++) {
            Line line = page.line(at);
            if (Prose.isSentence(line) && line.length() > 40) {
                break;
            }
            day = day == null ? day(line) : day;
            field |= holds(line, FIELDS) || i < 2 && isDay(line);
            at = page.nextPrinted(at + 1);
        }
        return field && day != null ? new Known(day, squeezed(title)) : null;
    }

    private static boolean isDay(Line line) {
        return line.length() <= LONGEST_DAY && !Prose.isSentence(line) && day(line) != null;
    }

    /** The title block may begin above the word for the record: issuer, body, session, day. */
    private int firstOfBlock(Line title) {
        int first = title.index();
        int heads = 0;
        for (int above = first - 1; above > closed && heads < ABOVE; above--) {
            Line line = page.line(above);
            if (isCut(line)) {
                break;
            }
            if (line.role() == LineRole.CONTENTS || squeezed(line).equals("目次")) {
                first = above;
            } else if (isHead(line)) {
                first = above;
                heads++;
            } else if (Page.isPrinted(line)) {
                break;
            }
        }
        return first;
    }

    private static boolean isHead(Line line) {
        return line.isOpen()
                && line.length() <= 40
                && (HEAD_ENDINGS.indexOf(line.last()) >= 0
                        || line.last() == ')' && squeezed(line).contains("第"))
                && line.indexOf('。', line.start(), 40) < 0
                && (line.at(0) == '第' || !isNumbered(line))
                && !isEndMark(line)
                && !ClockLines.isClock(line)
                && !squeezed(line).endsWith("閉会");
    }

    /** A rule across the page, or a line that ends in a form feed, parts two records. */
    private static boolean isCut(Line line) {
        int end = line.lineEnd();
        return line.role() == LineRole.SEPARATOR || end > 0 && line.text().charAt(end - 1) == '\f';
    }

    private static boolean isTitle(Line line) {
        char last = line.last();
        if (")〕】号".indexOf(last) < 0 && !KINDS.mayHold(last)) {
            return false;
        }
        String words = squeezed(line);
        int end = titleEnd(words);
        if (end < 3 || words.indexOf('、') >= 0 || words.indexOf('。') >= 0 || startsWith(words, NO_TITLES)) {
            return false;
        }
        boolean kind = KINDS.suffix(words, 0, end) > 0 || isDiet(words);
        // 6 …の面会記録および議事録: a list whose numbers are glued to its items.
        boolean item = Glyphs.isDigit(words.charAt(0)) && words.indexOf('年') < 0;
        return kind && !item && !isNumbered(line) && !Glyphs.isGlyph(words.charAt(0));
    }

    private static boolean isNumbered(Line line) {
        return Enumerator.read(line.text(), line.start(), line.end()).isPresent(line.start());
    }

    /** The end of a title without what stands behind it: （案）, （第2号）, 第三十七号. */
    private static int titleEnd(String words) {
        int end = words.length();
        for (int i = 0; i < 2 && end > 0; i++) {
            char opens = switch (words.charAt(end - 1)) {
                case ')' -> '(';
                case '〕' -> '〔';
                case '】' -> '【';
                case '号' -> '第';
                default -> 0;
            };
            int from = opens == 0 ? -1 : words.lastIndexOf(opens, end - 1);
            end = from > 0 ? from : end;
        }
        return end;
    }

    /** 第201回国会 参議院 本会議 第7号. */
    private static boolean isDiet(String words) {
        return words.startsWith("第") && words.contains("回国会") && words.endsWith("号");
    }

    /** 以上, （了）: the end of a record. */
    private static boolean isEndMark(Line line) {
        if (line.length() > 12) {
            return false;
        }
        String words = squeezed(line);
        return words.contains("以上") && words.length() <= 6 || words.equals("(了)") || words.equals("-了-");
    }

    private static boolean holds(Line line, String[] words) {
        if (line.length() > LONGEST_TITLE) {
            return false;
        }
        String content = squeezed(line);
        for (String word : words) {
            int at = content.indexOf(word);
            // Behind a number or a sign, as ahead of a value: １ 日時, 【日時】, 出席委員（5名）.
            if (at >= 0 && at <= 4) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String words, String[] prefixes) {
        for (String prefix : prefixes) {
            if (words.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** The first day that the line names with its year, or null. */
    private static @Nullable LocalDate day(Line line) {
        if (line.length() > 120) {
            return null;
        }
        for (ResolvedTime time : TemporalReader.at(null).read(line.content())) {
            if (time.precision() == Mention.Precision.DAY && time.from() != null) {
                return time.from();
            }
        }
        return null;
    }

    private static String squeezed(Line line) {
        return line.content().replace(" ", "");
    }
}
