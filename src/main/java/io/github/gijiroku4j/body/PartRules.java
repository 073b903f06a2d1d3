package io.github.gijiroku4j.body;

import io.github.gijiroku4j.header.ClockLines;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.LineJoins;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.model.AgendaItem;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which line that looks like a heading is one. Outside of talk nearly every one is; inside of talk a numbered line is
 * as often an item of what the speaker lists.
 */
final class PartRules {

    private static final Map<String, List<String>> WORDS = WordList.parts(PartRules.class, "headings.txt");
    private static final List<String> PART = WORDS.getOrDefault("part", List.of());
    private static final List<String> PLAIN = WORDS.getOrDefault("plain", List.of());
    private static final List<String> LAST = WORDS.getOrDefault("last", List.of());

    /** The style of headings that have no sign. */
    private static final String PLAIN_STYLE = "題";

    private final Page page;
    private final int bodyStart;
    private final Set<Integer> opens;
    private final int lastMarker;
    private final Outline outline;
    private final Set<String> agenda = new HashSet<>();
    private final Enumerator bodyNumber;

    PartRules(Page page, int bodyStart, List<AgendaItem> agenda, Set<Integer> opens, int lastMarker, Outline outline) {
        this.page = page;
        this.bodyStart = bodyStart;
        this.opens = opens;
        this.lastMarker = lastMarker;
        this.outline = outline;
        for (AgendaItem item : agenda) {
            String title = squeezed(item.title());
            if (title.length() > 3) {
                this.agenda.add(title);
            }
        }
        int above = page.previousPrinted(bodyStart - 1);
        Line label = above < 0 ? null : page.line(above);
        this.bodyNumber = label != null && "header.body".equals(label.rule())
                ? Enumerator.read(label.text(), label.start(), label.end())
                : new Enumerator("", false, false, 0);
    }

    private static String squeezed(String words) {
        return words.replace(" ", "");
    }

    /** Returns the heading that {@code line} is, or null if it heads nothing. */
    Headings.@Nullable Heading heading(Line line) {
        Headings.Heading heading = Headings.read(line);
        if (heading != null && isHeading(line, heading)) {
            return heading;
        }
        return isPlainHeading(line) ? new Headings.Heading(PLAIN_STYLE, null, line.start(), line.end()) : null;
    }

    /** Whether {@code line}, which looks like {@code heading}, heads a part of the record. */
    private boolean isHeading(Line line, Headings.Heading heading) {
        int next = page.nextPrinted(line.index() + 1);
        if (isSigned(heading) && isRepeated(line, next, heading.style().charAt(0)) || goesOn(line, next)) {
            return false;
        }
        if (!outline.inSpeech() || opens.isEmpty()) {
            return true;
        }
        String words = squeezed(line.text().substring(heading.start(), heading.end()));
        boolean announced = agenda.contains(words) || countsOn(heading) || headsPart(heading, words, next);
        if (isListed(line, heading)) {
            // The chair lists the agenda; a heading stands right ahead of a speaker.
            return announced && seriesLeadsToSpeech(line.index(), heading) && !isAnnounced(line.index(), heading);
        }
        if (announced) {
            return true;
        }
        if (line.index() > lastMarker) {
            return "【[≪《<◎△".indexOf(heading.style().charAt(0)) >= 0
                    || outline.hasStyle(heading.style()) && heading.number() == null
                    || LAST.stream().anyMatch(words::startsWith) && words.length() <= 30;
        }
        return leadsToSpeech(heading.style(), next);
    }

    /** …の低温の領域について⏎は、すでに実用の段階にある。: a line that was cut at the page's edge, and goes on below with a particle. */
    private boolean goesOn(Line line, int next) {
        if (next >= page.size() || !page.typesetting().isFull(line)) {
            return false;
        }
        Line below = page.line(next);
        boolean particle = "はをがにのと".indexOf(below.at(0)) >= 0;
        return particle && (below.at(1) == '、' || Glyphs.isKanji(below.at(1)) || below.at(0) == 'を');
    }

    /** ○, ● and the like, without a number. */
    private static boolean isSigned(Headings.Heading heading) {
        return heading.number() == null
                && !heading.style().equals("日程")
                && Glyphs.isGlyph(heading.style().charAt(0));
    }

    /** （２）傍聴規則の見直し behind the talk under （１）: the number goes on with that of the part that is open. */
    private boolean countsOn(Headings.Heading heading) {
        String number = heading.number();
        if (number == null) {
            return false;
        }
        return goesOnFromBody(heading) || outline.countsOn(heading.style(), number) && !outline.listsInSpeech(number);
    }

    /** ７　採決の結果 where ６　質疑の概要 heads the body: a part beside the body and not inside it. */
    boolean goesOnFromBody(Headings.Heading heading) {
        String number = heading.number();
        return number != null
                && heading.style().equals("1")
                && !bodyNumber.bracketed()
                && !outline.hasStyle("1")
                && Enumerator.follows(bodyNumber.number(), number);
    }

    /** 【議題１　…】, ◎会期の決定: brackets and signs set a part off, whatever stands below. */
    private boolean headsPart(Headings.Heading heading, String words, int next) {
        boolean setOff = "【≪《<〈〔[◎△◆■日".indexOf(heading.style().charAt(0)) >= 0 && heading.number() == null;
        if (!setOff || next >= page.size()) {
            return false;
        }
        return PART.stream().anyMatch(words::startsWith)
                || Prose.isSentence(page.line(next)) && Headings.isTitle(words);
    }

    /** （１）費用 （２）人手: numbered lines in a row, each one the next number, are what the speaker lists. */
    private boolean isListed(Line line, Headings.Heading heading) {
        String number = heading.number();
        if (number == null || heading.style().equals("日程")) {
            return false;
        }
        return Enumerator.follows(number, numberAt(page.nextPrinted(line.index() + 1), heading))
                || outline.listsInSpeech(number)
                || Enumerator.follows(numberAt(page.previousPrinted(line.index() - 1), heading), number);
    }

    /** Whether behind the numbered lines that {@code at} belongs to somebody begins to speak, and no talk goes on. */
    private boolean seriesLeadsToSpeech(int at, Headings.Heading like) {
        int next = page.nextPrinted(at + 1);
        while (!numberAt(next, like).isEmpty()) {
            next = page.nextPrinted(next + 1);
        }
        return opens.contains(next);
    }

    /** Whether talk leads over to the numbered lines: 本日の議題は、 or 次のとおりです。 above the first of them. */
    private boolean isAnnounced(int at, Headings.Heading like) {
        int above = page.previousPrinted(at - 1);
        while (!numberAt(above, like).isEmpty()) {
            above = page.previousPrinted(above - 1);
        }
        if (above < bodyStart) {
            return false;
        }
        Line line = page.line(above);
        return !LineJoins.endsSentence(line) || line.indexOf('次', line.start(), line.length()) >= 0;
    }

    private String numberAt(int at, Headings.Heading like) {
        if (at < 0 || at >= page.size() || opens.contains(at)) {
            return "";
        }
        Headings.Heading other = Headings.read(page.line(at));
        String number = other == null || !other.style().equals(like.style()) ? null : other.number();
        return number == null ? "" : number;
    }

    /** A heading is followed by a speaker, at once or behind other headings, rules and clock lines. */
    private boolean leadsToSpeech(String style, int from) {
        int next = from;
        for (int steps = 0; steps < 5 && next < page.size(); steps++) {
            if (opens.contains(next)) {
                return true;
            }
            Line below = page.line(next);
            boolean leads = below.role() == LineRole.SEPARATOR
                    || ClockLines.isClock(below)
                    || StageNotes.isNote(below)
                    || Headings.read(below) != null;
            if (!leads) {
                return steps == 0 && isSetOff(style) && !Prose.isSentence(below);
            }
            next = page.nextPrinted(next + 1);
        }
        return false;
    }

    private static boolean isSetOff(String style) {
        return style.equals("日程") || style.equals("【") || style.equals("◎");
    }

    /** One sign ahead of line after line makes a list, unless it is △ or ◎, which head items of an agenda. */
    private boolean isRepeated(Line line, int next, char sign) {
        if (!opens.isEmpty() && (sign == '△' || sign == '◎' || sign == '◆')) {
            return false;
        }
        int previous = page.previousPrinted(line.index() - 1);
        return next < page.size() && page.line(next).at(0) == sign && !opens.contains(next)
                || previous >= bodyStart
                        && page.line(previous).at(0) == sign
                        && page.line(previous).role() == LineRole.ITEM;
    }

    /**
     * Whether {@code line} heads a part with neither number nor sign: an item of the agenda and nothing else, or
     * 農産部長あいさつ right ahead of a speaker, where the talk above has come to its end.
     */
    private boolean isPlainHeading(Line line) {
        if (line.length() < 2 || line.length() > 80) {
            return false;
        }
        String words = squeezed(line.content());
        if (agenda.contains(words)) {
            return true;
        }
        int above = page.previousPrinted(line.index() - 1);
        return words.length() <= 30
                && words.length() > 1
                && leadsToSpeech(PLAIN_STYLE, page.nextPrinted(line.index() + 1))
                && above >= bodyStart
                && !opens.contains(above)
                && (LineJoins.endsSentence(page.line(above)) || page.line(above).role() != LineRole.TEXT)
                && PLAIN.stream().anyMatch(words::endsWith)
                && words.chars().noneMatch(c -> "。、をは".indexOf(c) >= 0);
    }
}
