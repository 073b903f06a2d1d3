package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the speaker that a heading names: 本部長冒頭挨拶 is a speech of the 本部長, if what follows is talk and not a report of it
 * (…から挨拶があった).
 */
public final class HeadingSpeakers {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();

    /** No report is recognised further into a line. */
    private static final int LOOK = 200;

    private static final int LONGEST = 40;

    private static final Map<String, List<String>> REPORTS = WordList.parts(HeadingSpeakers.class, "reports.txt");
    private static final List<String> AHEAD = REPORTS.getOrDefault("ahead", List.of());
    private static final List<String> BEHIND = REPORTS.getOrDefault("behind", List.of());

    private record Act(SpeakerFormat format, Template template) {}

    /**
     * A speaker that a heading names.
     *
     * @param format the format that tells it
     * @param label the label, without spaces
     */
    public record Named(SpeakerFormat format, String label) {}

    private final List<Act> acts = new ArrayList<>();

    HeadingSpeakers(List<SpeakerFormat> formats) {
        for (SpeakerFormat format : formats) {
            format.templates().forEach(template -> acts.add(new Act(format, template)));
        }
        // 冒頭挨拶 ends in 挨拶, and 冒頭 is no part of the label.
        acts.sort(Comparator.comparingInt(act ->
                -act.template().closing().length() - act.template().opening().length()));
    }

    /** Returns the speaker that {@code heading}, without its number, names, or null; {@code next} is the line below it. */
    public @Nullable Named of(String heading, Line next) {
        String words = heading.replace(" ", "");
        for (Act act : acts) {
            String opening = act.template().opening();
            String closing = act.template().closing();
            if (words.length() > opening.length() + closing.length()
                    && words.startsWith(opening)
                    && words.endsWith(closing)) {
                String label = withoutParticle(words.substring(opening.length(), words.length() - closing.length()));
                boolean office = label.length() >= 2
                        && label.length() <= LONGEST
                        && label.indexOf('・') < 0
                        && OFFICES.endsInOffice(label, 0, label.length());
                return office && isTalk(next) ? new Named(act.format(), label) : null;
            }
        }
        return null;
    }

    /** 会長の挨拶, 会長による挨拶. */
    private static String withoutParticle(String label) {
        return label.endsWith("の")
                ? label.substring(0, label.length() - 1)
                : label.endsWith("による") ? label.substring(0, label.length() - 3) : label;
    }

    private boolean isTalk(Line next) {
        if (!Prose.isSentence(next) || next.at(0) == '-' || next.at(0) == '・') {
            return false;
        }
        String words = next.text().substring(next.start(), Math.min(next.end(), next.start() + LOOK));
        return acts.stream().noneMatch(act -> isReported(words, act.template().closing()));
    }

    private static boolean isReported(String words, String act) {
        return words.contains(act)
                && (AHEAD.stream().anyMatch(particle -> words.contains(particle + act))
                        || BEHIND.stream().anyMatch(verb -> words.contains(act + verb)));
    }
}
