package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.model.Speaker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who presides (議長, 委員長, 座長 ...). Several such offices may speak in one record; the one whose talk puts questions, opens
 * and closes presides, with its deputies. In a plenary 総務委員長 reports to the 議長 and decides nothing.
 */
final class Chairs {

    private static final List<String> OFFICES = ContextWords.of("chairs");
    private static final String ELDEST = "年長";
    private static final Phrases PRESIDING = Phrases.of("presiding");

    private final Map<String, String> offices = new HashMap<>();
    private @Nullable String presiding;

    private Chairs() {}

    static Chairs of(List<Statement> statements) {
        Chairs chairs = new Chairs();
        Map<String, Integer> weights = new HashMap<>();
        Set<Integer> counted = new HashSet<>();
        for (Statement statement : statements) {
            Speaker speaker = statement.speaker();
            String office = speaker == null || isProvisional(speaker.label()) ? "" : chairs.office(speaker);
            if (!office.isEmpty() && PRESIDING.in(statement.text())) {
                boolean first = counted.add(statement.turn());
                weights.merge(office, first ? 2 : 1, Integer::sum);
            }
        }
        chairs.presiding = heaviest(weights, false);
        if (chairs.presiding == null) {
            chairs.presiding = heaviest(weights, true);
        }
        return chairs;
    }

    /** The office that presides most; whoever presides only until somebody is elected (年長委員) counts apart. */
    private static @Nullable String heaviest(Map<String, Integer> weights, boolean eldest) {
        String heaviest = null;
        int most = 0;
        for (String office : OFFICES) {
            int weight = office.startsWith(ELDEST) == eldest ? weights.getOrDefault(office, 0) : 0;
            if (weight > most) {
                most = weight;
                heaviest = office;
            }
        }
        return heaviest;
    }

    /** Tells whether the speaker of {@code statement} presides. */
    boolean preside(Statement statement) {
        Speaker speaker = statement.speaker();
        String chair = presiding;
        if (speaker == null || chair == null) {
            return false;
        }
        String office = office(speaker);
        return office.equals(chair) || !office.isEmpty() && isDeputy(speaker.label());
    }

    /** Tells whether an assembly's president (議長) presides, as over a plenary. */
    boolean isPlenary() {
        return "議長".equals(presiding);
    }

    /** Tells whether nobody is known to preside. */
    boolean isNobody() {
        return presiding == null;
    }

    private static boolean isDeputy(String label) {
        return label.contains("副")
                || label.contains("代理")
                || label.contains("代行")
                || label.contains(ELDEST)
                || label.startsWith("仮")
                || label.startsWith("臨時")
                || isProvisional(label);
    }

    /** 川上仮議長: presides until the chair is elected, and does not tell which office presides. */
    private static boolean isProvisional(String label) {
        return label.contains("仮議長") || label.contains("仮委員長") || label.contains("仮座長") || label.contains("臨時議長");
    }

    /** The office of a speaker that may preside: the last one that the label names; empty if there is none. */
    private String office(Speaker speaker) {
        return offices.computeIfAbsent(speaker.label(), label -> {
            String words = label.replace(" ", "");
            String found = "";
            int at = -1;
            for (String office : OFFICES) {
                int place = words.indexOf(office);
                boolean longer = place == at && office.length() > found.length();
                if (place >= 0 && (at < 0 || place < at || longer)) {
                    found = office;
                    at = place;
                }
            }
            return found;
        });
    }
}
