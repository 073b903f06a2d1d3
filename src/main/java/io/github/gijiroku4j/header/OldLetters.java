package io.github.gijiroku4j.header;

/** The letters of the first records of the Diet: 第一回國會　參議院　農林委員會會議錄　第五號. */
final class OldLetters {

    private static final String OLD = "國會參號錄聯豫兩";
    private static final String NEW = "国会参号録連予両";

    private OldLetters() {}

    /** Returns {@code words} in the letters of today, one for one. */
    static String plain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (OLD.indexOf(words.charAt(i)) >= 0) {
                StringBuilder plain = new StringBuilder(words);
                for (int k = i; k < plain.length(); k++) {
                    int old = OLD.indexOf(plain.charAt(k));
                    plain.setCharAt(k, old < 0 ? plain.charAt(k) : NEW.charAt(old));
                }
                return plain.toString();
            }
        }
        return words;
    }
}
