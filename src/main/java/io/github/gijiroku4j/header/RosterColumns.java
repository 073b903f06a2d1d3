package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.RosterTokens.Sort;
import io.github.gijiroku4j.header.RosterTokens.Token;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.PersonLabel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of a roster in columns: office and name in either order, one or several people a line, seats, offices that
 * take lines of their own above the name.
 *
 * <p>A line is read word by word into the person at hand. An office ahead of a name begins a person, an office behind one
 * ends it; which of the two holds is told by what stands first on the line.
 */
final class RosterColumns {

    private final List<RosterPerson> people = new ArrayList<>();
    private final List<Attendee> absent = new ArrayList<>();
    /** The people of the line above the one at hand. */
    private List<RosterPerson> above = new ArrayList<>();

    private List<RosterPerson> here = new ArrayList<>();
    /** Whether nearly every line ends in 君, so that a line without one holds no name. */
    private boolean honours;
    /** Whether no line holds a name, so that every office is an attendee. */
    private boolean officesOnly;

    private RosterPerson person = new RosterPerson();
    private String lastTitle = "";
    private int lineStart;

    /** Reads one entry of a list, such as 委員長 山田太郎; nobody if it names several or none. */
    static @Nullable PersonLabel entry(String text) {
        RosterColumns columns = new RosterColumns();
        List<Token> row = RosterTokens.of(text, 0, text.length());
        boolean nameFirst = isNameFirst(row);
        for (int i = 0; i < row.size(); i++) {
            columns.token(row, i, nameFirst, null);
        }
        columns.flush();
        List<PersonLabel> labels = new ArrayList<>();
        columns.people.stream().filter(person -> !person.isAbsent()).forEach(person -> labels.addAll(person.labels()));
        return labels.size() == 1 ? labels.get(0) : null;
    }

    /**
     * Reads {@code lines}.
     *
     * @param start where the first line's list begins
     */
    List<Attendee> read(List<Line> lines, int start) {
        List<List<Token>> rows = new ArrayList<>();
        int honoured = 0;
        boolean names = false;
        for (Line line : lines) {
            List<Token> row = RosterTokens.of(line.text(), line == lines.get(0) ? start : line.start(), line.end());
            rows.add(row);
            honoured += has(row, Sort.HONOURED) ? 1 : 0;
            names |= has(row, Sort.HONOURED) || has(row, Sort.NAMED) || has(row, Sort.WORD);
        }
        honours = honoured * 2 > rows.size()
                || honoured > 0 && lines.get(lines.size() - 1).last() == '君';
        officesOnly = !names;
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), lines.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null);
        }
        flush();
        return attendees(lines.get(0));
    }

    /** Returns those of the list whom a mark tells to have been absent (欠席, ×). */
    List<Attendee> absent() {
        return absent;
    }

    private List<Attendee> attendees(Line first) {
        List<Attendee> attendees = new ArrayList<>();
        for (RosterPerson read : people) {
            (read.isAbsent() ? absent : attendees).addAll(read.attendees(first.origin()));
        }
        return attendees;
    }

    /** Reads rows whose cells stand each on a line. */
    List<Attendee> readCells(List<List<Line>> rows) {
        for (List<Line> cells : rows) {
            List<Token> row = new ArrayList<>();
            for (Line cell : cells) {
                for (Token token : RosterTokens.of(cell.text(), cell.start(), cell.end())) {
                    boolean first = token.start() == cell.start() && !row.isEmpty();
                    row.add(
                            first
                                    ? new Token(
                                            token.sort(), token.word(), token.start(), token.end(), RosterTokens.WIDE)
                                    : token);
                }
            }
            row(row, cells.get(0), null);
            flush();
        }
        return attendees(rows.get(0).get(0));
    }

    private static boolean has(List<Token> row, Sort sort) {
        return row.stream().anyMatch(token -> token.sort() == sort);
    }

    private void row(List<Token> row, Line line, @Nullable List<Token> next) {
        above = here;
        lineStart = line.lineStart();
        here = new ArrayList<>();
        if (honours && !has(row, Sort.HONOURED)) {
            titleLine(row, line);
            return;
        }
        boolean lone = row.size() == 1 && row.get(0).sort() == Sort.NAMED && !above.isEmpty();
        if (lone
                && person.isEmpty()
                && nearest(row.get(0).start() - line.lineStart()).isTitleUnfinished()) {
            nearest(row.get(0).start() - line.lineStart()).titleBelow(row.get(0).word());
            return;
        }
        boolean nameless = !has(row, Sort.HONOURED) && !has(row, Sort.NAMED) && !has(row, Sort.WORD);
        if (nameless && belongsAbove(row, line)) {
            return;
        }
        boolean nameFirst = !person.hasTitle() && isNameFirst(row);
        int from = 0;
        while (from + 1 < row.size() && person.wantsMoreTitle(row.get(from))) {
            titlePart(row.get(from));
            from++;
        }
        for (int i = from; i < row.size(); i++) {
            token(row, i, nameFirst, next);
        }
        boolean complete = person.hasName() || person.isClosed() || officesOnly;
        if (complete || person.hasOfficeBehind()) {
            flush();
        }
    }

    /** Whether a name stands ahead of the first office. */
    private static boolean isNameFirst(List<Token> row) {
        for (Token token : row) {
            switch (token.sort()) {
                case WORD, HONOURED -> {
                    return true;
                }
                case OFFICE, NAMED, DITTO -> {
                    return false;
                }
                default -> {
                    // Seats, bodies and remarks stand ahead of either.
                }
            }
        }
        return false;
    }

    /** 財務大臣⏎国務大臣⏎（金融担当）　山田太郎君: in a list of 君 a line without one belongs to the office of the next name. */
    private void titleLine(List<Token> row, Line line) {
        if (!belongsAbove(row, line)) {
            row.forEach(this::titlePart);
        }
    }

    /** A word of an office over several lines; a bracket may be torn too, so it is read when the office is whole. */
    private void titlePart(Token token) {
        switch (token.sort()) {
            case BRACKET -> person.title(token.as(Sort.OFFICE, "(" + token.word() + ")"));
            case OFFICE, NAMED, WORD, BODY -> person.title(token);
            case DITTO -> person.title(lastTitle);
            default -> {
                // A count or a mark says nothing of the office.
            }
        }
    }

    /** （会計室長） or 事務局長 below a name whose own office is not finished yet, or a bracket below a whole entry. */
    private boolean belongsAbove(List<Token> row, Line line) {
        if (row.isEmpty() || above.isEmpty() || !person.isEmpty()) {
            return false;
        }
        RosterPerson near = nearest(row.get(0).start() - line.lineStart());
        if (row.stream().allMatch(token -> token.sort() == Sort.BRACKET)) {
            row.forEach(near::remark);
            return true;
        }
        if (row.size() == 1 && row.get(0).sort() == Sort.OFFICE && near.isTitleOpen()) {
            near.titleBelow(row.get(0).word());
            return true;
        }
        return false;
    }

    private RosterPerson nearest(int column) {
        RosterPerson nearest = above.get(0);
        for (RosterPerson other : above) {
            nearest = other.column() <= column ? other : nearest;
        }
        return nearest;
    }

    private void token(List<Token> row, int at, boolean nameFirst, @Nullable List<Token> next) {
        Token token = row.get(at);
        switch (token.sort()) {
            case SEAT -> {
                if (person.hasName()) {
                    flush();
                }
                person.seat(token);
            }
            case NUMBER -> {
                if (person.hasName()) {
                    flush();
                }
            }
            case OFFICE -> office(row, at, nameFirst, next);
            case NAMED -> named(row, at, next);
            case HONOURED -> {
                if (person.isClosed() && !token.word().isEmpty()) {
                    flush();
                }
                person.honoured(token);
            }
            case WORD -> {
                // 山田 太郎 (環境部長) 佐藤 二郎 (環境課長): a bracket behind a name ends its entry.
                boolean behindBracket = at > 0 && row.get(at - 1).sort() == Sort.BRACKET && person.hasWholeName();
                if (person.isClosed() || person.hasOfficeBehind() || behindBracket) {
                    flush();
                }
                person.name(token);
            }
            case BODY -> body(row, at, nameFirst);
            case BRACKET -> {
                if (!person.isEmpty()) {
                    person.remark(token);
                } else if (!here.isEmpty()) {
                    here.get(here.size() - 1).remark(token);
                }
            }
            case DITTO -> {
                if (person.hasName()) {
                    flush();
                }
                person.title(lastTitle);
            }
            case READING -> person.reading(token);
            case ABSENT -> person.markAbsent();
            case SKIPPED -> {
                // Says nothing of anybody.
            }
        }
    }

    private void office(List<Token> row, int at, boolean nameFirst, @Nullable List<Token> next) {
        Token token = row.get(at);
        int given = person.hasFamilyNameOnly() && token.gap() == 1 ? RosterEntry.givenNameEnd(token.word()) : 0;
        if (officesOnly && person.hasTitle()) {
            flush();
        }
        if (!person.hasName()) {
            person.title(token);
        } else if (given > 0) {
            // 三井田　智教育長
            person.named(token, token.word().substring(0, given), token.word().substring(given));
        } else if (token.word().equals("議員") && token.gap() < 2) {
            person.close();
        } else if (nameFirst && !person.hasTitle()) {
            person.title(token);
        } else if (nameFollows(row, at) || !nameFirst && next != null && beginsWithName(next)) {
            flush();
            person.title(token);
        } else if (nameFirst && token.gap() < 2) {
            person.secondTitle(token);
        } else {
            person.affiliation(token);
        }
    }

    private static boolean nameFollows(List<Token> row, int at) {
        for (int i = at + 1; i < row.size(); i++) {
            Sort sort = row.get(i).sort();
            if (sort == Sort.WORD || sort == Sort.HONOURED) {
                return true;
            }
            if (sort == Sort.OFFICE || sort == Sort.NAMED) {
                return false;
            }
        }
        return false;
    }

    /** 酒井敏春 alone: the name of the office at the end of the line above. */
    private static boolean beginsWithName(List<Token> row) {
        return !row.isEmpty()
                && (row.get(0).sort() == Sort.WORD || row.get(0).sort() == Sort.HONOURED)
                && !has(row, Sort.OFFICE)
                && !has(row, Sort.SEAT);
    }

    /** 水産課長　砂川良一: what looks like a name with its office is an office where a name stands behind it or ahead. */
    private void named(List<Token> row, int at, @Nullable List<Token> next) {
        Token token = row.get(at);
        int behind = at + 1;
        while (behind < row.size() && row.get(behind).sort() == Sort.BRACKET) {
            // 資料奉仕部次長(総括担当) 山田花子
            behind++;
        }
        boolean wordBehind = behind < row.size()
                && (row.get(behind).sort() == Sort.WORD || row.get(behind).sort() == Sort.HONOURED);
        boolean nameBehind = wordBehind
                || at + 1 == row.size()
                        && next != null
                        && beginsWithName(next)
                        && !has(next, Sort.NAMED)
                        && !(isFamilyAlone(next) && Posts.isSurnameWithOffice(token.word()));
        if (!person.hasName() && nameBehind) {
            person.title(token);
            return;
        }
        boolean lastCell = token.gap() == RosterTokens.WIDE && at + 1 == row.size();
        boolean elsewhere = at + 1 == row.size()
                && person.hasName()
                && !person.hasFamilyNameOnly()
                && person.hasTitle()
                && Posts.isElsewhere(token.word());
        if (elsewhere) {
            // 会長　山田 太郎　川辺の水女子大学学長, 山田 太郎 座長 東山大学名誉教授
            person.affiliation(token);
            return;
        }
        if (lastCell && person.hasName() && person.hasTitle() && !person.hasOfficeBehind()) {
            // 会長｜山田太郎｜川辺大学教授
            person.affiliation(token);
            return;
        }
        if (person.hasName() && !person.hasFamilyNameOnly()) {
            if (nameBehind && (person.hasTitle() || person.isClosed())) {
                flush();
                person.title(token);
                return;
            }
            boolean column = token.gap() > 1
                    && above.stream().anyMatch(RosterPerson::hasOfficeBehind)
                    && Posts.isSurnameWithOffice(token.word());
            if (column) {
                // 千種　博司　　国吉管理課長: below others of its kind it stands in a column of its own.
                flush();
            } else if (!person.isClosed() && !person.hasTitle()) {
                person.title(token);
                return;
            }
        }
        PersonLabel glued = RosterEntry.glued(token.word());
        boolean goesOn = person.hasFamilyNameOnly() && token.gap() < 3;
        if (!goesOn && person.hasName()) {
            flush();
        }
        person.named(token, String.valueOf(glued.name()), String.valueOf(glued.title()));
    }

    /** 鈴木副議長⏎大野: people by their family names, below each other. */
    private static boolean isFamilyAlone(List<Token> row) {
        return row.size() == 1 && FamilyNames.isListed(row.get(0).word());
    }

    private void body(List<Token> row, int at, boolean nameFirst) {
        Token token = row.get(at);
        if (!person.hasName()) {
            person.body(token);
        } else if (nameFollows(row, at) && (!nameFirst || row.get(0).sort() == Sort.BODY)) {
            // 第1地区　山田　太郎　　第2地区　佐藤　花子
            flush();
            person.body(token);
        } else {
            person.affiliation(token);
        }
    }

    private void flush() {
        if (!person.isEmpty()) {
            lastTitle = person.hasTitle() ? person.title() : lastTitle;
            person.placeFrom(lineStart);
            people.add(person);
            here.add(person);
        }
        person = new RosterPerson();
    }
}
