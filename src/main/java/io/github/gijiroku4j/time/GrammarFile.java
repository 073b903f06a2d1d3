package io.github.gijiroku4j.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of rows.
 *
 * <pre>{@code
 * [start]                                  where in an expression the rows below may stand
 * 去年 昨年 = year -1 meeting               shapes, and what they say
 *     not ahead: 過 @han                    what may not stand ahead (only shapes of the row above)
 *     only ahead: 去る                       what must stand ahead
 *     not behind: 比 @terms                 what may not stand behind; @name stands for a list of lists.txt
 *     only behind: に から                   what must stand behind
 *     no: 過去年間の実績                      looks alike, names nothing
 *     yes: 昨年の報告 = 昨年 2019             what a reader of 30 January 2020 understands
 * }</pre>
 *
 * <p>A file that is written wrongly is a mistake of whoever wrote it, and stops the library with its name and line.
 */
final class GrammarFile {

    private final String name;
    private final BiConsumer<Grammar.Place, Row> rows;
    private final Consumer<Row.Example> examples;
    private Grammar.Place place = Grammar.Place.START;
    private List<String> patterns = List.of();
    private @Nullable Meaning meaning;
    private List<String> notAhead = new ArrayList<>();
    private List<String> onlyAhead = new ArrayList<>();
    private List<String> notBehind = new ArrayList<>();
    private List<String> onlyBehind = new ArrayList<>();

    GrammarFile(String name, BiConsumer<Grammar.Place, Row> rows, Consumer<Row.Example> examples) {
        this.name = name;
        this.rows = rows;
        this.examples = examples;
    }

    void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            try {
                read(line);
            } catch (IllegalArgumentException wrong) {
                throw new IllegalStateException(name + " line " + (i + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
        close();
    }

    private void read(String line) {
        String content = line.strip();
        if (content.isEmpty() || content.startsWith("#")) {
            return;
        }
        if (content.startsWith("[")) {
            close();
            place = Grammar.place(content.substring(1, content.length() - 1));
        } else if (!Character.isWhitespace(line.charAt(0))) {
            close();
            head(content);
        } else {
            int colon = content.indexOf(": ");
            if (colon < 0 || meaning == null) {
                throw new IllegalArgumentException("stands below no row, or has no colon: " + content);
            }
            detail(content.substring(0, colon), content.substring(colon + 2).strip());
        }
    }

    private void detail(String key, String value) {
        switch (key) {
            case "not ahead" -> notAhead.addAll(words(value));
            case "only ahead" -> onlyAhead.addAll(words(value));
            case "not behind" -> notBehind.addAll(words(value));
            case "only behind" -> onlyBehind.addAll(words(value));
            case "no" -> examples.accept(new Row.Example(value, List.of()));
            case "yes" -> {
                int sign = value.indexOf(" = ");
                if (sign < 0) {
                    throw new IllegalArgumentException("an example is written SENTENCE = MENTIONS: " + value);
                }
                examples.accept(new Row.Example(value.substring(0, sign), parts(value.substring(sign + 3), "; ")));
            }
            default -> throw new IllegalArgumentException("unknown: " + key);
        }
    }

    /** Returns what stands between the signs; nothing where two stand side by side. */
    static List<String> parts(String value, String sign) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at <= value.length()) {
            int next = value.indexOf(sign, at);
            int end = next < 0 ? value.length() : next;
            if (end > at) {
                parts.add(value.substring(at, end));
            }
            at = end + sign.length();
        }
        return parts;
    }

    private List<String> words(String value) {
        List<String> words = new ArrayList<>();
        for (String word : parts(value, " ")) {
            List<String> list = word.startsWith("@") ? GrammarLists.find(word.substring(1)) : null;
            if (list == null) {
                WordSet.check(word);
                words.add(word);
            } else {
                words.addAll(list);
            }
        }
        return words;
    }

    private void head(String heading) {
        int sign = heading.indexOf(" = ");
        if (sign < 0) {
            throw new IllegalArgumentException("a row is written SHAPE = MEANING: " + heading);
        }
        patterns = parts(heading.substring(0, sign), " ");
        meaning = Meaning.of(heading.substring(sign + 3));
        for (String pattern : patterns) {
            Shape shape = new Shape(pattern);
            if (shape.beginsWithNumber()) {
                shape.letterBehindNumber();
            }
        }
    }

    private void close() {
        if (meaning != null) {
            for (String pattern : patterns) {
                rows.accept(
                        place,
                        new Row(
                                pattern,
                                new Shape(pattern),
                                meaning,
                                new WordSet(notAhead),
                                new WordSet(onlyAhead),
                                new WordSet(notBehind),
                                new WordSet(onlyBehind)));
            }
        }
        meaning = null;
        notAhead = new ArrayList<>();
        onlyAhead = new ArrayList<>();
        notBehind = new ArrayList<>();
        onlyBehind = new ArrayList<>();
    }
}
