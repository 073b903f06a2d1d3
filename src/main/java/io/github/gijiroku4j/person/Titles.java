package io.github.gijiroku4j.person;

import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Tells how two titles of one person can stand to each other: the same, a part, another role, or none that agrees. */
final class Titles {

    /** How well a title agrees with what the roster says, best first. */
    enum Relation {
        /** The same office, however it is printed (国家公安委員長, 国家公安委員会委員長). */
        SAME,
        /** One is short for the other (課長, 総務課長). */
        PART,
        /** A role in the meeting beside an office outside of it, or beside another role (座長, 構成員). */
        ROLE,
        /** One of them is not printed. */
        OPEN,
        /** Two offices that one person does not hold at once (委員, 総務課長). */
        CONFLICT
    }

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final WordTrie SHORT = shortForms();
    private static final Recent<String> WRITTEN_OUT = new Recent<>();
    private static final String[] OUTSIDE = {
        "大学", "会社", "協会", "研究所", "研究", "法人", "財団", "新聞", "銀行", "病院", "組合", "連合", "ホールディングス", "学校", "高校", "教授", "弁護士"
    };
    private static final String[] STAFF = {
        "事務局", "幹事", "説明", "執行部", "理事者", "随行", "職員", "傍聴", "書記", "市側", "町側", "当局", "関係課", "担当"
    };

    /** Offices that, printed alone and under no heading, are those of the staff. */
    private static final Set<String> SECRETARIAT = Set.of("局長", "次長", "書記", "書記長", "事務局長", "事務局次長", "係長", "主事", "主任");

    /** The groups whose people are members, and hold no office in the meeting but a role. */
    private static final Set<String> MEMBERS = Set.of(
            "委員", "議員", "構成員", "専門委員", "臨時委員", "特別委員", "部会員", "応招議員", "農業委員", "推進委員", "農地利用最適化推進委員", "教育委員", "監査委員");

    private Titles() {}

    private static WordTrie shortForms() {
        List<String> all = new ArrayList<>();
        for (String line : WordList.lines(Titles.class, "office-forms.txt")) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                StringTokenizer words = new StringTokenizer(line);
                String whole = words.nextToken();
                all.add(whole);
                WHOLE.put(whole, whole);
                while (words.hasMoreTokens()) {
                    String form = words.nextToken();
                    all.add(form);
                    WHOLE.put(form, whole);
                }
            }
        }
        return WordTrie.forwards(all);
    }

    /** Returns {@code title} without spaces, in plain letters, every short form written out and no unit named twice. */
    static String whole(String title) {
        String known = WRITTEN_OUT.find(title);
        if (known == null) {
            known = writeOut(title);
            WRITTEN_OUT.add(title, known);
        }
        return known;
    }

    private static String writeOut(String title) {
        String text = Variants.plain(Names.squeeze(title));
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int length = SHORT.prefix(text, at, text.length());
            if (length == 0) {
                whole.append(text.charAt(at));
                at++;
            } else {
                String form = text.substring(at, at + length);
                whole.append(WHOLE.getOrDefault(form, form));
                at += length;
            }
        }
        return withoutDoubles(whole.toString());
    }

    /** 総務局局長 is 総務局長, 総務委員会委員長 is 総務委員長. */
    private static String withoutDoubles(String title) {
        String whole = title.replace("委員会委員長", "委員長");
        int chief = whole.endsWith("長") ? whole.length() - 1 : 0;
        for (int length = 1; length <= 3 && length * 2 <= chief; length++) {
            // 中央卸売市場市場長
            String unit = whole.substring(chief - length, chief);
            if (whole.startsWith(unit, chief - length * 2)) {
                return whole.substring(0, chief - length) + "長";
            }
        }
        return whole;
    }

    /**
     * Returns how {@code title} agrees with an attendee.
     *
     * @param other the attendee's title
     * @param qualifier the attendee's qualifier, which may be a second office
     * @param heading the words over the attendee's group
     */
    static Relation relate(
            @Nullable String title, @Nullable String other, @Nullable String qualifier, @Nullable String heading) {
        if (title == null) {
            return Relation.OPEN;
        }
        String own = whole(title);
        if (other != null && own.equals(whole(other)) || qualifier != null && own.equals(whole(qualifier))) {
            return Relation.SAME;
        }
        if (qualifier != null && overlap(own, qualifier) > 0) {
            return Relation.PART;
        }
        if (other == null) {
            return relateToMember(own, qualifier, heading);
        }
        String listed = whole(other);
        if (overlap(own, listed) > 0) {
            return Relation.PART;
        }
        boolean role = isRole(own);
        if (role && isRole(listed)) {
            return Relation.ROLE;
        }
        // A member may hold any office outside of the meeting, but whoever sits with the staff is no member.
        boolean staff = heading == null
                ? qualifier == null && SECRETARIAT.contains(listed)
                : hasAny(heading, STAFF) && !isOutside(listed);
        return role && !staff ? Relation.ROLE : Relation.CONFLICT;
    }

    /**
     * Somebody who is listed without a title: 委員 is what 出席委員 are, and what 推進委員 may be called. Whoever stands among
     * members, or has a seat, is no 財務局長.
     */
    private static Relation relateToMember(String title, @Nullable String qualifier, @Nullable String heading) {
        String words = heading == null ? "" : whole(heading);
        String group = words.startsWith("出席") || words.startsWith("欠席") ? words.substring(2) : words;
        if (!group.isEmpty() && group.endsWith(title)) {
            return group.equals(title) ? Relation.SAME : Relation.PART;
        }
        boolean seated = Seat.plain(qualifier) != null;
        if (seated && title.equals("議員")) {
            return Relation.SAME;
        }
        boolean member = MEMBERS.contains(group) || seated;
        boolean staff = SECRETARIAT.contains(title) || !isRole(title);
        return member && staff ? Relation.CONFLICT : Relation.OPEN;
    }

    /** Returns how many letters two titles share of which one names a part of the other; 0 where they are two offices. */
    static int overlap(String title, String other) {
        String own = whole(title);
        String listed = whole(other);
        if (holds(listed, own)) {
            return own.length();
        }
        if (holds(own, listed)) {
            return listed.length();
        }
        // 中央卸売市場理事 is 理事新市場整備部長事務取扱, who has two offices.
        int start = OFFICES.suffixStart(own, 0, own.length());
        String office = start < 0 ? "" : own.substring(start);
        boolean first = office.length() > 1
                && listed.startsWith(office)
                && OFFICES.endsInOffice(listed, office.length(), listed.length());
        return first && !OFFICES.isOffice(listed, 0, listed.length()) ? office.length() : 0;
    }

    /** 総務課長 holds 課長, but 副会長 does not hold 会長, nor 課長補佐 課長. */
    private static boolean holds(String longer, String part) {
        int at = longer.indexOf(part);
        int end = at + part.length();
        boolean other = longer.startsWith("補佐", end) || longer.startsWith("代理", end) || longer.startsWith("職務代理", end);
        return !other && (at == 0 || at > 0 && longer.charAt(at - 1) != '副');
    }

    private static boolean isOutside(String title) {
        return hasAny(title, OUTSIDE);
    }

    /** Tells whether a title is a role in a meeting, and no head of a unit. */
    static boolean isRole(String title) {
        if (title.endsWith("代理") || title.endsWith("代理者")) {
            return true;
        }
        int start = OFFICES.suffixStart(title, 0, title.length());
        return start < 0 || OFFICES.kind(title.substring(start)) == OfficeLexicon.Kind.ROLES;
    }

    /** Tells whether only one person at a time holds {@code title}: 議長, 委員長, 事務局長, but not 委員. */
    static boolean isSole(String title) {
        if (TitleWords.kindOf(title) == OfficeLexicon.Kind.ROOMS || title.length() < 2) {
            return false;
        }
        char last = title.charAt(title.length() - 1);
        return last == '長'
                || last == '監'
                || last == '官'
                || title.endsWith("総裁")
                || title.endsWith("知事")
                || title.endsWith("代理")
                || title.endsWith("管理者");
    }

    private static boolean hasAny(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
