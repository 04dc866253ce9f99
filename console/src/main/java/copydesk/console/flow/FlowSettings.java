package copydesk.console.flow;

/**
 * Settings of the flow board.
 *
 * @param rememberedItems of how many items the end state is remembered, so that a later
 * one replaces it; an older item that ends again is counted twice
 */
public record FlowSettings(int rememberedItems) {

    public FlowSettings {
        if (rememberedItems < 1) {
            throw new IllegalArgumentException(
                    "copydesk.console.remembered-items is " + rememberedItems + "; set it to 1 or more");
        }
    }

}
