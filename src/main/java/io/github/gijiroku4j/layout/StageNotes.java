package io.github.gijiroku4j.layout;

/**
 * Tells a stage direction (ト書き) that stands on its own line: 〔「異議なし」と呼ぶ者あり〕, （佐藤君登壇）, －資料1を説明－.
 *
 * <p>It fills the line, inside one pair of brackets or dashes, and says what happened: somebody called, rose, left, read
 * out, explained; or what was left out.
 */
public final class StageNotes {

    private static final int LONGEST = 120;

    /** What a stage direction says. */
    private static final String[] ACTS = {
        "者あり", "声あり", "人あり", "登壇", "降壇", "起立", "挙手", "着席", "退席", "退場", "入場", "入室", "退室", "朗読", "配付", "配布", "休憩", "再開",
        "手交", "速記", "省略", "中略", "後略", "以下略", "拍手", "笑", "投票", "開票", "点呼", "異議なし", "なし」", "挨拶", "あいさつ", "紹介", "掲載", "参照",
        "表示", "説明", "報告", "非公開", "委嘱", "確認", "交代", "黙", "唱和", "暫時", "録音", "投影", "視察", "視聴", "上映", "署名", "移動", "発言なし",
        "特になし", "意見なし", "質問なし", "質疑なし", "賛成", "反対", "承認", "了承", "採決", "一同", "うなず"
    };

    private StageNotes() {}

    /** Tells whether {@code line} is a stage direction. */
    public static boolean isNote(Line line) {
        if (line.length() < 3 || line.length() > LONGEST) {
            return false;
        }
        return isEnclosed(line.text(), line.start(), line.end())
                && saysWhatHappened(line.text(), line.start(), line.end());
    }

    /** Tells whether {@code [start, end)} says what happened. */
    public static boolean saysWhatHappened(String text, int start, int end) {
        // Letters may be set apart: （「 な し 」と 呼 ぶ 者 あ り）.
        String words = text.substring(start, end).replace(" ", "");
        for (String act : ACTS) {
            if (words.contains(act)) {
                return true;
            }
        }
        return false;
    }

    /** Where a second bracket begins right behind the first one's end, or -1. */
    private static int firstEnd(String text, int start, int end) {
        char close = Glyphs.closing(text.charAt(start));
        int at = close == 0 ? -1 : text.substring(start, end).indexOf(close);
        int next = start + at + 1;
        return at > 0 && next < end && Glyphs.isOpening(text.charAt(next)) ? next : -1;
    }

    /** One pair of brackets from end to end, or dashes at both. */
    private static boolean isEnclosed(String text, int start, int end) {
        char open = text.charAt(start);
        char close = text.charAt(end - 1);
        if (Glyphs.isDash(open) && open != 'ー') {
            return Glyphs.isDash(close);
        }
        int first = firstEnd(text, start, end);
        if (first > 0) {
            // 〔佐藤君登壇〕（拍手）
            return isEnclosed(text, first, end);
        }
        boolean bracket = open == '('
                || open == '['
                || open == '〔'
                || open == '《'
                || open == '<'
                || open == '〈'
                || open == '【'
                || open == '≪';
        if (!bracket || close != Glyphs.closing(open)) {
            return false;
        }
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0 && i < end - 1) {
                return false;
            }
        }
        return depth == 0;
    }
}
