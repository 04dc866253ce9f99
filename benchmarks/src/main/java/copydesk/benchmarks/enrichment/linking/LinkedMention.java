package copydesk.benchmarks.enrichment.linking;

import copydesk.knowledge.Kind;

/**
 * A place of a text that means an entity of a knowledge base.
 *
 * @param text the whole phrase
 * @param name the name in it: what a tagger would mark; the phrase if there is none
 * @param kind what it is
 * @param named whether its head word is a proper noun
 * @param uri who or what it truly is; empty if the set does not tell
 */
record LinkedMention(String text, String name, Kind kind, boolean named, String uri) {

    /** Whether the set tells who or what it is. */
    boolean isLinked() {
        return !this.uri.isEmpty();
    }

    /** Whether the product tags things of this kind. */
    boolean isTagged() {
        return this.kind != Kind.OTHER;
    }

}
