package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Field;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;

/** Tells where among the fields of a header the body begins. */
final class BodyStart {

    private final Page page;
    private final int firstSpeech;

    /**
     * Tells of {@code page}.
     *
     * @param firstSpeech the index of the first line that opens a speech, or the number of lines
     */
    BodyStart(Page page, int firstSpeech) {
        this.page = page;
        this.firstSpeech = firstSpeech;
    }

    /** The clock line that opens the meeting behind {@code field}, or the numbered heading over opinions; -1 if there is neither. */
    int opening(Field field, int end) {
        for (int i = page.nextPrinted(field.line().index() + 1); i < end; i = page.nextPrinted(i + 1)) {
            if (ClockLines.opens(page.line(i)) || headsOpinions(i, end)) {
                return i;
            }
        }
        return -1;
    }

    /** １ 歩道の幅について⏎・２ｍでは足りない。（山田委員）: a number and no sentence, and below it sentences with a bullet. */
    private boolean headsOpinions(int at, int end) {
        Line line = page.line(at);
        Enumerator number = Enumerator.read(line.text(), line.start(), line.end());
        int next = page.nextPrinted(at + 1);
        return number.isPresent(line.start())
                && Enumerator.value(number.number()) == 1
                && line.last() != '。'
                && next < end
                && isOpinion(page.line(next));
    }

    private static boolean isOpinion(Line line) {
        if (!Glyphs.isGlyph(line.at(0)) && line.at(0) != '・') {
            return false;
        }
        int open = line.last() == ')' ? line.lastIndexOf('(', 40) : -1;
        char stop = open > line.start() ? line.text().charAt(open - 1) : line.last();
        return stop == '。' && Prose.isSentence(line);
    }

    /** １．大臣冒頭発言⏎私から一件御報告がございます。 ahead of ２．質疑応答: the first heading with talk below it opens the body; -1 if there is none. */
    int talkAbove(int from, int end) {
        for (int i = page.nextPrinted(from); i < end; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            int next = page.nextPrinted(i + 1);
            boolean heads = line.isOpen() && !Prose.isSentence(line) && (isItem(line) || line.at(0) == '【');
            if (heads && next < end && page.line(next).isOpen()) {
                Line below = page.line(next);
                int stop = below.indexOf('。', below.start(), below.length());
                if (stop > 0 && Prose.isPolite(below.text(), below.start(), stop + 1)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** 議事 and 概要 head an agenda where a short list follows, and the body where talk does. */
    boolean isBody(Field field, int end, boolean last) {
        if (field.hasValue()) {
            return false;
        }
        if (last && end == firstSpeech) {
            int next = page.nextPrinted(field.line().index() + 1);
            return next >= end || !isItem(page.line(next)) || numberedHeadingsAndTalk(next, end);
        }
        int seen = 0;
        for (int i = page.nextPrinted(field.line().index() + 1); i < end && seen < 4; i = page.nextPrinted(i + 1)) {
            if (Prose.isSentence(page.line(i)) && page.line(i).last() == '。') {
                return true;
            }
            seen++;
        }
        return last && seen == 0;
    }

    private boolean numberedHeadingsAndTalk(int from, int end) {
        for (int i = from; i < end; i = page.nextPrinted(i + 1)) {
            if (Prose.isSentence(page.line(i)) && page.line(i).last() == '。') {
                return true;
            }
        }
        return false;
    }

    private static boolean isItem(Line line) {
        return Enumerator.read(line.text(), line.start(), line.end()).isPresent(line.start());
    }
}
