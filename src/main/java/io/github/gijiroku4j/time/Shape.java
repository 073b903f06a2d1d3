package io.github.gijiroku4j.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a row of the grammar: letters that stand there as they are, and places for numbers and eras.
 *
 * <p>{@code {era}} is the name of an era (平成), {@code {abbr}} its first letter (平30年), {@code {letter}} its Latin one (H30年), {@code
 * {shr}} S, H or R;
 * {@code {year:1868-2199}} a number within bounds, in digits or kanji; {@code {#month}} one in digits, {@code {##day}} in exactly
 * two, {@code {####year}} in four; {@code {year=1}元} is a number that the letters behind it stand for. Behind an era
 * 元 is the number 1. {@code also} holds the year of a second notation in brackets.
 */
final class Shape {

    /** What a match read; every number 0 where the shape has no place for it. */
    static final class Hit {
        int end;
        int year;
        int month;
        int day;
        int n;
        int also;

        @Nullable
        Era era;

        @Nullable
        Era alsoEra;

        private void clear() {
            year = 0;
            month = 0;
            day = 0;
            n = 0;
            also = 0;
            era = null;
            alsoEra = null;
        }
    }

    private sealed interface Piece {
        record Letters(String letters) implements Piece {}

        record Name(Kind kind) implements Piece {}

        record Constant(String slot, int value) implements Piece {}

        record Figures(String slot, int low, int high, int digits, Script script) implements Piece {}
    }

    /** What a number may be printed in. */
    private enum Script {
        ANY,
        DIGITS,
        KANJI
    }

    private enum Kind {
        ERA,
        ABBR,
        LETTER,
        /** The letters that stand for nothing else so often as M and T do. */
        SHR
    }

    private final Piece[] pieces;

    Shape(String pattern) {
        List<Piece> read = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            if (open != at) {
                int stop = open < 0 ? pattern.length() : open;
                read.add(new Piece.Letters(pattern.substring(at, stop)));
                at = stop;
                continue;
            }
            int close = pattern.indexOf('}', at);
            if (close < 0) {
                throw new IllegalArgumentException("no } behind { in " + pattern);
            }
            read.add(place(pattern.substring(at + 1, close)));
            at = close + 1;
        }
        pieces = read.toArray(new Piece[0]);
    }

    private static Piece place(String place) {
        int equals = place.indexOf('=');
        if (equals > 0) {
            return new Piece.Constant(place.substring(0, equals), Integer.parseInt(place.substring(equals + 1)));
        }
        int marks = 0;
        while (place.charAt(marks) == '#') {
            marks++;
        }
        int kanji = 0;
        while (place.charAt(kanji) == '一') {
            kanji++;
        }
        int colon = place.indexOf(':');
        String name = place.substring(Math.max(kanji, marks), colon < 0 ? place.length() : colon);
        switch (name) {
            case "era" -> {
                return new Piece.Name(Kind.ERA);
            }
            case "abbr" -> {
                return new Piece.Name(Kind.ABBR);
            }
            case "letter" -> {
                return new Piece.Name(Kind.LETTER);
            }
            case "shr" -> {
                return new Piece.Name(Kind.SHR);
            }
            default -> {
                int low = 0;
                int high = 99;
                if (colon >= 0) {
                    int dash = place.indexOf('-', colon);
                    low = Integer.parseInt(place.substring(colon + 1, dash));
                    high = Integer.parseInt(place.substring(dash + 1));
                }
                Script script = kanji > 0 ? Script.KANJI : marks > 0 ? Script.DIGITS : Script.ANY;
                return new Piece.Figures(
                        name, low, high, Math.max(kanji, marks) > 1 ? Math.max(kanji, marks) : 0, script);
            }
        }
    }

    /** The letters that a match may begin with, where it begins with no number. */
    String firsts() {
        Piece first = pieces[0] instanceof Piece.Constant ? pieces[1] : pieces[0];
        if (first instanceof Piece.Letters letters) {
            return letters.letters().substring(0, 1);
        }
        if (first instanceof Piece.Name name) {
            return switch (name.kind()) {
                case ERA -> "明大昭平令";
                case ABBR -> "昭平令";
                case LETTER -> "MTSHR";
                case SHR -> "SHR";
            };
        }
        throw new IllegalStateException("begins with a number");
    }

    /** Tells whether a match begins with a number in digits or kanji. */
    boolean beginsWithNumber() {
        return pieces[0] instanceof Piece.Figures;
    }

    /** Tells whether a match begins with a number of any kind, so that none may stand ahead. */
    boolean mayFollowNoNumber() {
        return pieces[0] instanceof Piece.Figures || pieces[0] instanceof Piece.Constant;
    }

    /** The second letter of a match that begins with letters, or 0 if it may be any. */
    char secondLetter() {
        return pieces[0] instanceof Piece.Letters letters && letters.letters().length() > 1
                ? letters.letters().charAt(1)
                : 0;
    }

    /** The letter behind the number that a match begins with. */
    char letterBehindNumber() {
        if (pieces.length > 1 && pieces[1] instanceof Piece.Letters letters) {
            return letters.letters().charAt(0);
        }
        throw new IllegalArgumentException("no letter stands behind the first number");
    }

    /**
     * Reads the shape at {@code at} into {@code hit} and tells whether it is there.
     *
     * @param first the number that begins at {@code at}, for shapes that begin with one
     */
    boolean matches(Print print, int at, long first, Hit hit) {
        if (pieces[0] instanceof Piece.Letters letters && !print.startsWith(letters.letters(), at)) {
            return false;
        }
        hit.clear();
        int i = at;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Letters letters) {
                if (!print.startsWith(letters.letters(), i)) {
                    return false;
                }
                i += letters.letters().length();
            } else if (piece instanceof Piece.Constant constant) {
                set(hit, constant.slot(), constant.value());
            } else if (piece instanceof Piece.Name name) {
                i = name(print, i, name.kind(), hit);
            } else {
                Piece.Figures figures = (Piece.Figures) piece;
                i = number(print, i, figures, i == at ? first : Numerals.NONE, hit);
            }
            if (i < 0) {
                return false;
            }
        }
        hit.end = i;
        return true;
    }

    private static int name(Print print, int at, Kind kind, Hit hit) {
        Era era = era(print, at, kind);
        if (era == null) {
            return -1;
        }
        if (hit.era == null && hit.year == 0) {
            hit.era = era;
        } else {
            hit.alsoEra = era;
        }
        return kind == Kind.ERA ? at + 2 : at + 1;
    }

    private static @Nullable Era era(Print print, int at, Kind kind) {
        return switch (kind) {
            case ERA -> Era.at(print, at);
            case ABBR -> Era.ofFirst(print.at(at));
            case LETTER -> Era.of(print.at(at));
            case SHR -> "SHR".indexOf(print.at(at)) < 0 || print.at(at) == 0 ? null : Era.of(print.at(at));
        };
    }

    private static int number(Print print, int at, Piece.Figures place, long read, Hit hit) {
        if (print.at(at) == '元' && (hit.era != null || hit.alsoEra != null)) {
            set(hit, place.slot(), 1);
            return at + 1;
        }
        if (place.script() != Script.ANY && (place.script() == Script.DIGITS) != Numerals.isDigit(print.at(at))) {
            return -1;
        }
        long number = read == Numerals.NONE ? Numerals.read(print, at) : read;
        if (number == Numerals.NONE
                || Numerals.value(number) < place.low()
                || Numerals.value(number) > place.high()
                || place.digits() > 0 && Numerals.end(number) - at != place.digits()) {
            return -1;
        }
        // 平成○年 is a form to be filled in.
        if (Numerals.value(number) == 0 && !Numerals.isDigit(print.at(at))) {
            return -1;
        }
        // 〇九年 is 2009 and no year 9 of an era; 八十年 is a stretch of years and not 1980.
        boolean zero = place.slot().equals("year") && hit.era == null && "〇○◯零".indexOf(print.at(at)) >= 0;
        boolean figures = place.slot().equals("tens") || place.digits() > 0;
        if (zero || figures && Numerals.isInWords(number)) {
            return -1;
        }
        // 二千年の歴史 and 1300年の歴史 are stretches of years; a year in words has its figures: 千九百四十五年.
        boolean round = place.low() > 999 && Numerals.value(number) % 100 == 0;
        if (round && (Numerals.isInWords(number) || Numerals.value(number) < 1500)) {
            return -1;
        }
        set(hit, place.slot(), Numerals.value(number));
        return Numerals.end(number);
    }

    private static void set(Hit hit, String slot, int value) {
        switch (slot) {
            case "year" -> hit.year = value;
            case "month" -> hit.month = value;
            case "day" -> hit.day = value;
            case "n" -> hit.n = value;
            case "also" -> hit.also = value;
            case "tens" -> hit.year = 1900 + value;
            case "short" -> hit.year = 2000 + value;
            default -> throw new IllegalStateException("no place named " + slot);
        }
    }
}
