package copydesk.contract.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import copydesk.contract.Schemas;
import copydesk.contract.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A schema laid flat: every property by its path, {@code /blocks[]/role}, references
 * followed.
 */
final class SchemaShape {

    private static final List<String> LIMITS = List.of("format", "maxItems", "maxLength", "maximum", "minItems",
            "minLength", "minimum", "pattern");

    private final Map<String, JsonNode> schemas = new LinkedHashMap<>();

    private final Map<String, Field> fields = new TreeMap<>();

    private SchemaShape(Map<String, String> texts) {
        texts.forEach((id, text) -> this.schemas.put(id, JsonMapper.shared().readTree(text)));
    }

    /**
     * The shape of a topic's schema or of one definition in it, {@code #/$defs/usable}.
     */
    static Map<String, Field> of(Topic topic, String fragment) {
        return of(Schemas.all(), Schemas.id(topic) + fragment);
    }

    /** The shape of a schema given as text, for trying the comparison. */
    static Map<String, Field> of(String text) {
        return of(Map.of("urn:example", text), "urn:example");
    }

    private static Map<String, Field> of(Map<String, String> texts, String reference) {
        SchemaShape shape = new SchemaShape(texts);
        shape.object("", shape.resolve("", reference));
        return shape.fields;
    }

    private void object(String path, Place place) {
        Set<String> required = strings(place.node.path("required"));
        for (var property : place.node.path("properties").properties()) {
            String name = property.getKey();
            value(path + "/" + name, follow(new Place(place.schema, property.getValue())), required.contains(name));
        }
    }

    private void value(String path, Place place, boolean required) {
        JsonNode node = place.node;
        this.fields.put(path, new Field(node.path("type").asString("any"), required, codes(node), limits(node)));
        object(path, place);
        if (node.path("items").isObject()) {
            value(path + "[]", follow(new Place(place.schema, node.get("items"))), true);
        }
        for (int i = 0; i < node.path("prefixItems").size(); i++) {
            value(path + "[" + i + "]", follow(new Place(place.schema, node.get("prefixItems").get(i))), true);
        }
    }

    private Place follow(Place place) {
        JsonNode reference = place.node.get("$ref");
        return (reference != null) ? follow(resolve(place.schema, reference.asString())) : place;
    }

    private Place resolve(String schema, String reference) {
        int hash = reference.indexOf('#');
        String id = (hash == 0) ? schema : (hash < 0) ? reference : reference.substring(0, hash);
        JsonNode root = this.schemas.get(id);
        if (root == null) {
            throw new IllegalArgumentException("no schema " + id);
        }
        return new Place(id, (hash < 0) ? root : root.at(reference.substring(hash + 1)));
    }

    private static Set<String> codes(JsonNode node) {
        Set<String> codes = strings(node.path("enum"));
        if (node.has("const")) {
            codes.add(node.get("const").asString());
        }
        return codes;
    }

    private static Set<String> limits(JsonNode node) {
        Set<String> limits = new TreeSet<>();
        for (String name : LIMITS) {
            if (node.has(name)) {
                limits.add(name + "=" + node.get(name).asString());
            }
        }
        return limits;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new TreeSet<>();
        array.forEach((value) -> strings.add(value.asString()));
        return strings;
    }

    private record Place(String schema, JsonNode node) {

    }

}
