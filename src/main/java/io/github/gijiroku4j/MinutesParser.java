package io.github.gijiroku4j;

import io.github.gijiroku4j.format.SpeakerFormat;
import io.github.gijiroku4j.format.SpeakerFormats;
import io.github.gijiroku4j.model.Dialect;
import io.github.gijiroku4j.model.Explanation;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.parser.Reading;
import io.github.gijiroku4j.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads Japanese government minutes: plain text in, a typed document out.
 *
 * <pre>{@code
 * MinutesParser parser = MinutesParser.builder().build();
 * Minutes minutes = parser.parse(Path.of("minutes.txt"));
 * minutes.speeches().forEach(speech -> System.out.println(speech.speaker().label() + ": " + speech.text()));
 * }</pre>
 *
 * <p>A parser never changes and may be shared by any number of threads. Any text is a document: content never throws. What
 * is odd in it stands in {@link Minutes#diagnostics()}.
 */
public final class MinutesParser {

    private final SpeakerFormats formats;
    private final @Nullable String forced;
    private final Limits limits;

    private MinutesParser(Builder builder) {
        this.formats = builder.formats();
        this.forced = builder.forced;
        this.limits = builder.limits;
    }

    /** Returns a parser with every default. */
    public static MinutesParser standard() {
        return builder().build();
    }

    /** Returns a builder with every default. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a text.
     *
     * @throws NullPointerException if {@code text} is null
     */
    public Minutes parse(String text) {
        return parse(SourceText.of(Objects.requireNonNull(text, "text")));
    }

    /**
     * Reads bytes, whose character set is found out; {@link SourceText#of(byte[], java.nio.charset.Charset)} names it.
     *
     * @throws NullPointerException if {@code bytes} is null
     */
    public Minutes parse(byte[] bytes) {
        return parse(SourceText.of(Objects.requireNonNull(bytes, "bytes")));
    }

    /**
     * Reads a file, whose character set is found out; {@link SourceText#read(Path, java.nio.charset.Charset)} names it.
     *
     * @throws IOException if {@code file} cannot be read; the message names it
     * @throws NullPointerException if {@code file} is null
     */
    public Minutes parse(Path file) throws IOException {
        return parse(SourceText.read(Objects.requireNonNull(file, "file")));
    }

    /**
     * Reads a text that knows where it came from.
     *
     * @throws NullPointerException if {@code source} is null
     */
    public Minutes parse(SourceText source) {
        return read(source).minutes();
    }

    /**
     * Returns why a text was read as it was: every line with its role, the rule that decided it and what else it could have
     * been, and the evidence for each speaker format. Printed it is a page to read.
     *
     * @throws NullPointerException if {@code source} is null
     */
    public Explanation explain(SourceText source) {
        return read(source).explanation();
    }

    /**
     * Parts a text that holds the records of several meetings, one behind the other (two days of a session, a year's volume);
     * {@link #parse} says of such a text that it does ({@link io.github.gijiroku4j.model.Diagnostic.Code#SEVERAL_MEETINGS}).
     *
     * <p>The parts laid end to end are the text. Spans of the document of a part count from the start of the part: for the place
     * in the whole, {@linkplain io.github.gijiroku4j.text.Span#shift shift} them by the length of the parts ahead of it. A text
     * of one meeting is one part.
     *
     * @throws NullPointerException if {@code source} is null
     */
    public List<SourceText> split(SourceText source) {
        return Reading.split(Objects.requireNonNull(source, "source"), formats);
    }

    /**
     * Returns every speaker of a text, in the order of speaking, with the evidence for it: why the label was cut into name and
     * title as it was, and why it is tied to its attendee, or to none.
     *
     * @throws NullPointerException if {@code source} is null
     */
    public Map<Speaker, String> explainSpeakers(SourceText source) {
        return read(source).speakers();
    }

    /**
     * Returns how a text marks its speakers, with the evidence.
     *
     * @throws NullPointerException if {@code source} is null
     */
    public Dialect dialect(SourceText source) {
        return read(source).dialect();
    }

    private Reading read(SourceText source) {
        return new Reading(Objects.requireNonNull(source, "source"), formats, forced, limits.maxDiagnostics());
    }

    /** Collects the settings of a parser. */
    public static final class Builder {
        private final List<SpeakerFormat> own = new ArrayList<>();
        private SpeakerFormats others = SpeakerFormats.builtIn();
        private @Nullable String forced;
        private Limits limits = Limits.DEFAULT;

        private Builder() {}

        /**
         * Adds a speaker format ahead of the built-in ones, or every {@code *.format} file of a folder in the order of their
         * names. One with the id of a built-in format takes its place.
         *
         * @throws IOException if {@code fileOrFolder} cannot be read
         * @throws IllegalArgumentException if a file is broken or one of its examples does not hold; the message names the file
         *     and the line and says what to do
         */
        public Builder format(Path fileOrFolder) throws IOException {
            own.addAll(SpeakerFormats.read(Objects.requireNonNull(fileOrFolder, "fileOrFolder")));
            return this;
        }

        /** Reads with the formats added by {@link #format(Path)} and without the built-in ones; checked by {@link #build()}. */
        public Builder ownFormatsOnly() {
            others = SpeakerFormats.none();
            return this;
        }

        /**
         * Reads every text with the format {@code id}, whatever the evidence; checked by {@link #build()}. Formats that have the
         * same marker and differ in what their labels hold ({@code ○議長（山田太郎君）}, {@code ○山田委員}) are read with it.
         */
        public Builder format(String id) {
            forced = Objects.requireNonNull(id, "id");
            return this;
        }

        /** Sets the limits. */
        public Builder limits(Limits set) {
            limits = Objects.requireNonNull(set, "limits");
            return this;
        }

        private SpeakerFormats formats() {
            SpeakerFormats formats = own.isEmpty() ? others : others.with(own);
            if (formats.formats().isEmpty()) {
                throw new IllegalArgumentException("ownFormatsOnly() without a format; add one with format(Path)");
            }
            String id = forced;
            if (id != null
                    && formats.formats().stream()
                            .noneMatch(format -> format.id().equals(id))) {
                throw new IllegalArgumentException("there is no speaker format `" + id + "`; there are "
                        + String.join(
                                ", ",
                                formats.formats().stream()
                                        .map(SpeakerFormat::id)
                                        .toList()));
            }
            return formats;
        }

        /**
         * Returns the parser.
         *
         * @throws IllegalArgumentException if the settings contradict each other; the message says how
         */
        public MinutesParser build() {
            return new MinutesParser(this);
        }
    }
}
