package copydesk.console.flow;

/**
 * How many records a hop has written.
 *
 * @param stage what it made of them: {@code fetched}, {@code ingested}, {@code enriched}
 * or {@code clean}
 * @param topic where they are
 * @param records how many there are
 */
public record HopCount(String stage, String topic, long records) {

}
