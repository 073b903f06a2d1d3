package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.person.OfficeLexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the label that stands behind what was said: …すべきである。（山田委員）. */
public final class Attributions {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();

    /** Signs and label together. */
    private static final int LONGEST = 30;

    private static final int SHORTEST = 4;

    /** So many lines of a record must end so. */
    private static final int ENOUGH = 3;

    private record Signs(SpeakerFormat format, String opening, String closing) {
        boolean isBracket() {
            return opening.length() == 1
                    && closing.length() == 1
                    && Glyphs.closing(opening.charAt(0)) == closing.charAt(0);
        }
    }

    /**
     * An attribution at the end of a text; offsets are those of the text.
     *
     * @param format the format that tells it
     * @param start where its signs begin, and the talk ends
     * @param labelStart where the label begins
     * @param labelEnd where the label ends
     */
    public record Attribution(SpeakerFormat format, int start, int labelStart, int labelEnd) {}

    private final List<Signs> all = new ArrayList<>();
    /** Whether the caller said that a record is to be read so, whatever the evidence. */
    private final boolean forced;

    Attributions(List<SpeakerFormat> formats, boolean forced) {
        this.forced = forced;
        for (SpeakerFormat format : formats) {
            format.templates().forEach(template -> all.add(new Signs(format, template.opening(), template.closing())));
        }
    }

    /**
     * Returns the attribution in which {@code text} ends, or null: ahead of it a sentence ends, and its label has an office. A bracket
     * may hold others (浜田（み）委員) and may have lost its closing half.
     */
    public @Nullable Attribution find(String text) {
        for (Signs signs : all) {
            int start = signs.isBracket() ? opening(text, signs) : literal(text, signs);
            int labelStart = start + signs.opening().length();
            int labelEnd = text.endsWith(signs.closing())
                    ? text.length() - signs.closing().length()
                    : text.length();
            if (start >= 2
                    && text.length() - start <= LONGEST
                    && labelStart < labelEnd
                    && endsSentence(text, start)
                    && isLabel(text, labelStart, labelEnd)) {
                return new Attribution(signs.format(), start, labelStart, labelEnd);
            }
        }
        return null;
    }

    private static int literal(String text, Signs signs) {
        int labelEnd = text.length() - signs.closing().length();
        return text.endsWith(signs.closing()) ? text.lastIndexOf(signs.opening(), labelEnd - 1) : -1;
    }

    /** Where the bracket opens that the last letter closes, or that is left open near the end; -1 if it is not that of {@code signs}. */
    private static int opening(String text, Signs signs) {
        char last = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        char open = signs.opening().charAt(0);
        char close = signs.closing().charAt(0);
        boolean closed = last == close || last == ')' || last == '】';
        if (closed && last != close) {
            return -1;
        }
        int depth = closed ? 0 : 1;
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST); i--) {
            char c = text.charAt(i);
            depth += c == ')' || c == '】' || c == close ? 1 : 0;
            depth -= c == '(' || c == '【' || c == open ? 1 : 0;
            if (depth == 0) {
                return c == open ? i : -1;
            }
        }
        return -1;
    }

    /** Tells whether {@code last} ends in an attribution without its closing bracket, and {@code next} opens an item. */
    public boolean lackBracket(Line last, Line next) {
        boolean sign = Enumerator.read(next.text(), next.start(), next.end()).sign();
        return sign && find(tail(last)) != null;
    }

    private static String tail(Line line) {
        return line.text().substring(Math.max(line.start(), line.end() - 2 * LONGEST), line.end());
    }

    private static boolean endsSentence(String text, int end) {
        int last = end - 1;
        while (last > 0 && text.charAt(last) <= ' ') {
            last--;
        }
        return "。?」)".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isLabel(String text, int start, int end) {
        String label = text.substring(start, end).replace(" ", "");
        return label.length() >= 2 && OFFICES.endsInOffice(label, 0, label.length());
    }

    /** Tells whether {@code line} is an attribution alone, the rest of the opinion above it: （山田委員）. */
    public boolean standsAlone(Line line) {
        if (line.length() < SHORTEST || line.length() > LONGEST) {
            return false;
        }
        String words = line.content();
        return all.stream()
                .anyMatch(signs -> words.startsWith(signs.opening())
                        && words.endsWith(signs.closing())
                        && (!signs.isBracket() || StageNotes.depth(line, line.at(0), line.last()) == 0)
                        && isLabel(
                                words,
                                signs.opening().length(),
                                words.length() - signs.closing().length()));
    }

    /** Tells whether enough lines of {@code page} from {@code from} on end in an attribution. */
    public boolean areUsed(Page page, int from) {
        int found = forced ? ENOUGH : 0;
        for (int i = from; i < page.size() && found < ENOUGH && !all.isEmpty(); i++) {
            Line line = page.line(i);
            boolean maybe = all.stream()
                    .anyMatch(signs -> signs.closing().isEmpty()
                            || line.last()
                                    == signs.closing().charAt(signs.closing().length() - 1));
            if (maybe && (find(tail(line)) != null || standsAlone(line))) {
                found++;
            }
        }
        return found >= ENOUGH;
    }
}
