package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.Typesetting;
import io.github.gijiroku4j.model.Venue;
import io.github.gijiroku4j.text.Passage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads where a meeting took place: 合同庁舎4号館12階 特別会議室, オンライン開催, 書面開催; the first place found stays. */
final class PlaceReader {

    private static final String[] ONLINE = {
        "WEB", "オンライン", "ウェブ", "リモート", "TEAMS", "ZOOM", "WEBEX", "テレビ会議", "ハイブリッド", "遠隔"
    };

    /** What the name of a place ends in that stands in the title block without a label. */
    private static final String[] ENDINGS = {
        "の間」", "室", "講堂", "ホール", "議場", "会館", "センター", "庁舎", "号館", "公民館", "オンライン", "オンライン開催", "Web開催", "WEB開催", "Web会議",
        "WEB会議"
    };

    private static final int LONGEST = 50;

    /** A line so much further in than its label stands in the column of the values. */
    private static final int LEAST_COLUMN = 5;

    private @Nullable Venue venue;

    @Nullable
    Venue venue() {
        return venue;
    }

    /** Takes {@code printed} as the place, unless one was found. */
    void read(Passage printed) {
        String text = printed.text();
        int from = 0;
        int to = text.length();
        while (to > from && (RosterWords.isBar(text.charAt(to - 1)) || text.charAt(to - 1) <= ' ')) {
            to--;
        }
        if (text.startsWith("於")) {
            from = text.length() > 1 && "、:)".indexOf(text.charAt(1)) >= 0 ? 2 : 1;
        }
        Passage value = from == 0 && to == text.length() ? printed : printed.part(from, to);
        if (!value.isEmpty() && venue == null) {
            venue = new Venue(value.text(), isOnline(value.text()), value.span());
        }
    }

    /**
     * Tells whether {@code line} is part of the place that {@code above} names: its address, its room, the way of taking part, or the
     * rest of a line that was cut. 委員の出欠 and 合併協議会委員定数　28名 are none.
     */
    static boolean goesOn(FieldFinder.Field field, Line above, Line line, Typesetting typesetting) {
        if (line.length() > LONGEST || Prose.isSentence(line) && line.last() == '。') {
            return false;
        }
        boolean cut = "、,・/(".indexOf(above.last()) >= 0
                || above.lastIndexOf('(', LONGEST) > above.lastIndexOf(')', LONGEST)
                || typesetting.isFull(above);
        boolean column = field.hasValue() && line.indent() > field.line().indent() + LEAST_COLUMN;
        return cut
                || line.at(0) == '※'
                || line.at(0) == '〒'
                || line.at(0) == ':'
                || isPlace(line)
                || isOnline(line.content())
                || isAddress(line)
                || column
                        && FieldFinder.find(line) == null
                        && !RosterLines.isOfficeAndName(line.text(), line.start(), line.end());
    }

    /** （川辺市本町1-2-3）, 本町三丁目5番: what tells an address. */
    private static boolean isAddress(Line line) {
        String words = line.content();
        if (words.contains("丁目") || words.contains("番地") || words.contains("号室")) {
            return true;
        }
        for (int i = 1; i + 1 < line.length(); i++) {
            boolean between = Glyphs.isDigit(line.at(i - 1)) && Glyphs.isDigit(line.at(i + 1));
            boolean floor = (line.at(i) == '階' || line.at(i) == 'F') && Glyphs.isDigit(line.at(i - 1));
            boolean lot = "町村区字".indexOf(line.at(i)) >= 0 && Glyphs.isDigit(line.at(i + 1));
            if (between && Glyphs.isDash(line.at(i)) || floor || lot) {
                return true;
            }
        }
        return line.last() == '階'
                || line.length() < 30 && line.at(0) == '(' && line.last() == ')' && hasPlaceWord(words);
    }

    private static boolean hasPlaceWord(String words) {
        for (String ending : ENDINGS) {
            if (words.contains(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnline(String place) {
        String words = place.toUpperCase(Locale.ROOT);
        for (String word : ONLINE) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a line without a label, behind the date in the title block, names a place. */
    static boolean isPlace(Line line) {
        if (line.length() < 3 || line.length() > LONGEST || line.last() == '。') {
            return false;
        }
        String words = line.content();
        if (words.startsWith("於")) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (words.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
