package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;

/** Tells where the words of a title begin on its line. */
final class TitleStart {

    private TitleStart() {}

    /** 10/02/12 第169回…総会議事録, 2023-07-03 第3回…: where the words begin behind the date of a web page. */
    static int of(Line line) {
        String text = line.text();
        int at = digitsEnd(line, line.start());
        char sign = at > line.start() && at < line.end() ? text.charAt(at) : 0;
        if (sign == '.' && at + 2 < line.end() && text.charAt(at + 1) == ' ') {
            // 6. 審議会議事録: the last of a web page's crumbs.
            return at + 2;
        }
        if (sign == '/' || sign == '-' || sign == '.') {
            int month = digitsEnd(line, at + 1);
            int day = month < line.end() && text.charAt(month) == sign ? digitsEnd(line, month + 1) : line.end();
            if (day > month + 1 && day < line.end() && text.charAt(day) <= ' ') {
                return day;
            }
        }
        // ●●●第12回 審議会議事録, -1-社会資本整備審議会: decoration, and the number of the first page glued to the title.
        at = line.start();
        while (at < line.end()
                && Glyphs.isGlyph(line.text().charAt(at))
                && line.text().charAt(at) != '〇') {
            at++;
        }
        int page = Enumerator.glued(line.text(), line.start(), line.end());
        return page > 0 ? page : at < line.end() ? at : line.start();
    }

    private static int digitsEnd(Line line, int from) {
        int at = from;
        while (at < line.end() && Glyphs.isDigit(line.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
