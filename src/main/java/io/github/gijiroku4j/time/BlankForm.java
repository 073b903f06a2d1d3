package io.github.gijiroku4j.time;

/** A date to be filled in: 令和　年　月　日, 平成○年○月, 令和　年4月1日. It names nothing, whatever stands in its other places. */
final class BlankForm {

    private static final String BLANKS = " ○◯〇●◎△□＿_XxｘＸ*＊-?？…・NYM";

    private BlankForm() {}

    /** Returns where the form that begins with an era at {@code at} ends, or {@code at} if none does. */
    static int end(Print print, int at) {
        if (Era.at(print, at) == null) {
            return at;
        }
        int year = blanks(print, at + 2);
        if (print.at(year) != '年') {
            return at;
        }
        int end = year + 1;
        end = unit(print, end, '月');
        return unit(print, end, '日');
    }

    private static int unit(Print print, int at, char unit) {
        int i = blanks(print, at);
        while (Numerals.isNumeral(print.at(i))) {
            i++;
        }
        i = blanks(print, i);
        return print.at(i) == unit ? i + 1 : at;
    }

    private static int blanks(Print print, int at) {
        int i = at;
        while (print.at(i) != 0 && BLANKS.indexOf(print.at(i)) >= 0) {
            i++;
        }
        return i;
    }
}
