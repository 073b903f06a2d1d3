package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.person.FamilyNames;
import java.util.List;

/**
 * Tells words in brackets that are a part of a sentence from a label: {@code 【整備率の推移】⏎のグラフで…},
 * {@code …お配りした⏎【参考資料】を…}.
 */
final class Sentences {

    /** What stands behind a noun and opens no talk. */
    private static final List<String> PARTICLES = List.of("を", "の", "に", "へ", "は、");

    /** What stands behind a noun, and might open talk behind a label. */
    private static final List<String> MORE_PARTICLES =
            List.of("は", "が", "も", "という", "とは", "との", "とを", "として", "と、", "での", "から", "より", "まで", "など", "等", "欄");

    /** Talk that opens with letters like those. */
    private static final List<String> OPENINGS = List.of(
            "はい", "はじめ", "はっきり", "はなは", "はあ", "が、", "がん", "のち", "にも", "にわか", "へえ", "もう", "もし", "もち", "もっと", "もと", "もの",
            "から、", "よりよ", "より一");

    private static final int LONGEST_NAME = 7;

    private Sentences() {}

    /** Tells whether what {@code marker} holds in brackets is a part of a sentence that goes on behind it. */
    static boolean goesOn(Page page, Marker marker) {
        if (!isEnclosed(marker)) {
            return isGlued(marker) && opensWithParticle(marker, marker.last(), marker.talkStart());
        }
        if (marker.hasTalk()) {
            return opensWithParticle(marker, marker.last(), marker.talkStart());
        }
        int below = page.nextPrinted(marker.last().index() + 1);
        return below < page.size()
                && opensWithParticle(marker, page.line(below), page.line(below).start());
    }

    /** １．議長（山田太郎君）の指名により: the label ends in its own bracket, and no space follows. */
    private static boolean isGlued(Marker marker) {
        return marker.hasTalk()
                && marker.talkStart() == marker.labelEnd()
                && Glyphs.isClosing(marker.line().text().charAt(marker.labelEnd() - 1));
    }

    /** Tells whether the line above {@code marker} ends in the middle of a sentence. */
    static boolean isInside(Page page, Marker marker) {
        int above = page.previousPrinted(marker.line().index() - 1);
        if (above < 0 || !isEnclosed(marker) || page.line(above).length() < 6) {
            return false;
        }
        Line line = page.line(above);
        char last = line.last();
        // お配りした⏎【資料】, 植える⏎【木】: words end so ahead of a noun.
        boolean particle = "のをにがはとでへやもたるいて".indexOf(last) >= 0;
        return last == '、' || particle;
    }

    /** Tells whether {@code label}, which names no office, reads like the name of a person: 川辺, スミス. */
    static boolean isPerson(String label) {
        boolean katakana = label.length() > 1 && label.chars().allMatch(c -> Glyphs.isKatakana((char) c) || c == '・');
        return katakana || label.length() <= LONGEST_NAME && FamilyNames.listedPrefix(label, label.length()) > 0;
    }

    /** Whether a bracket stands around the label, or behind it. */
    private static boolean isEnclosed(Marker marker) {
        int behind = marker.labelEnd();
        return behind > marker.labelStart()
                && behind < marker.last().end()
                && Glyphs.isClosing(marker.line().text().charAt(behind));
    }

    private static boolean opensWithParticle(Marker marker, Line line, int at) {
        String text = line.text();
        boolean particle = PARTICLES.stream().anyMatch(word -> text.startsWith(word, at))
                || !marker.isPlausible() && MORE_PARTICLES.stream().anyMatch(word -> text.startsWith(word, at));
        return particle && OPENINGS.stream().noneMatch(opening -> text.startsWith(opening, at));
    }
}
