package copydesk.publish.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * A schema made ready to say yes quickly: to documents that are surely valid under it. No
 * answer is no; the document must be shown to a full validator then, which also says what
 * is wrong. A keyword that is not known here never gets a yes. Made for the keywords and
 * the style of our own schemas; thread-safe once made.
 */
final class QuickSchema {

    private static final String LOCAL = "#/$defs/";

    private static final Set<String> SAYS_NOTHING = Set.of("$schema", "$id", "$defs", "title", "description");

    // a reference stands alone, and only a whole document is one thing or another
    private static final Set<String> OF_CHOICE = Set.of("if", "then", "else");

    private final JsonNode definitions;

    private final Map<String, QuickShape> references = new HashMap<>();

    private final QuickShape root;

    private final @Nullable Choice choice;

    QuickSchema(JsonNode schema) {
        this.definitions = schema.path("$defs");
        this.root = schema.has("if") ? filled(schema, OF_CHOICE) : shape(schema);
        this.choice = schema.has("if") ? choice(schema) : null;
    }

    /** A look at one document, on its way to a writer. */
    QuickLook look(JsonGenerator to) {
        Choice either = this.choice;
        return new QuickLook(to, new QuickWalk(this.root), (either != null) ? either.walks() : null);
    }

    private QuickShape shape(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        if (reference.isString() && said(schema) == 1) {
            return referred(reference.stringValue());
        }
        return filled(schema, Set.of());
    }

    private QuickShape filled(JsonNode schema, Set<String> elsewhere) {
        QuickShape shape = new QuickShape();
        fill(shape, schema, elsewhere);
        return shape;
    }

    private static long said(JsonNode schema) {
        return schema.propertyNames().stream().filter((keyword) -> !SAYS_NOTHING.contains(keyword)).count();
    }

    private QuickShape referred(String target) {
        if (!target.startsWith(LOCAL)) {
            return QuickShape.NEVER;
        }
        String name = target.substring(LOCAL.length());
        QuickShape known = this.references.get(name);
        if (known != null) {
            return known;
        }
        // known before it is filled, since it may be needed inside itself
        QuickShape shape = new QuickShape();
        this.references.put(name, shape);
        JsonNode definition = this.definitions.path(name);
        if (definition.has("$ref")) {
            return shape.never();
        }
        fill(shape, definition, Set.of());
        return shape;
    }

    private void fill(QuickShape shape, JsonNode schema, Set<String> elsewhere) {
        if (!schema.isObject()) {
            shape.never();
            return;
        }
        JsonNode more = schema.path("additionalProperties");
        if (more.isBoolean() && !more.booleanValue() && schema.has("properties")) {
            shape.closed();
        }
        else if (schema.has("additionalProperties")) {
            shape.never();
        }
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!SAYS_NOTHING.contains(keyword.getKey()) && !elsewhere.contains(keyword.getKey())) {
                fill(shape, keyword.getKey(), keyword.getValue());
            }
        }
    }

    private void fill(QuickShape shape, String keyword, JsonNode value) {
        switch (keyword) {
            case "type" -> shape.only(kinds(value));
            case "enum" -> among(shape, value.values());
            case "const" -> among(shape, List.of(value));
            case "pattern" -> shape.text(QuickText.pattern(value.stringValue()));
            case "format" -> QuickText.format(value.stringValue()).ifPresentOrElse(shape::text, shape::never);
            case "minLength" -> shape.text((text) -> text.codePointCount(0, text.length()) >= value.intValue());
            case "maxLength" -> shape.text((text) -> text.codePointCount(0, text.length()) <= value.intValue());
            case "minimum" -> shape.atLeast(value.doubleValue());
            case "maximum" -> shape.atMost(value.doubleValue());
            case "minItems" -> shape.itemsAtLeast(value.intValue());
            case "maxItems" -> shape.itemsAtMost(value.intValue());
            case "prefixItems" -> shape.begins(value.values().stream().map(this::shape).toList());
            case "items" -> shape.goesOn(shape(value));
            case "required" -> value.values().forEach((name) -> shape.required(name.stringValue()));
            case "properties" ->
                value.properties().forEach((property) -> shape.member(property.getKey(), shape(property.getValue())));
            case "additionalProperties" -> {
            }
            default -> shape.never();
        }
    }

    private static Set<QuickKind> kinds(JsonNode types) {
        Set<QuickKind> kinds = new HashSet<>();
        (types.isArray() ? types.values() : List.of(types))
            .forEach((type) -> kinds.addAll(QuickKind.named(type.stringValue())));
        return kinds;
    }

    private static void among(QuickShape shape, Iterable<JsonNode> allowed) {
        Set<Object> values = new HashSet<>();
        for (JsonNode value : allowed) {
            if (value.isString()) {
                values.add(value.stringValue());
            }
            else if (value.isBoolean()) {
                values.add(value.booleanValue());
            }
            else if (value.isInt()) {
                values.add(value.longValue());
            }
            else {
                shape.never();
            }
        }
        shape.among(values);
    }

    // to say no for sure, the condition may only ask for properties to be certain texts
    private Choice choice(JsonNode schema) {
        JsonNode condition = schema.get("if");
        boolean sure = Set.of("required", "properties").containsAll(condition.propertyNames())
                && condition.path("properties")
                    .values()
                    .stream()
                    .allMatch((property) -> property.size() == 1 && property.path("const").isString());
        if (!sure || !schema.has("then") || !schema.has("else")) {
            return new Choice(QuickShape.ANY, QuickShape.NEVER, QuickShape.NEVER);
        }
        return new Choice(shape(condition), shape(schema.get("then")), shape(schema.get("else")));
    }

    /**
     * One shape or another, as the document itself says.
     *
     * @param condition what it is in the one case
     * @param then what is asked in that case
     * @param otherwise what is asked in the other
     */
    private record Choice(QuickShape condition, QuickShape then, QuickShape otherwise) {

        QuickLook.Choice walks() {
            return new QuickLook.Choice(new QuickWalk(this.condition), new QuickWalk(this.then),
                    new QuickWalk(this.otherwise));
        }

    }

}
