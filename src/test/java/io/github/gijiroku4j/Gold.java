package io.github.gijiroku4j;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.NextMeeting;
import io.github.gijiroku4j.model.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader wrote down about a record, and in what a document differs from it. A fact that the reader left out is
 * not asked for. Texts are compared without white space and in NFKC, so that only what was read counts.
 */
final class Gold {

    private final JsonNode gold;
    private final List<String> differences = new ArrayList<>();

    private Gold(JsonNode gold) {
        this.gold = gold;
    }

    /** Returns what is written down in {@code file}. */
    static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(file.toString(), broken);
        }
    }

    /** Returns in what {@code minutes} differs from {@code gold}, a line each; empty if in nothing. */
    static List<String> differences(JsonNode gold, Minutes minutes) {
        Gold compared = new Gold(gold);
        compared.header(minutes);
        compared.people(minutes);
        compared.papers(minutes);
        compared.speeches(minutes);
        compared.rest(minutes);
        compared.outcome(minutes);
        return compared.differences;
    }

    private void header(Minutes minutes) {
        same("kind", text(gold, "kind"), minutes.kind().name().toLowerCase(Locale.ROOT));
        if (gold.path("title").isTextual()) {
            same("title", text(gold, "title"), minutes.title());
        }
        if (gold.path("issuer").isTextual()) {
            same("issuer", text(gold, "issuer"), minutes.issuer());
        }
        if (gold.has("meetings")) {
            List<String> expected = new ArrayList<>();
            gold.path("meetings")
                    .forEach(m -> expected.add(plain(text(m, "body")) + " "
                            + (m.path("session").isInt() ? m.path("session").asInt() : null)));
            same(
                    "meetings",
                    expected,
                    minutes.meetings().stream()
                            .map(m -> plain(m.body()) + " " + m.session())
                            .toList());
        }
        JsonNode held = gold.path("held");
        for (String key : List.of("date", "start", "end")) {
            if (held.has(key)) {
                same(
                        "held." + key,
                        text(held, key),
                        minutes.held() == null
                                ? null
                                : switch (key) {
                                    case "date" -> minutes.held().date().toString();
                                    case "start" -> minutes.held().start();
                                    default -> minutes.held().end();
                                });
            }
        }
        if (gold.path("venue").isTextual()) {
            same(
                    "venue",
                    text(gold, "venue"),
                    minutes.venue() == null ? null : minutes.venue().text());
        }
        if (gold.has("closing")) {
            same("closing", gold.path("closing").asBoolean(), minutes.closing());
        }
    }

    private void people(Minutes minutes) {
        if (!gold.has("attendance")) {
            return;
        }
        List<String> expected = new ArrayList<>();
        gold.path("attendance").forEach(group -> {
            expected.add("[" + plain(text(group, "heading")) + "]");
            group.path("attendees")
                    .forEach(a -> expected.add(person(text(a, "name"), text(a, "title"), text(a, "qualifier"))));
            group.path("organisations").forEach(o -> expected.add(plain(o.asText())));
        });
        List<String> found = new ArrayList<>();
        minutes.attendance().forEach(group -> {
            found.add("[" + plain(group.heading()) + "]");
            group.attendees().forEach(a -> found.add(person(a.name(), a.title(), a.qualifier())));
            List<String> bodies = group.organisations();
            if (bodies != null) {
                bodies.forEach(o -> found.add(plain(o)));
            }
        });
        same("attendance", expected, found);
    }

    private void papers(Minutes minutes) {
        if (gold.has("handouts")) {
            List<String> expected = new ArrayList<>();
            gold.path("handouts").forEach(h -> expected.add(plain(text(h, "label")) + " " + plain(text(h, "title"))));
            same(
                    "handouts",
                    expected,
                    minutes.handouts().stream()
                            .map(h -> plain(h.label()) + " " + plain(h.title()))
                            .toList());
        }
        if (gold.has("agenda")) {
            List<String> expected = new ArrayList<>();
            gold.path("agenda").forEach(a -> expected.add(plain(a.asText())));
            same(
                    "agenda",
                    expected,
                    minutes.agenda().stream().map(a -> plain(a.title())).toList());
        }
    }

    private void speeches(Minutes minutes) {
        List<Block.Speech> labelled = minutes.speeches().stream()
                .filter(s -> s.speaker().kind() != Speaker.Kind.ANONYMOUS && !s.implied())
                .toList();
        List<String> labels = new ArrayList<>();
        gold.path("speeches").forEach(s -> labels.add(plain(text(s, "label"))));
        if (gold.has("speeches")) {
            same(
                    "speakers",
                    labels,
                    labelled.stream().map(s -> plain(s.speaker().label())).toList());
        }
        for (int i = 0; i < Math.min(labels.size(), labelled.size()); i++) {
            speech(gold.path("speeches").get(i), labelled.get(i));
        }
        if (gold.has("impliedSpeeches")) {
            List<String> implied = new ArrayList<>();
            gold.path("impliedSpeeches").forEach(s -> implied.add(plain(text(s, "speaker"))));
            same(
                    "implied speeches",
                    implied,
                    minutes.speeches().stream()
                            .filter(Block.Speech::implied)
                            .map(s -> plain(s.speaker().label()))
                            .toList());
        }
        if (gold.has("opinions")) {
            List<String> opinions = new ArrayList<>();
            gold.path("opinions")
                    .forEach(topic -> topic.path("opinions").forEach(o -> opinions.add(plain(o.asText()))));
            same(
                    "opinions",
                    opinions,
                    minutes.speeches().stream()
                            .filter(s -> s.speaker().kind() == Speaker.Kind.ANONYMOUS)
                            .map(s -> plain(s.text()))
                            .toList());
        }
    }

    private void speech(JsonNode expected, Block.Speech found) {
        Speaker speaker = found.speaker();
        String where = plain(text(expected, "label")) + " at line "
                + expected.path("line").asInt();
        if (expected.has("name")) {
            same(where, text(expected, "name"), speaker.name());
        }
        if (expected.has("title")) {
            same(where, text(expected, "title"), speaker.title());
        }
        if (expected.has("qualifier")) {
            same(where, text(expected, "qualifier"), speaker.qualifier());
        }
        if (expected.has("paragraphs")) {
            List<String> paragraphs = new ArrayList<>();
            expected.path("paragraphs").forEach(p -> paragraphs.add(plain(p.asText())));
            same(where, paragraphs, found.text().lines().map(Gold::plain).toList());
        }
        if (expected.has("textPrefix")) {
            String prefix = plain(text(expected, "textPrefix"));
            if (!plain(found.text().replace("\n", "")).startsWith(prefix)) {
                differences.add(where + ": does not begin with " + prefix);
            }
        }
    }

    private void rest(Minutes minutes) {
        List<String> dates = new ArrayList<>();
        List<String> papers = new ArrayList<>();
        for (Mention mention : minutes.mentions()) {
            if (mention instanceof Mention.Date date) {
                dates.add(date.from() + ".." + date.to());
            } else if (mention instanceof Mention.Handout paper) {
                papers.add(paper.handout() + (paper.page() == null ? "" : " p." + paper.page()));
            }
        }
        if (minutes.held() != null) {
            dates.add(minutes.held().date() + ".." + minutes.held().date());
        }
        gold.path("dates")
                .forEach(d -> holds(
                        "date " + d.path("text").asText(),
                        dates,
                        d.path("from").asText() + ".." + d.path("to").asText()));
        gold.path("references")
                .forEach(r -> holds(
                        "reference",
                        papers,
                        r.path("handout").asText()
                                + (r.has("page") ? " p." + r.path("page").asInt() : "")));
        List<String> notes = Block.walk(minutes.body())
                .filter(Block.Note.class::isInstance)
                .map(b -> plain(((Block.Note) b).text()))
                .toList();
        gold.path("stageNotes").forEach(n -> holds("note", notes, plain(n.asText())));
    }

    private void outcome(Minutes minutes) {
        if (gold.path("decisions").path(0).has("line")) {
            same("decisions", gold.path("decisions").size(), minutes.decisions().size());
        } else if (gold.has("decisions")) {
            List<String> expected = new ArrayList<>();
            gold.path("decisions").forEach(d -> expected.add(decision(d)));
            same(
                    "decisions",
                    expected,
                    minutes.decisions().stream().map(Gold::decision).toList());
        }
        if (gold.has("nextMeeting")) {
            NextMeeting next = minutes.nextMeeting();
            JsonNode wanted = gold.path("nextMeeting");
            same("next meeting", text(wanted, "text"), next == null ? null : next.text());
            same(
                    "next meeting's day",
                    text(wanted, "date"),
                    next == null || next.date() == null ? null : next.date().toString());
            same("next meeting's start", text(wanted, "start"), next == null ? null : next.start());
        }
        if (gold.has("omissions")) {
            List<String> expected = new ArrayList<>();
            gold.path("omissions").forEach(o -> expected.add(plain(o.asText())));
            same(
                    "omissions",
                    expected,
                    minutes.omissions().stream().map(o -> plain(o.text())).toList());
        }
    }

    /** A decision in one line: what, of what, how, the votes, the place in the agenda. */
    private static String decision(JsonNode decision) {
        return String.join(
                " | ",
                plain(text(decision, "item")),
                plain(text(decision, "outcome")),
                plain(text(decision, "manner")),
                plain(text(decision, "share")),
                decision.path("cast").asText("-"),
                decision.path("inFavour").asText("-"),
                decision.path("against").asText("-"),
                decision.path("agenda").asText("-"));
    }

    private static String decision(Decision decision) {
        Decision.Item item = decision.item();
        Decision.Vote vote = decision.vote();
        return String.join(
                " | ",
                plain(item == null ? null : item.text()),
                name(decision.outcome()),
                name(decision.manner()),
                name(vote == null ? null : vote.share()),
                number(vote == null ? null : vote.cast()),
                number(vote == null ? null : vote.inFavour()),
                number(vote == null ? null : vote.against()),
                number(item == null ? null : item.agenda()));
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "-" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "-" : number.toString();
    }

    private void same(String what, @Nullable String expected, @Nullable String found) {
        if (!plain(expected).equals(plain(found))) {
            differences.add(what + ": " + plain(found) + " for " + plain(expected));
        }
    }

    private void same(String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            differences.add(what + ": " + found + " for " + expected);
        }
    }

    private void holds(String what, List<String> found, String expected) {
        if (!found.contains(expected)) {
            differences.add(what + ": no " + expected);
        }
    }

    private static String person(@Nullable String name, @Nullable String title, @Nullable String qualifier) {
        return plain(name) + "|" + plain(title) + "|" + plain(qualifier);
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.path(key).isTextual() ? node.path(key).asText() : null;
    }

    private static String plain(@Nullable String text) {
        return text == null || text.isEmpty()
                ? "-"
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("\\s+", "")
                        .replace('〜', '~');
    }
}
