package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Field;
import io.github.gijiroku4j.header.FieldFinder.Kind;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.model.AgendaItem;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Meeting;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands ahead of the talk: the title block, then field after field, up to where the body begins. */
public final class HeaderReader {

    private final Page page;
    private final int firstSpeech;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final HeldReader held;
    private final PlaceReader place = new PlaceReader();
    private final RosterReader roster;
    private final HandoutReader handouts;
    private final AgendaReader agenda;
    private final BodyStart start;
    private int bodyStart;
    private int titleEnd;
    private boolean hasFields;
    /** What the day of 開会 is worth. */
    private HeldReader.Worth openedEarlier = HeldReader.Worth.HELD;

    private boolean bodyIsAgenda;
    /** Where the value that was read last ended: talk may begin without a label. */
    private int valueEnd;
    /** The value of a field such as 会議の名称. */
    private @Nullable Passage named;
    /** What stands behind the times of a field for date and place. */
    private @Nullable Passage besideDate;

    private HeaderReader(Page page, int firstSpeech) {
        this.page = page;
        this.firstSpeech = firstSpeech;
        this.held = new HeldReader(page, diagnostics);
        this.roster = new RosterReader(page);
        this.handouts = new HandoutReader(page);
        this.agenda = new AgendaReader(page);
        this.start = new BodyStart(page, firstSpeech);
    }

    /**
     * Reads the header of a page.
     *
     * @param firstSpeech the index of the first line that opens a speech, or the number of lines
     */
    public static Header read(Page page, int firstSpeech) {
        return new HeaderReader(page, firstSpeech).read();
    }

    private Header read() {
        int limit = limit();
        TitleReader title = new TitleReader(page);
        title.read(limit);
        titleEnd = title.end();
        openedEarlier = Sittings.areLater(title.titleLines()) ? HeldReader.Worth.CALLED : HeldReader.Worth.HELD;
        bodyStart = -1;
        HeaderFields found = HeaderFields.find(page, title.end(), limit);
        List<Field> fields = found.fields();
        limit = found.end();
        if (title.kind() != null || firstSpeech < page.size() || HeaderFields.areOfMeeting(fields)) {
            readFields(fields, limit);
        }
        if (bodyStart < 0) {
            bodyStart = Math.min(limit, fields.isEmpty() ? title.end() : Math.max(title.end(), valueEnd));
        }
        boolean speaks = firstSpeech < page.size();
        if (speaks) {
            PeopleAtEnd.read(page, firstSpeech, roster);
        }
        Minutes.Kind kind = title.kind();
        boolean meets = hasFields || held.isFound() || Session.of(title.title()) != null;
        if (!speaks && !meets && RecordKind.isDoubtful(title.title()) && !MeetingNames.nameCouncil(title.lines())) {
            kind = Minutes.Kind.MATERIAL;
        }
        if (kind == null) {
            kind = speaks || hasFields && (held.isFound() || HeaderFields.tellWhoCame(fields))
                    ? Minutes.Kind.TRANSCRIPT
                    : Minutes.Kind.MATERIAL;
        }
        if (kind != Minutes.Kind.MATERIAL && handouts.handouts().isEmpty()) {
            PapersAtEnd.read(page, bodyStart, handouts);
        }
        if (kind != Minutes.Kind.MATERIAL) {
            new MeetingDay(page, held, title, firstSpeech).find(bodyStart);
            for (Line line : title.dateLines()) {
                int at = TitleReader.placeStart(line.passage().text());
                if (at > 0) {
                    place.read(line.passage().part(at, line.passage().text().length()));
                }
            }
            for (Line line : title.placeLines()) {
                Enumerator number = Enumerator.read(line.text(), line.start(), line.end());
                place.read(Passage.of(page.folded(), number.end(), line.end()));
            }
        }
        List<AgendaItem> items =
                agenda.items().isEmpty() && bodyIsAgenda ? AgendaHeadings.read(page, bodyStart) : agenda.items();
        Passage name = named;
        String titled = title.title().isEmpty() && name != null ? name.text() : title.title();
        List<Meeting> meetings = kind == Minutes.Kind.MATERIAL ? List.of() : meetings(title);
        Line untitled =
                speaks && (titled.isEmpty() || meetings.isEmpty()) ? UntitledRecords.find(page, bodyStart) : null;
        if (untitled != null) {
            titled = titled.isEmpty() && untitled.role() != LineRole.RUNNING_HEAD
                    ? untitled.passage().text()
                    : titled;
            meetings = meetings.isEmpty() ? UntitledRecords.meetings(untitled) : meetings;
        }
        return new Header(
                kind,
                titled,
                issuer(title),
                meetings,
                held.held(),
                place.venue(),
                roster.groups(),
                roster.absentees(),
                handouts.handouts(),
                items,
                bodyStart,
                diagnostics);
    }

    /** Who published the record; that of the Diet is issued by the House. */
    private static @Nullable String issuer(TitleReader title) {
        DietTitle diet = title.issuer() == null ? DietTitle.of(title.lines()) : null;
        return diet == null ? title.issuer() : diet.house();
    }

    /** The meetings of the title; where it names no body, that of a field such as 会議名, or the one that the header names. */
    private List<Meeting> meetings(TitleReader title) {
        List<Meeting> meetings = MeetingNames.of(title.lines());
        boolean doubtful = title.kind() == null && !MeetingNames.nameCouncil(title.lines());
        String words = title.title();
        if (named != null
                && (meetings.isEmpty()
                        || doubtful
                        || BodyNames.isOfForm(meetings.get(0).body()))) {
            List<String> lines = new ArrayList<>(title.lines());
            lines.removeIf(line -> Session.of(line) == null);
            lines.add(0, named.text());
            words = words + " " + named.text();
            meetings = MeetingNames.of(lines);
            doubtful = false;
        }
        if (!meetings.isEmpty() && !doubtful) {
            return meetings.size() == 1
                    ? List.of(BodyNames.completed(meetings.get(0), named, page, title.end(), firstSpeech))
                    : meetings;
        }
        String body = BodyNames.find(page, words, title.end(), Math.max(bodyStart, limit()), firstSpeech);
        Session session = Session.of(words);
        return body == null ? List.of() : List.of(new Meeting(body, session == null ? null : session.number()));
    }

    /** The first line of the body at the latest: the first speech with the headings, notes and clock lines right ahead of it. */
    private int limit() {
        int limit = firstSpeech;
        for (int at = page.previousPrinted(limit - 1); at >= 0; at = page.previousPrinted(at - 1)) {
            Line line = page.line(at);
            boolean leads = ClockLines.isClock(line)
                    || line.role() == LineRole.SEPARATOR
                    || StageNotes.isNote(line) && line.at(0) != '【'
                    || line.at(0) == '◎' && line.length() < 40
                    || line.startsWith("日程第") && isAlone(at);
            if (!leads || FieldFinder.find(line) != null && !ClockLines.isClock(line)) {
                break;
            }
            limit = at;
        }
        return limit;
    }

    /** One 日程第4 ahead of a speech heads it; several in a row are the agenda. */
    private boolean isAlone(int at) {
        int above = page.previousPrinted(at - 1);
        if (above < 0) {
            return true;
        }
        Field field = FieldFinder.find(page.line(above));
        return !page.line(above).startsWith("日程第") && (field == null || field.kind() != Kind.AGENDA);
    }

    private void readFields(List<Field> fields, int limit) {
        int lastOfHeader = fields.size() - 1;
        while (lastOfHeader > 0 && !HeaderFields.isOfHeader(fields.get(lastOfHeader))) {
            lastOfHeader--;
        }
        for (int f = 0; f < fields.size() && bodyStart < 0; f++) {
            Field field = fields.get(f);
            int end = f + 1 < fields.size() ? HeaderFields.firstLine(page, fields.get(f + 1)) : limit;
            boolean last = f + 1 == fields.size();
            int opening = field.kind() == Kind.PEOPLE && f >= lastOfHeader ? start.opening(field, end) : -1;
            if (opening > 0) {
                // 午前9時58分開会 or 1 歩道について⏎・…すべきだ。 behind the last roster opens the body, whatever looks like a field
                // below it.
                end = opening;
                last = true;
            }
            hasFields |= field.kind() == Kind.DATE || field.kind() == Kind.PEOPLE || field.kind() == Kind.DATE_PLACE;
            readField(field, end, last);
        }
    }

    private void readField(Field field, int end, boolean last) {
        switch (field.kind()) {
            case DATE -> held.read(value(field, end, "header.date"), worth(field));
            case TIME -> held.readTimes(value(field, end, "header.time"), field.word(), openedEarlier);
            case PLACE -> place.read(value(field, placeEnd(field, end), "header.venue"));
            case DATE_PLACE -> datePlace(field, end);
            case PEOPLE -> people(field, end, last);
            case ABSENT -> absent(field, end, last);
            case HANDOUTS -> {
                int behind = handouts.read(field, end);
                bodyStart = last ? behind : bodyStart;
            }
            case AGENDA -> agenda(field, end, last);
            case AGENDA_OR_BODY -> {
                if (start.isBody(field, end, last)) {
                    body(field);
                } else {
                    agenda(field, end, last);
                }
            }
            case BODY -> body(field);
            case NAME -> {
                Passage name = value(field, end, "header.name");
                named = named == null && !name.isEmpty() ? name : named;
            }
            case OTHER -> {
                value(field, last ? Math.min(end, field.line().index() + 1) : end, "header.other");
                bodyStart = last ? page.nextPrinted(field.line().index() + 1) : bodyStart;
            }
            default -> throw new IllegalStateException(field.kind().name());
        }
    }

    private void people(Field field, int end, boolean last) {
        int stop = end;
        if (last) {
            stop = page.nextPrinted(field.line().index() + 1);
            while (stop < end
                    && !(Prose.isSentence(page.line(stop)) && page.line(stop).last() == '。')
                    && !RosterReader.isSentenceCut(page, page.line(stop))
                    && !ClockLines.isClock(page.line(stop))) {
                stop = page.nextPrinted(stop + 1);
            }
            bodyStart = Math.min(stop, end);
        }
        roster.read(field, Math.min(stop, end));
    }

    private void agenda(Field field, int end, boolean last) {
        int behind = agenda.read(field, end);
        bodyStart = last ? behind : bodyStart;
    }

    private void body(Field field) {
        int talk = start.talkAbove(Math.max(titleEnd, valueEnd), field.line().index());
        if (talk >= 0) {
            bodyStart = talk;
            bodyIsAgenda = true;
            return;
        }
        field.line().decide(LineRole.HEADING, "header.body");
        if (field.hasValue() && field.line().end() - field.valueStart() > 20) {
            field.line().decide(LineRole.TEXT, "header.body");
        }
        bodyStart = field.line().index() + 1;
        bodyIsAgenda = true;
    }

    /** The value of a short field; its lines are decided. */
    private Passage value(Field field, int end, String rule) {
        valueEnd = end;
        field.line().decide(LineRole.FIELD, rule);
        if (field.line().isSpelled() && page.nextPrinted(field.line().index() + 1) >= end) {
            return field.line().passageFrom(field.valueStart());
        }
        Passage.Builder value = new Passage.Builder(page.folded());
        value.add(field.valueStart(), field.line().end());
        for (int i = page.nextPrinted(field.line().index() + 1); i < end; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            boolean speaker =
                    line.length() <= 12 && OfficeLexicon.builtIn().endsInOffice(line.text(), line.start(), line.end());
            if (line.role() == LineRole.SEPARATOR || line.last() == '。' && line.length() > 30 || speaker) {
                valueEnd = i;
                break;
            }
            line.decide(LineRole.FIELD, rule);
            value.addApart(line.at(0) == ':' ? line.start() + 1 : line.start(), line.end());
        }
        return value.build();
    }

    /** The line behind the place: what stands below and is no part of it is left to others. */
    private int placeEnd(Field field, int end) {
        int first = page.nextPrinted(field.line().index() + 1);
        int at = field.hasValue() ? first : page.nextPrinted(first + 1);
        Line above = page.line(field.hasValue() ? field.line().index() : Math.min(first, page.size() - 1));
        while (at < end && PlaceReader.goesOn(field, above, page.line(at), page.typesetting())) {
            above = page.line(at);
            at = page.nextPrinted(at + 1);
        }
        return Math.min(at, end);
    }

    /** Who was absent: a list over as many lines as stand ahead of the next field. */
    private void absent(Field field, int end, boolean last) {
        value(field, end, "header.absent");
        List<Line> lines = new ArrayList<>();
        for (int i = page.nextPrinted(field.line().index() + 1);
                i < (last ? valueEnd : end);
                i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (i < valueEnd || Page.isPrinted(line) && (line.last() == '員' || !Prose.isSentence(line))) {
                line.decide(LineRole.FIELD, "header.absent");
                lines.add(line);
            }
        }
        if (RosterHeadings.isOfAllDay(field.word())) {
            roster.readAbsent(field, lines);
        }
        valueEnd = last ? valueEnd : end;
    }

    /** 日時・場所 in one field: each has a label of its own below, or date and place follow each other. */
    private void datePlace(Field field, int end) {
        field.line().decide(LineRole.FIELD, "header.date-and-venue");
        Passage.Builder rest = new Passage.Builder(page.folded());
        if (field.hasValue()) {
            datePlace(field.valueStart(), field.line(), rest);
        }
        for (int i = page.nextPrinted(field.line().index() + 1); i < end; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            line.decide(LineRole.FIELD, "header.date-and-venue");
            datePlace(line.start(), line, rest);
        }
        place.read(rest.build());
        if (besideDate != null) {
            place.read(besideDate);
        }
    }

    private void datePlace(int from, Line line, Passage.Builder rest) {
        boolean found = held.isFound();
        Passage words = Passage.of(page.folded(), from, line.end());
        held.read(words, HeldReader.Worth.HELD);
        if (found || !held.isFound()) {
            rest.addApart(from, line.end());
            return;
        }
        // 令和6年6月20日（木）14:00～15:30　市役所201会議室
        int times = HeldReader.timesEnd(words.text());
        String behind = words.text().substring(times);
        int space = behind.indexOf(' ');
        besideDate = space >= 0 && space <= 2
                ? words.part(times + space, words.text().length())
                : besideDate;
    }

    private static HeldReader.Worth worth(Field field) {
        boolean called = field.word().startsWith("招集") || field.word().startsWith("告示");
        return called ? HeldReader.Worth.CALLED : HeldReader.Worth.HELD;
    }
}
