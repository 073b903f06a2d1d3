package io.github.gijiroku4j.person;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Those whom a record lists as absent (欠席), by name: 欠席委員 向 佳代, 丸山委員（欠席）. */
final class Absentees {

    private final Map<String, String> entries = new LinkedHashMap<>();

    /** Takes the names of {@code text}: the lines that tell who was absent, folded. */
    Absentees(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || " 、,・:()[]\t\n".indexOf(text.charAt(i)) >= 0) {
                String word = text.substring(from, i);
                if (!word.isEmpty()) {
                    entries.putIfAbsent(Variants.plain(word), word);
                }
                from = i + 1;
            }
        }
    }

    /** Returns the word that has {@code name}, in plain letters, or with a given name or a title behind it; null if none has. */
    @Nullable
    String find(String name) {
        String whole = entries.get(name);
        if (whole != null) {
            return whole;
        }
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            String word = entry.getKey();
            boolean begins = word.startsWith(name) && word.length() <= name.length() + 8;
            String read = begins ? PersonReader.builtIn().read(word).name() : null;
            if (read != null && (read.equals(name) || FamilyNames.familyLength(read) == name.length())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
