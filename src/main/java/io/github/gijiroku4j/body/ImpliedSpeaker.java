package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.person.OfficeLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Tells the speaker that a heading names: 本部長冒頭挨拶 is a speech of the 本部長, if what follows is talk and not a report of it
 * (…から挨拶があった).
 */
final class ImpliedSpeaker {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final String[] ACTS = {
        "冒頭挨拶",
        "冒頭あいさつ",
        "開会挨拶",
        "開会あいさつ",
        "閉会挨拶",
        "閉会あいさつ",
        "締めくくり挨拶",
        "冒頭発言",
        "ビデオメッセージ",
        "就任挨拶",
        "御挨拶",
        "ご挨拶",
        "挨拶",
        "あいさつ",
        "発言"
    };
    private static final String[] REPORTS = {
        "から挨拶",
        "より挨拶",
        "からあいさつ",
        "よりあいさつ",
        "挨拶があった",
        "あいさつがあった",
        "挨拶が行われ",
        "挨拶を行",
        "説明があった",
        "から発言",
        "より発言",
        "挨拶があり",
        "が挨拶"
    };

    private ImpliedSpeaker() {}

    /** Returns the label that {@code heading} names, or null; {@code next} is the line below it. */
    static @Nullable String of(String heading, Line next) {
        String words = heading.replace(" ", "");
        for (String act : ACTS) {
            if (!words.endsWith(act)) {
                continue;
            }
            String label = words.substring(0, words.length() - act.length());
            label = label.endsWith("の") || label.endsWith("による")
                    ? label.substring(0, label.length() - (label.endsWith("の") ? 1 : 3))
                    : label;
            boolean office = label.length() >= 2
                    && label.length() <= 40
                    && label.indexOf('・') < 0
                    && OFFICES.endsInOffice(label, 0, label.length());
            return office && isTalk(next) ? label : null;
        }
        return null;
    }

    private static boolean isTalk(Line next) {
        if (!Prose.isSentence(next) || next.at(0) == '-' || next.at(0) == '・') {
            return false;
        }
        String words = next.text().substring(next.start(), Math.min(next.end(), next.start() + 200));
        for (String report : REPORTS) {
            if (words.contains(report)) {
                return false;
            }
        }
        return true;
    }
}
