package io.github.gijiroku4j.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of folding, of the way back, of lines and of character sets. */
class TextProperties {

    /** Texts made of what folding has to deal with, and of anything else. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of(
                "ｶﾞ",
                "ﾊﾟ",
                "ﾞ",
                "か\u3099",
                "ハ\u309A",
                "㍻",
                "㋿",
                "⽇",
                "⻑",
                "（４Ａ）",
                "\u3000",
                "\u00A0",
                "\u200B",
                "\uFEFF",
                "\u00AD",
                "𠮷",
                "\uD842",
                "\uDFB7",
                "A\u0301\u0323",
                "①",
                "㎡",
                "゛",
                "가",
                "\u1100\u1161",
                "神",
                "\n",
                "\r\n",
                "平成",
                "ー",
                "～",
                "é",
                "<p>",
                "</p>",
                "<br>",
                "<td class=\"a\">",
                "<",
                ">",
                "&nbsp;",
                "&#x304B;",
                "&",
                "Å");
        return Arbitraries.oneOf(odd, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(30)
                .map(all -> String.join("", all));
    }

    @Property
    @Label("folding a folded text changes nothing")
    void idempotent(@ForAll("texts") String text) {
        String once = Folding.fold(text);
        assertEquals(once, Folding.fold(once));
    }

    @Property
    @Label("the way back and the way there are total and never turn around")
    void monotone(@ForAll("texts") String text) {
        FoldedText folded = FoldedText.of(text);
        int before = 0;
        for (int i = 0; i <= folded.text().length(); i++) {
            int source = folded.map().sourceStart(i);
            assertTrue(source >= before && source <= text.length(), () -> "at " + source);
            before = source;
            assertTrue(folded.map().sourceEnd(i) <= text.length());
        }
        before = 0;
        for (int i = 0; i <= text.length(); i++) {
            int there = folded.map().foldedStart(i);
            assertTrue(there >= before && there <= folded.text().length(), () -> "at " + there);
            before = there;
        }
    }

    @Property
    @Label("what a stretch of the folded text was made from folds to a text that holds it")
    void spansFoldToTheWords(@ForAll("texts") String text, @ForAll int one, @ForAll int other) {
        FoldedText folded = FoldedText.of(text);
        int length = folded.text().length();
        int from = length == 0 ? 0 : Math.floorMod(one, length);
        int to = length == 0 ? 0 : from + Math.floorMod(other, length - from + 1);
        String words = folded.text().substring(from, to);
        String again = FoldedText.of(folded.toSource(from, to).in(text)).text();
        // A stretch alone may lack what tells that its tags are tags; then they stand between the words.
        int at = 0;
        for (char c : words.toCharArray()) {
            at = c <= ' ' ? at : again.indexOf(c, at) + 1;
            assertTrue(c <= ' ' || at > 0, () -> again + " does not hold " + words);
        }
    }

    @Property
    @Label("nothing but spaces, widths, radicals, eras and NFC is folded")
    void plainTextStays(@ForAll("plain") String text) {
        assertEquals(text, Folding.fold(text));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().withChars("あア漢字、。「」『』【】・ー①②㎡○●◆→abc123 \n\t");
    }

    @Property
    @Label("the lines laid end to end are the text, and each offset lies in its line")
    void lines(@ForAll("texts") String text) {
        LineMap map = LineMap.of(text);
        StringBuilder all = new StringBuilder();
        for (int line = 1; line <= map.lines(); line++) {
            all.append(map.span(line).in(text));
        }
        assertEquals(text, all.toString());
        for (int i = 0; i < text.length(); i++) {
            Span line = map.span(map.line(i));
            assertTrue(line.start() <= i && i < line.end());
            assertEquals(i - line.start() + 1, map.column(i));
        }
    }

    @Property
    @Label("words of a passage lead back to where they stand, whatever was joined")
    void passages(@ForAll("texts") String one, @ForAll("texts") String other) {
        FoldedText folded = FoldedText.of(one + "\n" + other);
        int cut = folded.text().indexOf('\n');
        Passage joined = new Passage.Builder(folded)
                .add(0, Math.max(cut, 0))
                .addApart(Math.max(cut, 0), folded.text().length())
                .build();
        for (int i = 0; i < joined.text().length(); i++) {
            char c = joined.text().charAt(i);
            if (c > ' ') {
                Span span = joined.span(i, i + 1);
                String printed = FoldedText.of(span.in(folded.source())).text();
                assertTrue(printed.indexOf(c) >= 0, () -> c + " is not at " + span);
            }
        }
    }

    @Property(tries = 50)
    @Label("a Japanese text comes back from every character set that it may be written in")
    void characterSets(@ForAll("charsets") String charset) {
        String text = "第10回　川辺市緑化検討会　議事録\n１　日時：平成30年7月2日（月）\n○山野委員長　これより会議を開きます。ｶﾅも混じります。\n".repeat(3);
        SourceText read = SourceText.of(text.getBytes(Charset.forName(charset)));
        String expected = charset.equals("ISO-2022-JP")
                ? new String(text.getBytes(Charset.forName(charset)), Charset.forName(charset))
                : text;
        assertEquals(expected, read.text(), () -> charset + " was taken for " + read.charset());
        assertTrue(!read.malformed());
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP", "ISO-2022-JP");
    }

    @Example
    @Label("each rule of folding, by hand")
    void rules() {
        assertEquals("(4A):~", Folding.fold("（４Ａ）：～"));
        assertEquals("ガパヴ゛", Folding.fold("ｶﾞﾊﾟｳﾞﾞ"));
        assertEquals("平成令和", Folding.fold("㍻㋿"));
        assertEquals("日長西", Folding.fold("⽇⻑⻄"));
        assertEquals("a b", Folding.fold("a\u3000b"));
        assertEquals("ab", Folding.fold("a\u200Bb"));
        assertEquals("①㎡○、。「」ー", Folding.fold("①㎡○、。「」ー"));
        assertEquals("が", Folding.fold("か\u3099"));
        assertEquals(Normalizer.normalize("\uFA19", Normalizer.Form.NFC), Folding.fold("\uFA19"));
        FoldedText era = FoldedText.of("㍻30年");
        assertEquals(Span.of(0, 1), era.toSource(0, 2));
        assertEquals(Span.of(0, 1), era.toSource(1, 2));
        assertEquals(Span.of(1, 3), era.toSource(2, 4));
    }

    @Property(tries = 200)
    @Label(
            "a record whose letters an extraction set apart folds to the same text, and each letter leads back to its place")
    void lettersSetApart(@ForAll("sentences") String text) {
        String apart = String.join(" ", text.split("")).replace("\n ", "\n").replace(" \n", "\n");
        FoldedText folded = FoldedText.of(apart);
        assertEquals(Folding.fold(text), folded.text());
        for (int i = 0; i < folded.text().length(); i++) {
            Span span = folded.toSource(i, i + 1);
            String printed = apart.substring(span.start(), span.end());
            assertEquals(folded.text().substring(i, i + 1), Folding.fold(printed));
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("これより会議を開きます。", "御異議ありませんか。", "令和6年3月に着工します。", "○議長（山野太郎君）", "資料を御覧ください。")
                .list()
                .ofMinSize(8)
                .ofMaxSize(20)
                .map(parts -> String.join("\n", parts));
    }

    @Example
    void aPageNumberThatStandsTogetherHoldsNoDigitsApart() {
        String line = "令 和 6 年 1 1 月 2 0 日 の 午 前 1 0 時 3 0 分 に 開 議 い た し ま す 。\n";
        String folded = FoldedText.of(line.repeat(4) + "－ 57 －\n").text();
        assertTrue(folded.startsWith("令和6年11月20日の午前10時30分に開議いたします。\n".repeat(4)), folded);
    }

    @Example
    void spelledNamesAndHeadingsKeepTheirSpaces() {
        String text = "議 事 録\n山 野 太 郎 君\nこれより会議を開きます。次に、資料を御覧ください。\n";
        assertEquals(text, FoldedText.of(text).text());
    }
}
