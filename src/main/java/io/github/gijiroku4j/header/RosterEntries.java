package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.person.PersonLabel;
import io.github.gijiroku4j.person.PersonReader;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of a roster: cut apart, then each read as a person. */
final class RosterEntries {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final PersonReader PEOPLE = PersonReader.builtIn();

    private RosterEntries() {}

    /** Cuts a list at its commas, but not inside brackets. */
    static void splitAtCommas(Passage list, List<Passage> into) {
        String text = list.text();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '、';
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (i == text.length() || depth == 0 && (c == '、' || c == ',')) {
                Passage entry = list.part(from, i);
                if (!entry.isEmpty()) {
                    splitWords(entry, into);
                }
                from = i + 1;
            }
        }
    }

    /** 三浦洋嗣委員 藤原忠彦専門委員: every word of an entry is a name with its office. */
    private static void splitWords(Passage entry, List<Passage> into) {
        String text = entry.text();
        List<Passage> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                boolean rest = i - from == 1 && text.charAt(from) == '他' || text.startsWith("ほか", from);
                if (!rest && OFFICES.suffixStart(text, from, i) <= from) {
                    into.add(entry);
                    return;
                }
                words.add(entry.part(from, i));
                from = i + 1;
            }
        }
        into.addAll(words);
    }

    /** Cuts a line of columns into people: at each seat, behind each 君, else the line is one. */
    static void splitLine(Line line, int start, List<Passage> into) {
        String text = line.text();
        List<Integer> cuts = new ArrayList<>();
        cuts.add(start);
        for (int i = start; i < line.end(); i++) {
            char c = text.charAt(i);
            boolean behindKun = c == '君' && i + 1 < line.end() && text.charAt(i + 1) <= ' ';
            if (behindKun) {
                cuts.add(i + 1);
            } else if (c == '番' && i > start && Glyphs.isDigit(text.charAt(i - 1))) {
                int digits = i;
                while (digits > start && Glyphs.isDigit(text.charAt(digits - 1))) {
                    digits--;
                }
                boolean apart =
                        digits > start + 1 && text.charAt(digits - 1) <= ' ' && cuts.get(cuts.size() - 1) < digits - 1;
                if (apart && hasLetters(text, cuts.get(cuts.size() - 1), digits)) {
                    cuts.add(digits);
                }
            } else if (c == '|' || c == '¦') {
                cuts.add(i + 1);
            }
        }
        if (cuts.size() == 1) {
            cutWords(line, start, cuts);
        }
        if (cuts.size() == 1) {
            cutPairs(line, start, cuts);
        }
        cuts.add(line.end());
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int from = cuts.get(i);
            int to = cuts.get(i + 1);
            int end = to > from && (text.charAt(to - 1) == '|' || text.charAt(to - 1) == '¦') ? to - 1 : to;
            if (hasLetters(text, from, end)) {
                into.add(new Columns(line, from, end).passage());
            }
        }
    }

    /** 山田委員 佐藤委員 鈴木課長: every word is a name with its office. */
    private static void cutWords(Line line, int start, List<Integer> cuts) {
        String text = line.text();
        List<Integer> starts = new ArrayList<>();
        int at = start;
        while (at < line.end()) {
            int end = at;
            while (end < line.end() && text.charAt(end) > ' ') {
                end++;
            }
            int office = OFFICES.suffixStart(text, at, end);
            boolean rest = end - at == 1 && text.charAt(at) == '他' && !starts.isEmpty();
            if (!rest && (office <= at || text.charAt(end - 1) == '君')) {
                return;
            }
            starts.add(at);
            at = end;
            while (at < line.end() && text.charAt(at) <= ' ') {
                at++;
            }
        }
        if (starts.size() > 1) {
            cuts.addAll(starts.subList(1, starts.size()));
        }
    }

    /** 区長　山田　太郎　　副区長　佐藤　花子: an office behind a name, two spaces apart, begins the next person. */
    private static void cutPairs(Line line, int start, List<Integer> cuts) {
        String text = line.text();
        if (cutOffices(line, start, cuts)) {
            return;
        }
        int columns = 0;
        boolean afterName = false;
        int at = start;
        while (at < line.end()) {
            int end = spelledEnd(text, at, line.end());
            String column = RosterReader.squeeze(text, at, end);
            boolean office = OFFICES.endsInOffice(column, 0, column.length());
            if (columns == 0 && !office) {
                return;
            }
            if (office && afterName) {
                cuts.add(at);
            }
            afterName = !office && columns > 0;
            columns++;
            at = end;
            while (at < line.end() && text.charAt(at) <= ' ') {
                at++;
            }
        }
    }

    /** 三井田　智教育長　　鵜飼　真弓委員: every column is a name with its office. */
    private static boolean cutOffices(Line line, int start, List<Integer> cuts) {
        String text = line.text();
        List<Integer> starts = new ArrayList<>();
        int at = start;
        while (at < line.end()) {
            int end = columnEnd(text, at, line.end());
            int office = OFFICES.suffixStart(text, at, end);
            if (office <= at || line.indexOf(' ', at, end - at) < 0) {
                return false;
            }
            starts.add(at);
            at = end;
            while (at < line.end() && text.charAt(at) <= ' ') {
                at++;
            }
        }
        if (starts.size() > 1) {
            cuts.addAll(starts.subList(1, starts.size()));
        }
        return starts.size() > 1;
    }

    /** The end of a column; the letters of 書　　　記 make one if they spell an office. */
    private static int spelledEnd(String text, int from, int end) {
        int at = columnEnd(text, from, end);
        StringBuilder letters = new StringBuilder();
        int next = from;
        for (int i = 0; i < 4 && next < end && columnEnd(text, next, end) == next + 1; i++) {
            letters.append(text.charAt(next));
            if (i > 0 && OFFICES.isOffice(letters, 0, letters.length())) {
                return next + 1;
            }
            next++;
            while (next < end && text.charAt(next) <= ' ') {
                next++;
            }
        }
        return at;
    }

    /** The end of a column: two spaces or a tab. */
    private static int columnEnd(String text, int from, int end) {
        int at = from;
        while (at < end
                && text.charAt(at) != '\t'
                && !(text.charAt(at) == ' ' && at + 1 < end && text.charAt(at + 1) == ' ')) {
            at++;
        }
        return at;
    }

    private static boolean hasLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > ' ' && !Glyphs.isDigit(text.charAt(i)) && text.charAt(i) != '番') {
                return true;
            }
        }
        return false;
    }

    /** A stretch of a line whose columns are kept apart by two spaces or a tab. */
    private record Columns(Line line, int from, int to) {
        Passage passage() {
            return Passage.of(line.origin(), from, to);
        }
    }

    /** Reads one entry; null if it names nobody. */
    static @Nullable Attendee read(Passage entry) {
        String label = entry.text();
        Enumerator sign = Enumerator.read(label, 0, label.length());
        if (sign.sign() || label.startsWith("(") && sign.isPresent(0)) {
            return sign.end() >= label.length() ? null : read(entry.part(sign.end(), label.length()));
        }
        PersonLabel person = columns(label);
        if (person.name() == null && person.title() == null) {
            return null;
        }
        return new Attendee(label, person.name(), person.title(), person.qualifier(), entry.span());
    }

    /** Name first or title first, told by which column is an office. */
    static PersonLabel columns(String entry) {
        if (startsWithSeat(entry)) {
            return PEOPLE.read(entry);
        }
        String[] words = Words.of(entry).toArray(new String[0]);
        if (words.length < 2) {
            return PEOPLE.read(entry);
        }
        int spelled = spelledOffice(words);
        if (spelled > 0) {
            // 区　　長　青　木　太　郎: the letters of the office are set apart too.
            List<String> all = List.of(words);
            return new PersonLabel(
                    String.join("", all.subList(spelled, words.length)).replace("君", ""),
                    String.join("", all.subList(0, spelled)),
                    null,
                    Speaker.Kind.PERSON);
        }
        int office = -1;
        for (int i = 0; i < words.length && office < 0; i++) {
            String word = withoutBracket(words[i]);
            office = word.length() > 1 && OFFICES.endsInOffice(word, 0, word.length()) ? i : -1;
        }
        if (office == 1 && words.length == 2 && isGlued(words[1])) {
            return PEOPLE.read(entry);
        }
        int last = words.length - 1;
        boolean shortWords = true;
        for (int i = 0; i < words.length; i++) {
            shortWords &= i == office || words[i].length() <= 4;
        }
        if (office > 0
                && isShort(words, 0, Math.min(office, 2))
                && office >= 1
                && nameLength(words, office) <= 8
                && !PersonReader.isBody(words[0])) {
            // 菅 義偉 内閣官房長官; 村井 純 …大学教授 …委員長: the first one or two short words are the name.
            int name = nameWords(words, office);
            String title = String.join(" ", List.of(words).subList(name, words.length));
            return new PersonLabel(String.join("", List.of(words).subList(0, name)), title, null, Speaker.Kind.PERSON);
        }
        if (office == 0 && last >= 1 && shortWords && !OFFICES.endsInOffice(words[last], 0, words[last].length())) {
            String name = String.join("", List.of(words).subList(1, words.length));
            PersonLabel person = PEOPLE.read(name + (name.endsWith("君") ? "" : "君"));
            return new PersonLabel(
                    person.name(), words[0].equals("議員") ? null : words[0], person.qualifier(), Speaker.Kind.PERSON);
        }
        return PEOPLE.read(entry);
    }

    /** How many one-letter words at the front spell an office; 0 if they spell none. */
    private static int spelledOffice(String[] words) {
        StringBuilder office = new StringBuilder();
        for (int i = 0; i < Math.min(4, words.length - 1) && words[i].length() == 1; i++) {
            office.append(words[i]);
            if (i > 0 && OFFICES.isOffice(office, 0, office.length())) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean startsWithSeat(String entry) {
        int at = 0;
        while (at < entry.length() && Glyphs.isDigit(entry.charAt(at))) {
            at++;
        }
        return at > 0 && at < entry.length() && entry.charAt(at) == '番';
    }

    private static String withoutBracket(String word) {
        int open = word.endsWith(")") ? word.indexOf('(') : -1;
        return open > 0 ? word.substring(0, open) : word;
    }

    /** 玲座長: a given name and the office behind it. */
    private static boolean isGlued(String word) {
        int office = OFFICES.suffixStart(word, 0, word.length());
        return office > 0 && office <= 3 && PersonReader.isGivenName(word.substring(0, office));
    }

    private static boolean isShort(String[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words[i].length() > 5) {
                return false;
            }
        }
        return true;
    }

    private static int nameLength(String[] words, int office) {
        int letters = 0;
        for (int i = 0; i < Math.min(office, 2); i++) {
            letters += words[i].length();
        }
        return letters;
    }

    /** How many words ahead of the office make the name: letters set apart all belong to it. */
    private static int nameWords(String[] words, int office) {
        int name = 0;
        int letters = 0;
        while (name < office
                && words[name].length() <= 4
                && letters + words[name].length() <= 7
                && (name < 2 || words[name].length() == 1)) {
            letters += words[name].length();
            name++;
        }
        return Math.max(1, name);
    }
}
