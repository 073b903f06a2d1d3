package io.github.gijiroku4j.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.text.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pause or an assent is told in any dress; a heading, a label and a list are not. */
class StageNotesTest {

    private static boolean isPause(String line) {
        return StageNotes.isPause(Page.of(FoldedText.of(line)).line(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【非公開】",
                "＝休憩＝",
                "～休憩～",
                "≪休憩≫",
                "《休憩》",
                "・・・休憩・・・",
                "＊＊＊休　憩＊＊＊",
                "◇休憩◇",
                "―――休憩―――",
                "【異議なし】",
                "〔異議なし〕",
                "＜休憩　10:30～10:40＞",
                "【午後２時15分から２時20分まで休憩】",
                "（10分間休憩）",
                "【以下、非公開】",
                "≪「異議なし」の声≫",
                "～ 暫時休憩 ～"
            })
    void pauses(String line) {
        assertEquals(true, isPause(line), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【開会】",
                "【休憩について】",
                "＜非公開事項＞",
                "【非公開会議録】",
                "休憩",
                "・休憩",
                "10分間休憩",
                "【山田会長】",
                "＝議事＝",
                "・・・",
                "（１）",
                "【休憩",
                "休憩】",
                "「異議なし」",
                "【休憩。】",
                "〔山田委員登壇〕"
            })
    void others(String line) {
        assertEquals(false, isPause(line), line);
    }
}
