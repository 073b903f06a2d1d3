package io.github.gijiroku4j.format;

import io.github.gijiroku4j.format.SpeakerFormat.Where;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.Squeeze;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signs that open what somebody says whom nothing but the record as a whole tells: ○　資料３について伺いたい。 */
public final class OpinionSigns {

    /** Shorter words are no opinion. */
    private static final int SHORTEST = 9;

    private record Entry(SpeakerFormat format, Template template) {}

    /**
     * A sign at the front of a line.
     *
     * @param format the format that knows it
     * @param end where the words behind it begin
     */
    public record Sign(SpeakerFormat format, int end) {}

    private final Map<Where, List<Entry>> entries = new EnumMap<>(Where.class);
    /** Whether the caller said that a record is to be read so, whatever the evidence. */
    private final boolean forced;

    OpinionSigns(List<SpeakerFormat> formats, boolean forced) {
        this.forced = forced && !formats.isEmpty();
        for (Where where : Where.values()) {
            List<Entry> all = new ArrayList<>();
            formats.stream()
                    .filter(format -> format.where().contains(where))
                    .forEach(format -> format.templates().forEach(template -> all.add(new Entry(format, template))));
            all.sort(Comparator.comparingInt(entry -> narrowness(entry.template())));
            entries.put(where, all);
        }
    }

    /** What says more of the line is asked first: signs as they look, then any sign, then none. */
    private static int narrowness(Template template) {
        String opening = template.opening();
        return opening.indexOf(Template.SIGN) >= 0 ? 0 : opening.isEmpty() ? 1 : -opening.length();
    }

    /** Tells whether the caller said that these signs open opinions, whatever the record says of it. */
    public boolean areForced() {
        return forced;
    }

    /** Returns the sign at the front of {@code [start, end)} that opens somebody's words in {@code where}, or null. */
    public @Nullable Sign of(Where where, CharSequence text, int start, int end) {
        if (start >= end) {
            return null;
        }
        Enumerator enumerator = Enumerator.read(text, start, end);
        if (Glyphs.isGlyph(text.charAt(start)) && !enumerator.isPresent(start)) {
            // ○○市: a blank, no sign.
            return null;
        }
        for (Entry entry : entries.getOrDefault(where, List.of())) {
            String opening = entry.template().opening();
            int behind = entry.template().opened(text, start, end);
            if (behind >= 0 && !(opening.isEmpty() && enumerator.sign() && !isRemains(text.charAt(start)))) {
                int words = Squeeze.skip(text, Math.max(behind, enumerator.end()), end);
                return new Sign(entry.format(), words);
            }
        }
        return null;
    }

    /** An icon of a private font is what an extraction left of a sign, and nobody can write it down. */
    private static boolean isRemains(char c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    /** Tells whether {@code c} alone is such a sign. */
    boolean isSign(Where where, char c) {
        return entries.getOrDefault(where, List.of()).stream()
                .map(entry -> entry.template().opening())
                .anyMatch(opening -> opening.length() == 1 && Template.same(opening.charAt(0), c));
    }

    /** Tells whether {@code [start, end)} is long enough for an opinion. */
    public static boolean isOpinion(int start, int end) {
        return end - start >= SHORTEST;
    }

    /** Tells whether {@code [start, end)} is spoken: its first sentence ends politely, or goes on below. */
    public static boolean isTalk(CharSequence text, int start, int end) {
        int stop = start;
        while (stop < end && text.charAt(stop) != '。') {
            stop++;
        }
        int sentence = Math.min(end, stop + 1);
        return Prose.isSentence(text, start, sentence) && (stop == end || Prose.isPolite(text, start, sentence));
    }
}
