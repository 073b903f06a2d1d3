package io.github.gijiroku4j.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number in whatever dress is a page's where it counts up from page to page, and nothing else is. */
class PageNumbersTest {

    private static final String TALK = "桜を植え替える場合と、ほかの木にする場合との二つの案を比べて\n";

    /** {@code pages} pages of 24 lines, with {@code foot} below each, the number of the page in the place of N. */
    private static String pages(int pages, String foot) {
        StringBuilder text = new StringBuilder("令和５年度第２回川辺市緑化審議会　会議録\n\n");
        for (int page = 1; page <= pages; page++) {
            text.append(TALK.repeat(24))
                    .append(foot.replace("N", String.valueOf(page)))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<Integer> furniture(String text) {
        List<Integer> lines = new ArrayList<>();
        for (Line line : Page.of(FoldedText.of(text)).lines()) {
            if (line.role() == LineRole.PAGE_NUMBER || line.role() == LineRole.RUNNING_HEAD) {
                lines.add(line.index());
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N",
                "- N -",
                "－N－",
                "(N)",
                "（Ｎ）",
                "【N】",
                "第N頁",
                "-N",
                "・N・",
                "N/4",
                "(N／4)",
                "P.N",
                "pN",
                "Page N",
                "Page N of 4",
                "〈N〉",
                "[N]",
                "N ページ",
                "N頁",
                "～N～",
                "＝N＝",
                "－P.N－",
                "　　　　　　N",
                "川辺市緑化審議会　－N－",
                "N　川辺市緑化審議会会議録"
            })
    void threePagesTell(String foot) {
        assertEquals(List.of(26, 51, 76), furniture(pages(3, foot.replace('Ｎ', 'N'))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "- N -", "【N】", "(N)", "第N頁", "-N"})
    void twoPagesTellWhereTheNumberPartsASentence(String foot) {
        assertEquals(List.of(26, 51), furniture(pages(2, foot)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N．", "N、", "(N) 議題", "第N回", "N名", "議題N", "N月"})
    void whatNumbersThePartsOfARecordIsNoPage(String line) {
        assertEquals(List.of(), furniture(pages(4, line)));
    }

    @Test
    void aListCountsTooFastToCountPages() {
        StringBuilder text = new StringBuilder("令和５年度第２回川辺市緑化審議会　会議録\n");
        for (int i = 1; i < 6; i++) {
            text.append("（").append(i).append("）\n").append(TALK);
        }
        assertEquals(List.of(), furniture(text.toString()));
    }

    @Test
    void aNumberTornOffItsHeadingIsNoPage() {
        String talk = "【事務局】　説明します。\n".repeat(22);
        String part = "（１）\n緑化の方針について\n【山田会長】　それでは始めます。\n";
        assertEquals(List.of(), furniture("令和５年度第２回川辺市緑化審議会　会議録\n" + talk + part));
    }
}
