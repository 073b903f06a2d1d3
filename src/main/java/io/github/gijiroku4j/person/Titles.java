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
    private static final String[] OUTSIDE = {
        "大学", "会社", "協会", "研究所", "研究", "法人", "財団", "新聞", "銀行", "病院", "組合", "連合", "ホールディングス", "学校", "高校", "教授", "弁護士"
    };
    private static final String[] STAFF = {
        "事務局", "説明", "執行部", "理事者", "随行", "職員", "傍聴", "書記", "市側", "町側", "当局", "関係課", "担当"
    };

    /** Offices that, printed alone and under no heading, are those of the staff. */
    private static final Set<String> SECRETARIAT = Set.of("局長", "次長", "書記", "書記長", "事務局長", "事務局次長", "係長", "主事", "主任");

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
        StringBuilder once = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean doubled = i > 0 && i + 1 < whole.length() && c == whole.charAt(i - 1) && whole.charAt(i + 1) == '長';
            if (!doubled) {
                once.append(c);
            }
        }
        return once.toString();
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
        if (other == null) {
            return heading == null ? Relation.OPEN : relateToGroup(own, whole(heading));
        }
        String listed = whole(other);
        if (holds(listed, own) || holds(own, listed)) {
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

    /** 委員 is what 出席委員 are, and what 推進委員 may be called. */
    private static Relation relateToGroup(String title, String heading) {
        String group = heading.startsWith("出席") || heading.startsWith("欠席") ? heading.substring(2) : heading;
        return group.equals(title) ? Relation.SAME : group.endsWith(title) ? Relation.PART : Relation.OPEN;
    }

    /** 総務課長 holds 課長, but 副会長 does not hold 会長. */
    private static boolean holds(String longer, String part) {
        int at = longer.indexOf(part);
        return at == 0 || at > 0 && longer.charAt(at - 1) != '副';
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
