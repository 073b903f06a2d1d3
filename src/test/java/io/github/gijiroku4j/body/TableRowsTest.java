package io.github.gijiroku4j.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.Laws;
import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in talk, whatever parts their cells. */
class TableRowsTest {

    private static final MinutesParser PARSER = MinutesParser.standard();

    private static List<List<List<String>>> tables(String table) {
        String text = "第３回川辺市緑化検討会　議事録\n日時　令和６年５月10日（金）　10時～12時\n"
                + "○山田会長　それでは、始めます。事務局から費用の説明をお願いします。\n○事務局　費用は次のとおりです。\n"
                + table
                + "\n以上が、この二年の実績です。\n○山田会長　以上で終わります。\n";
        List<List<List<String>>> tables = new ArrayList<>();
        Laws.holdFor(PARSER, text).speeches().get(1).blocks().forEach(block -> {
            if (block instanceof Block.Table found) {
                tables.add(found.rows());
            }
        });
        return tables;
    }

    @Test
    void aLineOfTextWithOneBarIsNoTable() {
        assertEquals(List.of(), tables("前の頁｜次の頁"));
    }

    @Test
    void aFrameOfStrokesHoldsOneTable() {
        assertEquals(
                List.of(List.of(List.of("年度", "費用"), List.of("4年度", "80万円"), List.of("5年度", ""))),
                tables("┌───┬───┐\n│年度　│費用　│\n├───┼───┤\n│４年度│80万円│\n├───┼───┤\n│５年度│　　　│\n└───┴───┘"));
    }

    @Test
    void heavyStrokesAreBarsToo() {
        assertEquals(List.of(List.of(List.of("苗木", "50万円"), List.of("支柱", "30万円"))), tables("┃苗木┃50万円┃\n┃支柱┃30万円┃"));
    }

    @Test
    void theStrokeBelowTheHeadIsNoRow() {
        assertEquals(
                List.of(List.of(List.of("区分", "件数"), List.of("植え替え", "12"))),
                tables("| 区分 | 件数 |\n|:---|---:|\n| 植え替え | 12 |"));
    }

    @Test
    void barsWithoutAFramePartLinesThatHaveAsMany() {
        assertEquals(List.of(List.of(List.of("区分", "件数"), List.of("植え替え", "12"))), tables("区分 | 件数\n植え替え | 12"));
    }

    @Test
    void tabsPartCellsAsBefore() {
        assertEquals(List.of(List.of(List.of("区分", "件数"), List.of("植え替え", "12"))), tables("区分\t件数\n植え替え\t12"));
    }
}
