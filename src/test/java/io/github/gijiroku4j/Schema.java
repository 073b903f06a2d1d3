package io.github.gijiroku4j;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.output.MinutesJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schema that comes with the library. */
final class Schema {

    private static final com.networknt.schema.Schema SCHEMA = load();

    private Schema() {}

    /** Returns what in the JSON of {@code minutes} does not follow it. */
    static List<?> errors(Minutes minutes) {
        return SCHEMA.validate(MinutesJson.write(minutes), InputFormat.JSON);
    }

    private static com.networknt.schema.Schema load() {
        try (InputStream stream = MinutesJson.class.getResourceAsStream(MinutesJson.SCHEMA)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
