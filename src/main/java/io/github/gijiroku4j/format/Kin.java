package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formats that share their markers and differ in what their labels hold: ○議長（山田太郎君）, ○山田委員, ○事務局. A line is
 * tried once for all of them, and they vouch for each other: what marks a chair marks a member.
 */
final class Kin {

    /** The markers, each once, whatever their labels hold. */
    private final List<Template> markers = new ArrayList<>();

    private final List<SpeakerFormat> members = new ArrayList<>();
    /** Whether a user added the first of them. */
    private final boolean own;

    private Kin(boolean own) {
        this.own = own;
    }

    /**
     * Groups {@code formats}; the order of groups and of members is that of the formats.
     *
     * @param own how many of them, from the first on, a user added
     */
    static List<Kin> group(List<SpeakerFormat> formats, int own) {
        List<Kin> groups = new ArrayList<>();
        for (int i = 0; i < formats.size(); i++) {
            SpeakerFormat format = formats.get(i);
            boolean added = i < own;
            List<Template> templates = format.templates();
            Kin kin = groups.stream()
                    .filter(group -> group.shares(templates))
                    .findFirst()
                    .orElseGet(() -> {
                        Kin made = new Kin(added);
                        templates.stream()
                                .filter(template -> !made.holds(template))
                                .forEach(made.markers::add);
                        groups.add(made);
                        return made;
                    });
            kin.members.add(format);
        }
        return groups;
    }

    /** Returns {@code format} by itself. */
    static Kin of(SpeakerFormat format) {
        return group(List.of(format), 0).get(0);
    }

    /** Tells whether {@code template} is one of the markers, whatever its label holds. */
    boolean holds(Template template) {
        return markers.stream().anyMatch(template::isLike);
    }

    private boolean shares(List<Template> templates) {
        return templates.stream().allMatch(this::holds)
                && markers.stream().allMatch(marker -> templates.stream().anyMatch(marker::isLike));
    }

    /** Tells whether a user added it: then it goes ahead of what comes with the library. */
    boolean isOwn() {
        return own;
    }

    /** Tells whether the record itself taught it. */
    boolean isLearned() {
        return members.get(0).isLearned();
    }

    /** Returns the id of the first member, which names the group. */
    String id() {
        return members.get(0).id();
    }

    /** Returns how far one marker alone can be trusted: as far as the most trusted member says. */
    int weight() {
        int weight = 0;
        for (SpeakerFormat member : members) {
            weight = Math.max(weight, member.weight());
        }
        return weight;
    }

    /** Returns the ids of the members. */
    List<String> ids() {
        return members.stream().map(SpeakerFormat::id).toList();
    }

    /**
     * Returns the marker at {@code from} of {@code line}, or null.
     *
     * @param ahead the format of the number that was passed over ahead of {@code from}, or null
     */
    @Nullable
    Marker match(Line line, int from, @Nullable SpeakerFormat ahead) {
        Marker best = null;
        for (Template template : markers) {
            Match match = template.match(line.text(), from, line.end());
            if (match != null && (best == null || match.evidence().compareTo(best.evidence()) > 0)) {
                SpeakerFormat format = memberFor(line, template, match);
                best = format == null ? best : marker(line, format, match, ahead);
            }
        }
        return best;
    }

    /** Returns the markers, each once. */
    List<Template> templates() {
        return markers;
    }

    /** Returns the marker that {@code match} found on {@code line}, a bracket of which is missing; the label should read {@code mended}. */
    Marker damaged(Line line, Match match, String mended) {
        SpeakerFormat format = members.stream()
                .filter(member -> member.templates().stream()
                        .anyMatch(template -> template.shape().takes(mended)))
                .findFirst()
                .orElse(members.get(0));
        return new Marker(line, line, format, id(), match, mended, null);
    }

    /** The label as it should read: a name that a bracket closes and none opens stands in brackets. */
    private static String mended(Line line, Match match) {
        String label = Labels.squeezed(line.text(), match.labelStart(), match.labelEnd());
        boolean closed = match.labelEnd() < line.end() && line.text().charAt(match.labelEnd()) == ')';
        int holder = closed && label.indexOf('(') < 0 ? NameMarks.holderStart(label) : -1;
        return holder < 0 ? label : label.substring(0, holder) + '(' + label.substring(holder) + ')';
    }

    private Marker marker(Line line, SpeakerFormat format, Match match, @Nullable SpeakerFormat ahead) {
        String mended = match.unbalanced() ? mended(line, match) : null;
        return new Marker(line, line, format, id(), match, mended, ahead);
    }

    /** The first member that takes labels such as the one found, or null. */
    private @Nullable SpeakerFormat memberFor(Line line, Template marker, Match match) {
        for (SpeakerFormat member : members) {
            for (Template template : member.templates()) {
                if (template.isLike(marker) && template.accepts(line.text(), match, line.end())) {
                    return member;
                }
            }
        }
        return null;
    }

    /** Tells whether a line of signs and words stands above its labels. */
    boolean standsBelow() {
        return markers.stream().anyMatch(template -> !template.above().isEmpty());
    }

    /** The signs that can close the label of a marker that begins with it; a line end is LF. */
    String closingSigns() {
        StringBuilder signs = new StringBuilder();
        for (Template template : markers) {
            if (template.opening().isEmpty()) {
                char behind = switch (template.talk()) {
                    case BELOW -> '\n';
                    case GLUED -> '「';
                    default -> ' ';
                };
                signs.append(
                        template.closing().isEmpty()
                                ? behind
                                : template.closing().charAt(0));
            }
        }
        return signs.toString();
    }

    /** The signs with which markers can begin; none of those that begin with the label. */
    String openingSigns() {
        StringBuilder signs = new StringBuilder();
        for (Template template : markers) {
            signs.append(template.opening(), 0, Math.min(1, template.opening().length()));
        }
        return signs.toString();
    }

    /** The signs with which every marker begins; empty if one begins with the label. */
    String firstSigns() {
        String signs = openingSigns();
        return signs.length() == markers.size() ? signs : "";
    }
}
