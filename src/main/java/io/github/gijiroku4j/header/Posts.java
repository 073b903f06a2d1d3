package io.github.gijiroku4j.header;

import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.PersonLabel;
import java.util.List;

/** Tells what a word of a roster is that looks like a name glued to an office. */
final class Posts {

    private static final List<String> BODIES = List.of(
            "大学", "研究所", "株式会社", "協会", "協議会", "連合会", "会議所", "組合", "事務所", "法人", "センター", "機構", "学校", "病院", "新聞社", "銀行");
    private static final int LONGEST_OFFICE = 6;

    private Posts() {}

    /** 東山大学名誉教授, 川辺総合研究所代表: a post outside of the meeting, which names the body it is in. */
    static boolean isElsewhere(String word) {
        for (String body : BODIES) {
            int at = word.indexOf(body);
            if (at > 0 && at + body.length() < word.length()) {
                return "授長事役員師表".indexOf(word.charAt(word.length() - 1)) >= 0 && !word.endsWith("課長");
            }
        }
        return false;
    }

    /** 前田管理課長, but not 川辺商工会議所専務理事: behind a family name of the list nothing but a short office. */
    static boolean isSurnameWithOffice(String word) {
        PersonLabel glued = RosterEntry.glued(word);
        return FamilyNames.isListed(String.valueOf(glued.name()))
                && String.valueOf(glued.title()).length() <= LONGEST_OFFICE;
    }
}
