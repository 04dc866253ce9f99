package copydesk.allinone.broker;

/**
 * How the topics are laid out on a cluster; fixed once they exist, since keys would leave
 * their state.
 *
 * @param partitions partitions of each topic: the most instances that can share a hop
 * @param replication copies of each record; 1 for a single broker
 */
public record TopicLayout(int partitions, short replication) {

    /** For the broker inside this JVM. */
    public static final TopicLayout ALL_IN_ONE = new TopicLayout(4, (short) 1);

    /** For a cluster if nothing else is asked for. */
    public static final int CLUSTER_PARTITIONS = 24;

    public TopicLayout {
        if (partitions < 1) {
            throw new IllegalArgumentException("A topic needs at least 1 partition; " + partitions + " was given");
        }
        if (replication < 1) {
            throw new IllegalArgumentException("A topic needs at least 1 replica; " + replication + " was given");
        }
    }

}
