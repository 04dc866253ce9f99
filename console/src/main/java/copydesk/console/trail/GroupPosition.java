package copydesk.console.trail;

/**
 * How far a consumer group has read the partition of an article.
 *
 * @param group its name
 * @param topic a public topic
 * @param position offset of the next record it will read
 */
public record GroupPosition(String group, String topic, long position) {

}
