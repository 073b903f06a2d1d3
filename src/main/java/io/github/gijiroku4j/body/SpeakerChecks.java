package io.github.gijiroku4j.body;

import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.person.Link;
import io.github.gijiroku4j.person.PersonLabel;
import io.github.gijiroku4j.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reports what is odd about the speakers of a record, each of them once: nobody in the roster, a likely misprint, a doubt, a
 * title that the rest of the record contradicts.
 */
final class SpeakerChecks {

    private static final Set<String> MEMBERS = Set.of("委員", "構成員", "本部員", "部会員", "会員", "評議員");

    /** Chairs of which a body has one; who presides over a sitting (議長) may be any of them beside. */
    private static final Set<String> CHAIRS = Set.of("座長", "会長", "委員長", "部会長", "分科会長", "本部長");

    /** A speaker as labels name it. */
    private record Named(String name, @Nullable String title) {}

    /** How often, and where first, somebody speaks. */
    private static final class Use {
        private final Span first;
        private int times;

        Use(Span first) {
            this.first = first;
        }
    }

    private final Map<Named, Link> links = new HashMap<>();
    /** The titles that the roster has. */
    private final Map<Named, String> titles = new HashMap<>();
    /** The names of those who have them. */
    private final Map<Named, String> listedNames = new HashMap<>();

    /** Who else is the chair that a label names. */
    private final Map<Named, String> chairs = new HashMap<>();
    /** Labels with an office that does not go with the one of the roster. */
    private final Set<Named> contradicted = new HashSet<>();

    private final Map<Named, Use> speakers = new LinkedHashMap<>();
    /** How often the talk names somebody under a title. */
    private final Map<Named, Integer> mentions = new HashMap<>();

    /**
     * Takes note of what the roster knows of {@code label}.
     *
     * @param listed the person of the roster, where there is just one
     */
    void linked(PersonLabel label, Link link, @Nullable Attendee listed) {
        String name = label.name();
        if (name != null) {
            links.put(new Named(name, label.title()), link);
            if (listed != null && listed.title() != null) {
                titles.put(new Named(name, label.title()), listed.title());
                listedNames.put(new Named(name, label.title()), String.valueOf(listed.name()));
            }
        }
    }

    /**
     * Takes note of how the roster contradicts the title of {@code label}.
     *
     * @param chair what the roster has where somebody else is the chair that the label names; null if nobody is
     * @param office whether the roster has another office that one person does not hold beside this one
     */
    void contradicted(PersonLabel label, @Nullable String chair, boolean office) {
        String name = label.name();
        if (name != null && chair != null) {
            chairs.put(new Named(name, label.title()), chair);
        }
        if (name != null && office) {
            contradicted.add(new Named(name, label.title()));
        }
    }

    /** Takes note that {@code label} speaks at {@code span}. */
    void speaks(PersonLabel label, Span span) {
        String name = label.name();
        if (name != null) {
            speakers.computeIfAbsent(new Named(name, label.title()), key -> new Use(span)).times++;
        }
    }

    /** Takes note that the talk names somebody. */
    void mentioned(String name, @Nullable String title) {
        if (title != null) {
            mentions.merge(new Named(name, title), 1, Integer::sum);
        }
    }

    /** Adds what is odd to {@code diagnostics}. */
    void report(List<Diagnostic> diagnostics) {
        Set<String> missing = new HashSet<>();
        speakers.forEach((named, use) -> {
            Link link = links.get(named);
            Code code = link == null ? null : code(link.outcome());
            if (link != null && code != null && (code != Code.SPEAKER_NOT_LISTED || missing.add(named.name()))) {
                diagnostics.add(Diagnostic.of(code, link.evidence() + advice(code), use.first));
            }
            String member = otherMembership(named);
            if (member != null) {
                diagnostics.add(Diagnostic.of(
                        Code.TITLE_CONFLICT,
                        named.name() + " is " + named.title() + " here, as nobody else is, and " + member
                                + " in the roster, as others are who speak; one of the two is most likely a misprint.",
                        use.first));
            }
            String roster = rosterContradiction(named, use);
            if (roster != null) {
                diagnostics.add(Diagnostic.of(Code.TITLE_CONFLICT, roster, use.first));
            }
            String other = roster == null ? contradiction(named, use) : null;
            if (other != null) {
                diagnostics.add(Diagnostic.of(
                        Code.TITLE_CONFLICT,
                        named.name() + " is " + named.title() + " here, as others are too, and " + other
                                + " where the talk names the same person; one of the two is most likely a misprint.",
                        use.first));
            }
        });
    }

    /**
     * Returns the title that the roster has for somebody who speaks as a member of another kind (本部員 among 委員), where two others
     * speak under the roster's title and nobody under this; else null.
     */
    private @Nullable String otherMembership(Named named) {
        String title = named.title();
        String listed = titles.get(named);
        if (title == null || listed == null || !isMember(title) || !isMember(listed) || title.endsWith(listed)) {
            return null;
        }
        boolean alone = speakers.keySet().stream()
                .noneMatch(other -> title.equals(other.title()) && !other.name().equals(named.name()));
        long others = speakers.keySet().stream()
                .filter(other -> listed.equals(other.title()) && !other.name().equals(named.name()))
                .count();
        return alone && others > 1 && !titles.containsValue(title) ? listed : null;
    }

    /**
     * Returns what speaks against the title of somebody who is in the roster: the chair is somebody else; or the same person speaks
     * under the roster's title, more often if both are chairs (座長, 委員長). Null where nothing does.
     */
    private @Nullable String rosterContradiction(Named named, Use use) {
        String chair = chairs.get(named);
        String listed = titles.get(named);
        String advice = "; one of the two is most likely a misprint.";
        if (chair != null) {
            return named.name() + " is " + named.title() + " here, and " + chair + advice;
        }
        Use elsewhere = listed == null ? null : speakers.get(new Named(named.name(), listed));
        String title = named.title();
        if (elsewhere == null || title == null || title.equals(listed)) {
            return null;
        }
        boolean chairs = CHAIRS.contains(title) && CHAIRS.contains(listed) && use.times < elsewhere.times;
        return chairs || contradicted.contains(named)
                ? named.name() + " is " + title + " here, and " + listed + " elsewhere and in the roster, which has "
                        + listedNames.get(named) + advice
                : null;
    }

    /** 委員, 構成員, 本部員, 部会員: a member of one kind is none of another. Anybody may be called 議員. */
    private static boolean isMember(String title) {
        return MEMBERS.contains(title);
    }

    private static @Nullable Code code(Link.Outcome outcome) {
        return switch (outcome) {
            case MISSING -> Code.SPEAKER_NOT_LISTED;
            case ABSENT -> Code.SPEAKER_LISTED_ABSENT;
            case MISPRINT -> Code.LIKELY_MISPRINT;
            case DOUBTFUL -> Code.AMBIGUOUS_SPEAKER;
            case LINKED, NOTHING -> null;
        };
    }

    private static String advice(Code code) {
        return switch (code) {
            case LIKELY_MISPRINT -> " Compare the two in the print.";
            case AMBIGUOUS_SPEAKER -> " Those who could be meant are the candidates.";
            default -> "";
        };
    }

    /**
     * Returns the title by which the talk names a chair, where it is a member's (本部長, 本部員), somebody else is the chair too,
     * and the talk says so at least as often as the labels say chair; else null.
     */
    private @Nullable String contradiction(Named named, Use use) {
        String title = named.title();
        if (title == null || !title.endsWith("長")) {
            return null;
        }
        String member = title.substring(0, title.length() - 1);
        member = member.endsWith("員") ? member : member + "員";
        int said = mentions.getOrDefault(new Named(named.name(), member), 0);
        boolean shared = speakers.keySet().stream()
                .anyMatch(other -> title.equals(other.title()) && !other.name().equals(named.name()));
        return said >= use.times && said > 0 && shared ? member : null;
    }
}
