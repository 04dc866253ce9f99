package copydesk.enrich.tagger;

/**
 * A name that a model found.
 *
 * @param from index of its first token in the block
 * @param to one past its last token
 * @param type what is named
 * @param confidence how likely it is that words and type are right, 0 to 1
 */
public record TaggedName(int from, int to, NameType type, double confidence) {

}
