package copydesk.enrich.salience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the entities of an article by how often it names them, how early, and whether
 * its headline does. The weight is the likelihood that somebody who sums the article up
 * names the entity, fitted on texts with several summaries; what more was tried (kind,
 * spread over paragraphs, share of all mentions) made it no better.
 */
public final class Salience {

    /** From here on an article is about an entity. */
    private static final double ABOUT = 0.3;

    private static final double BIAS = -4.43;

    private static final double OFTEN = 1.79;

    private static final double HEADLINE = 0.96;

    private static final double EARLY = 2.9;

    /** After so many words being early has lost nearly two thirds of its worth. */
    private static final double WORDS = 100;

    private Salience() {
    }

    /** The entities, weighed, in the same order. */
    public static List<Entity> weigh(ArticleText text, List<Entity> entities, List<Mention> mentions) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        Map<Integer, Place> places = places(text);
        for (Mention mention : mentions) {
            Place place = places.get(mention.block());
            if (place != null) {
                standings.merge(mention.entity(), place.standing(mention.start()), Standing::plus);
            }
        }
        return entities.stream().map((entity) -> weighed(entity, standings.get(entity.id()))).toList();
    }

    private static Map<Integer, Place> places(ArticleText text) {
        Map<Integer, Place> places = new LinkedHashMap<>();
        int before = 0;
        for (TextBlock block : text.blocks()) {
            places.put(block.index(), new Place(block, before));
            before += block.tokens().size();
        }
        return places;
    }

    private static Entity weighed(Entity entity, @Nullable Standing standing) {
        double salience = (standing != null) ? Math.round(standing.salience() * 100) / 100.0 : 0;
        return new Entity(entity.id(), entity.kind(), entity.name(), entity.uri(),
                (salience >= ABOUT) ? Relation.ABOUT : Relation.MENTIONS, entity.confidence(), entity.identification(),
                salience)
            .at(entity.coordinates());
    }

    /**
     * A block and how many words are before it.
     *
     * @param block the block
     * @param before words before
     */
    private record Place(TextBlock block, int before) {

        Standing standing(int start) {
            List<Token> tokens = this.block.tokens();
            int low = 0;
            int high = tokens.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (tokens.get(middle).start() < start) {
                    low = middle + 1;
                }
                else {
                    high = middle;
                }
            }
            return new Standing(1, this.before + low, this.block.role() == BlockRole.HEADLINE);
        }

    }

    /**
     * What is known of an entity.
     *
     * @param mentions how often it is named
     * @param first how many words are before it is
     * @param headline whether the headline names it
     */
    private record Standing(int mentions, int first, boolean headline) {

        Standing plus(Standing other) {
            return new Standing(this.mentions + other.mentions, Math.min(this.first, other.first),
                    this.headline || other.headline);
        }

        double salience() {
            double sum = BIAS + OFTEN * Math.log(this.mentions) + (this.headline ? HEADLINE : 0)
                    + EARLY * Math.exp(-this.first / WORDS);
            return 1 / (1 + Math.exp(-sum));
        }

    }

}
