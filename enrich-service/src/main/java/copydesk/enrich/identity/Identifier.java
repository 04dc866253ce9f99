package copydesk.enrich.identity;

import java.util.List;

import copydesk.knowledge.KnowledgeBase;

/**
 * Decides for everything that an article names which entity of the knowledge base it is,
 * if any. First it finds out which names are short for others of the article, since a
 * surname alone could be anybody's; then each name is decided once for the whole article.
 * The same article always gets the same answer, and the work grows in step with the
 * number of names. Thread-safe.
 */
public final class Identifier {

    private final Options options;

    private final Weights weights;

    /** An identifier that asks this knowledge base. */
    public Identifier(KnowledgeBase base) {
        this(base, Weights.STANDARD);
    }

    Identifier(KnowledgeBase base, Weights weights) {
        this.options = new Options(base);
        this.weights = weights;
    }

    /**
     * Who and what the things of an article are, in their order.
     * @param things each thing once
     * @param words the words of the article
     */
    public List<Identity> identify(List<NamedThing> things, ArticleWords words) {
        return new Lineup(things, things.stream().map(this.options::of).toList(), words, this.weights).identities();
    }

}
