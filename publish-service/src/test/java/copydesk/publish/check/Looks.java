package copydesk.publish.check;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Json;
import tools.jackson.databind.JsonNode;

/** Shows documents that are trees already to a schema. */
final class Looks {

    private Looks() {
    }

    static boolean holds(QuickSchema schema, JsonNode document) {
        List<QuickLook> looks = new ArrayList<>();
        Json.write(document, (to) -> {
            looks.add(schema.look(to));
            return looks.get(0);
        });
        return looks.get(0).isSure();
    }

}
