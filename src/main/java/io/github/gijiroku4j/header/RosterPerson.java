package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.RosterTokens.Token;
import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.person.PersonLabel;
import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of a roster while its words are read: what was found of seat, body, office, name and remark. */
final class RosterPerson {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();

    private final List<Token> printed = new ArrayList<>();
    private final List<Token> names = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private String title = "";
    private @Nullable String seat;
    private @Nullable String affiliation;
    private boolean honoured;
    private boolean closed;
    private boolean absent;
    private boolean officeBehind;
    private int column;

    void seat(Token token) {
        seat = token.word();
        printed.add(token);
    }

    void name(Token token) {
        names.add(token);
        printed.add(token);
    }

    /** A name's last part with its honorific. */
    void honoured(Token token) {
        if (!token.word().isEmpty()) {
            if (names.isEmpty() && isFamilyName(lastBody())) {
                // 安居院　豊君: what ends like a body is a family name where only a given name follows.
                names.add(printed.get(printed.size() - 1));
                bodies.remove(bodies.size() - 1);
            }
            names.add(token);
        }
        printed.add(token);
        honoured = true;
        closed = true;
    }

    private @Nullable String lastBody() {
        Token last = printed.isEmpty() ? null : printed.get(printed.size() - 1);
        boolean body = last != null
                && !bodies.isEmpty()
                && bodies.get(bodies.size() - 1).equals(last.word());
        return body ? bodies.get(bodies.size() - 1) : null;
    }

    private static boolean isFamilyName(@Nullable String body) {
        return body != null && body.length() <= 3 && "院部会所村町区".indexOf(body.charAt(body.length() - 1)) >= 0;
    }

    /** 佐藤課長: a name, or the last part of one, with its office behind it. */
    void named(Token token, String name, String office) {
        names.add(token.as(RosterTokens.Sort.WORD, name));
        printed.add(token);
        title = office;
        officeBehind = true;
        closed = true;
    }

    void body(Token token) {
        bodies.add(token.word());
        printed.add(token);
    }

    void title(Token token) {
        title(token.word());
        printed.add(token);
    }

    /** An office that belongs to this entry but is not printed in it: 〃, or the second half on the line below. */
    void title(String office) {
        title += office;
        officeBehind |= hasName();
    }

    /** A second office behind the first: 環境情報学部教授 研究科委員長. */
    void secondTitle(Token token) {
        title += " " + token.word();
        printed.add(token);
    }

    void remark(Token token) {
        if (!token.word().contains("欠席")) {
            remarks.add(token.word());
        }
        printed.add(token);
    }

    /** How the name is read (よみ): a part of the entry's print, and of nothing else. */
    void reading(Token token) {
        if (hasName()) {
            printed.add(token);
        }
    }

    void affiliation(Token token) {
        affiliation = affiliation == null ? token.word() : affiliation + " " + token.word();
        printed.add(token);
    }

    void close() {
        closed = true;
    }

    void markAbsent() {
        absent = true;
    }

    boolean isAbsent() {
        return absent;
    }

    boolean isClosed() {
        return closed;
    }

    boolean hasName() {
        return !names.isEmpty();
    }

    /** Whether a person's name has been read, and no unit's (総務係). */
    boolean hasWholeName() {
        return names.size() > 1
                || hasName()
                        && (RosterNames.isFullName(names.get(0).word())
                                || FamilyNames.isListed(names.get(0).word()));
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    boolean hasOfficeBehind() {
        return officeBehind;
    }

    boolean isEmpty() {
        return printed.isEmpty() && title.isEmpty();
    }

    /** Whether so far only a family name may have been read: one short word. */
    boolean hasFamilyNameOnly() {
        return names.size() == 1 && names.get(0).word().length() <= 4 && !closed && title.isEmpty();
    }

    String title() {
        return title;
    }

    /** Whether the office must go on below: 選挙管理委員会, 政策経営部長兼務. */
    boolean isTitleOpen() {
        return title.isEmpty()
                ? !bodies.isEmpty()
                : isTitleUnfinished() || !title.endsWith(")") && !OFFICES.endsInOffice(title, 0, title.length());
    }

    /** Whether a word at the start of a line ends the office above it: 生)) of 大臣(地方創, 官 of 大臣政務. */
    boolean wantsMoreTitle(Token word) {
        if (title.isEmpty() || hasName()) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < title.length(); i++) {
            depth += title.charAt(i) == '(' ? 1 : title.charAt(i) == ')' ? -1 : 0;
        }
        String longer = title + word.word();
        boolean last = word.word().length() == 1 && "官長員監役".contains(word.word());
        if (last && OFFICES.endsInOffice(longer, 0, longer.length())) {
            return true;
        }
        return depth > 0
                || !OFFICES.endsInOffice(title, 0, title.length())
                        && title.charAt(title.length() - 1) != ')'
                        && OFFICES.endsInOffice(longer, 0, longer.length());
    }

    /** Takes what stands in brackets at the end of the office as a remark: 国務大臣（金融担当）. */
    private void cutTitle() {
        List<String> behind = new ArrayList<>();
        while (title.endsWith(")")) {
            int open = title.length();
            int depth = 0;
            do {
                open--;
                depth += title.charAt(open) == ')' ? 1 : title.charAt(open) == '(' ? -1 : 0;
            } while (depth > 0 && open > 0);
            if (depth > 0 || open == 0) {
                break;
            }
            behind.add(0, title.substring(open + 1, title.length() - 1));
            title = title.substring(0, open);
        }
        remarks.addAll(0, behind);
    }

    /** Whether the office says itself that another follows: 政策経営部長兼務. */
    boolean isTitleUnfinished() {
        return title.endsWith("兼") || title.endsWith("兼務");
    }

    /** Takes the second half of an office, which is printed below the name. */
    void titleBelow(String office) {
        title = title.isEmpty() ? String.join("", bodies) + office : title + office;
        bodies.clear();
    }

    /** Notes how far the entry stands from the start of the line {@code lineStart}. */
    void placeFrom(int lineStart) {
        column = printed.isEmpty() ? 0 : printed.get(0).start() - lineStart;
    }

    int column() {
        return column;
    }

    /** Returns who the entry names: several where names follow each other. */
    List<PersonLabel> labels() {
        List<PersonLabel> labels = new ArrayList<>();
        if (names.isEmpty() && title.isEmpty()) {
            return labels;
        }
        cutTitle();
        if (names.isEmpty()) {
            // 庶務係主任（山田太郎）
            boolean inside =
                    remarks.size() == 1 && RosterNames.isFullName(remarks.get(0).replace(" ", ""));
            labels.add(label(inside ? remarks.remove(0) : null, title));
            return labels;
        }
        String first = names.get(0).word();
        if (honoured && names.size() > 2 && first.length() > 3 && !RosterNames.isFullName(first)) {
            // 室専門調査員　遠藤　真弘君: three words are more than a name.
            title += first;
            names.remove(0);
        }
        int cut = title.isEmpty() ? RosterNames.titleEnd(names, honoured) : 0;
        if (cut > 0) {
            labels.add(label(first.substring(cut) + spaced(names.subList(1, names.size())), first.substring(0, cut)));
            return labels;
        }
        for (List<Token> name : parts()) {
            labels.add(label(spaced(name).strip(), title));
        }
        return labels;
    }

    private List<List<Token>> parts() {
        boolean one = officeBehind
                || honoured && !names.stream().allMatch(name -> name.word().length() > 2);
        return one ? List.of(names) : RosterNames.split(names);
    }

    /** The letters of a name with the spaces ahead of each of its parts. */
    private static String spaced(List<Token> tokens) {
        StringBuilder name = new StringBuilder();
        tokens.forEach(token -> name.append(" ".repeat(token.gap())).append(token.word()));
        return name.toString();
    }

    private PersonLabel label(@Nullable String printed, String office) {
        boolean none = office.isEmpty() || office.equals("議員");
        boolean called = honoured || !office.isEmpty();
        return PersonLabel.ofColumns(printed, called, none ? null : office, qualifier());
    }

    /** Returns who the entry names, with the places in {@code origin}, whose text the words were taken from. */
    List<Attendee> attendees(FoldedText origin) {
        List<PersonLabel> labels = labels();
        List<List<Token>> parts = labels.size() > 1 ? parts() : List.of(printed);
        List<Attendee> attendees = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Passage words = passage(origin, parts.get(i));
            PersonLabel label = labels.get(i);
            attendees.add(new Attendee(
                    words.text(),
                    label.name(),
                    label.familyName(),
                    label.givenName(),
                    label.title(),
                    label.qualifier(),
                    words.span()));
        }
        return attendees;
    }

    private static Passage passage(FoldedText origin, List<Token> tokens) {
        Passage.Builder words = new Passage.Builder(origin);
        for (Token token : tokens) {
            if (token.gap() > 0) {
                words.addApart(token.start(), token.end());
            } else {
                words.add(token.start(), token.end());
            }
        }
        return words.build();
    }

    private @Nullable String qualifier() {
        if (!remarks.isEmpty()) {
            return String.join(" ", remarks);
        }
        if (affiliation != null) {
            return affiliation;
        }
        return bodies.isEmpty() ? seat : String.join(" ", bodies);
    }
}
