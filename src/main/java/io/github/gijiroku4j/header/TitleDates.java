package io.github.gijiroku4j.header;

/** Takes the day out of a title, for it is no part of the body's name: 川辺分科会（令和6年5月14日開催）議事録, 緑化委員会記録　平成27年3月17日（火）. */
final class TitleDates {

    private TitleDates() {}

    /** Returns {@code title} with every day (令和6年5月14日（火）開催, 3月4日) and the brackets around it gone. */
    static String without(String title) {
        StringBuilder rest = new StringBuilder(title.length());
        int from = 0;
        for (int month = title.indexOf('月'); month >= 0; month = title.indexOf('月', month + 1)) {
            int day = skipSpaces(title, month + 1);
            int end = skipDigits(title, day);
            int start = monthStart(title, month, from);
            if (end == day || end >= title.length() || title.charAt(end) != '日' || start == month) {
                continue;
            }
            end = behindDay(title, end + 1);
            start = yearStart(title, start, from);
            boolean enclosed =
                    start > from && title.charAt(start - 1) == '(' && end < title.length() && title.charAt(end) == ')';
            rest.append(title, from, enclosed ? start - 1 : start).append(' ');
            from = enclosed ? end + 1 : end;
            month = Math.max(month, from - 1);
        }
        return rest.append(title, from, title.length()).toString().strip();
    }

    /** 10/02/12 or 5月31日 ahead of a name is no part of it; 三日月市議会 begins with neither. */
    static String behind(String text) {
        int at = 0;
        boolean month = false;
        boolean sign = false;
        if (text.isEmpty() || !Session.isNumeral(text.charAt(0))) {
            return text;
        }
        while (at < text.length() && (Session.isNumeral(text.charAt(at)) || "/月日 ".indexOf(text.charAt(at)) >= 0)) {
            month |= text.charAt(at) == '月';
            sign |= text.charAt(at) == '/' || month && text.charAt(at) == '日';
            at++;
        }
        return sign ? text.substring(at).strip() : text;
    }

    /** Where the era begins whose name ends ahead of {@code end} (平成, 平 成); {@code end} if none stands there. */
    static int eraStart(String text, int end) {
        int second = backward(text, end);
        int first = second > 0 ? backward(text, second - 1) : 0;
        boolean era = first > 0 && "令和 平成 昭和 大正 明治".contains("" + text.charAt(first - 1) + text.charAt(second - 1));
        return era ? first - 1 : end;
    }

    /** 2009 of 実行委員会2009: four figures without 年 that are a year; 0 if there are none. */
    static int bareYear(String text) {
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            boolean apart = at == text.length() || "年/-.回号".indexOf(text.charAt(at)) < 0;
            if (at - from == 4 && apart && (text.startsWith("19", from) || text.startsWith("20", from))) {
                return Integer.parseInt(text.substring(from, at));
            }
            at = Math.max(at, from + 1);
        }
        return 0;
    }

    private static int backward(String text, int from) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    private static int monthStart(String title, int month, int from) {
        int start = month;
        while (start > from && isDigit(title.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the year ahead of the month begins, or the month if there is none. */
    private static int yearStart(String title, int month, int from) {
        int unit = month;
        while (unit > from && title.charAt(unit - 1) == ' ') {
            unit--;
        }
        if (unit == from || title.charAt(unit - 1) != '年') {
            return month;
        }
        int start = unit - 1;
        while (start > from && (isDigit(title.charAt(start - 1)) || title.charAt(start - 1) == '元')) {
            start--;
        }
        boolean era = start - 2 >= from && "令和 平成 昭和 大正 明治".contains(title.substring(start - 2, start));
        return era ? start - 2 : start;
    }

    /** The end of the weekday and of 開催 behind a day. */
    private static int behindDay(String title, int day) {
        int end = day;
        int open = skipSpaces(title, end);
        boolean weekday = open + 1 < title.length()
                && title.charAt(open) == '('
                && "日月火水木金土".indexOf(title.charAt(open + 1)) >= 0;
        int close = weekday ? title.indexOf(')', open) : -1;
        if (close > 0 && close - open <= 4) {
            end = close + 1;
        }
        return title.startsWith("開催", end) ? end + 2 : end;
    }

    private static int skipSpaces(String title, int from) {
        int at = from;
        while (at < title.length() && title.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int skipDigits(String title, int from) {
        int at = from;
        while (at < title.length() && isDigit(title.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || "〇一二三四五六七八九十".indexOf(c) >= 0;
    }

    /** Returns the end of 3月4日(水曜日) at {@code from}; {@code from} itself if no day stands there. */
    static int dayEnd(String text, int from) {
        int at = unitEnd(text, from, '月');
        at = at == from ? at : unitEnd(text, at, '日');
        if (at > from
                && at + 1 < text.length()
                && text.charAt(at) == '('
                && "月火水木金土日".indexOf(text.charAt(at + 1)) >= 0) {
            int close = text.indexOf(')', at);
            at = close > 0 && close - at <= 5 ? close + 1 : at;
        }
        return at;
    }

    private static int unitEnd(String text, int from, char unit) {
        int at = Session.skip(text, from);
        int digits = at;
        while (at < text.length() && (Session.isNumeral(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        return at > digits && at < text.length() && text.charAt(at) == unit ? at + 1 : from;
    }
}
