package io.github.gijiroku4j.body;

import io.github.gijiroku4j.format.Legend;
import io.github.gijiroku4j.format.OpinionSigns;
import io.github.gijiroku4j.format.SpeakerFormat;
import io.github.gijiroku4j.format.SpeakerFormat.Where;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.model.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the paragraphs and items that come now are opinions of people whom nothing names. */
final class OpinionMode {

    private static final int ENOUGH_SIGNED = 2;
    private static final int MANY_SIGNED = 4;
    private static final int ENOUGH_STOPPED = 3;

    private final boolean possible;
    private final boolean attributed;
    private boolean announced;
    /** The depth of sections at which opinions were announced; a heading further out ends them. */
    private int announcedAt;

    private boolean inTopic;
    /** Whether the heading that is open says that no opinion stands below it. */
    private boolean suspended;
    /** Whether it says that plans are reported below it, so that only a wish is an opinion there. */
    private boolean plans;

    /** How many opinions of the whole record begin with a sign, and how many do not. */
    private int allSigned;

    private int unsigned;

    private final Legend legend;

    private final OpinionSigns signs;
    /** How many opinions of the section that is open begin with a sign. */
    private int signed;
    /** How many opinions end in a full stop, and how many in a noun. */
    private int stopped;

    private int unstopped;

    OpinionMode(boolean possible, boolean attributed, String bodyLabel, Legend legend, OpinionSigns signs) {
        this.legend = legend;
        this.signs = signs;
        this.possible = possible;
        this.attributed = attributed;
        this.announced = possible && (signs.areForced() || Opinions.isHead(bodyLabel));
    }

    /** A sentence was read outside of any opinion. */
    void sentence(String text, int depth) {
        if (possible && !announced && Opinions.announces(text)) {
            announced = true;
            announcedAt = depth;
        }
    }

    void heading(String style, String heading, int depth) {
        signed = 0;
        if (!possible) {
            return;
        }
        if (announced && depth <= announcedAt && !Opinions.isHead(heading)) {
            announced = false;
        }
        if (Opinions.isHead(heading)) {
            announced = true;
            announcedAt = depth;
        }
        plans = announced && Opinions.isPlan(heading);
        suspended = plans || announced && Opinions.isEnd(heading);
        inTopic = announced && !style.isEmpty();
    }

    /** Returns the format by which the paragraph that begins with {@code line} is an opinion, or null. */
    @Nullable
    SpeakerFormat paragraph(Line line) {
        // Between opinions that all have a sign a paragraph without one reports.
        boolean reports = signed >= ENOUGH_SIGNED || allSigned >= MANY_SIGNED && unsigned == 0;
        return announced && inTopic && !suspended && !reports ? format(Where.TOPIC, line) : null;
    }

    /** Returns the format by which the item of a list, which begins with {@code line}, with the words {@code text} is an opinion, or null. */
    @Nullable
    SpeakerFormat item(Line line, String text) {
        boolean taken = announced && (!suspended || plans && Opinions.wishes(text));
        return taken ? format(Where.TOPIC, line) : null;
    }

    /** Tells whether {@code text}, which looks like an opinion, is one: where all others end in a full stop, 資料１　提出資料 is none. */
    boolean isSaid(String text) {
        char last = text.charAt(text.length() - 1);
        boolean stop = Glyphs.isFullStop(last) || Glyphs.isClosing(last);
        boolean noun = Glyphs.isKanji(last) || Glyphs.isKatakana(last) || Glyphs.isDigit(last) || text.endsWith("について");
        if (!stop && noun && stopped >= ENOUGH_STOPPED && unstopped == 0) {
            return false;
        }
        stopped += stop ? 1 : 0;
        unstopped += !stop && noun ? 1 : 0;
        return true;
    }

    /** An opinion was read behind a sign. */
    void countSigned() {
        signed++;
        allSigned++;
    }

    /** An opinion without a sign was read. */
    void countUnsigned() {
        unsigned++;
    }

    /** Returns the format whose signs the record's legend explains, where {@code line} begins with one, or null. */
    @Nullable
    SpeakerFormat explained(Line line) {
        return speaker(line) == null ? null : format(Where.LEGEND, line);
    }

    /** Returns who, by the record's own legend, speaks behind the sign at the front of {@code line}, or null. */
    @Nullable
    Speaker speaker(Line line) {
        return possible ? legend.speaker(line.at(0)) : null;
    }

    /** Returns where, behind a sign that only a format knows, the words of {@code line} begin; the start if there is none. */
    int behindSign(Line line) {
        for (Where where : possible ? List.of(Where.LEGEND, Where.TOPIC) : List.<Where>of()) {
            OpinionSigns.Sign sign = signs.of(where, line.text(), line.start(), line.end());
            if (sign != null && sign.end() > line.start()) {
                return sign.end();
            }
        }
        return line.start();
    }

    /** Tells whether {@code line} holds nothing but a sign behind which somebody speaks below. */
    boolean isSignAlone(Line line) {
        return line.length() == 1
                && possible
                && (legend.speaker(line.at(0)) != null || announced && !suspended && Glyphs.isGlyph(line.at(0)));
    }

    private @Nullable SpeakerFormat format(Where where, Line line) {
        OpinionSigns.Sign sign = signs.of(where, line.text(), line.start(), line.end());
        return sign == null ? null : sign.format();
    }

    /** Tells whether {@code line}, which an extraction ran on to the one above, opens an item of a summary: …である。・第二に…. */
    boolean opensItem(Line line) {
        return possible
                && Enumerator.read(line.text(), line.start(), line.end()).sign();
    }

    /** Tells whether opinions end in the name of who gave them. */
    boolean isAttributed() {
        return attributed;
    }
}
