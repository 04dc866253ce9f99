package copydesk.benchmarks.loop;

/**
 * What a hop of the loop makes of a record.
 *
 * @param key the article uri
 * @param value JSON
 */
record Piece(byte[] key, byte[] value) {

}
