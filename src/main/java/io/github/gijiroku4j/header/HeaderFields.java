package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Field;
import io.github.gijiroku4j.header.FieldFinder.Kind;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.time.TimeOfDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of a header one after the other, up to the one that heads the body.
 *
 * <p>The words of some fields stand inside of others too: 委員 and 事務局 are groups in a roster, 資料 a paper among papers.
 */
final class HeaderFields {

    private final Page page;
    private int limit;
    private final List<Field> fields = new ArrayList<>();
    /** What is said of an item stands within this many lines below the words over it. */
    private static final int REPORT = 5;

    private static final int LONGEST_MEMBERS = 14;
    private static final int LONGEST_UPRIGHT = 8;

    private boolean hasHeaderField;
    /** Whether a column of the roster's table, whose cells stand each on a line, tells who was absent. */
    private boolean tellsAttendance;
    /** The number of the field that was found last, or empty. */
    private String number = "";
    /** The number of the last part inside of a roster: 第3 出席者, 1 委員, 2 事務局. */
    private String inner = "";

    private HeaderFields(Page page, int limit) {
        this.page = page;
        this.limit = limit;
    }

    /** Returns the fields that begin on the lines from {@code from} up to {@code limit}. */
    static HeaderFields find(Page page, int from, int limit) {
        HeaderFields found = new HeaderFields(page, limit);
        found.collect(from);
        return found;
    }

    List<Field> fields() {
        return fields;
    }

    /** The line ahead of which the fields end. */
    int end() {
        return limit;
    }

    /** The first line of {@code field}: that of the first letter where the label was set upright. */
    static int firstLine(Page page, Field field) {
        int first = field.line().index();
        int above = page.previousPrinted(first - 1);
        while (field.line().length() == 1
                && above >= 0
                && page.line(above).length() == 1
                && page.line(above).role() == LineRole.FIELD) {
            first = above;
            above = page.previousPrinted(above - 1);
        }
        return first;
    }

    /** Without a title that says so, a date together with people or an agenda tells a record of a meeting. */
    static boolean areOfMeeting(List<Field> fields) {
        boolean date = fields.stream().anyMatch(field -> field.kind() == Kind.DATE || field.kind() == Kind.DATE_PLACE);
        boolean people = fields.stream()
                .anyMatch(field ->
                        field.kind() == Kind.PEOPLE || field.kind() == Kind.AGENDA || field.kind() == Kind.BODY);
        return date && people;
    }

    /** A day, even without a year, together with those who came tells of a meeting that took place. */
    static boolean tellWhoCame(List<Field> fields) {
        return areOfMeeting(fields)
                && fields.stream()
                        .anyMatch(field ->
                                field.kind() == Kind.PEOPLE && field.word().startsWith("出席"));
    }

    /** Tells whether {@code field} stands in headers only and in no body. */
    static boolean isOfHeader(Field field) {
        return switch (field.kind()) {
            case DATE, PLACE, PEOPLE, ABSENT, HANDOUTS, AGENDA, DATE_PLACE -> true;
            default -> false;
        };
    }

    private void collect(int from) {
        for (int i = page.nextPrinted(from); i < limit; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (!line.isOpen() && !heads(line)) {
                continue;
            }
            Field upright = line.length() == 1 ? upright(i) : null;
            if (upright != null) {
                fields.add(upright);
                hasHeaderField = true;
                i = upright.line().index();
                continue;
            }
            Field field = field(line);
            if (isCountedInside(line, field)) {
                continue;
            }
            if (field != null && field.kind() == Kind.BODY && headsFields(i)) {
                line.decide(LineRole.HEADING, "header.heading");
                continue;
            }
            if (field != null && opensBody(field)) {
                limit = i;
                return;
            }
            tellsAttendance |= lastKind() == Kind.PEOPLE && line.startsWith("出欠") && TableHeads.ROSTER.isOne(line);
            if (field == null || belongsToLast(field)) {
                continue;
            }
            tellsAttendance = false;
            fields.add(field);
            hasHeaderField |= isOfHeader(field);
            number = field.isNumbered() ? field.number() : number;
            inner = "";
            if (field.kind() == Kind.BODY && i > from) {
                break;
            }
        }
    }

    /** 出⏎席⏎者⏎委⏎員: a label that was set upright, a letter a line, in the first column of a table; null if none begins on line {@code first}. */
    private @Nullable Field upright(int first) {
        StringBuilder letters = new StringBuilder();
        int last = first;
        for (int i = first; i < limit && letters.length() < LONGEST_UPRIGHT; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (line.length() != 1 || !Glyphs.isKanji(line.at(0))) {
                break;
            }
            letters.append(line.at(0));
            last = i;
        }
        for (int length = letters.length(); length > 1; length--) {
            String word = letters.substring(0, length);
            Kind kind = FieldFinder.named(word);
            if (kind == Kind.PEOPLE || kind == Kind.ABSENT) {
                for (int i = first; i < last; i = page.nextPrinted(i + 1)) {
                    page.line(i).decide(LineRole.FIELD, kind == Kind.ABSENT ? "header.absent" : "header.roster");
                }
                return new Field(kind, page.line(last), word, page.line(last).end(), "", true);
            }
        }
        return null;
    }

    /** 【事務局】総務課長、係長, which was marked as a roster's line already. */
    private static boolean heads(Line line) {
        return line.rule().equals("header.roster-line") && FieldFinder.find(line) != null;
    }

    private @Nullable Field field(Line line) {
        Field field = FieldFinder.find(line);
        if (field == null && lastKind() != Kind.HANDOUTS) {
            field = UnlabelledFields.paper(line);
        }
        if (field == null && lastKind() == Kind.PEOPLE && isScheduled(line)) {
            return new Field(Kind.AGENDA, line, "日程", line.start(), "", true);
        }
        if (field == null && headsMembers(line)) {
            return new Field(
                    Kind.PEOPLE, line, Squeeze.of(line.text(), line.start(), line.end()), line.end(), "", false);
        }
        return field == null && !number.isEmpty() && !listsItems() ? UnlabelledFields.counted(line, number) : field;
    }

    /** 日程第１　行政報告: an item of the agenda behind the people, with no word over it. */
    private static boolean isScheduled(Line line) {
        Enumerator number = line.startsWith("日程第")
                ? Enumerator.read(line.text(), line.start() + 2, line.end())
                : Enumerator.read("", 0, 0);
        return number.isPresent(line.start() + 2) && number.end() < line.end();
    }

    /** 総会委員 over names in columns: members of some sort, which no list of words holds. */
    private boolean headsMembers(Line line) {
        boolean inside = lastKind() == Kind.PEOPLE
                && FieldFinder.named(fields.get(fields.size() - 1).word()) != null;
        if (fields.isEmpty() || inside || line.length() > LONGEST_MEMBERS || line.last() != '員' || line.length() < 4) {
            return false;
        }
        int next = page.nextPrinted(line.index() + 1);
        String words = line.content();
        return next < limit
                && words.indexOf(' ') < 0
                && words.endsWith("委員")
                && RosterLines.isNamesOnly(
                        page.line(next).text(),
                        page.line(next).start(),
                        page.line(next).end());
    }

    private Kind lastKind() {
        return fields.isEmpty() ? Kind.OTHER : fields.get(fields.size() - 1).kind();
    }

    /**
     * 第3 出席者⏎1 委員⏎…⏎2 総務部⏎…, 次第⏎1 開会⏎2 議事⏎3 閉会: the parts of a roster and the items of an agenda are counted
     * from 1, in another way than the fields are.
     */
    private boolean isCountedInside(Line line, @Nullable Field field) {
        boolean people = lastKind() == Kind.PEOPLE && !number.isEmpty();
        boolean again = field != null
                && isOfHeader(field)
                && (field.number().equals(number) || !people && field.kind() != Kind.AGENDA);
        // 議題：基本計画について⏎１ 主な意見: an agenda that stands on its own line is no list below it.
        boolean body = field != null
                && field.kind() == Kind.BODY
                && lastKind() == Kind.AGENDA
                && fields.get(fields.size() - 1).hasValue();
        if (!people && !(listsItems() && lastKind() != Kind.HANDOUTS) || again || body) {
            return false;
        }
        Enumerator counted = Enumerator.read(line.text(), line.start(), line.end());
        String own = counted.number();
        boolean first = Enumerator.value(own) == 1 && !Enumerator.follows(number, own);
        boolean next = Enumerator.follows(inner, own) && !Enumerator.follows(number, own);
        if (counted.bracketed() || !first && !next) {
            return false;
        }
        inner = own;
        return true;
    }

    /** 会議概要 over date, place and people is a heading of the header. */
    private boolean headsFields(int label) {
        int at = page.nextPrinted(label + 1);
        for (int i = 0; i < 3 && at < limit; i++) {
            Field field = FieldFinder.find(page.line(at));
            if (field != null
                    && (field.kind() == Kind.DATE
                            || field.kind() == Kind.PLACE
                            || field.kind() == Kind.PEOPLE && field.word().startsWith("出席"))) {
                return true;
            }
            at = page.nextPrinted(at + 1);
        }
        return false;
    }

    /** The items of an agenda and of a list of papers are counted themselves. */
    private boolean listsItems() {
        Kind kind = lastKind();
        return kind == Kind.AGENDA || kind == Kind.AGENDA_OR_BODY || kind == Kind.HANDOUTS;
    }

    /** 1 開会 without a time, behind people, papers or agenda, is the first heading of the body. */
    private boolean opensBody(Field field) {
        boolean heading = Enumerator.value(field.number()) >= 0
                && !field.hasValue()
                && field.word().equals("開会");
        int next = page.nextPrinted(field.line().index() + 1);
        if (field.kind() == Kind.AGENDA
                && hasHeaderField
                && !field.hasValue()
                && field.word().endsWith("事項")
                && isReported(next)) {
            return true;
        }
        return heading
                && (hasHeaderField || field.number().equals("1") && !headerFollows(next))
                && (next >= page.size()
                        || TimeOfDay.find(
                                        page.folded().text(),
                                        page.line(next).start(),
                                        page.line(next).end())
                                == null);
    }

    /** Whether date, place or people stand below; where 1 開会 stands above all and they do not, the record has no header. */
    private boolean headerFollows(int first) {
        for (int at = first; at < limit; at = page.nextPrinted(at + 1)) {
            Field field = FieldFinder.find(page.line(at));
            if (field != null && isOfHeader(field) && field.kind() != Kind.AGENDA && field.kind() != Kind.HANDOUTS) {
                return true;
            }
        }
        return false;
    }

    /** 【審議事項】⏎１．予算について⏎総務課長から説明があり、承認された。: sentences among the first lines below report of the items. */
    private boolean isReported(int first) {
        int at = first;
        for (int i = 0; i < REPORT && at < limit; i++) {
            Line line = page.line(at);
            boolean numbered =
                    Enumerator.read(line.text(), line.start(), line.end()).isPresent(line.start());
            if (!numbered && line.indexOf('。', line.start(), line.length()) >= 0) {
                return true;
            }
            if (i > 0 && FieldFinder.find(line) != null) {
                return false;
            }
            at = page.nextPrinted(at + 1);
        }
        return false;
    }

    private boolean belongsToLast(Field field) {
        return switch (lastKind()) {
            case PEOPLE ->
                isRosterHeading(field)
                        || field.word().equals("出席") && !field.firm()
                        || isPlaceOfSome(field)
                        || tellsAttendance && field.word().equals("欠席");
            // 欠席委員（1人）⏎委員　山田太郎: the office of who was absent.
            case ABSENT -> isMemberBelow(field);
            // 参考資料　審議会令, ・議事次第: a paper among papers.
            case HANDOUTS ->
                field.kind() == Kind.HANDOUTS && !field.isNumbered() && field.hasValue()
                        || "・•-".indexOf(field.line().at(0)) >= 0;
            // ア 開会, ウ 協議: items that no plain number counts; 件名 over a column.
            case AGENDA ->
                field.kind() == Kind.NAME && TableHeads.AGENDA.isOne(field.line())
                        || !isOfHeader(field)
                                && !field.hasValue()
                                && field.isNumbered()
                                && Enumerator.value(field.number()) < 0;
            default -> false;
        };
    }

    private boolean isMemberBelow(Field field) {
        Field absent = fields.get(fields.size() - 1);
        String value = Squeeze.of(
                absent.line().text(), absent.valueStart(), absent.line().end());
        return page.nextPrinted(absent.line().index() + 1) == field.line().index()
                && (value.isEmpty() || RosterTokens.isCount(value))
                && isRosterHeading(field)
                && (field.word().endsWith("員") || field.word().endsWith("長"));
    }

    /** 3 出席者⏎【会場】⏎…: those who were at the place, and no place. */
    private static boolean isPlaceOfSome(Field field) {
        return field.kind() == Kind.PLACE && !field.hasValue() && field.line().at(0) == '【';
    }

    /** Inside a roster 事務局, 委員 and the like are groups, unless a number makes them fields of their own. */
    private static boolean isRosterHeading(Field field) {
        return field.kind() == Kind.PEOPLE
                && !field.isNumbered()
                && field.word().length() <= 5
                && !field.word().startsWith("出席")
                && !field.word().startsWith("列席");
    }
}
