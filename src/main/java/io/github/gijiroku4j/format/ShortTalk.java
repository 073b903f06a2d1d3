package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the few words that are all somebody says, or is noted to do: はい, 異議なし, あいさつ, （資料説明）. */
final class ShortTalk {

    private static final int LONGEST = 24;

    private static final Map<String, List<String>> WORDS = WordList.parts(ShortTalk.class, "short-talk.txt");
    private static final Set<String> WHOLE = Set.copyOf(WORDS.getOrDefault("whole", List.of()));
    private static final WordTrie ENDING = WordTrie.backwards(WORDS.getOrDefault("ending", List.of()));

    private ShortTalk() {}

    /** Tells whether nothing but such words follows {@code marker}, up to a paragraph's end. */
    static boolean follows(Sightings sightings, Marker marker) {
        if (marker.hasTalk()) {
            return isWhole(
                    marker.last().text(), marker.talkStart(), marker.last().end());
        }
        Page page = sightings.page();
        int below = page.nextPrinted(marker.last().index() + 1);
        if (below >= page.size()) {
            return false;
        }
        Line line = page.line(below);
        return isWhole(line.text(), line.start(), line.end());
    }

    private static boolean isWhole(String text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        if (StageNotes.isNote(text, start, end)) {
            return true;
        }
        String words = Squeeze.of(text, start, end);
        String said = words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
        return WHOLE.contains(said) || ENDING.suffix(said, 0, said.length()) > 0;
    }
}
