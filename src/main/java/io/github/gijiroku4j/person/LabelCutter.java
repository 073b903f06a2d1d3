package io.github.gijiroku4j.person;

import io.github.gijiroku4j.person.NameCosts.Evidence;
import io.github.gijiroku4j.person.NameCosts.Reading;
import io.github.gijiroku4j.text.WordTrie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a label in which nothing parts name and title: 木村総務課長 is 木村, 総務課長; 林野庁長官 holds no name.
 *
 * <p>Every place where the name could end is weighed: what stands ahead as a name ({@link NameCosts}), what stands behind
 * as a title ({@link TitleCosts}). The cheapest wins; the dictionary is asked only where no list knows the name.
 */
final class LabelCutter {

    private static final int BODY = 9;
    private static final int RARE_OF_TOWN = 15;
    private static final int STRANGE_CHIEF = 20;
    private static final int FOREIGN_CHIEF = 15;
    private static final int KANA_CHIEF = 40;
    private static final int ATTACHED = 40;
    /** The length of an office that says nothing of the unit it heads (課長, 副部長). */
    private static final int GENERIC = 3;

    /** The most that somebody of the roster costs ahead of a unit that no list has; more than a whole name of usual letters (阿部健二|部長). */
    private static final int ROSTER_AHEAD_OF_UNIT = 48;

    private static final int OFFICE_ALONE = 5;
    private static final int NAME_ALONE = 2;

    private static final WordTrie BODIES = WordTrie.backwards(List.of(
            "センター", "機構", "大学", "協会", "連合", "連盟", "組合", "法人", "財団", "本部", "グループ", "チーム", "庁舎", "内閣府", "事務所", "協議会",
            "官房"));
    /** Ends of the offices that places have. */
    private static final WordTrie OF_PLACES =
            WordTrie.backwards(List.of("所長", "署長", "局長", "場長", "校長", "園長", "館長", "店長", "センター長"));

    private final NameCosts names;

    LabelCutter(NameCosts names) {
        this.names = names;
    }

    /** A way to cut: {@code [0, body)} is the body, {@code [body, name)} the name, the rest the title. */
    private record Cut(int body, int name, int cost, Evidence evidence) {
        static final Cut NONE = new Cut(0, 0, TitleCosts.NONE, Evidence.NONE);
    }

    /** Cuts {@code label}, which holds no white space and no honorific. */
    PersonLabel cut(String label) {
        TitleCosts titles = new TitleCosts(label);
        boolean office = titles.title(0) < TitleCosts.NONE;
        for (int i = 1; !office && i < label.length(); i++) {
            office = titles.title(i) < TitleCosts.NONE;
        }
        return office ? withOffice(label, titles) : withoutOffice(label, titles);
    }

    /** Tells whether {@code label} is an office and names nobody. */
    boolean isOfficeOnly(String label) {
        PersonLabel cut = cut(label);
        return cut.name() == null;
    }

    private PersonLabel withOffice(String label, TitleCosts titles) {
        Cut best = bestPerson(label, titles);
        int whole = titles.title(0);
        boolean role = TitleWords.kindOf(titles.office(0)) == OfficeLexicon.Kind.ROLES;
        // 南部課長: the name of a side of the map, and a family name.
        boolean listed = best.evidence() == Evidence.FAMILY && titles.isBare(best.name());
        boolean person = best.cost() < whole || best.cost() == whole && (role || listed);
        if (person && best.evidence() == Evidence.UNKNOWN && !titles.isBare(best.name())
                || !person && titles.isStrange(0) && !titles.namesABody()) {
            Cut asked = byDictionary(label, titles, best);
            person = asked.cost() < TitleCosts.NONE;
            best = asked;
        }
        if (!person) {
            return PersonLabel.office(
                    label, "The words of " + label + " are those of an office; no name stands in it.");
        }
        String name = label.substring(best.body(), best.name());
        String title = label.substring(best.name());
        String evidence = sentence(best.evidence().of(name)) + ", and " + title + " ends in the office "
                + titles.office(best.name()) + ".";
        // 議員 behind a name is an honorific.
        PersonLabel cut = PersonLabel.person(name, title.equals("議員") ? null : title, evidence);
        return cut.withQualifier(label.substring(0, best.body()));
    }

    static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Cut bestPerson(String label, TitleCosts titles) {
        Cut best = Cut.NONE;
        for (int body = 0; body < label.length(); body++) {
            if (body > 0 && !isBody(label, body, titles)) {
                continue;
            }
            int ahead = body > 0 ? titles.words(body) + BODY : 0;
            for (int end = body + 1; end <= Math.min(label.length() - 1, body + 24); end++) {
                if (titles.title(end) >= TitleCosts.NONE || ahead + titles.title(end) > best.cost()) {
                    continue;
                }
                if (label.charAt(end) == '県' && TitleWords.isRuledBy(label.substring(body, end), "知事")) {
                    // 石川県知事: a prefecture, whoever is called 石川 in the roster.
                    continue;
                }
                Reading name = names.read(label.substring(body, end));
                boolean weak = name.evidence() == Evidence.UNKNOWN || name.evidence() == Evidence.KANA;
                boolean nothing = name.evidence() == Evidence.UNKNOWN && titles.isStrange(end);
                // 奥川支所長: the branch's letter is none of a given name.
                boolean branch = name.evidence() == Evidence.FULL && label.charAt(end - 1) == '支' && titles.isBare(end);
                // 島根県石見支庁長: behind the prefecture stands the place of its branch.
                boolean place = body > 0
                        && "都道府県".indexOf(label.charAt(body - 1)) >= 0
                        && name.evidence() != Evidence.ROSTER
                        && TitleWords.kindOf(titles.office(end)) == OfficeLexicon.Kind.BRANCHES;
                if (name.cost() >= TitleCosts.NONE || body > 0 && weak || nothing || branch || place) {
                    continue;
                }
                int cost = ahead + titles.title(end) + name.cost();
                cost += penalty(label.substring(body, end), name, titles, end);
                // 加納|旅客課長, where the roster has 加納 and no list has the unit.
                boolean unit = name.evidence() == Evidence.ROSTER
                        && body == 0
                        && TitleWords.kindOf(titles.office(end)) == OfficeLexicon.Kind.CHIEFS;
                cost = unit ? Math.min(cost, ROSTER_AHEAD_OF_UNIT) : cost;
                boolean better = cost < best.cost() || cost == best.cost() && body == best.body();
                best = better ? new Cut(body, end, cost, name.evidence()) : best;
            }
        }
        return best;
    }

    /** What speaks against a name of this kind ahead of an office of that kind. */
    private static int penalty(String name, Reading reading, TitleCosts titles, int end) {
        if (reading.evidence() == Evidence.ROSTER) {
            return 0;
        }
        if (TitleWords.isOrganisation(name) && isOfPlaces(titles.office(end))) {
            // 西部建設事務所長: a side of the map, though there are people of that name (西部課長).
            return TitleCosts.NONE;
        }
        if (!titles.isBare(end)) {
            boolean attached = titles.isAttached(end);
            return attached && reading.evidence() == Evidence.UNKNOWN ? TitleCosts.NONE : attached ? ATTACHED : 0;
        }
        OfficeLexicon.Kind kind = TitleWords.kindOf(titles.office(end));
        Evidence evidence = reading.evidence();
        boolean listed = evidence == Evidence.FAMILY || evidence == Evidence.FULL || evidence == Evidence.TAG;
        if (kind == OfficeLexicon.Kind.ROOMS) {
            return TitleCosts.NONE;
        }
        if (kind == OfficeLexicon.Kind.RULERS || kind == OfficeLexicon.Kind.BRANCHES) {
            return TitleWords.isRuledBy(name, titles.office(end)) ? RARE_OF_TOWN : listed ? 0 : RARE_OF_TOWN;
        }
        if (kind == OfficeLexicon.Kind.CHIEFS) {
            return evidence == Evidence.UNKNOWN
                    ? titles.office(end).length() > GENERIC ? 0 : STRANGE_CHIEF
                    : evidence == Evidence.FOREIGN ? FOREIGN_CHIEF : evidence == Evidence.KANA ? KANA_CHIEF : 0;
        }
        return 0;
    }

    /** Whether a place has the office rather than a meeting or a unit: 支所長, 消防署長, センター長. */
    private static boolean isOfPlaces(String office) {
        return OF_PLACES.suffix(office, 0, office.length()) > 0
                || TitleWords.kindOf(office) == OfficeLexicon.Kind.BRANCHES;
    }

    /** 総務省|山田課長: the body ends in the word for one, and all of it is known. */
    private static boolean isBody(String label, int end, TitleCosts titles) {
        boolean whole = end == 1 ? "市町村県".indexOf(label.charAt(0)) >= 0 : titles.words(end) < TitleCosts.NONE;
        return whole && (TitleWords.isUnit(label.charAt(end - 1)) || endsInBody(label, end));
    }

    private static boolean endsInBody(String label, int end) {
        return BODIES.suffix(label, 0, end) > 0;
    }

    /** A name that no list has: the dictionary decides; where it does not know it either, an office of a meeting does. */
    private Cut byDictionary(String label, TitleCosts titles, Cut best) {
        int end = FamilyNames.dictionaryPrefix(label);
        if (end > 0 && end < label.length() && titles.title(end) < TitleCosts.NONE && !titles.isStrange(end)) {
            return new Cut(0, end, 0, Evidence.DICTIONARY);
        }
        if (best.cost() >= TitleCosts.NONE || best.evidence() != Evidence.UNKNOWN || titles.isStrange(best.name())) {
            return Cut.NONE;
        }
        String name = label.substring(best.body(), best.name());
        boolean role =
                titles.isBare(best.name()) && TitleWords.kindOf(titles.office(best.name())) == OfficeLexicon.Kind.ROLES;
        return role || FamilyNames.isNameLike(name) ? best : Cut.NONE;
    }

    /** A name alone, an office ahead of a name (委員長山田太郎), or the words of a unit (総務課). */
    private PersonLabel withoutOffice(String label, TitleCosts titles) {
        Reading alone = names.read(label);
        int unit = isUnitWord(label, titles) ? titles.words(label.length()) + OFFICE_ALONE : TitleCosts.NONE;
        PersonLabel first = titleFirst(label, titles, Math.min(alone.cost() + NAME_ALONE, unit));
        if (first != null) {
            return first;
        }
        if (unit < alone.cost()) {
            return PersonLabel.office(label, label + " is the name of a unit; nobody is named.");
        }
        String evidence = alone.evidence() == Evidence.NONE
                ? "No office is printed, so that the whole label is taken for the name."
                : sentence(alone.evidence().of(label)) + "; no office is printed.";
        return PersonLabel.person(label, null, evidence);
    }

    /** Reads what is left of a label whose honorific is gone (委員長山田太郎, 山田太郎); it ends in a name. */
    PersonLabel named(String label) {
        TitleCosts titles = new TitleCosts(label);
        Reading alone = names.read(label);
        int office = titles.title(0);
        if (office < alone.cost() && office <= TitleCosts.WORD) {
            return PersonLabel.office(label, label + " is an office with an honorific.");
        }
        PersonLabel first = titleFirst(label, titles, alone.cost());
        if (first != null) {
            return first;
        }
        if (bestPerson(label, titles).cost() < alone.cost()) {
            return withOffice(label, titles);
        }
        return PersonLabel.person(
                label, null, "The honorific behind " + label + " shows a name; no office is printed.");
    }

    private @Nullable PersonLabel titleFirst(String label, TitleCosts titles, int toBeat) {
        int best = toBeat;
        int cut = 0;
        for (int at = 1; at < label.length(); at++) {
            if (titles.titleAhead(at) < TitleCosts.NONE) {
                Reading name = names.read(label.substring(at));
                int cost = name.evidence() == Evidence.NONE ? TitleCosts.NONE : name.cost() + titles.titleAhead(at);
                boolean better = cost < best && !names.isKnown(label);
                if (better) {
                    best = cost;
                    cut = at;
                }
            }
        }
        if (cut == 0) {
            return null;
        }
        String title = label.substring(0, cut);
        if (TitleWords.kindOf(title) == OfficeLexicon.Kind.ROOMS) {
            return PersonLabel.room(title, label.substring(cut));
        }
        return PersonLabel.person(
                label.substring(cut),
                title,
                "The office " + title + " is printed ahead of the name " + label.substring(cut) + ".");
    }

    private static boolean isUnitWord(String label, TitleCosts titles) {
        return label.length() > 1
                && titles.words(label.length()) < TitleCosts.NONE
                && (TitleWords.isUnit(label.charAt(label.length() - 1))
                        || endsInBody(label, label.length())
                        || TitleWords.isOrganisation(label));
    }
}
