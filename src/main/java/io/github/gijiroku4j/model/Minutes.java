package io.github.gijiroku4j.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document, read: which body met, when and where, who was there, what was handed out, who said what.
 *
 * <p>Texts are folded (half-width letters and digits, one kind of space); spans lead back to the print. A text that is
 * no record of a meeting is a document too, of kind {@link Kind#MATERIAL}.
 *
 * @param format the name and version of this tree, {@link #FORMAT}
 * @param source what was read
 * @param kind what sort of document it is
 * @param title the title as printed, its lines joined by a space; empty if there is none
 * @param issuer who issued the document, where the title block names it
 * @param meetings the bodies that met (会議体); a joint meeting (合同会議) has several
 * @param held when the meeting took place (日時)
 * @param venue where it took place (場所)
 * @param attendance who was present (出席者), group by group
 * @param absentees who was to be there and was not (欠席者), group by group; a speaker or a mention may point here too
 * @param handouts the papers on the table (配付資料)
 * @param agenda what was to be discussed (議題, 議事次第)
 * @param body what was said and written down, in the order of the print
 * @param closing whether the record ends with 以上, （了） or the like
 * @param decisions what the meeting decided (議決, 決定), in the order of the print
 * @param nextMeeting when the body meets again, where the record announces it
 * @param omissions where the record says that it leaves something out (省略)
 * @param diagnostics what was odd in the text, in the order of the print
 */
public record Minutes(
        String format,
        Source source,
        Kind kind,
        String title,
        @Nullable String issuer,
        List<Meeting> meetings,
        @Nullable Held held,
        @Nullable Venue venue,
        List<AttendeeGroup> attendance,
        List<AttendeeGroup> absentees,
        List<Handout> handouts,
        List<AgendaItem> agenda,
        List<Block> body,
        boolean closing,
        List<Decision> decisions,
        @Nullable NextMeeting nextMeeting,
        List<Quote> omissions,
        List<Diagnostic> diagnostics) {

    /** The name and version of the tree that this library writes. */
    public static final String FORMAT = "gijiroku4j/1";

    /** Copies the lists, so that the document cannot change. */
    public Minutes {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        meetings = List.copyOf(meetings);
        attendance = List.copyOf(attendance);
        absentees = List.copyOf(absentees);
        handouts = List.copyOf(handouts);
        agenda = List.copyOf(agenda);
        body = List.copyOf(body);
        decisions = List.copyOf(decisions);
        omissions = List.copyOf(omissions);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns every speech of the body in the order of the print, those inside sections included. */
    public List<Block.Speech> speeches() {
        return Block.walk(body)
                .filter(Block.Speech.class::isInstance)
                .map(Block.Speech.class::cast)
                .toList();
    }

    /** Returns every mention of the body in the order of the print. */
    public List<Mention> mentions() {
        return Block.walk(body).flatMap(block -> block.mentions().stream()).toList();
    }

    /** Returns how much was said and by whom: speeches, characters and share, per speaker and per group of the roster. */
    public Statistics statistics() {
        return Statistics.of(this);
    }

    /**
     * Returns the attendee that {@code ref} points at.
     *
     * @throws IndexOutOfBoundsException if {@code ref} belongs to another document
     */
    public Attendee attendee(AttendeeRef ref) {
        return attendance.get(ref.group()).attendees().get(ref.attendee());
    }

    /**
     * Returns the absent person that {@code ref} points at.
     *
     * @throws IndexOutOfBoundsException if {@code ref} belongs to another document
     */
    public Attendee absentee(AttendeeRef ref) {
        return absentees.get(ref.group()).attendees().get(ref.attendee());
    }

    /** What sort of document a text is. */
    public enum Kind {
        /** A record of what was said, word for word (議事録, 会議録, 速記録). */
        TRANSCRIPT,
        /** A record of the main points (議事要旨, 議事概要, 発言要旨). */
        SUMMARY,
        /** Anything that is no record of a meeting: slides, a paper, an empty text. */
        MATERIAL
    }
}
