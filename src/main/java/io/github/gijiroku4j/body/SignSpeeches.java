package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds where, in a transcript that names nobody, one speech after another begins: every one of them, whoever speaks, opens
 * with the same sign and is talk ({@code ● それでは，議事に入ります。}).
 */
final class SignSpeeches {

    /** Fewer make a list. */
    private static final int ENOUGH = 3;

    private SignSpeeches() {}

    /** Returns the indices of the lines of {@code page} behind {@code from} that open such a speech; none in most records. */
    static Set<Integer> find(Page page, int from) {
        int[] talks = new int[2];
        int[] others = new int[2];
        for (int i = page.nextPrinted(from); i < page.size(); i = page.nextPrinted(i + 1)) {
            int sign = sign(page.line(i));
            if (sign >= 0) {
                (isTalk(page.line(i)) ? talks : others)[sign]++;
            }
        }
        int most = talks[0] >= talks[1] ? 0 : 1;
        Set<Integer> lines = new HashSet<>();
        if (talks[most] < ENOUGH || talks[most] < 3 * others[most]) {
            return lines;
        }
        for (int i = page.nextPrinted(from); i < page.size(); i = page.nextPrinted(i + 1)) {
            if (sign(page.line(i)) == most && isTalk(page.line(i))) {
                lines.add(i);
            }
        }
        return lines;
    }

    /** 0 for ●, 1 for one of the circles, else -1. */
    private static int sign(Line line) {
        char c = line.at(0);
        return c == '●' ? 0 : Glyphs.isCircle(c) ? 1 : -1;
    }

    /** Talk is spoken: it ends politely, or goes on below. */
    private static boolean isTalk(Line line) {
        Enumerator sign = Enumerator.read(line.text(), line.start(), line.end());
        int stop = line.indexOf('。', line.start(), line.length());
        int end = stop < 0 ? line.end() : stop + 1;
        return sign.isPresent(line.start())
                && Prose.isSentence(line.text(), sign.end(), end)
                && (stop < 0 || Prose.isPolite(line.text(), sign.end(), end));
    }
}
