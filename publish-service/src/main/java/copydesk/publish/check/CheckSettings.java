package copydesk.publish.check;

import copydesk.contract.Topic;

/**
 * Limits of what may leave.
 *
 * @param maxBytes largest value of a record, in bytes of JSON; must leave room below the
 * limit of the topics for key, headers and batch
 */
public record CheckSettings(int maxBytes) {

    private static final int ROOM = 16 * 1024;

    public CheckSettings {
        int limit = Topic.CLEAN.maxBytes() - ROOM;
        if (maxBytes < 1024 || maxBytes > limit) {
            throw new IllegalArgumentException("The largest record must lie between 1024 and " + limit
                    + " bytes, but is " + maxBytes + "; the topics take no more");
        }
    }

    /** What fits the topics as they are declared. */
    public static CheckSettings ofTopics() {
        return new CheckSettings(Topic.CLEAN.maxBytes() - ROOM);
    }

}
