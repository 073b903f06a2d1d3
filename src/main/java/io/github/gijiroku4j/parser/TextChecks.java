package io.github.gijiroku4j.parser;

import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.text.SourceText;
import io.github.gijiroku4j.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reports what is odd about a text before anything is read from it: nothing there, binary content, broken letters. */
final class TextChecks {

    private TextChecks() {}

    static List<Diagnostic> check(SourceText source) {
        String text = source.text();
        List<Diagnostic> found = new ArrayList<>();
        if (text.isBlank()) {
            found.add(Diagnostic.of(
                    Code.EMPTY_TEXT,
                    "the text holds nothing but white space; check how it was extracted",
                    new Span(0, text.length())));
            return found;
        }
        if (source.malformed()) {
            int at = text.indexOf('\uFFFD');
            found.add(Diagnostic.of(
                    Code.MALFORMED_INPUT,
                    "the bytes are no clean " + source.charset() + "; name the right character set",
                    new Span(Math.max(0, at), Math.min(text.length(), Math.max(0, at) + 1))));
        }
        int control = -1;
        int lone = -1;
        for (int i = 0; i < text.length() && (control < 0 || lone < 0); i++) {
            char c = text.charAt(i);
            if (c < ' ' && control < 0 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B && c != 0x1B) {
                control = i;
            } else if (c >= 0xD800 && c < 0xE000) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                lone = pair || lone >= 0 ? lone : i;
                i += pair ? 1 : 0;
            }
        }
        if (control >= 0) {
            found.add(Diagnostic.of(
                    Code.BINARY_CONTENT,
                    "the text holds control characters; check that it is plain text",
                    new Span(control, control + 1)));
        }
        if (lone >= 0) {
            found.add(Diagnostic.of(
                    Code.LONE_SURROGATE,
                    "half of a surrogate pair stands alone; the text was cut or damaged",
                    new Span(lone, lone + 1)));
        }
        return found;
    }
}
