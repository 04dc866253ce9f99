package copydesk.console.trail;

import java.util.List;

/** The order in which an article passes the topics, for records of the same moment. */
final class Stages {

    private static final List<String> IN_ORDER = List.of("fetched", "ingested", "enriched", "relation", "command",
            "clean", "latest", "annotations", "quarantine", "outcome", "decision");

    private Stages() {
    }

    static int rank(String stage) {
        return IN_ORDER.indexOf(stage);
    }

}
