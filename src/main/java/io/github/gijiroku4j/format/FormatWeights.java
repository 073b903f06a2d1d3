package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.model.Dialect;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the evidence for a format is weighed, and how much of it is enough. All the weights stand here. */
final class FormatWeights {

    /** A label with an honorific or a seat counts for as much as two markers of weight 1. */
    private static final int NAMED_BONUS = 2;

    /** A format of weight 1 needs this many markers, since its signs are used for much else. */
    private static final int ENOUGH_WEAK = 3;

    /** The labels of a format of weight 1 must differ: one word again and again is a heading or a bullet. */
    private static final int ENOUGH_LABELS = 2;

    /** A format of weight 2 or 3 needs two markers, as one line may look like one by chance. */
    private static final int ENOUGH_STRONG = 2;

    /** Beside stronger formats one of weight 1 is taken only where it has more than twice as many markers as all of them. */
    private static final int OUTWEIGHS = 2;

    /** Names with honorific or seat are so rarely anything else that three doubtful lines may stand beside each. */
    private static final int DOUBTS_NAMED = 3;

    /** In the beginning of a record this many fields of its header may have the shape of a label: ○議題. */
    private static final int MOST_FIELDS = 6;

    /** A format vouches for labels without an office where three of its markers stand against each doubtful line. */
    private static final int VOUCHES = 3;

    private final Sightings sightings;
    /** Whether the text calls itself a record. */
    private final boolean record;
    /** Whether the labels of some format return, and next to nothing speaks against it: then people debate. */
    private boolean debate;

    FormatWeights(Sightings sightings, boolean record) {
        this.sightings = sightings;
        this.record = record;
    }

    /**
     * Counts the evidence for {@code id}. In a record the lists of its header look like markers without talk, so doubts count
     * from the first marker on.
     */
    Dialect.Candidate weigh(String id, List<Sighting> found) {
        Set<String> labels = new HashSet<>();
        int strong = 0;
        int named = 0;
        int doubtful = 0;
        for (Sighting sighting : found) {
            if (sighting.isStrong() && sighting.talk()) {
                strong++;
                named += sighting.marker().evidence().isAtLeast(Evidence.NAMED) ? 1 : 0;
                labels.add(sighting.label());
            } else if (!record || strong > 0) {
                doubtful++;
            }
        }
        int score = strong * sightings.weight(id) + named * NAMED_BONUS;
        return new Dialect.Candidate(id, strong, labels.size(), named, doubtful, score);
    }

    /** Looks through all {@code candidates}, to weigh each of them as one of a debate if another shows that this is one. */
    void compare(Collection<Dialect.Candidate> candidates) {
        debate = candidates.stream()
                .anyMatch(candidate -> weight(candidate) > 1
                        && candidate.markers() >= VOUCHES
                        && candidate.labels() < candidate.markers()
                        && candidate.doubtful() * VOUCHES <= candidate.markers());
    }

    /** How far one marker of the format can be trusted, 1 to 3. */
    int weight(Dialect.Candidate candidate) {
        return sightings.kin(candidate.format()).weight();
    }

    /**
     * Whether a label returns, as those of a debate do and those of a list, a manual or a personnel order do not. A text that
     * calls itself a record need not show it, nor does one whose markers are all of a form that only records use, nor one with
     * two holders of offices in brackets.
     */
    private boolean returns(Dialect.Candidate candidate) {
        return record
                || debate && weight(candidate) > 1
                || candidate.labels() < candidate.markers()
                || weight(candidate) > 1 && isFormal(candidate)
                || weight(candidate) == 2 && candidate.named() >= ENOUGH_STRONG && holders(candidate) >= ENOUGH_STRONG;
    }

    /** ○議長（山田太郎君）　…, ○山田国務大臣　お答えします。…: every marker has the form that only records use. */
    private boolean isFormal(Dialect.Candidate candidate) {
        List<Sighting> talks = sightings.of(candidate.format()).stream()
                .filter(sighting -> sighting.isStrong() && sighting.talk())
                .toList();
        return !talks.isEmpty() && talks.stream().allMatch(sightings::isFormal);
    }

    /** How many of the markers with talk name an office or a seat and in brackets its holder: ○議長（山田太郎君）. */
    private int holders(Dialect.Candidate candidate) {
        int holders = 0;
        for (Sighting sighting : sightings.of(candidate.format())) {
            String label = sighting.label();
            boolean holder =
                    LabelShape.OFFICE_BRACKETED_NAME.takes(label) || LabelShape.SEAT_BRACKETED_NAME.takes(label);
            holders += sighting.isStrong() && sighting.talk() && holder ? 1 : 0;
        }
        return holders;
    }

    /** Whether the evidence makes it a format of the record, seen by itself. */
    boolean isEnough(Dialect.Candidate candidate) {
        if (!returns(candidate)) {
            return false;
        }
        boolean named = candidate.named() * 2 >= candidate.markers();
        if (weight(candidate) > 1) {
            return candidate.markers() >= ENOUGH_STRONG && candidate.markers() * 2 >= candidate.doubtful()
                    || candidate.named() >= 1;
        }
        boolean many = candidate.markers() >= ENOUGH_WEAK && candidate.labels() >= ENOUGH_LABELS;
        return many && (isClean(candidate) || named && candidate.markers() * DOUBTS_NAMED >= candidate.doubtful());
    }

    /** Whether it is chosen beside stronger formats that have {@code strongest} markers. */
    boolean isChosen(Dialect.Candidate candidate, int strongest) {
        return isEnough(candidate)
                && (weight(candidate) > 1 || candidate.markers() > strongest * OUTWEIGHS || standsBeside(candidate));
    }

    /** ●委員長⏎… beside Ｑ　山田委員⏎…: a sign of its own, whose few labels return and next to nothing else stands behind. */
    private boolean standsBeside(Dialect.Candidate candidate) {
        Kin kin = sightings.kin(candidate.format());
        return !kin.firstSigns().isEmpty()
                && Glyphs.isGlyph(kin.firstSigns().charAt(0))
                && candidate.labels() * 2 <= candidate.markers()
                && candidate.doubtful() * VOUCHES <= candidate.markers();
    }

    /** Whether a chosen format begins with the same sign, and this one's few markers look like labels too. */
    boolean isSibling(Dialect.Candidate candidate, List<String> chosen) {
        if (weight(candidate) == 1 || candidate.markers() < 1 || !isClean(candidate)) {
            return false;
        }
        String sign = sightings.kin(candidate.format()).firstSigns();
        return !sign.isEmpty()
                && chosen.stream()
                        .map(id -> sightings.kin(id).firstSigns())
                        .anyMatch(other -> !other.isEmpty() && other.charAt(0) == sign.charAt(0));
    }

    /**
     * The one format that a text with hardly any speech may be read with, or null: the beginning of a record holds one or
     * two. A circle with an office and talk behind it is enough; other signs need a text that calls itself a record.
     */
    @Nullable
    String lone(List<Dialect.Candidate> candidates) {
        for (Dialect.Candidate candidate : candidates) {
            boolean lone = returns(candidate)
                    && switch (weight(candidate)) {
                        case 3 -> candidate.markers() >= 1 && isClean(candidate);
                        case 2 ->
                            (record || isFormal(candidate))
                                    && candidate.markers() >= 1
                                    && candidate.doubtful() <= MOST_FIELDS;
                        default -> record && candidate.markers() >= 2 && candidate.labels() >= 2 && isClean(candidate);
                    };
            if (lone) {
                return candidate.format();
            }
        }
        return null;
    }

    /** Whether the format vouches for what stands in its signs. */
    boolean vouches(Dialect.Candidate candidate) {
        return weight(candidate) > 1 && candidate.markers() >= VOUCHES * candidate.doubtful();
    }

    /** Whether a marker of the format that lost a bracket is believed: nearly all others are whole, or name people. */
    boolean trusts(Dialect.Candidate candidate) {
        boolean named = candidate.named() * 2 >= candidate.markers();
        return candidate.markers() >= VOUCHES * doubtfulLabels(candidate) || named && isClean(candidate);
    }

    /** How many of the doubtful lines hold what is a label by its words: ＜質疑＞ is a heading, and speaks against no 委員＞. */
    private int doubtfulLabels(Dialect.Candidate candidate) {
        int labels = (int) sightings.of(candidate.format()).stream()
                .filter(sighting -> sighting.isStrong() && !sighting.talk())
                .count();
        return Math.min(labels, candidate.doubtful());
    }

    private static boolean isClean(Dialect.Candidate candidate) {
        return candidate.doubtful() <= candidate.markers();
    }
}
