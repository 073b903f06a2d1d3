package io.github.gijiroku4j.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out the character set of bytes and decodes them.
 *
 * <p>In this order: a byte order mark (UTF-8, UTF-16); the escapes of ISO-2022-JP; the zero bytes of UTF-16; bytes that
 * are well-formed UTF-8; and for what is left ICU's detector, asked for the sets that Japanese texts come in. Shift_JIS
 * is read as windows-31j, since pages that declare it hold 﨑, 髙 and ①.
 */
final class Charsets {

    private static final Map<String, String> OF_DETECTED = Map.of(
            "Shift_JIS", "windows-31j",
            "EUC-JP", "EUC-JP",
            "ISO-2022-JP", "ISO-2022-JP",
            "UTF-8", "UTF-8",
            "UTF-16LE", "UTF-16LE",
            "UTF-16BE", "UTF-16BE");

    /** How many bytes are looked at to tell UTF-16 by its zeros. */
    private static final int SAMPLE = 4096;

    private static final int ESCAPE = 0x1B;

    private Charsets() {}

    static SourceText decode(@Nullable String name, byte[] bytes) {
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (mark == 0 && (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF))) {
            Charset wide = bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return decode(name, bytes, wide);
        }
        String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        if (text.indexOf(ESCAPE) >= 0 || text.indexOf(0) >= 0) {
            Charset told = byEscapes(bytes);
            if (told != null) {
                return decode(name, bytes, told);
            }
        }
        if (text.indexOf('\uFFFD') < 0 || isWellFormed(bytes, StandardCharsets.UTF_8)) {
            return new SourceText(name, text, StandardCharsets.UTF_8, false);
        }
        return decode(name, bytes, mark > 0 ? StandardCharsets.UTF_8 : detected(bytes));
    }

    static SourceText decode(@Nullable String name, byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        boolean malformed = text.indexOf('\uFFFD') >= 0 && !isWellFormed(bytes, charset);
        boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return new SourceText(name, marked ? text.substring(1) : text, charset, malformed);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** ISO-2022-JP and UTF-16 may both be well-formed UTF-8; the escape and the high bytes give them away. */
    private static @Nullable Charset byEscapes(byte[] bytes) {
        int[] high = new int[2];
        boolean eightBit = false;
        int most = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < most; i++) {
            if (bytes[i] == ESCAPE && i + 2 < bytes.length && bytes[i + 1] == '$' && !eightBit) {
                return Charset.forName("ISO-2022-JP");
            }
            eightBit |= bytes[i] < 0;
            high[i % 2] += isHighByte(bytes[i] & 0xFF) ? 1 : 0;
        }
        if (bytes.length % 2 != 0) {
            return null;
        }
        // Of every unit of a Japanese text one byte, always on the same side, is that of ASCII, kana, kanji or full
        // width.
        Charset wide = high[1] > high[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        boolean clear = Math.max(high[0], high[1]) * 10 >= most / 2 * 9;
        return clear && isWellFormed(bytes, wide) ? wide : null;
    }

    private static boolean isHighByte(int b) {
        return b == 0 || b == 0x30 || b >= 0x4E && b <= 0x9F || b == 0xFF || b == 0x25;
    }

    private static Charset detected(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(first == 0 ? bytes : java.util.Arrays.copyOfRange(bytes, first, bytes.length));
        for (CharsetMatch match : detector.detectAll()) {
            String charset = OF_DETECTED.get(match.getName());
            if (charset != null) {
                return Charset.forName(charset);
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean isWellFormed(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
