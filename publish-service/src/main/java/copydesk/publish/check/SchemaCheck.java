package copydesk.publish.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import copydesk.contract.Json;
import copydesk.contract.Schemas;
import copydesk.contract.Topic;
import copydesk.publish.format.JsonWriter;
import tools.jackson.databind.JsonNode;

/**
 * Whether a document is valid under the schema of its topic, and free of control
 * characters. Schemas come from the contract's jar only, nothing is fetched.
 */
final class SchemaCheck {

    private final Schema schema;

    // nearly all documents are valid, and to say so takes the library long
    private final QuickSchema quick;

    SchemaCheck(Topic topic) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .failFast(true)
            .preloadSchema(true)
            .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                (builder) -> builder.schemas(Schemas.all()).schemaRegistryConfig(config));
        this.schema = registry.getSchema(SchemaLocation.of(Schemas.id(topic)));
        this.schema.initializeValidators();
        this.quick = new QuickSchema(Json.read(Schemas.text(topic).getBytes(StandardCharsets.UTF_8), JsonNode.class));
    }

    /**
     * Writes a document and looks at it on the way, which spares reading what was just
     * written.
     * @param form makes the document with what writes JSON
     */
    Seen write(Function<JsonWriter, byte[]> form) {
        List<QuickLook> looks = new ArrayList<>();
        byte[] json = form.apply((value) -> Json.write(value, (to) -> {
            QuickLook look = this.quick.look(to);
            looks.add(look);
            return look;
        }));
        return new Seen(json, looks.size() == 1 && looks.get(0).isSure());
    }

    /** The first fault of a document as it goes out; empty if there is none. */
    Optional<String> fault(Seen written) {
        return written.valid() ? Optional.empty() : fault(written.json());
    }

    private Optional<String> fault(byte[] json) {
        JsonNode document = Json.read(json, JsonNode.class);
        if (!isReadable(document)) {
            return Optional.of("The document holds a control character or half of a surrogate pair.");
        }
        return slowly(document);
    }

    /** What the library says. */
    Optional<String> slowly(JsonNode document) {
        List<Error> errors = this.schema.validate(document);
        // the library's own message may quote the article, so only place and keyword are
        // told
        return errors.stream()
            .findFirst()
            .map((error) -> "The document breaks its schema at " + error.getInstanceLocation() + " ("
                    + error.getKeyword() + ").");
    }

    private static boolean isReadable(JsonNode node) {
        if (node.isString()) {
            return Characters.areReadable(node.stringValue());
        }
        for (JsonNode child : node) {
            if (!isReadable(child)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A document as it goes out.
     *
     * @param json the document
     * @param valid whether it is surely valid; if not, nobody knows yet
     */
    record Seen(byte[] json, boolean valid) {

    }

}
