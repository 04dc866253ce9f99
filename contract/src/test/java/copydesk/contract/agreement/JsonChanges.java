package copydesk.contract.agreement;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Walks through a JSON document and offers it with one thing changed at a time; the
 * document itself stays as it is.
 */
final class JsonChanges {

    private final ObjectNode document;

    private final BiConsumer<JsonNode, String> visitor;

    private JsonChanges(ObjectNode document, BiConsumer<JsonNode, String> visitor) {
        this.document = document;
        this.visitor = visitor;
    }

    /** Each text replaced by each of the given ones that differs. */
    static void eachText(ObjectNode document, List<String> texts, BiConsumer<JsonNode, String> visitor) {
        List<JsonNode> values = texts.stream().<JsonNode>map(JsonMapper.shared().getNodeFactory()::stringNode).toList();
        new JsonChanges(document, visitor).replace(document, "", JsonNode::isString, values);
    }

    /** Each value of any kind replaced by each of the given ones. */
    static void eachValue(ObjectNode document, List<JsonNode> values, BiConsumer<JsonNode, String> visitor) {
        new JsonChanges(document, visitor).replace(document, "", (node) -> true, values);
    }

    /** Each object with one more property. */
    static void eachObject(ObjectNode document, String property, BiConsumer<JsonNode, String> visitor) {
        ObjectNode root = document.deepCopy();
        visitor.accept(root.put(property, 85), "root");
        new JsonChanges(document, visitor).replace(document, "", JsonNode::isObject,
                (node) -> List.of(((ObjectNode) node).deepCopy().put(property, 85)));
    }

    private void replace(JsonNode parent, String path, Predicate<JsonNode> wanted, List<JsonNode> values) {
        replace(parent, path, wanted, (old) -> values);
    }

    private void replace(JsonNode parent, String path, Predicate<JsonNode> wanted,
            Function<JsonNode, List<JsonNode>> values) {
        if (parent instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                offer(object.get(name), path + "/" + name, wanted, values, (value) -> object.set(name, value));
            }
        }
        else if (parent instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                offer(array.get(i), path + "/" + i, wanted, values, (value) -> array.set(index, value));
            }
        }
    }

    private void offer(JsonNode old, String path, Predicate<JsonNode> wanted, Function<JsonNode, List<JsonNode>> values,
            Consumer<JsonNode> setter) {
        if (wanted.test(old)) {
            for (JsonNode value : values.apply(old)) {
                setter.accept(value);
                this.visitor.accept(this.document, path + " = " + value);
            }
            setter.accept(old);
        }
        replace(old, path, wanted, values);
    }

}
