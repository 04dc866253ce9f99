package copydesk.benchmarks.extraction.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what annotators wrote; texts may be missing or null anywhere. */
final class GoldJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private GoldJson() {
    }

    static JsonNode parse(byte[] json) {
        return MAPPER.readTree(json);
    }

    /** The text of a property; null if it is missing, null or no text. */
    static @Nullable String text(JsonNode node, String property) {
        JsonNode value = node.path(property);
        return value.isString() ? value.stringValue() : null;
    }

    /** The text of a property, empty if there is none. */
    static String textOrEmpty(JsonNode node, String property) {
        return Optional.ofNullable(text(node, property)).orElse("");
    }

    /** The texts of a list, none if there is no list. */
    static List<String> texts(JsonNode node, String property) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : node.path(property)) {
            if (value.isString()) {
                texts.add(value.stringValue());
            }
        }
        return texts;
    }

}
