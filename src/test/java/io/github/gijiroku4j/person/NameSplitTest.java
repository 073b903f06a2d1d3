package io.github.gijiroku4j.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Family name and given name are told apart where the print does so, and nowhere else. */
class NameSplitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            山田太郎
            鈴　木　太　郎
            佐々木守
            林守
            ジョン・スミス
            Ｊｏｈｎ　Ｓｍｉｔｈ
            ジョン・エフ　スミス
            ロペス悠
            リンダ山田
            かみやともこ
            山田千ひろ
            山田かよ子
            あぜ上三和子
            ○○
            Ａ
            甲
            山田太郎(太)
            マルコーニ　アンドレア　ルカ
            """)
    void whatNothingTellsStaysOpen(String printed) {
        assertEquals(NameSplit.UNTOLD, split(printed, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            山田　太郎 | 山田 | 太郎
            長谷川　守 | 長谷川 | 守
            林　　守 | 林 | 守
            勅使河原　さくら | 勅使河原 | さくら
            鈴木　　太　郎 | 鈴木 | 太郎
            榑　林　　正 | 榑林 | 正
            林　　太　郎 | 林 | 太郎
            鈴　木　　太　郎 | 鈴木 | 太郎
            鈴木　太　郎 | 鈴木 | 太郎
            鈴　木　太郎 | 鈴木 | 太郎
            ビアンキ　アンソニー | ビアンキ | アンソニー
            さとう　はなこ | さとう | はなこ
            𠮷田　太郎 | 𠮷田 | 太郎
            山田みどり | 山田 | みどり
            一ノ瀬エリー | 一ノ瀬 | エリー
            あさの絵理子 | あさの | 絵理子
            いとう守 | いとう | 守
            山田 | 山田 |
            一ノ瀬 | 一ノ瀬 |
            後藤(里) | 後藤 |
            後藤　里美(里) | 後藤 | 里美
            山　田 | 山田 |
            """)
    void whatThePrintTellsIsTold(String printed, String family, String given) {
        NameSplit split = split(printed, false);
        assertEquals(family + " " + given, split.family() + " " + split.given());
        assertTrue(split.evidence().endsWith("."), split.evidence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            楡田 | 楡田
            楡 | 楡
            たぞえ | たぞえ
            ベルナール | ベルナール
            """)
    void whoIsCalledByAShortNameIsCalledByTheFamilyName(String printed, String family) {
        assertEquals(family, split(printed, true).family());
        assertEquals(NameSplit.UNTOLD, split(printed, false));
    }

    private static NameSplit split(String printed, boolean called) {
        return NameSplit.of(io.github.gijiroku4j.text.Folding.fold(printed), called);
    }
}
