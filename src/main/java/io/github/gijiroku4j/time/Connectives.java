package io.github.gijiroku4j.time;

/** What joins two times: the signs of a range (～, から) and of a list (、, 及び). */
final class Connectives {

    private static final String[] LISTS = GrammarLists.words("list-signs").toArray(new String[0]);

    private Connectives() {}

    /** Returns where the second half begins if a sign of a range stands at {@code at}, else -1. */
    static int range(Print print, int at) {
        int sign = print.at(at) == ' ' ? at + 1 : at;
        char c = print.at(sign);
        if (c == '~' || c == '-' || c == 'ー') {
            int next = sign + 1;
            next += print.at(next) == c ? 1 : 0;
            return print.at(next) == ' ' ? next + 1 : next;
        }
        if (print.startsWith("から", sign)) {
            return print.at(sign + 2) == '、' ? sign + 3 : sign + 2;
        }
        if (c == '至' && (Era.at(print, sign + 1) != null || Numerals.isNumeral(print.at(sign + 1)))) {
            return sign + 1;
        }
        return print.startsWith("ないし", sign) ? sign + 3 : print.startsWith("乃至", sign) ? sign + 2 : -1;
    }

    /** Returns where the next item begins if a sign of a list stands at {@code at}, else -1. */
    static int list(Print print, int at) {
        for (String sign : LISTS) {
            if (print.startsWith(sign, at)) {
                int next = at + sign.length();
                return print.at(next) == ' ' ? next + 1 : next;
            }
        }
        return -1;
    }

    /** Returns where what follows a sign of a range or list begins, or -1. */
    static int either(Print print, int at) {
        int range = range(print, at);
        return range >= 0 ? range : list(print, at);
    }
}
