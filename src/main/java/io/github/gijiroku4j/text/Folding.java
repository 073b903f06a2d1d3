package io.github.gijiroku4j.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Folding: the one form in which texts are read and compared.
 *
 * <ul>
 *   <li>full-width ASCII becomes half-width: （４Ａ） to (4A);
 *   <li>half-width katakana and its punctuation become full-width, a voicing mark composed: ｶﾞ to ガ;
 *   <li>every space but the tab becomes U+0020, one for one; what has no width (U+200B, U+FEFF, U+00AD, joiners, marks of
 *       direction, variation selectors) goes;
 *   <li>Kangxi and CJK radicals become the ideograph they look like: ⽇ to 日;
 *   <li>era ligatures become two letters: ㍻ to 平成;
 *   <li>all else is put into NFC.
 * </ul>
 *
 * <p>Kept as printed: 、。「」ー ① ㎡ ○ and all dashes. NFKC would destroy ① and ㎡ and part ゛ from its letter. Folding a
 * folded text changes nothing.
 */
public final class Folding {

    private static final byte KEEP = 0;
    private static final byte FULL_WIDTH = 1;
    private static final byte SPACE = 2;
    private static final byte HALF_KANA = 3;
    private static final byte SPECIAL = 4;
    /** What markup begins with. */
    private static final byte MARKUP = 5;

    /** What to do with each UTF-16 unit; ordinary kana and ideographs are {@link #KEEP}. */
    private static final byte[] ACTION = actions();

    private static final String KANA_OF_HALF_WIDTH = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private static final String ERA_LIGATURES = "平成昭和大正明治";

    private Folding() {}

    /** Returns {@code text} folded. */
    public static String fold(String text) {
        return foldWithMap(text, LetterSpacing.NONE, Markup.NONE).text();
    }

    /**
     * Folds {@code source}.
     *
     * @param markup the tags and entities that are read as what they stand for
     */
    static FoldedText foldWithMap(String source, LetterSpacing spacing, Markup markup) {
        if (spacing.letters()) {
            return new Pass(source, spacing, markup).run(0);
        }
        int length = source.length();
        int at = 0;
        while (at < length && ACTION[source.charAt(at)] == KEEP) {
            at++;
        }
        return at == length
                ? new FoldedText(source, source, OffsetMap.IDENTITY)
                : new Pass(source, spacing, markup).run(at);
    }

    private static byte[] actions() {
        byte[] actions = new byte[0x10000];
        fill(actions, 0x0300, 0x1FFF, SPECIAL);
        fill(actions, 0x2E80, 0x2FDF, SPECIAL);
        fill(actions, 0xD800, 0xDFFF, SPECIAL);
        fill(actions, 0xF900, 0xFAFF, SPECIAL);
        fill(actions, 0xFB1D, 0xFB4F, SPECIAL);
        fill(actions, 0xA66F, 0xABFF, SPECIAL);
        fill(actions, 0xD7A4, 0xD7FF, SPECIAL);
        fill(actions, 0xFE20, 0xFE2F, SPECIAL);
        for (int c : new int[] {
            0x2126, 0x212A, 0x212B, 0x2329, 0x232A, 0x2ADC, 0x3099, 0x309A, 0x302A, 0x302B, 0x302C, 0x302D, 0x302E,
            0x302F, 0x337B, 0x337C, 0x337D, 0x337E, 0x32FF, 0xFEFF, 0x00AD
        }) {
            actions[c] = SPECIAL;
        }
        fill(actions, 0x200B, 0x200F, SPECIAL);
        fill(actions, 0x202A, 0x202E, SPECIAL);
        fill(actions, 0x2060, 0x206F, SPECIAL);
        fill(actions, 0xFE00, 0xFE0F, SPECIAL);
        actions['<'] = MARKUP;
        actions['&'] = MARKUP;
        fill(actions, 0x20D0, 0x20FF, SPECIAL);
        fill(actions, 0xFF01, 0xFF5E, FULL_WIDTH);
        fill(actions, 0xFF61, 0xFF9F, HALF_KANA);
        fill(actions, 0x2000, 0x200A, SPACE);
        for (int c : new int[] {0x3000, 0x00A0, 0x1680, 0x202F, 0x205F}) {
            actions[c] = SPACE;
        }
        return actions;
    }

    private static void fill(byte[] actions, int from, int to, byte action) {
        for (int c = from; c <= to; c++) {
            actions[c] = action;
        }
    }

    /** One run over one text. */
    private static final class Pass {
        private final String source;
        private final LetterSpacing spacing;
        private final Markup markup;
        private final OffsetMap.Builder map = new OffsetMap.Builder();
        private char[] out;
        private int size;
        /** Where in the source the last cluster (a letter with its marks) begins. */
        private int clusterSource;
        /** Where in the folded text it begins. */
        private int clusterFolded;

        Pass(String source, LetterSpacing spacing, Markup markup) {
            this.source = source;
            this.markup = markup;
            this.spacing = spacing;
            this.out = source.toCharArray();
        }

        FoldedText run(int first) {
            size = first;
            clusterSource = Math.max(0, first - 1);
            clusterFolded = clusterSource;
            int length = source.length();
            int at = first;
            while (at < length) {
                char c = source.charAt(at);
                if (c == ' ' && spacing.drops(source, at)) {
                    map.replaced(at, at + 1, size, size);
                    at++;
                    continue;
                }
                switch (ACTION[c]) {
                    case KEEP -> put(at++, c);
                    case FULL_WIDTH -> put(at++, (char) (c - 0xFEE0));
                    case SPACE -> put(at++, ' ');
                    case HALF_KANA -> at = halfKana(at, c);
                    case MARKUP -> at = markup(at, c);
                    default -> at = special(at);
                }
            }
            String text = new String(out, 0, size);
            OffsetMap built = map.build();
            return new FoldedText(source, text, built);
        }

        /** A tag or an entity; alone a sign like any other. */
        private int markup(int at, char c) {
            int from = markup.endsLines() && !spacing.letters() && c == '<' ? indentStart(at) : at;
            int ahead = size - (at - from);
            Markup.Piece piece = markup.at(at, ahead == 0 ? '\n' : out[ahead - 1]);
            if (piece.end() == at) {
                put(at, c);
                return at + 1;
            }
            size = ahead;
            String text = fold(piece.text());
            if (text.isEmpty()) {
                map.replaced(from, piece.end(), size, size);
                clusterSource = Math.min(clusterSource, from);
                clusterFolded = Math.min(clusterFolded, size);
            } else {
                replace(from, piece.end(), text);
            }
            return piece.end();
        }

        /** Where the white space ahead of {@code at} begins, if it opens its line; a page shows none of it. */
        private int indentStart(int at) {
            int from = at;
            while (from > 0 && (source.charAt(from - 1) == ' ' || source.charAt(from - 1) == '\t')) {
                from--;
            }
            return from == 0 || source.charAt(from - 1) == '\n' || source.charAt(from - 1) == '\r' ? from : at;
        }

        private void put(int at, char c) {
            clusterSource = at;
            clusterFolded = size;
            if (size == out.length) {
                grow(1);
            }
            out[size++] = c;
        }

        private void grow(int by) {
            out = java.util.Arrays.copyOf(out, Math.max(out.length + by, out.length + (out.length >> 1)));
        }

        private int halfKana(int at, char c) {
            char kana = KANA_OF_HALF_WIDTH.charAt(c - 0xFF61);
            if (c >= 0xFF9E && size > 0 && clusterFolded == size - 1) {
                char voiced = voiced(out[size - 1], c == 0xFF9F);
                if (voiced != 0) {
                    replaceCluster(at + 1, String.valueOf(voiced));
                    return at + 1;
                }
            }
            put(at, kana);
            return at + 1;
        }

        /** The kana with its mark, or 0 where there is none. */
        private static char voiced(char kana, boolean semi) {
            if (semi) {
                return kana >= 'ハ' && kana <= 'ホ' && (kana - 'ハ') % 3 == 0 ? (char) (kana + 2) : 0;
            }
            if (kana == 'ウ') {
                return 'ヴ';
            }
            boolean takes = kana >= 'カ' && kana <= 'ヂ' && (kana - 'カ') % 2 == 0
                    || kana == 'ツ'
                    || kana == 'テ'
                    || kana == 'ト'
                    || kana >= 'ハ' && kana <= 'ホ' && (kana - 'ハ') % 3 == 0;
            return takes ? (char) (kana + 1) : 0;
        }

        private int special(int at) {
            int point = source.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isInvisible(point)) {
                map.replaced(at, next, size, size);
                return next;
            }
            int era = point == 0x32FF ? -1 : point - 0x337B;
            if (point == 0x32FF || era >= 0 && era < 4) {
                replace(at, next, era < 0 ? "令和" : ERA_LIGATURES.substring(era * 2, era * 2 + 2));
                return next;
            }
            if (point >= 0x2E80 && point <= 0x2FDF) {
                put(at, Radicals.ideograph((char) point));
                return next;
            }
            if (Character.isSurrogate((char) point) && next == at + 1) {
                put(at, (char) point);
                return next;
            }
            return canonical(at, next, point);
        }

        private static boolean isInvisible(int point) {
            return point >= 0x200B && point <= 0x200F
                    || point >= 0x202A && point <= 0x202E
                    || point >= 0x2060 && point <= 0x206F
                    || point >= 0xFE00 && point <= 0xFE0F
                    || point == 0xFEFF
                    || point == 0x00AD
                    || point == 0x180E
                    || point >= 0xE0100 && point <= 0xE01EF;
        }

        private int canonical(int at, int next, int point) {
            Normalizer2 nfc = Normalizer2.getNFCInstance();
            if (size == 0 || nfc.hasBoundaryBefore(point)) {
                StringBuilder composed = new StringBuilder(2);
                nfc.normalize(source.substring(at, next), composed);
                replace(at, next, composed.toString());
                return next;
            }
            StringBuilder cluster = new StringBuilder();
            cluster.append(out, clusterFolded, size - clusterFolded);
            int end = at;
            // A base may carry any number of marks; they are composed at once, so that the cost stays linear.
            while (end < source.length()) {
                int mark = source.codePointAt(end);
                if (ACTION[source.charAt(end)] != SPECIAL || isInvisible(mark) || nfc.hasBoundaryBefore(mark)) {
                    break;
                }
                cluster.appendCodePoint(mark);
                end += Character.charCount(mark);
            }
            replaceCluster(end, nfc.normalize(cluster.toString()));
            return end;
        }

        private void replaceCluster(int sourceEnd, String text) {
            int from = map.retract(clusterSource, clusterFolded);
            size = clusterFolded;
            replace(from, sourceEnd, text);
        }

        private void replace(int from, int to, String text) {
            if (size + text.length() > out.length) {
                grow(text.length());
            }
            text.getChars(0, text.length(), out, size);
            // Several units that became as many others are still one replacement.
            if (to - from != text.length() || text.length() > 1) {
                map.replaced(from, to, size, size + text.length());
            }
            clusterSource = from;
            clusterFolded = size;
            size += text.length();
        }
    }
}
