package io.github.gijiroku4j.body;

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

    private final Map<Named, Use> speakers = new LinkedHashMap<>();
    /** How often the talk names somebody under a title. */
    private final Map<Named, Integer> mentions = new HashMap<>();

    /**
     * Takes note of what the roster knows of {@code label}.
     *
     * @param listed the title that the roster has for the person, where there is just one
     */
    void linked(PersonLabel label, Link link, @Nullable String listed) {
        String name = label.name();
        if (name != null) {
            links.put(new Named(name, label.title()), link);
            if (listed != null) {
                titles.put(new Named(name, label.title()), listed);
            }
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
            String other = contradiction(named, use);
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
