package copydesk.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The JSON Schemas (2020-12) of what travels on the topics, as texts for any validator:
 * register {@link #all()} by id, since one schema may refer to another, then ask for the
 * one of a topic. On {@link Topic#FETCHED} the schema describes the facts of the fetch in
 * the header; the value there is the original document. A quarantine has no schema.
 */
public final class Schemas {

    private Schemas() {
    }

    /** The id of a topic's schema, {@code urn:copydesk:schema:clean:v1}. */
    public static String id(Topic topic) {
        return "urn:copydesk:schema:" + name(topic) + ":v1";
    }

    /** The text of a topic's schema. */
    public static String text(Topic topic) {
        return resource("schema/" + name(topic) + ".json");
    }

    /** The texts of all schemas by id. */
    public static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Topic topic : Topic.values()) {
            if (topic.quarantineOf().isEmpty()) {
                texts.put(id(topic), text(topic));
            }
        }
        return texts;
    }

    /**
     * The AsyncAPI document: all topics, their messages and headers, and which service
     * sends and receives them.
     */
    public static String asyncApi() {
        return resource("asyncapi.json");
    }

    private static String name(Topic topic) {
        if (topic.quarantineOf().isPresent()) {
            throw new IllegalArgumentException(topic.topicName() + " has no schema: it holds what broke one");
        }
        // what waits is what was fetched
        return ((topic == Topic.BACKFILL) ? Topic.FETCHED : topic).name().toLowerCase(Locale.ROOT);
    }

    private static String resource(String path) {
        try (InputStream stream = Schemas.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The contract's jar lacks " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
