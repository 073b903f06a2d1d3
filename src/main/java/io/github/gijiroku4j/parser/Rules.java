package io.github.gijiroku4j.parser;

import io.github.gijiroku4j.format.SpeakerFormat;
import io.github.gijiroku4j.text.WordList;
import java.util.Map;
import java.util.TreeMap;

/** What the rules say that decide the roles of lines; the list is {@code rules.txt} beside this class. */
final class Rules {

    private static final Map<String, String> ALL = load();

    private Rules() {}

    private static Map<String, String> load() {
        Map<String, String> rules = new TreeMap<>();
        for (String line : WordList.lines(Rules.class, "rules.txt")) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                rules.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return rules;
    }

    /** Returns every rule that stands in the code, with what it says. */
    static Map<String, String> all() {
        return ALL;
    }

    /** Returns what the rule of a speaker format says. */
    static String of(SpeakerFormat format) {
        return "As in `" + format.yes().get(0).line() + "`; seen: " + format.seen();
    }
}
