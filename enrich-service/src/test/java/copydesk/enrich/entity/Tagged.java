package copydesk.enrich.entity;

import java.util.Arrays;
import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.salience.Salience;
import copydesk.enrich.text.Articles;

/** An article and what the tagger found in it, in words that fit on a line of a test. */
final class Tagged {

    private static final EntityTagger TAGGER = EntityTagger.standard(5_000);

    private final Article article;

    private final TaggedEntities found;

    private Tagged(Article article, String language) {
        this.article = article;
        TaggedEntities tagged = TAGGER.tag(Articles.text(article), language);
        this.found = new TaggedEntities(Salience.weigh(Articles.text(article), tagged.entities(), tagged.mentions()),
                tagged.mentions(), tagged.complete());
    }

    static Tagged of(String... paragraphs) {
        return new Tagged(Articles.of(paragraphs), "en");
    }

    static Tagged in(String language, String... paragraphs) {
        return new Tagged(Articles.of(paragraphs), language);
    }

    static Tagged in(String language, Article article) {
        return new Tagged(article, language);
    }

    static Tagged withHeadline(String headline, String... paragraphs) {
        return new Tagged(Articles.withHeadline(headline, paragraphs), "en");
    }

    static Tagged blocks(Block... blocks) {
        return new Tagged(Articles.inLanguage("en", Arrays.asList(blocks)), "en");
    }

    static Tagged block(BlockRole role, String text) {
        return blocks(Articles.block(role, text));
    }

    static Tagged of(Article article) {
        return new Tagged(article, "en");
    }

    Article article() {
        return this.article;
    }

    TaggedEntities found() {
        return this.found;
    }

    List<Mention> mentions() {
        return this.found.mentions();
    }

    /** The names of the entities of a kind. */
    List<String> names(EntityKind kind) {
        return this.found.entities().stream().filter((entity) -> entity.kind() == kind).map(Entity::name).toList();
    }

    List<String> persons() {
        return names(EntityKind.PERSON);
    }

    List<String> objects() {
        return names(EntityKind.OBJECT);
    }

    List<String> organisations() {
        return names(EntityKind.ORGANISATION);
    }

    List<String> places() {
        return names(EntityKind.PLACE);
    }

    /** The words that name an entity, in the order of the text. */
    List<String> mentionsOf(String id) {
        return this.found.mentions()
            .stream()
            .filter((mention) -> mention.entity().equals(id))
            .map(Mention::text)
            .toList();
    }

    Mention mention(String text) {
        return this.found.mentions()
            .stream()
            .filter((mention) -> mention.text().equals(text))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no mention " + text + " in " + this.found.mentions()));
    }

    Entity entity(String id) {
        return this.found.entities()
            .stream()
            .filter((entity) -> entity.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no entity " + id + " in " + this.found.entities()));
    }

    /** The ids of the entities that the article is about. */
    List<String> about() {
        return this.found.entities()
            .stream()
            .filter((entity) -> entity.rel() == Relation.ABOUT)
            .map(Entity::id)
            .toList();
    }

}
