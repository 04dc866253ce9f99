package copydesk.contract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the places in a JSON document that a path of a shape stands for:
 * {@code /blocks[]/role} is one per block.
 */
final class JsonPaths {

    private JsonPaths() {
    }

    /** The nodes that have the last step of the path, each once. */
    static List<JsonNode> parents(JsonNode document, String path) {
        int last = path.lastIndexOf('/');
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode parent : nodes(document, path.substring(0, last))) {
            if (!nodes(parent, path.substring(last)).isEmpty()) {
                found.add(parent);
            }
        }
        return found;
    }

    /**
     * Offers the document without the property, once for each place; the document itself
     * stays as it is.
     */
    static void without(ObjectNode document, String path, Consumer<JsonNode> visitor) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int count = parents(document, path).size();
        for (int i = 0; i < count; i++) {
            ObjectNode copy = document.deepCopy();
            ((ObjectNode) parents(copy, path).get(i)).remove(name);
            visitor.accept(copy);
        }
    }

    private static List<JsonNode> nodes(JsonNode document, String path) {
        List<JsonNode> current = List.of(document);
        for (String step : path.replace("[", "/[").split("/")) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : current) {
                step(node, step, next);
            }
            current = next;
        }
        return current;
    }

    private static void step(JsonNode node, String step, List<JsonNode> next) {
        if (step.isEmpty()) {
            next.add(node);
        }
        else if (step.equals("[]")) {
            node.forEach(next::add);
        }
        else if (step.startsWith("[")) {
            next.add(node.path(Integer.parseInt(step.substring(1, step.length() - 1))));
        }
        else if (node.has(step)) {
            next.add(node.get(step));
        }
    }

}
