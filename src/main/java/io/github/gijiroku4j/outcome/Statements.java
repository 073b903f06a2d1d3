package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.outcome.Statement.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a body into its statements, in the order of the print, whatever marks the speakers. */
final class Statements {

    /** The longest remark in brackets that interrupts a sentence: （「異議なし」と呼ぶ者あり）. */
    private static final int LONGEST_REMARK = 60;

    private static final Phrases REMARKS = Phrases.of("remarks");
    /** Where something may begin or end. */
    private static final boolean[] SIGNS = new boolean[0x10000];

    static {
        "「」。?!.(〔[<≪".chars().forEach(sign -> SIGNS[sign] = true);
    }

    private final List<Statement> statements = new ArrayList<>();
    private int turns;
    private int turn = -1;
    private @Nullable Speaker speaker;

    private Statements() {}

    static List<Statement> of(List<Block> body) {
        Statements cut = new Statements();
        cut.blocks(body);
        return cut.statements;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block(block);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Section section) {
            add(Kind.HEADING, new Piece(section.heading(), number(section), section.mentions(), section.span()));
            blocks(section.blocks());
        } else if (block instanceof Block.Speech speech) {
            turn = turns++;
            speaker = speech.speaker();
            blocks(speech.blocks());
            turn = -1;
            speaker = null;
        } else if (block instanceof Block.Paragraph paragraph) {
            sentences(Kind.SENTENCE, new Piece(paragraph.text(), "", paragraph.mentions(), paragraph.span()));
        } else if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                sentences(Kind.ITEM, new Piece(item.text(), item.marker(), item.mentions(), item.span()));
            }
        } else if (block instanceof Block.Note note) {
            add(Kind.NOTE, new Piece(note.text(), "", note.mentions(), note.span()));
        } else if (block instanceof Block.Table table) {
            for (List<String> row : table.rows()) {
                add(Kind.ROW, new Piece(String.join("\t", row), "", table.mentions(), table.span()));
            }
        }
    }

    private static String number(Block.Section section) {
        return section.number() == null ? "" : section.number();
    }

    private void add(Kind kind, Piece piece) {
        statements.add(new Statement(kind, piece.text(), piece, 0, turn, speaker));
    }

    private void add(Kind kind, Piece piece, int from, int to) {
        int start = from;
        while (start < to && piece.text().charAt(start) <= ' ') {
            start++;
        }
        if (start < to) {
            String words = piece.text().substring(start, to).stripTrailing();
            statements.add(new Statement(kind, words, piece, start, turn, speaker));
        }
    }

    /** Cuts behind 。 outside of quotes, and around remarks in brackets. */
    private void sentences(Kind kind, Piece piece) {
        String text = piece.text();
        boolean quotes = count(text, '「') == count(text, '」');
        int depth = 0;
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!SIGNS[c]) {
                at++;
                continue;
            }
            if (quotes && (c == '「' || c == '」')) {
                depth += c == '「' ? 1 : -1;
            }
            int remark = depth > 0 ? -1 : remarkEnd(text, at);
            if (remark > 0) {
                add(kind, piece, from, at);
                add(Kind.NOTE, piece, at, remark);
                from = remark;
                at = remark;
                continue;
            }
            if (depth <= 0 && endsSentence(text, at)) {
                add(kind, piece, from, at + 1);
                from = at + 1;
            }
            at++;
        }
        add(kind, piece, from, text.length());
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            count++;
        }
        return count;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return c == '。' || c == '?' || c == '!' || c == '.' && at > 0 && Glyphs.isHiragana(text.charAt(at - 1));
    }

    /** The offset behind the remark that opens at {@code at}, -1 if none does. */
    private static int remarkEnd(String text, int at) {
        char open = text.charAt(at);
        if (open != '(' && open != '〔' && open != '[' && open != '<' && open != '≪') {
            return -1;
        }
        char close = Glyphs.closing(open);
        int depth = 0;
        for (int i = at; i < text.length() && i < at + LONGEST_REMARK; i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return isRemark(text.substring(at + 1, i)) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isRemark(String words) {
        return REMARKS.in(words) || words.equals("了") || words.equals("略") || words.equals("はい");
    }
}
