package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Handout;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.SourceLine;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.output.MinutesJson;
import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.text.Folding;
import io.github.gijiroku4j.text.SourceText;
import io.github.gijiroku4j.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds of every document, whatever the text. */
public final class Laws {

    private Laws() {}

    /** Reads {@code text} and asserts every law of it; returns the document. */
    public static Minutes holdFor(MinutesParser parser, String text) {
        Minutes minutes = parser.parse(text);
        assertEquals(minutes, parser.parse(text), "a text is read the same every time");
        assertEquals(minutes, MinutesJson.read(MinutesJson.write(minutes)), "what is written is read back");
        linesAreTheSource(parser, text);
        assertEquals(text.length(), minutes.source().length());
        if (minutes.held() != null) {
            reads(text, minutes.held().span(), minutes.held().text());
        }
        if (minutes.venue() != null) {
            reads(text, minutes.venue().span(), minutes.venue().text());
        }
        minutes.attendance().forEach(group -> group.attendees().forEach(a -> reads(text, a.span(), a.label())));
        minutes.handouts().forEach(h -> inside(text, h.span()));
        minutes.agenda().forEach(a -> reads(text, a.span(), a.title()));
        minutes.diagnostics().forEach(d -> inside(text, d.span()));
        blocks(text, minutes.body(), Span.of(0, text.length()));
        pointers(minutes);
        names(minutes);
        minutes.decisions().forEach(d -> decision(text, d));
        minutes.omissions().forEach(o -> reads(text, o.span(), o.text()));
        if (minutes.nextMeeting() != null) {
            reads(text, minutes.nextMeeting().span(), minutes.nextMeeting().text());
        }
        return minutes;
    }

    private static void decision(String text, Decision decision) {
        reads(text, decision.span(), decision.evidence());
        if (decision.item() != null) {
            reads(text, decision.item().span(), decision.item().text());
        }
        if (decision.vote() != null) {
            reads(text, decision.vote().span(), decision.vote().text());
        }
        if (decision.question() != null) {
            reads(text, decision.question().span(), decision.question().text());
        }
        if (decision.assent() != null) {
            reads(text, decision.assent().span(), decision.assent().text());
        }
    }

    /** The lines laid end to end are the source; they count up, and a blank one holds nothing that is printed. */
    private static void linesAreTheSource(MinutesParser parser, String text) {
        StringBuilder all = new StringBuilder();
        int number = 0;
        for (SourceLine line : parser.explain(SourceText.of(text)).lines()) {
            String printed = line.span().in(text);
            all.append(printed);
            assertTrue(line.number() >= number, () -> line + " does not count up");
            number = line.number();
            // A control character is no letter: a line of nothing else is blank, and the text is reported as binary.
            boolean blank = squeezed(Folding.fold(printed)).chars().allMatch(c -> c < ' ');
            assertEquals(blank, line.role() == LineRole.BLANK, () -> line + " holds `" + printed + "`");
            assertFalse(line.rule().isEmpty(), line::toString);
        }
        assertEquals(text, all.toString(), "lines laid end to end are the source");
    }

    /** Family name and given name, where they are told, are the name. */
    private static void names(Minutes minutes) {
        minutes.attendance()
                .forEach(group -> group.attendees().forEach(a -> name(a.name(), a.familyName(), a.givenName())));
        minutes.speeches().forEach(speech -> {
            Speaker speaker = speech.speaker();
            name(speaker.name(), speaker.familyName(), speaker.givenName());
        });
    }

    private static void name(String name, String family, String given) {
        if (given != null) {
            assertEquals(squeezed(name), family + given);
        } else if (family != null) {
            assertTrue(squeezed(name).startsWith(family), () -> name + " does not begin with " + family);
        }
    }

    /** What a speaker and a mention point at is there. */
    private static void pointers(Minutes minutes) {
        Set<String> papers = minutes.handouts().stream().map(Handout::label).collect(Collectors.toSet());
        for (Block.Speech speech : minutes.speeches()) {
            Speaker speaker = speech.speaker();
            assertFalse(
                    speaker.kind() == Speaker.Kind.PERSON && speaker.name() == null,
                    () -> "a person without a name: " + speaker);
            assertFalse(
                    speaker.kind() == Speaker.Kind.ANONYMOUS && speaker.name() != null,
                    () -> "nobody with a name: " + speaker);
            if (speaker.attendee() != null) {
                minutes.attendee(speaker.attendee());
            }
        }
        for (Mention mention : minutes.mentions()) {
            if (mention instanceof Mention.Handout handout) {
                assertTrue(papers.contains(handout.handout()), () -> handout + " is no paper of the meeting");
            } else if (mention instanceof Mention.Date date) {
                assertFalse(date.to().isBefore(date.from()), date::toString);
            } else if (mention instanceof Mention.Person person && person.attendee() != null) {
                minutes.attendee(person.attendee());
            }
        }
    }

    private static void blocks(String text, List<Block> blocks, Span parent) {
        int end = parent.start();
        for (Block block : blocks) {
            assertTrue(parent.contains(block.span()), () -> block.span() + " lies outside " + parent);
            assertTrue(
                    block.span().start() >= end, "siblings are in order and apart: " + block.span() + " after " + end);
            end = block.span().end();
            if (block instanceof Block.Section section) {
                mentions(text, section.mentions(), section.span());
                blocks(text, section.blocks(), section.span());
            } else if (block instanceof Block.Speech speech) {
                blocks(text, speech.blocks(), speech.span());
            } else if (block instanceof Block.Paragraph paragraph) {
                reads(text, paragraph.span(), paragraph.text());
                mentions(text, paragraph.mentions(), paragraph.span());
            } else if (block instanceof Block.ItemList list) {
                int behind = list.span().start();
                for (Block.Item item : list.items()) {
                    assertTrue(list.span().contains(item.span()));
                    assertTrue(item.span().start() >= behind);
                    behind = item.span().end();
                    reads(text, item.span(), item.marker() + item.text());
                    mentions(text, item.mentions(), item.span());
                }
            } else if (block instanceof Block.Note note) {
                reads(text, note.span(), note.text());
                mentions(text, note.mentions(), note.span());
            } else if (block instanceof Block.Table table) {
                mentions(text, table.mentions(), table.span());
            }
        }
    }

    private static void mentions(String text, List<Mention> mentions, Span parent) {
        Span last = Span.of(parent.start(), parent.start());
        for (Mention mention : mentions) {
            assertTrue(parent.contains(mention.span()), () -> mention + " lies outside " + parent);
            boolean shared =
                    mention instanceof Mention.Handout && mention.span().equals(last);
            Span before = last;
            assertTrue(shared || mention.span().start() >= before.end(), () -> mention + " overlaps the one before");
            last = mention.span();
            reads(text, mention.span(), mention.text());
        }
    }

    private static void inside(String text, Span span) {
        assertTrue(span.end() <= text.length(), () -> span + " ends behind the text");
    }

    /**
     * What stands in the source, folded, holds the words in their order; between them only white space and page furniture
     * may stand, which readers of paragraphs pass over.
     */
    private static void reads(String text, Span span, String words) {
        inside(text, span);
        String printed = squeezed(FoldedText.of(span.in(text)).text());
        String expected = squeezed(words);
        if (!printed.equals(expected)) {
            int at = 0;
            for (int i = 0; i < expected.length(); i++) {
                at = printed.indexOf(expected.charAt(i), at) + 1;
                assertTrue(at > 0, () -> "the source at " + span + " reads " + printed + ", not " + expected);
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
