package io.github.gijiroku4j.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** HTML that an extraction left in a text. */
class MarkupTest {

    private static String seen(String source) {
        return FoldedText.of(source).text();
    }

    private static void stays(String source) {
        assertEquals(Folding.fold(source), seen(source));
    }

    @Example
    void bracketsAreNoTags() {
        stays("<休憩>\n<事務局>\n資料1を説明します。");
        stays("＜館長＞\n＜ｐ＞それでは、始めます。＜／ｐ＞");
        stays("a<b かつ c>d のとき、x<p y>q となります。</休憩>");
        stays("[21:02] <mikan> 届きました。 <p@example.jp>");
        stays("<A>案と<B>案を比べますと、<i>が小さいほうです。");
        stays("<p 「始めます。」");
        stays("<p\n○山野委員　賛成です。");
        stays("Command & Control、R&D、Q&A;、&nbspace、&#;、&#x;、&#xD800;、&#99999999;");
    }

    @Example
    void tagsEndLinesAndCells() {
        assertEquals("○山野委員  賛成です。\n○川上委員  私もです。\n", seen("<p>○山野委員&nbsp;&nbsp;賛成です。</p>\n<p>○川上委員&nbsp; 私もです。<br>\n"));
        assertEquals("日時\t5月10日\n場所\t会議室", seen("<tr><td>日時</td><td>5月10日</td></tr><tr><td>場所</td><td>会議室</td></tr>"));
        assertEquals("始めます。\n次です。\n\n終わります。", seen("始めます。<br>次です。<br /><BR>終わります。"));
        assertEquals("○議長(山野太郎君) 始めます。", seen("<b>○議長（<font color=\"red\">山野</font>太郎君）</b>　始めます。"));
        assertEquals(
                "\n○山野委員 賛成です。\n", seen("<div class='main' >\n\t\t<p align=center nowrap>○山野委員　賛成です。</p>\n  </div>"));
        assertEquals(
                "始めます。",
                seen("<!DOCTYPE html><title>議事録</title><style>p { color: red }</style><!-- ここ<から> --><p>始めます。"));
    }

    @Example
    @Label("where tags are few beside the lines, they part words and end no line")
    void tagsInATornTable() {
        String table = "方針\t<p>第12回</p> <p>●</p> <ul style=\"x\"> ✓ 報告\t<p>第13回</p><p>案</p>";
        assertEquals(
                "方針\t第12回 ●  ✓ 報告\t第13回 案\n" + "資料の一行です。\n".repeat(20), seen(table + "\n" + "資料の一行です。\n".repeat(20)));
    }

    @Example
    void entitiesAreTheirCharacters() {
        assertEquals("\"保護者\"と'父母'", seen("&quot;保護者&quot;と&#39;父母&#x27;"));
        assertEquals("R&D <案> (A)", seen("R&amp;D&#12288;&lt;案&gt;&nbsp&#65288;Ａ&#xFF09;"));
        assertEquals("資料 1", seen("資料&amp;nbsp;1"));
        assertEquals("ab", seen("a&shy;b"));
    }

    @Example
    void everyCharacterLeadsBackToWhatIsPrinted() {
        String source = "<p>\n  <b>○山野委員</b>&nbsp;&lt;案&gt;に賛成です。<br>次です。</p>";
        FoldedText folded = FoldedText.of(source);
        assertEquals("\n○山野委員 <案>に賛成です。\n次です。", folded.text());
        assertEquals(
                List.of("○", "員", "&nbsp;", "&lt;", "案", "<br>", "次"),
                List.of(
                        at(folded, "○"),
                        at(folded, "員"),
                        at(folded, " "),
                        at(folded, "<"),
                        at(folded, "案"),
                        at(folded, "\n次").substring(0, 4),
                        at(folded, "次")));
    }

    private static String at(FoldedText folded, String words) {
        int start = folded.text().indexOf(words);
        return folded.toSource(start, start + words.length()).in(folded.source());
    }

    @Property(tries = 200)
    @Label(
            "a record that a page shows line by line reads as the record itself, with line ends in the source or without")
    void pages(@ForAll("lines") List<String> lines, @ForAll("ends") String end) {
        StringBuilder page = new StringBuilder();
        for (String line : lines) {
            String shown = line.replace("&", "&amp;").replace("<", "&lt;").replace("\u3000", "&nbsp;");
            page.append("<p>").append(shown).append(end);
        }
        assertEquals(
                Folding.fold(String.join("\n", lines)), seen(page.toString()).strip());
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("○議長（山野太郎君）　始めます。", "<休憩>", "R&Dについて", "令和6年3月に着工します。", "御異議ありませんか。")
                .list()
                .ofMinSize(2)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("</p>", "</p>\n", "<br></p>\n", "</p> ", "<br>\n");
    }
}
