package copydesk.benchmarks.enrichment.gold;

import java.util.EnumSet;
import java.util.List;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;

/**
 * An article of the news set with all that is known about it.
 *
 * @param id name of its file, without ending
 * @param genre what sort of article it is
 * @param address its own address
 * @param subjects IPTC media topics of the top level, the main one first
 * @param entities who and what it names
 * @param blocks its texts
 * @param mentions where it names whom
 * @param decoys what looks like a name and is none
 * @param quotes direct speech
 * @param links hyperlinks
 */
public record GoldArticle(String id, String genre, String address, List<String> subjects, List<GoldEntity> entities,
        List<Block> blocks, List<GoldMention> mentions, List<Decoy> decoys, List<GoldQuote> quotes,
        List<GoldLink> links) {

    public GoldArticle {
        subjects = List.copyOf(subjects);
        entities = List.copyOf(entities);
        blocks = List.copyOf(blocks);
        mentions = List.copyOf(mentions);
        decoys = List.copyOf(decoys);
        quotes = List.copyOf(quotes);
        links = List.copyOf(links);
    }

    /** The entity of an id. */
    public GoldEntity entity(String entity) {
        return this.entities.stream()
            .filter((known) -> known.id().equals(entity))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(this.id + " has no entity " + entity));
    }

    /** The names in headline, standfirst and body: what a tagger is asked for. */
    public GoldText text() {
        return new GoldText(this.id, this.genre, this.blocks, EnumSet.allOf(EntityKind.class),
                this.mentions.stream().filter(this::isRead).map(this::toName).toList());
    }

    /** Its id alone, because whole articles would drown what is said about them. */
    @Override
    public String toString() {
        return this.id;
    }

    private boolean isRead(GoldMention mention) {
        BlockRole role = this.blocks.get(mention.block()).role();
        return role.isBody() || role == BlockRole.HEADLINE || role == BlockRole.STANDFIRST;
    }

    private NamedSpan toName(GoldMention mention) {
        return new NamedSpan(mention.block(), mention.start(), mention.end(), entity(mention.entity()).kind());
    }

}
