package io.github.gijiroku4j;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.output.MinutesJson;

/** A document without what tells where it stands: two printings of one record are equal in it. */
final class WithoutSpans {

    private WithoutSpans() {}

    static String of(Minutes minutes) {
        try {
            JsonNode tree = new ObjectMapper().readTree(MinutesJson.write(minutes));
            strip(tree);
            return tree.toPrettyString();
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("span");
            object.remove("source");
        }
        node.forEach(WithoutSpans::strip);
    }
}
