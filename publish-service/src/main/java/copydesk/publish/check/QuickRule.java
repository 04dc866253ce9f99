package copydesk.publish.check;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** What a part of a schema asks of a part of a document. */
@FunctionalInterface
interface QuickRule {

    /** For what is not understood: nothing is surely valid. */
    QuickRule NEVER = (node) -> false;

    /** Whether it surely holds; false may mean that nobody knows. */
    boolean holds(JsonNode node);

    /** All of several. */
    static QuickRule all(List<QuickRule> rules) {
        QuickRule[] every = rules.toArray(QuickRule[]::new);
        return (node) -> {
            for (QuickRule rule : every) {
                if (!rule.holds(node)) {
                    return false;
                }
            }
            return true;
        };
    }

}
