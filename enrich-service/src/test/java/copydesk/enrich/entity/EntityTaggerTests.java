package copydesk.enrich.entity;

import java.util.List;
import java.util.stream.IntStream;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntityTaggerTests {

    private final EntityTagger tagger = EntityTagger.standard(5);

    @Test
    void givesEntitiesAndWhereTheyAreNamed() {
        TaggedEntities found = this.tagger.tag(text("Then Anna Berg left.", "Berg came back."), "en");

        assertThat(found.entities()).containsExactly(
                new Entity("person:anna-berg", EntityKind.PERSON, "Anna Berg", null, Relation.MENTIONS, 0.91));
        assertThat(found.mentions()).containsExactly(
                new Mention("person:anna-berg", 0, 5, 14, "Anna Berg", "rule:given-name", 0.82),
                new Mention("person:anna-berg", 1, 0, 4, "Berg", "rule:short-form", 0.9));
        assertThat(found.complete()).isTrue();
    }

    @Test
    void shortFormStandsBeforeTheFullNameToo() {
        TaggedEntities found = this.tagger.tag(text("Berg left.", "Then Anna Berg came."), "en");

        assertThat(found.mentions()).extracting(Mention::text).containsExactly("Berg", "Anna Berg");
        assertThat(found.entities()).extracting(Entity::name).containsExactly("Anna Berg");
    }

    @Test
    void keepsAsManyMentionsAsItMay() {
        TaggedEntities five = this.tagger.tag(text("Kyiv. ".repeat(5).strip()), "en");
        TaggedEntities six = this.tagger.tag(text("Kyiv. ".repeat(6).strip()), "en");

        assertThat(five.mentions()).hasSize(5);
        assertThat(five.complete()).isTrue();
        assertThat(six.mentions()).isEqualTo(five.mentions());
        assertThat(six.complete()).isFalse();
    }

    @Test
    void namesNothingInAnEmptyArticle() {
        TaggedEntities found = this.tagger.tag(text(), "en");

        assertThat(found).isEqualTo(new TaggedEntities(List.of(), List.of(), true));
    }

    @Test
    void oneArticleLeavesNothingForTheNext() {
        this.tagger.tag(text("Then Anna Berg left."), "en");

        assertThat(this.tagger.tag(text("Berg left."), "en").entities()).isEmpty();
    }

    @Test
    void manyThreadsFindTheSame() {
        ArticleText text = text("Then Anna Berg met Donald Trump in Kyiv.", "Berg left. Trump stayed.");
        TaggedEntities alone = this.tagger.tag(text, "en");

        assertThat(IntStream.range(0, 200).parallel().mapToObj((i) -> this.tagger.tag(text, "en")))
            .allMatch(alone::equals);
    }

    private static ArticleText text(String... paragraphs) {
        return Articles.text(Articles.of(paragraphs));
    }

}
