package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five seeds give what a careful reader wrote down in {@code src/test/resources/gold}. */
class SeedTest {

    private static final MinutesParser PARSER = MinutesParser.standard();

    static List<Path> seeds() {
        return Seeds.files();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void headerIsAsTheGoldSays(Path seed) throws IOException {
        Minutes minutes = PARSER.parse(seed);
        JsonNode gold = gold(seed);
        assertEquals(gold.path("kind").asText(), minutes.kind().name().toLowerCase(Locale.ROOT));
        assertEquals(plain(gold.path("title").asText()), plain(minutes.title()));
        assertEquals(plain(text(gold, "issuer")), plain(minutes.issuer()));
        List<String> meetings = new ArrayList<>();
        gold.path("meetings")
                .forEach(m -> meetings.add(
                        plain(m.path("body").asText()) + m.path("session").asInt()));
        assertEquals(
                meetings,
                minutes.meetings().stream()
                        .map(m -> plain(m.body()) + m.session())
                        .toList());
        if (gold.path("held").isObject()) {
            assertEquals(
                    gold.path("held").path("date").asText(),
                    minutes.held().date().toString());
            assertEquals(
                    gold.path("held").path("start").asText(), minutes.held().start());
            assertEquals(gold.path("held").path("end").asText(), minutes.held().end());
        }
        if (gold.path("venue").isTextual()) {
            assertEquals(
                    plain(gold.path("venue").asText()), plain(minutes.venue().text()));
            assertEquals(gold.path("online").asBoolean(), minutes.venue().online());
        }
        assertEquals(gold.path("closing").asBoolean(), minutes.closing());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rosterPapersAndAgendaAreAsTheGoldSays(Path seed) throws IOException {
        Minutes minutes = PARSER.parse(seed);
        JsonNode gold = gold(seed);
        List<String> people = new ArrayList<>();
        gold.path("attendance").forEach(group -> {
            people.add("[" + plain(text(group, "heading")) + "]");
            group.path("attendees")
                    .forEach(a -> people.add(person(text(a, "name"), text(a, "title"), text(a, "qualifier"))));
            group.path("organisations").forEach(o -> people.add(plain(o.asText())));
        });
        List<String> found = new ArrayList<>();
        minutes.attendance().forEach(group -> {
            found.add("[" + plain(group.heading()) + "]");
            group.attendees().forEach(a -> found.add(person(a.name(), a.title(), a.qualifier())));
            if (group.organisations() != null) {
                group.organisations().forEach(o -> found.add(plain(o)));
            }
        });
        assertEquals(people, found);
        if (gold.has("handouts")) {
            List<String> papers = new ArrayList<>();
            gold.path("handouts")
                    .forEach(h -> papers.add(h.path("label").asText() + " "
                            + plain(h.path("title").asText())));
            assertEquals(
                    papers,
                    minutes.handouts().stream()
                            .map(h -> h.label() + " " + plain(h.title()))
                            .toList());
        }
        if (gold.has("agenda")) {
            List<String> agenda = new ArrayList<>();
            gold.path("agenda").forEach(a -> agenda.add(plain(a.asText())));
            assertEquals(
                    agenda, minutes.agenda().stream().map(a -> plain(a.title())).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void speechesAreAsTheGoldSays(Path seed) throws IOException {
        Minutes minutes = PARSER.parse(seed);
        JsonNode gold = gold(seed);
        List<String> expected = new ArrayList<>();
        gold.path("speeches").forEach(s -> {
            expected.add(plain(s.path("label").asText()) + " = "
                    + person(text(s, "name"), text(s, "title"), text(s, "qualifier")));
            s.path("paragraphs").forEach(p -> expected.add(plain(p.asText())));
        });
        List<String> found = new ArrayList<>();
        for (Block.Speech speech : minutes.speeches()) {
            Speaker speaker = speech.speaker();
            if (speaker.kind() != Speaker.Kind.ANONYMOUS && !speech.implied()) {
                found.add(
                        plain(speaker.label()) + " = " + person(speaker.name(), speaker.title(), speaker.qualifier()));
                speech.text().lines().forEach(line -> found.add(plain(line)));
            }
        }
        assertEquals(expected, found);
        List<String> implied = new ArrayList<>();
        gold.path("impliedSpeeches")
                .forEach(s -> implied.add(plain(s.path("speaker").asText())));
        assertEquals(
                implied,
                minutes.speeches().stream()
                        .filter(Block.Speech::implied)
                        .map(s -> plain(s.speaker().label()))
                        .toList());
        List<String> opinions = new ArrayList<>();
        gold.path("opinions").forEach(topic -> topic.path("opinions").forEach(o -> opinions.add(plain(o.asText()))));
        assertEquals(
                opinions,
                minutes.speeches().stream()
                        .filter(s -> s.speaker().kind() == Speaker.Kind.ANONYMOUS)
                        .map(s -> plain(s.text()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void datesReferencesAndNotesOfTheGoldAreFound(Path seed) throws IOException {
        Minutes minutes = PARSER.parse(seed);
        JsonNode gold = gold(seed);
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
                .forEach(d -> assertTrue(
                        dates.contains(
                                d.path("from").asText() + ".." + d.path("to").asText()),
                        () -> d.path("text").asText()));
        gold.path("references")
                .forEach(r -> assertTrue(
                        papers.contains(r.path("handout").asText()
                                + (r.has("page") ? " p." + r.path("page").asInt() : "")),
                        () -> r.path("text").asText()));
        List<String> notes = Block.walk(minutes.body())
                .filter(Block.Note.class::isInstance)
                .map(b -> plain(((Block.Note) b).text()))
                .toList();
        gold.path("stageNotes").forEach(n -> assertTrue(notes.contains(plain(n.asText())), n::asText));
        String source = Seeds.text(seed);
        gold.path("notDates").forEach(n -> {
            for (int at = source.indexOf(n.asText()); at >= 0; at = source.indexOf(n.asText(), at + 1)) {
                Span not = Span.of(at, at + n.asText().length());
                minutes.mentions().stream()
                        .filter(Mention.Date.class::isInstance)
                        .forEach(m -> assertFalse(m.span().overlaps(not), () -> n.asText() + " is no date: " + m));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLawHolds(Path seed) {
        Laws.holdFor(PARSER, Seeds.text(seed));
        assertFalse(FamilyNames.isDictionaryLoaded(), "no label of a seed needs the dictionary");
    }

    private static String person(@Nullable String name, @Nullable String title, @Nullable String qualifier) {
        return plain(name) + "|" + plain(title) + "|" + plain(qualifier);
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.path(key).isTextual() ? node.path(key).asText() : null;
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? "-"
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("\\s+", "")
                        .replace('〜', '~');
    }

    private static JsonNode gold(Path seed) throws IOException {
        String name = seed.getFileName().toString().replace(".txt", ".json");
        return new ObjectMapper().readTree(Files.readString(Path.of("src/test/resources/gold", name)));
    }
}
