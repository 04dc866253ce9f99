package copydesk.publish.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A schema made ready to say yes quickly: to documents that are surely valid under it. No
 * answer is no; the document must be shown to a full validator then, which also says what
 * is wrong. A keyword that is not known here never gets a yes. Made for the keywords and
 * the style of our own schemas; thread-safe once made.
 */
final class QuickSchema implements QuickRule {

    private static final String LOCAL = "#/$defs/";

    private static final Set<String> SAYS_NOTHING = Set.of("$schema", "$id", "$defs", "title", "description", "then",
            "else", "additionalProperties");

    private final JsonNode definitions;

    private final Map<String, Reference> references = new HashMap<>();

    private final QuickRule root;

    QuickSchema(JsonNode schema) {
        this.definitions = schema.path("$defs");
        this.root = rule(schema);
        resolve();
    }

    @Override
    public boolean holds(JsonNode document) {
        return this.root.holds(document);
    }

    // a definition may refer to others that nobody has referred to yet
    private void resolve() {
        for (boolean open = true; open;) {
            List<Reference> unresolved = this.references.values()
                .stream()
                .filter((reference) -> reference.rule == null)
                .toList();
            unresolved.forEach((reference) -> reference.rule = rule(this.definitions.path(reference.name)));
            open = !unresolved.isEmpty();
        }
    }

    private QuickRule rule(JsonNode schema) {
        if (!schema.isObject()) {
            return QuickRule.NEVER;
        }
        List<QuickRule> rules = new ArrayList<>();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!SAYS_NOTHING.contains(keyword.getKey())) {
                rules.add(rule(keyword.getKey(), keyword.getValue(), schema));
            }
        }
        if (schema.has("additionalProperties") && !isClosed(schema)) {
            rules.add(QuickRule.NEVER);
        }
        return QuickRule.all(rules);
    }

    private QuickRule rule(String keyword, JsonNode value, JsonNode schema) {
        return switch (keyword) {
            case "type" -> type(value);
            case "enum" -> among(new HashSet<>(value.values()));
            case "const" -> among(Set.of(value));
            case "pattern" -> QuickText.pattern(value.stringValue());
            case "format" -> QuickText.format(value.stringValue());
            case "minLength" -> QuickText.text((text) -> text.codePointCount(0, text.length()) >= value.intValue());
            case "maxLength" -> QuickText.text((text) -> text.codePointCount(0, text.length()) <= value.intValue());
            case "minimum" -> (node) -> !node.isNumber() || node.doubleValue() >= value.doubleValue();
            case "maximum" -> (node) -> !node.isNumber() || node.doubleValue() <= value.doubleValue();
            case "minItems" -> (node) -> !node.isArray() || node.size() >= value.intValue();
            case "maxItems" -> (node) -> !node.isArray() || node.size() <= value.intValue();
            case "prefixItems" -> firstItems(value.values().stream().map(this::rule).toArray(QuickRule[]::new));
            case "items" -> itemsBehind(schema.path("prefixItems").size(), rule(value));
            case "required" -> required(value.values().stream().map(JsonNode::stringValue).toArray(String[]::new));
            case "properties" -> properties(value, isClosed(schema));
            case "$ref" -> reference(value.stringValue());
            case "if" -> choice(value, schema);
            default -> QuickRule.NEVER;
        };
    }

    private static QuickRule type(JsonNode types) {
        if (types.isArray()) {
            List<QuickRule> any = types.values().stream().map(QuickSchema::type).toList();
            return (node) -> any.stream().anyMatch((type) -> type.holds(node));
        }
        return switch (types.stringValue()) {
            case "string" -> JsonNode::isString;
            case "object" -> JsonNode::isObject;
            case "array" -> JsonNode::isArray;
            case "integer" -> JsonNode::isIntegralNumber;
            case "number" -> JsonNode::isNumber;
            case "boolean" -> JsonNode::isBoolean;
            default -> QuickRule.NEVER;
        };
    }

    private static QuickRule among(Set<JsonNode> values) {
        return values::contains;
    }

    private static QuickRule firstItems(QuickRule[] rules) {
        return (node) -> {
            for (int i = 0; node.isArray() && i < Math.min(rules.length, node.size()); i++) {
                if (!rules[i].holds(node.get(i))) {
                    return false;
                }
            }
            return true;
        };
    }

    private static QuickRule itemsBehind(int first, QuickRule rule) {
        return (node) -> {
            for (int i = first; node.isArray() && i < node.size(); i++) {
                if (!rule.holds(node.get(i))) {
                    return false;
                }
            }
            return true;
        };
    }

    private static QuickRule required(String[] names) {
        return (node) -> {
            for (String name : names) {
                if (node.isObject() && !node.has(name)) {
                    return false;
                }
            }
            return true;
        };
    }

    // one that names no property and takes none is no style of ours
    private static boolean isClosed(JsonNode schema) {
        JsonNode more = schema.path("additionalProperties");
        return more.isBoolean() && !more.booleanValue() && schema.has("properties") && !schema.has("patternProperties");
    }

    private QuickRule properties(JsonNode schemas, boolean closed) {
        Map<String, QuickRule> rules = new HashMap<>();
        schemas.properties().forEach((property) -> rules.put(property.getKey(), rule(property.getValue())));
        return (node) -> {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                QuickRule rule = rules.get(property.getKey());
                if ((rule == null) ? closed : !rule.holds(property.getValue())) {
                    return false;
                }
            }
            return true;
        };
    }

    private QuickRule reference(String target) {
        if (!target.startsWith(LOCAL)) {
            return QuickRule.NEVER;
        }
        return this.references.computeIfAbsent(target.substring(LOCAL.length()), Reference::new);
    }

    // to say no for sure, the condition may only ask for properties to be certain texts
    private QuickRule choice(JsonNode condition, JsonNode schema) {
        boolean sure = Set.of("required", "properties").containsAll(condition.propertyNames())
                && condition.path("properties")
                    .values()
                    .stream()
                    .allMatch((property) -> property.size() == 1 && property.path("const").isString());
        if (!sure || !schema.has("then") || !schema.has("else")) {
            return QuickRule.NEVER;
        }
        QuickRule is = rule(condition);
        QuickRule then = rule(schema.get("then"));
        QuickRule otherwise = rule(schema.get("else"));
        return (node) -> (is.holds(node) ? then : otherwise).holds(node);
    }

    /**
     * A definition, looked up when all are there, since definitions may need each other.
     */
    private static final class Reference implements QuickRule {

        private final String name;

        private @Nullable QuickRule rule;

        Reference(String name) {
            this.name = name;
        }

        @Override
        public boolean holds(JsonNode node) {
            QuickRule target = this.rule;
            return target != null && target.holds(node);
        }

    }

}
