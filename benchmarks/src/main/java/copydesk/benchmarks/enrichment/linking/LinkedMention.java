package copydesk.benchmarks.enrichment.linking;

import copydesk.knowledge.Kind;

/**
 * A place of a text that means an entity of a knowledge base.
 *
 * @param text the whole phrase
 * @param name the name in it: what a tagger would mark; the phrase if there is none
 * @param kind what it is
 * @param sort what sort of words it is made of
 * @param uri who or what it truly is; empty if the set does not tell
 */
record LinkedMention(String text, String name, Kind kind, Sort sort, String uri) {

    /** Whether the set tells who or what it is. */
    boolean isLinked() {
        return !this.uri.isEmpty();
    }

    /** Whether the product tags things of this kind. */
    boolean isTagged() {
        return this.kind != Kind.OTHER;
    }

    /** What a mention is made of, names first. */
    enum Sort {

        /** A proper name: Anna Berg, Oslo. */
        NAME,

        /** Common nouns in capitals: the Court, Prime Minister. */
        CAPITALS,

        /** Anything else: the city, she. */
        OTHER

    }

}
