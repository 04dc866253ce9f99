package copydesk.contract.agreement;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import copydesk.contract.Schemas;
import copydesk.contract.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks JSON against one schema, formats included, without ever reaching for the
 * network.
 */
final class Validator {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Schema schema;

    private Validator(Map<String, String> texts, String id) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.schema = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                    (builder) -> builder.schemas(texts).schemaRegistryConfig(config))
            .getSchema(SchemaLocation.of(id));
    }

    /** Against our schema of a topic. */
    static Validator of(Topic topic) {
        return new Validator(Schemas.all(), Schemas.id(topic));
    }

    /** Against a schema text, for trying one out. */
    static Validator of(String id, String text) {
        return new Validator(Map.of(id, text), id);
    }

    /** Against the official ninjs schema; skips the test where that is absent. */
    static Validator ofNinjs(String version) {
        Path folder = ProjectFiles.sharedData("ninjs");
        String id = "http://www.iptc.org/std/ninjs/ninjs-schema_" + version + ".json";
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(id, ProjectFiles.text(folder.resolve("ninjs-schema_" + version + ".json")));
        texts.put("https://geojson.org/schema/GeoJSON.json", ProjectFiles.text(folder.resolve("GeoJSON-schema.json")));
        return new Validator(texts, id);
    }

    List<String> errors(JsonNode document) {
        return this.schema.validate(document).stream().map(Object::toString).toList();
    }

    List<String> errors(String json) {
        return errors(MAPPER.readTree(json));
    }

    List<String> errors(byte[] json) {
        return errors(MAPPER.readTree(json));
    }

    boolean accepts(JsonNode document) {
        return errors(document).isEmpty();
    }

}
