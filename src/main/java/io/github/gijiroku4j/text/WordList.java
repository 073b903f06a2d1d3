package io.github.gijiroku4j.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Reads the word lists that the library keeps as data: words parted by spaces or line ends, {@code #} opens a comment,
 * {@code [name]} alone on its line opens a part.
 */
public final class WordList {

    private WordList() {}

    /**
     * Returns every word of a resource that lies beside {@code owner}.
     *
     * @throws IllegalStateException if there is no such resource
     */
    public static List<String> words(Class<?> owner, String resource) {
        List<String> words = new ArrayList<>();
        parts(owner, resource).values().forEach(words::addAll);
        return words;
    }

    /**
     * Returns the words of a resource that lies beside {@code owner}, part by part; words ahead of the first part stand
     * under the empty name.
     *
     * @throws IllegalStateException if there is no such resource
     */
    public static Map<String, List<String>> parts(Class<?> owner, String resource) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        parts.put("", words);
        for (String line : lines(owner, resource)) {
            int comment = line.indexOf('#');
            String content = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (content.startsWith("[") && content.endsWith("]")) {
                words = parts.computeIfAbsent(content.substring(1, content.length() - 1), name -> new ArrayList<>());
                continue;
            }
            StringTokenizer tokens = new StringTokenizer(content);
            while (tokens.hasMoreTokens()) {
                words.add(tokens.nextToken());
            }
        }
        return parts;
    }

    /**
     * Returns the lines of a resource that lies beside {@code owner}.
     *
     * @throws IllegalStateException if there is no such resource
     */
    public static List<String> lines(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
            }
            return cut(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    private static List<String> cut(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines.add(text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end));
            start = end + 1;
        }
        return lines;
    }
}
