package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The programs in {@code examples/} run and print what a reader of the record would write down. */
@ResourceLock(Resources.SYSTEM_OUT)
class ExamplesTest {

    private static final String TASK_FORCE = "seeds/002_38193fde1533880c.txt";

    @Test
    void speechesOfOneFile() throws Exception {
        List<String> lines = run("SpeechesOfOneFile", TASK_FORCE);
        assertEquals(17, lines.size());
        assertEquals("安田座長: 官民での情報共有を活発なものとするにはど", lines.get(0));
        assertEquals("事務局: 次回は、5/31 10:00 ~ 12:", lines.get(16));
    }

    @Test
    void whoSpokeHowMuch() throws Exception {
        List<String> lines = run("WhoSpokeHowMuch", "seeds");
        // 安田座長 speaks 6 times in the tenth meeting and 5 times in the fourth.
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("安田座長\t11\t")), lines::toString);
        assertTrue(lines.contains("全構成員\t1\t5"), lines::toString);
    }

    @Test
    void everyDate() throws Exception {
        List<String> lines = run("EveryDate", "seeds/001_5c2db553e21a971c.txt");
        assertTrue(lines.contains("192\t昨年9月から11月\t2019-09-01..2019-11-30"), lines::toString);
        assertTrue(lines.contains("164\t昨年12月\t2019-12-01..2019-12-31"));
    }

    private static List<String> run(String example, String argument) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Class.forName(example).getMethod("main", String[].class).invoke(null, (Object) new String[] {argument});
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
