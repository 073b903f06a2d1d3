package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
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
        "室", "講堂", "ホール", "議場", "会館", "センター", "庁舎", "号館", "公民館", "オンライン", "オンライン開催", "Web開催", "WEB開催", "Web会議", "WEB会議"
    };

    private static final int LONGEST = 50;

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
            from = text.startsWith("於、") || text.startsWith("於:") ? 2 : 1;
        }
        Passage value = from == 0 && to == text.length() ? printed : printed.part(from, to);
        if (!value.isEmpty() && venue == null) {
            venue = new Venue(value.text(), isOnline(value.text()), value.span());
        }
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
