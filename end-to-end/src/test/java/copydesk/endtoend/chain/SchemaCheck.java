package copydesk.endtoend.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import copydesk.contract.Schemas;
import copydesk.contract.Topic;
import copydesk.endtoend.process.SharedFiles;
import tools.jackson.databind.json.JsonMapper;

/** Holds JSON against a schema, formats included. */
final class SchemaCheck {

    private final Schema schema;

    private SchemaCheck(Map<String, String> texts, String id) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.schema = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                    (builder) -> builder.schemas(texts).schemaRegistryConfig(config))
            .getSchema(SchemaLocation.of(id));
    }

    static SchemaCheck of(Topic topic) {
        return new SchemaCheck(Schemas.all(), Schemas.id(topic));
    }

    /** IPTC's own schema; skips the test where it is absent. */
    static SchemaCheck ofNinjs(String version) {
        Path folder = SharedFiles.path("data/ninjs");
        String id = "http://www.iptc.org/std/ninjs/ninjs-schema_" + version + ".json";
        return new SchemaCheck(Map.of(id, text(folder.resolve("ninjs-schema_" + version + ".json")),
                "https://geojson.org/schema/GeoJSON.json", text(folder.resolve("GeoJSON-schema.json"))), id);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    List<String> errors(byte[] json) {
        return this.schema.validate(JsonMapper.shared().readTree(json)).stream().map(Object::toString).toList();
    }

}
