package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Meeting;
import io.github.gijiroku4j.text.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body that met where the title names none (第3回定例会会議録): on the line below the title, or where the header names an
 * assembly or a board: 川辺町議会議場, 川辺町議会事務局長, 川辺市議会臨時会を招集した.
 */
final class BodyNames {

    /** Bodies that are named after their place. */
    private static final String[] LOCAL = {"議会", "教育委員会", "農業委員会"};

    /** What a body's name ends in that stands alone on its line. */
    private static final String[] ENDINGS = {"会", "会議", "本部", "市会", "チーム", "ワーキンググループ"};

    /** The ends of names of bodies that meet. */
    private static final List<String> MEETING =
            List.of("会", "会議", "本部", "チーム", "グループ", "WG", "フォース", "審査", "懇談", "総会", "会見");

    private static final String PLACES = "都道府県市区町村";
    private static final int LONGEST_PLACE = 12;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LINE = 120;

    private BodyNames() {}

    /**
     * Returns the body, or null if the header names none or several.
     *
     * @param title the words of the title
     * @param from the line behind the title
     * @param to the line at which the header ends
     * @param firstSpeech the line of the first speech, which may open the meeting by its name
     */
    static @Nullable String find(Page page, String title, int from, int to, int firstSpeech) {
        int below = page.nextPrinted(Math.min(from, page.size()));
        if (below < to && isBody(page.line(below))) {
            return page.line(below).passage().text();
        }
        if (!title.contains("定例") && !title.contains("臨時") && Session.of(title) == null) {
            return null;
        }
        for (String local : LOCAL) {
            Set<String> bodies = new HashSet<>();
            for (int i = page.nextPrinted(0); i < to; i = page.nextPrinted(i + 1)) {
                Line line = page.line(i);
                boolean other = line.role() == LineRole.AGENDA || line.role() == LineRole.HANDOUT;
                if (!other && line.length() <= LONGEST_LINE) {
                    collect(line.passage().text(), local, bodies);
                }
            }
            if (bodies.isEmpty() && firstSpeech < page.size()) {
                collect(opening(page, firstSpeech), local, bodies);
            }
            if (!bodies.isEmpty()) {
                return bodies.size() == 1 ? bodies.iterator().next() : null;
            }
        }
        return null;
    }

    /** ただいまから令和5年第1回川辺町議会定例会を開会いたします。: the first sentences of the talk. */
    private static String opening(Page page, int firstSpeech) {
        StringBuilder words = new StringBuilder();
        for (int i = firstSpeech; i < Math.min(page.size(), firstSpeech + 4); i++) {
            Line line = page.line(i);
            words.append(line.text(), line.start(), Math.min(line.end(), line.start() + LONGEST_LINE))
                    .append(' ');
        }
        int begins = words.indexOf("開会");
        return words.substring(0, begins < 0 ? 0 : begins);
    }

    /**
     * Returns {@code meeting} with the session that only the field {@code named} tells (会議名　第2回…), and with the longer name on the
     * line below the title: 川辺広域連合議会2月定例会.
     *
     * @param from the line behind the title
     * @param to the line at which the talk begins
     */
    static Meeting completed(Meeting meeting, @Nullable Passage named, Page page, int from, int to) {
        Integer session = meeting.session();
        if (session == null && named != null) {
            List<Meeting> own = MeetingNames.of(List.of(named.text()));
            boolean same = own.size() == 1 && own.get(0).body().equals(meeting.body());
            session = same ? own.get(0).session() : null;
        }
        int below = page.nextPrinted(Math.min(from, page.size()));
        if (below < to && page.line(below).length() <= LONGEST_NAME && FieldFinder.find(page.line(below)) == null) {
            List<Meeting> own =
                    MeetingNames.of(List.of(page.line(below).passage().text()));
            String longer = own.size() == 1 ? own.get(0).body() : "";
            if (longer.endsWith(meeting.body())
                    && longer.length() > meeting.body().length()) {
                return new Meeting(longer, session);
            }
        }
        return new Meeting(meeting.body(), session);
    }

    /** Tells whether {@code name} ends like that of a body that meets, whatever stands in brackets behind it. */
    static boolean isCouncil(String name) {
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        String words = open > 0 ? name.substring(0, open).strip() : name;
        return MEETING.stream().anyMatch(words::endsWith);
    }

    /** 審議会等の会議結果報告: the title of a form, which names no body. */
    static boolean isOfForm(String name) {
        return name.startsWith("審議会等") || name.startsWith("附属機関") || name.startsWith("会議等");
    }

    /** 川辺町議会 alone on a line. */
    private static boolean isBody(Line line) {
        String words = Squeeze.of(line.text(), line.start(), line.end());
        if (words.length() < 4 || words.length() > 40 || FieldFinder.find(line) != null) {
            return false;
        }
        for (String ending : ENDINGS) {
            boolean sitting =
                    words.endsWith("定例会") || words.endsWith("臨時会") || words.endsWith("開会") || words.endsWith("閉会");
            if (words.endsWith(ending) && !sitting && words.indexOf('、') < 0 && !ClockLines.isClock(line)) {
                return true;
            }
        }
        return false;
    }

    /** Collects the bodies that {@code words} name with their place. */
    private static void collect(String words, String local, Set<String> bodies) {
        for (int at = words.indexOf(local); at > 0; at = words.indexOf(local, at + 1)) {
            int from = placeStart(words, at);
            if (at - from >= 2 && PLACES.indexOf(words.charAt(at - 1)) >= 0) {
                bodies.add(words.substring(from, at + local.length()));
            }
        }
    }

    /** Where the place's name begins that ends at {@code end}: behind a figure, a sign, 回, a particle or the prefecture. */
    private static int placeStart(String words, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST_PLACE && isNameLetter(words, from - 1)) {
            from--;
        }
        for (int i = from + 2; i < end - 2; i++) {
            boolean prefecture = "県府道".indexOf(words.charAt(i)) >= 0 || words.startsWith("東京都", i - 2);
            if (prefecture && "市区町村".indexOf(words.charAt(end - 1)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isNameLetter(String words, int at) {
        char c = words.charAt(at);
        boolean letter = Glyphs.isKanji(c) || Glyphs.isHiragana(c) || Glyphs.isKatakana(c) || c == '々';
        boolean day = c == '日'
                && at > 0
                && (Glyphs.isDigit(words.charAt(at - 1)) || Glyphs.isKanjiDigit(words.charAt(at - 1)));
        return letter && !day && "回年度号をはもて".indexOf(c) < 0;
    }
}
