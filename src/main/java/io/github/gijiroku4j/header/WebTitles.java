package io.github.gijiroku4j.header;

/** Takes out of a title what the page of a search system puts around it: 閲覧 | 川辺市議会会議録, …会議録　本文　開催日: 2019-11-27. */
final class WebTitles {

    private static final String[] BEHIND = {"本文", "開催日:", "開催日 ", "全文"};

    private WebTitles() {}

    /** Returns the words of {@code line} without them. */
    static String without(String line) {
        String words = line.indexOf('|') < 0 ? line : part(line);
        for (String behind : BEHIND) {
            int at = words.indexOf(" " + behind);
            words = at > 0 ? words.substring(0, at) : words.startsWith(behind) ? "" : words;
        }
        return words.strip();
    }

    /** The part between bars that names the record, or else the last one. */
    private static String part(String line) {
        String last = line;
        int from = 0;
        while (from <= line.length()) {
            int bar = line.indexOf('|', from);
            int end = bar < 0 ? line.length() : bar;
            last = line.substring(from, end).strip();
            if (RecordKind.of(last) != null) {
                return last;
            }
            from = end + 1;
        }
        return last;
    }
}
