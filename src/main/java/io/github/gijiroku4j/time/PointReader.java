package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Part;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Unit;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Reads one point in time at a given place: {@code 令和2年1月30日(木)}, {@code 5/31}, {@code 昨年4月}, {@code 平成30年度末}.
 *
 * <p>A descent without backtracking: year, then a part of it or a month, then a part of that or a day, then a weekday. The
 * place behind what was read is {@link #end()}.
 */
final class PointReader {

    private static final String WEEKDAYS = "月火水木金土日";

    private final CharSequence text;
    private int end;

    PointReader(CharSequence text) {
        this.text = text;
    }

    /** Returns the place behind the point that was read last. */
    int end() {
        return end;
    }

    /**
     * Reads the point at {@code at}.
     *
     * @param first the first half of the range that this is the second half of, or null: 平成29年～31年 lends its era
     */
    @Nullable
    Point read(int at, @Nullable Point first) {
        RelativeWords.Word word = RelativeWords.at(text, at);
        if (word != null) {
            return relative(at, word);
        }
        Era era = Era.at(text, at);
        if (era != null) {
            return eraYear(Scan.spaces(text, at + 2), era);
        }
        char c = text.charAt(at);
        if (c == '\'' || c == '’') {
            long number = Numerals.read(text, at + 1);
            boolean two =
                    number != Numerals.NONE && Numerals.end(number) == at + 3 && Numerals.isDigit(text.charAt(at + 1));
            return two && Scan.at(text, at + 3) == '年' ? year(2000 + Numerals.value(number), null, at + 3) : null;
        }
        Era short_ = Era.of(c);
        if (short_ != null) {
            return shortEra(at, short_);
        }
        return number(at, first);
    }

    private @Nullable Point relative(int at, RelativeWords.Word word) {
        int behind = at + word.word().length();
        Unit unit = new Unit(word.distance(), word.anchor());
        switch (word.field()) {
            case YEAR, FISCAL_YEAR -> {
                Year year = new Year(unit, null, word.field() == RelativeWords.Field.FISCAL_YEAR, 0);
                if (word.part() != null) {
                    end = behind;
                    return new Point(year, word.part(), null, null, null);
                }
                return withinYear(year, behind);
            }
            case MONTH -> {
                return withinMonth(null, unit, behind);
            }
            case WEEK -> {
                end = Scan.at(text, behind) == 'の' && weekdayWord(behind + 1) != null ? behind + 1 : behind;
                DayOfWeek day = weekdayWord(end);
                if (day != null) {
                    end += Scan.startsWith(text, end + 1, "曜日") ? 3 : 2;
                } else {
                    end = behind;
                }
                return new Point(null, Part.WEEK, null, unit, day);
            }
            default -> {
                return new Point(null, null, null, unit, weekday(behind));
            }
        }
    }

    private @Nullable DayOfWeek weekdayWord(int at) {
        int day = WEEKDAYS.indexOf(Scan.at(text, at));
        return day >= 0 && Scan.at(text, at) != 0 && Scan.at(text, at + 1) == '曜' ? DayOfWeek.of(day + 1) : null;
    }

    private @Nullable Point eraYear(int at, Era era) {
        char c = Scan.at(text, at);
        int value;
        int behind;
        if (c == '元') {
            value = 1;
            behind = at + 1;
        } else {
            long number = Numerals.read(text, at);
            if (number == Numerals.NONE || Numerals.value(number) > 99) {
                return null;
            }
            value = Numerals.value(number);
            behind = Numerals.end(number);
        }
        int unit = Scan.spaces(text, behind);
        char next = Scan.at(text, unit);
        if (next == '年') {
            return year(value, era, unit);
        }
        if (next == '.' || next == '/') {
            return dotted(value, era, unit);
        }
        // 令和2～4年度: the unit stands behind the second number.
        int range = rangeSign(behind);
        long second = range < 0 ? Numerals.NONE : Numerals.read(text, range);
        if (second != Numerals.NONE && Scan.at(text, Scan.spaces(text, Numerals.end(second))) == '年') {
            end = behind;
            int after = Scan.spaces(text, Numerals.end(second)) + 1;
            return new Point(
                    new Year(new Unit(value, Anchor.NUMBER), era, Scan.at(text, after) == '度', 0),
                    null,
                    null,
                    null,
                    null);
        }
        return null;
    }

    /** H30年, R2.1.30, S63/4/1; a letter inside a word or an H that stands for something else is none. */
    private @Nullable Point shortEra(int at, Era era) {
        char before = Scan.at(text, at - 1);
        if (Scan.isLatin(before) || Numerals.isDigit(before) || before == '-' || before == '.' || before == '/') {
            return null;
        }
        long number = Numerals.read(text, at + 1);
        if (number == Numerals.NONE || !Numerals.isDigit(Scan.at(text, at + 1)) || Numerals.value(number) > 64) {
            return null;
        }
        int behind = Numerals.end(number);
        char next = Scan.at(text, behind);
        if (next == '年') {
            return year(Numerals.value(number), era, behind);
        }
        return next == '.' || next == '/' ? dotted(Numerals.value(number), era, behind) : null;
    }

    /** The rest of 2019.3.1, 2019/3/1, R2.1.30, 2019/3 behind the year. */
    private @Nullable Point dotted(int value, @Nullable Era era, int sign) {
        char dot = text.charAt(sign);
        long month = Numerals.read(text, sign + 1);
        if (month == Numerals.NONE || !Numerals.isDigit(Scan.at(text, sign + 1)) || Numerals.end(month) - sign > 3) {
            return null;
        }
        int behind = Numerals.end(month);
        Year year = new Year(new Unit(value, Anchor.NUMBER), era, false, 0);
        Unit m = new Unit(Numerals.value(month), Anchor.NUMBER);
        if (Scan.at(text, behind) == dot && Numerals.isDigit(Scan.at(text, behind + 1))) {
            long day = Numerals.read(text, behind + 1);
            if (day == Numerals.NONE
                    || Numerals.end(day) - behind > 3
                    || Scan.at(text, Numerals.end(day)) == dot
                            && Numerals.isDigit(Scan.at(text, Numerals.end(day) + 1))) {
                return null;
            }
            return new Point(year, null, m, new Unit(Numerals.value(day), Anchor.NUMBER), weekday(Numerals.end(day)));
        }
        end = behind;
        return dot == '/'
                        && Numerals.value(month) <= 12
                        && Numerals.value(month) > 0
                        && !Scan.isLatin(Scan.at(text, behind))
                ? new Point(year, null, m, null, null)
                : null;
    }

    /** Behind the number of a year, at its 年. */
    private Point year(int value, @Nullable Era era, int at) {
        return year(new Unit(value, Anchor.NUMBER), era, at);
    }

    private Point year(Unit unit, @Nullable Era era, int at) {
        int behind = at + 1;
        if (Scan.at(text, behind) == '代') {
            end = behind + 1;
            return new Point(new Year(unit, era, false, 0), Part.DECADE, null, null, null);
        }
        boolean fiscal = Scan.at(text, behind) == '度' && Scan.at(text, behind + 1) != '目';
        behind += fiscal ? 1 : 0;
        int also = otherNotation(behind);
        behind = also == 0 ? behind : otherEnd;
        return withinYear(new Year(unit, era, fiscal, also), behind);
    }

    private int otherEnd;

    /** （2019年） behind 平成31年, or （平成31年） behind 2019年: the Western year, or 0. */
    private int otherNotation(int at) {
        if (Scan.at(text, at) != '(') {
            return 0;
        }
        Era era = Era.at(text, at + 1);
        int from = Scan.spaces(text, era == null ? at + 1 : at + 3);
        boolean first = era != null && Scan.at(text, from) == '元';
        long number = first ? 1L << 32 | (from + 1) : Numerals.read(text, from);
        if (number == Numerals.NONE || era == null && Numerals.value(number) < 1000) {
            return 0;
        }
        int close = Scan.spaces(text, Numerals.end(number));
        close += Scan.at(text, close) == '年' ? 1 : 0;
        close += Scan.at(text, close) == '度' ? 1 : 0;
        if (Scan.at(text, close) != ')') {
            return 0;
        }
        otherEnd = close + 1;
        return era == null ? Numerals.value(number) : era.year(Numerals.value(number));
    }

    private Point withinYear(Year year, int behind) {
        end = behind;
        int at = Scan.spaces(text, behind);
        at += Scan.at(text, at) == 'の' ? 1 : 0;
        at = Scan.spaces(text, at);
        long month = Numerals.read(text, at);
        if (month != Numerals.NONE) {
            int unit = Scan.spaces(text, Numerals.end(month));
            if (Scan.at(text, unit) == '月' && isMonthUnit(unit)) {
                return withinMonth(year, new Unit(Numerals.value(month), Anchor.NUMBER), unit + 1);
            }
            // 令和2年4～6月
            int range = rangeSign(Numerals.end(month));
            long second = range < 0 ? Numerals.NONE : Numerals.read(text, range);
            if (second != Numerals.NONE
                    && Scan.at(text, Numerals.end(second)) == '月'
                    && isMonthUnit(Numerals.end(second))) {
                end = Numerals.end(month);
                return new Point(year, null, new Unit(Numerals.value(month), Anchor.NUMBER), null, null);
            }
            return new Point(year, null, null, null, null);
        }
        RelativeWords.Word word = at < text.length() ? RelativeWords.at(text, at) : null;
        if (word != null
                && word.field() == RelativeWords.Field.MONTH
                && word.anchor() == Anchor.LAST
                && word.distance() == 0) {
            return withinMonth(year, new Unit(0, Anchor.LAST), at + 2);
        }
        Part part = yearPart(at, year.fiscal());
        return new Point(year, part, null, null, null);
    }

    private @Nullable Part yearPart(int at, boolean fiscal) {
        if (Scan.at(text, at) == '末' && Scan.at(text, at + 1) != '端') {
            return part(Part.END, at + 1);
        }
        if (Scan.startsWithAny(text, at, "上半期", "前半期")) {
            return part(Part.FIRST_HALF, at + 3);
        }
        if (Scan.startsWithAny(text, at, "下半期", "後半期")) {
            return part(Part.SECOND_HALF, at + 3);
        }
        if (Scan.startsWithAny(text, at, "上期", "前期", "前半")) {
            return part(Part.FIRST_HALF, at + 2);
        }
        if (Scan.startsWithAny(text, at, "下期", "後期", "後半")) {
            return part(Part.SECOND_HALF, at + 2);
        }
        if (Scan.at(text, at) == '第') {
            long number = Numerals.read(text, at + 1);
            if (number != Numerals.NONE
                    && Numerals.value(number) >= 1
                    && Numerals.value(number) <= 4
                    && Scan.startsWith(text, Numerals.end(number), "四半期")) {
                return part(Part.quarter(Numerals.value(number)), Numerals.end(number) + 3);
            }
        }
        int season = fiscal || Scan.at(text, at) == 0 ? -1 : "春夏秋冬".indexOf(text.charAt(at));
        if (season >= 0 && !Scan.startsWithAny(text, at + 1, "季", "休", "日", "期")) {
            return part(Part.season(season), at + 1);
        }
        return null;
    }

    private Part part(Part part, int behind) {
        end = behind;
        return part;
    }

    private Point withinMonth(@Nullable Year year, Unit month, int behind) {
        end = behind;
        int at = Scan.spaces(text, behind);
        if (Scan.startsWithAny(text, at, "上旬", "初旬")) {
            return new Point(year, part(Part.EARLY, at + 2), month, null, null);
        }
        if (Scan.startsWith(text, at, "中旬")) {
            return new Point(year, part(Part.MIDDLE, at + 2), month, null, null);
        }
        if (Scan.startsWith(text, at, "下旬")) {
            return new Point(year, part(Part.LATE, at + 2), month, null, null);
        }
        if (Scan.startsWith(text, at, "半ば")) {
            return new Point(year, part(Part.MIDDLE, at + 2), month, null, null);
        }
        if (Scan.startsWith(text, at, "前半")) {
            return new Point(year, part(Part.FIRST_HALF, at + 2), month, null, null);
        }
        if (Scan.startsWith(text, at, "後半")) {
            return new Point(year, part(Part.SECOND_HALF, at + 2), month, null, null);
        }
        if (Scan.at(text, at) == '末') {
            return new Point(year, part(Part.END, Scan.at(text, at + 1) == '日' ? at + 2 : at + 1), month, null, null);
        }
        RelativeWords.Word word = at < text.length() ? RelativeWords.at(text, at) : null;
        if (word != null && word.word().equals("同日")) {
            end = at + 2;
            return new Point(year, null, month, new Unit(0, Anchor.LAST), null);
        }
        long day = Numerals.read(text, at);
        if (day == Numerals.NONE || Numerals.value(day) > 99) {
            return new Point(year, null, month, null, null);
        }
        int unit = Scan.spaces(text, Numerals.end(day));
        Unit d = new Unit(Numerals.value(day), Anchor.NUMBER);
        if (Scan.at(text, unit) == '日' && Scan.at(text, unit + 1) != '間') {
            return new Point(year, null, month, d, weekday(unit + 1));
        }
        // 5月1～3日
        int range = rangeSign(Numerals.end(day));
        long second = range < 0 ? Numerals.NONE : Numerals.read(text, range);
        if (second != Numerals.NONE && Scan.at(text, Numerals.end(second)) == '日') {
            end = Numerals.end(day);
            return new Point(year, null, month, d, null);
        }
        return new Point(year, null, month, null, null);
    }

    private boolean isMonthUnit(int unit) {
        return Scan.at(text, unit + 1) != '曜' && !Scan.startsWithAny(text, unit + 1, "間", "余", "雨", "ずつ");
    }

    /** A weekday behind a day, with or without brackets; {@link #end} comes to stand behind it. */
    private @Nullable DayOfWeek weekday(int behind) {
        end = behind;
        int at = Scan.spaces(text, behind);
        boolean bracket = Scan.at(text, at) == '(' || Scan.at(text, at) == '[' || Scan.at(text, at) == '〔';
        int letter = Scan.spaces(text, bracket ? at + 1 : at);
        char c = Scan.at(text, letter);
        int day = c == 0 ? -1 : WEEKDAYS.indexOf(c);
        if (day < 0) {
            return null;
        }
        int next = letter + 1;
        boolean word = Scan.at(text, next) == '曜';
        next += word ? 1 : 0;
        next += word && Scan.at(text, next) == '日' ? 1 : 0;
        if (!bracket) {
            end = word ? next : behind;
            return word ? DayOfWeek.of(day + 1) : null;
        }
        next = Scan.spaces(text, next);
        if (Scan.startsWithAny(text, next, "・祝", "、祝", "/祝", "祝")) {
            next += Scan.at(text, next) == '祝' ? 1 : 2;
            next += Scan.at(text, next) == '日' ? 1 : 0;
        }
        char close = Scan.at(text, next);
        if (close != ')' && close != ']' && close != '〕') {
            return null;
        }
        end = next + 1;
        return DayOfWeek.of(day + 1);
    }

    private @Nullable Point number(int at, @Nullable Point first) {
        long number = Numerals.read(text, at);
        if (number == Numerals.NONE || !mayPrecede(at)) {
            return null;
        }
        int value = Numerals.value(number);
        int behind = Numerals.end(number);
        int unit = Scan.spaces(text, behind);
        boolean digits = Numerals.isDigit(text.charAt(at));
        char next = Scan.at(text, unit);
        if (next == '年') {
            return bareYear(value, at, unit, first);
        }
        if (next == '月' && value <= 99 && isMonthUnit(unit)) {
            return value >= 1 && value <= 12 && !isRecurring(at)
                    ? withinMonth(null, new Unit(value, Anchor.NUMBER), unit + 1)
                    : null;
        }
        if (next == '日') {
            return bareDay(value, at, unit, digits, first);
        }
        if (!digits || unit != behind) {
            return null;
        }
        if ((next == '/' || next == '.') && value >= 1868 && value < 2200) {
            return dotted(value, null, behind);
        }
        if (next == '-' && behind - at == 4 && value >= 1900 && value < 2200) {
            return iso(value, behind);
        }
        if (next == '/' && value >= 1 && value <= 12) {
            return slash(value, behind);
        }
        return next == 0 ? null : pairedFirst(value, behind);
    }

    /** Whether a date may begin at {@code at}: not inside a number, a word of Latin letters, or 第3日. */
    private boolean mayPrecede(int at) {
        char before = Scan.at(text, at - 1);
        if (Scan.isLatin(before)
                || Numerals.isNumeral(before)
                || before == '第'
                || before == '/'
                || before == '$'
                || before == '¥') {
            return false;
        }
        boolean part = before == '.' || before == ',' || before == ':';
        return !(part && Numerals.isDigit(Scan.at(text, at - 2))) && before != '数' && before != '何' && before != '幾';
    }

    /** 毎年4月, 例年6月: no one date. */
    private boolean isRecurring(int at) {
        int i = at;
        while (Scan.at(text, i - 1) == ' ') {
            i--;
        }
        i -= Scan.at(text, i - 1) == '、' || Scan.at(text, i - 1) == 'の' ? 1 : 0;
        i -= Scan.at(text, i - 1) == '度' ? 1 : 0;
        return Scan.at(text, i - 1) == '年'
                        && (Scan.at(text, i - 2) == '毎' || Scan.at(text, i - 2) == '例' || Scan.at(text, i - 2) == '各')
                || Scan.at(text, i - 1) == '毎';
    }

    /** What makes a term of 2年: 2年間, 5年以上. */
    private static final String[] TERMS = {
        "間", "半", "目", "以内", "以上", "未満", "程度", "余", "生", "ぶり", "連続", "ごと", "おき", "弱", "強", "物", "制", "計画", "ほど", "もの",
        "かけ", "かか", "も", "続", "連", "ぐらい", "くらい", "越し", "来"
    };

    private @Nullable Point bareYear(int value, int at, int unit, @Nullable Point first) {
        int behind = unit + 1;
        if (value < 1000 && Scan.startsWithAny(text, behind, TERMS)) {
            return null;
        }
        if (value >= 1500 && value < 2200) {
            return year(value, null, unit);
        }
        if (value < 1 || value > 99) {
            return value <= 999 ? ago(value, behind) : null;
        }
        if (Scan.at(text, behind) == '代') {
            end = behind + 1;
            return value >= 30 && value % 10 == 0 && Numerals.isDigit(text.charAt(at))
                    ? new Point(
                            new Year(new Unit(1900 + value, Anchor.NUMBER), null, false, 0),
                            Part.DECADE,
                            null,
                            null,
                            null)
                    : null;
        }
        if (first != null && first.year() != null) {
            return year(value, first.year().era(), unit);
        }
        Point ago = ago(value, behind);
        if (ago != null) {
            return ago;
        }
        // 30年度, 29年3月: counted in the era of the meeting; a bare 3年 is a term.
        boolean fiscal = Scan.at(text, behind) == '度' && !Scan.startsWithAny(text, behind + 1, "目", "分の", "以上", "間");
        long month = Numerals.read(text, Scan.spaces(text, behind));
        boolean dated = month != Numerals.NONE
                && Numerals.value(month) >= 1
                && Numerals.value(month) <= 12
                && Scan.at(text, Scan.spaces(text, Numerals.end(month))) == '月';
        return fiscal || dated ? year(new Unit(value, Anchor.ERA), null, unit) : null;
    }

    /** 3年前, 10年後: a calendar year; 5年前後 and 3年以上前 are none. */
    private @Nullable Point ago(int value, int behind) {
        char side = Scan.at(text, behind);
        if (side != '前' && side != '後'
                || Scan.at(text, behind + 1) == '後'
                || Scan.startsWithAny(text, behind + 1, "倒", "半", "期")) {
            return null;
        }
        end = behind + 1;
        return new Point(
                new Year(new Unit(side == '前' ? -value : value, Anchor.MEETING), null, false, 0),
                null,
                null,
                null,
                null);
    }

    private static final String[] SPANS_OF_DAYS = {
        "間", "当", "あた", "につ", "目", "以内", "以上", "程度", "分", "後", "前", "平均", "中", "も", "ほど", "とも", "ごと", "毎", "ぶり", "余",
        "弱", "強", "ずつ", "足", "がか", "かか", "市", "町", "村", "場", "月", "大根", "坊", "酔", "天下", "以下", "未満", "本", "曜", "で", "早",
        "数", "制", "を超", "あれば", "連続", "程", "坂", "山", "夜", "置", "休"
    };

    private @Nullable Point bareDay(int value, int at, int unit, boolean digits, @Nullable Point first) {
        int behind = unit + 1;
        if (value < 1 || value > 31 || Scan.startsWithAny(text, behind, SPANS_OF_DAYS)) {
            return null;
        }
        if (Numerals.isNumeral(Scan.at(text, behind)) && !digits) {
            return null;
        }
        DayOfWeek weekday = weekday(behind);
        Point point = new Point(null, null, null, new Unit(value, Anchor.NUMBER), weekday);
        if (weekday != null || first != null) {
            return point;
        }
        boolean pinned = Scan.startsWithAny(text, behind, "付", "から", "まで", "以降", "午", "の午", "夜", "朝")
                || Scan.at(text, behind) == 'に'
                        && !Numerals.isNumeral(Scan.at(text, behind + 1))
                        && !Scan.startsWithAny(text, behind, "にわた", "に及", "につ", "に渡", "に数", "に何", "に延");
        if (value == 1 || !digits) {
            return pinned && !(value == 1 && Scan.at(text, behind) == 'に') ? point : null;
        }
        if (Scan.startsWithAny(text, behind, "ぐらい", "くらい", "ごろ", "頃", "ころ")) {
            return Scan.startsWithAny(
                            text,
                            behind
                                    + (Scan.at(text, behind) == '頃'
                                            ? 1
                                            : Scan.startsWithAny(text, behind, "ごろ", "ころ") ? 2 : 3),
                            "まで",
                            "に",
                            "から",
                            "は")
                    ? point
                    : null;
        }
        return at > 0 && Numerals.isDigit(Scan.at(text, at - 1)) ? null : point;
    }

    private @Nullable Point iso(int year, int dash) {
        long month = Numerals.read(text, dash + 1);
        if (month == Numerals.NONE || Numerals.end(month) != dash + 3 || Scan.at(text, dash + 3) != '-') {
            return null;
        }
        long day = Numerals.read(text, dash + 4);
        if (day == Numerals.NONE || Numerals.end(day) != dash + 6) {
            return null;
        }
        return new Point(
                new Year(new Unit(year, Anchor.NUMBER), null, false, 0),
                null,
                new Unit(Numerals.value(month), Anchor.NUMBER),
                new Unit(Numerals.value(day), Anchor.NUMBER),
                weekday(dash + 6));
    }

    /** 5/31, unless it is a fraction: 1/2の確率, 3/4以上. */
    private @Nullable Point slash(int month, int slash) {
        long number = Numerals.read(text, slash + 1);
        if (number == Numerals.NONE
                || !Numerals.isDigit(Scan.at(text, slash + 1))
                || Numerals.value(number) < 1
                || Numerals.value(number) > 31) {
            return null;
        }
        int behind = Numerals.end(number);
        char next = Scan.at(text, behind);
        if (next == '/'
                || next == '.' && Numerals.isDigit(Scan.at(text, behind + 1))
                || Scan.isLatin(next)
                || next == '%') {
            return null;
        }
        DayOfWeek weekday = weekday(behind);
        boolean certain = weekday != null || TimeOfDay.read(text, Scan.spaces(text, behind)) != null;
        boolean fraction = Scan.startsWithAny(
                text, behind, "の", "以", "程度", "ほど", "に減", "に縮", "に満", "に削", "に低", "ずつ", "を占", "倍", "超", "弱", "強", "が",
                "は", "を", "で", "回", "ページ", "頁", "枚", "くらい", "ぐらい");
        if (!certain
                && (fraction
                        || Numerals.value(number) <= 12
                                && next != 'に'
                                && next != 'か'
                                && next != 'ま'
                                && !Scan.isWave(next)
                                && next != '付')) {
            return null;
        }
        return new Point(
                null, null, new Unit(month, Anchor.NUMBER), new Unit(Numerals.value(number), Anchor.NUMBER), weekday);
    }

    /** 4～6月, 2020～2022年, 5～7日: the unit stands behind the second number. */
    private @Nullable Point pairedFirst(int value, int behind) {
        int range = rangeSign(behind);
        long second = range < 0 ? Numerals.NONE : Numerals.read(text, range);
        if (second == Numerals.NONE) {
            return null;
        }
        int unit = Scan.spaces(text, Numerals.end(second));
        end = behind;
        Unit number = new Unit(value, Anchor.NUMBER);
        char next = Scan.at(text, unit);
        if (next == '年' && value >= 1900 && value < 2200 && Numerals.value(second) >= 1900) {
            return new Point(new Year(number, null, Scan.at(text, unit + 1) == '度', 0), null, null, null, null);
        }
        boolean wave = Scan.isWave(Scan.at(text, Scan.spaces(text, behind)));
        if (next == '月' && isMonthUnit(unit) && value >= 1 && value <= 12 && Numerals.value(second) <= 12 && wave) {
            return new Point(null, null, number, null, null);
        }
        return null;
    }

    /** Where the second half of a range begins if a sign of a range stands at {@code at}, else -1. */
    int rangeSign(int at) {
        int sign = Scan.spaces(text, at);
        char c = Scan.at(text, sign);
        if (Scan.isWave(c) || Scan.isDash(c)) {
            int next = sign + 1;
            while (Scan.isWave(Scan.at(text, next)) || Scan.isDash(Scan.at(text, next))) {
                next++;
            }
            return next - sign > 2 ? -1 : Scan.spaces(text, next);
        }
        return Scan.startsWith(text, sign, "から") ? Scan.spaces(text, sign + 2) : -1;
    }
}
