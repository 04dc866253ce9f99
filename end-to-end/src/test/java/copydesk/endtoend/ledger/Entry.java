package copydesk.endtoend.ledger;

import copydesk.contract.Topic;

/**
 * A committed record, as far as the check needs it.
 *
 * @param topic where it stands
 * @param key its key: the article's uri, or the item id on the ledger
 * @param item the item it came from
 * @param number the article's revision on ingested and enriched, its version on clean; 0
 * elsewhere
 * @param state the end state on the ledger; empty elsewhere
 */
record Entry(Topic topic, String key, String item, int number, String state) {

    static Entry of(Topic topic, String key, String item, int number) {
        return new Entry(topic, key, item, number, "");
    }

    static Entry ended(String item, String state) {
        return new Entry(Topic.OUTCOME, item, item, 0, state);
    }

    static Entry setAside(Topic quarantine, String item) {
        return new Entry(quarantine, item, item, 0, "");
    }

}
