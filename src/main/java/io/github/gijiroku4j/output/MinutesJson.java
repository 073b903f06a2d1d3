package io.github.gijiroku4j.output;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.AttendeeRef;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Quote;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A document as JSON, and back: the tree of {@link Minutes} under the same names. An absent value is left out; a span is
 * {@code [start, end]}, a reference to an attendee {@code [group, attendee]}, a date {@code "2020-01-30"}.
 *
 * <p>{@link #SCHEMA} describes it. What is written and read again is equal to what was written.
 */
public final class MinutesJson {

    /** The resource beside this class that holds the JSON Schema (2020-12) of the output. */
    public static final String SCHEMA = "minutes.schema.json";

    private static final ObjectMapper MAPPER = mapper();

    private MinutesJson() {}

    /** Returns {@code minutes} as indented JSON, with LF at the line ends and none at the end. */
    public static String write(Minutes minutes) {
        try {
            return MAPPER.writer(printer()).writeValueAsString(minutes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Writes {@code minutes} as indented JSON in UTF-8; the stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Minutes minutes, OutputStream out) throws IOException {
        MAPPER.writer(printer())
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValue(out, minutes);
    }

    /**
     * Returns the document that {@code json} holds.
     *
     * @throws UncheckedIOException if it is no such document; the message says where
     */
    public static Minutes read(String json) {
        try {
            return MAPPER.readValue(json, Minutes.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(
                    "not a document of " + Minutes.FORMAT + ": " + broken.getOriginalMessage(), broken);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines);
    }

    private static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule();
        named(module, Minutes.Kind.class);
        named(module, Speaker.Kind.class);
        named(module, Mention.Precision.class);
        named(module, Mention.Open.class);
        named(module, Decision.Outcome.class);
        named(module, Decision.Manner.class);
        named(module, Decision.Share.class);
        named(module, Diagnostic.Severity.class);
        named(module, Diagnostic.Code.class);
        module.addSerializer(LocalDate.class, new Written<>(LocalDate.class));
        module.addDeserializer(LocalDate.class, new DateReader());
        return JsonMapper.builder()
                .addModule(module)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .visibility(com.fasterxml.jackson.annotation.PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(com.fasterxml.jackson.annotation.PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(com.fasterxml.jackson.annotation.PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Span.class, SpanShape.class)
                .addMixIn(AttendeeRef.class, RefShape.class)
                .addMixIn(Minutes.class, MinutesShape.class)
                .addMixIn(Block.class, BlockShape.class)
                .addMixIn(Block.Note.class, NoteShape.class)
                .addMixIn(Mention.class, MentionShape.class)
                .build();
    }

    /** Names in lower case with hyphens; dates as they print themselves. */
    private static final class Written<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        Written(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static <E extends Enum<E>> void named(SimpleModule module, Class<E> type) {
        module.addSerializer(type, new Written<>(type));
        module.addDeserializer(type, new NameReader<>(type));
    }

    /** {@code month-part} is {@link Mention.Precision#MONTH_PART}. */
    private static final class NameReader<E extends Enum<E>> extends StdDeserializer<E> {
        private static final long serialVersionUID = 1L;
        private final Class<E> type;

        NameReader(Class<E> type) {
            super(type);
            this.type = type;
        }

        @Override
        public E deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String name = json.getText();
            try {
                return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException unknown) {
                throw context.weirdStringException(name, type, "no such value");
            }
        }
    }

    private static final class DateReader extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return LocalDate.parse(json.getText());
        }
    }

    @com.fasterxml.jackson.annotation.JsonFormat(shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.ARRAY)
    private interface SpanShape {}

    @com.fasterxml.jackson.annotation.JsonFormat(shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.ARRAY)
    private interface RefShape {}

    /** Lists that came later than the format: where they are empty they are left out, and a document without them is read. */
    private interface MinutesShape {
        @JsonProperty
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<AttendeeGroup> absentees();

        @JsonProperty
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Decision> decisions();

        @JsonProperty
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Quote> omissions();
    }

    private interface NoteShape {
        @JsonProperty
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Mention> mentions();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Section.class, name = "section"),
        @JsonSubTypes.Type(value = Block.Speech.class, name = "speech"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.ItemList.class, name = "list"),
        @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table")
    })
    private interface BlockShape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mention.Date.class, name = "date"),
        @JsonSubTypes.Type(value = Mention.Handout.class, name = "handout"),
        @JsonSubTypes.Type(value = Mention.Person.class, name = "person")
    })
    private interface MentionShape {}
}
