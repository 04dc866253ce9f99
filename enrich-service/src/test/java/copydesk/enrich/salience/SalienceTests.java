package copydesk.enrich.salience;

import java.util.Arrays;
import java.util.List;

import copydesk.contract.annotation.Coordinates;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Article;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SalienceTests {

    private static final Entity KALMAR = new Entity("place:kalmar", EntityKind.PLACE, "Kalmar", "http://a/Q1",
            Relation.MENTIONS, 0.8);

    @Test
    void articleIsAboutWhatItsHeadlineNamesAndItsTextRepeats() {
        assertThat(weigh(Articles.withHeadline("Kalmar floods", "It rained in Kalmar."), 0, 1)).isEqualTo(
                new Entity("place:kalmar", EntityKind.PLACE, "Kalmar", "http://a/Q1", Relation.ABOUT, 0.8, null, 0.66));
    }

    @Test
    void headlineCountsForMoreThanTheFirstParagraph() {
        assertThat(weigh(Articles.withHeadline("Kalmar floods", "It rained."), 0))
            .extracting(Entity::rel, Entity::salience)
            .containsExactly(Relation.ABOUT, 0.36);
        assertThat(weigh(Articles.withHeadline("Floods", "Kalmar got wet."), 1))
            .extracting(Entity::rel, Entity::salience)
            .containsExactly(Relation.MENTIONS, 0.17);
    }

    @Test
    void articleIsAboutWhatItNamesEarlyAndThrice() {
        assertThat(weigh(Articles.of("Kalmar slept.", "Kalmar woke.", "Kalmar slept."), 0, 1, 2))
            .extracting(Entity::rel, Entity::salience)
            .containsExactly(Relation.ABOUT, 0.61);
        assertThat(weigh(Articles.of("Rain. ".repeat(150), "Kalmar slept.", "Kalmar woke.", "Kalmar slept."), 1, 2, 3))
            .extracting(Entity::rel, Entity::salience)
            .containsExactly(Relation.MENTIONS, 0.09);
    }

    @Test
    void placeStaysWhereItIs() {
        Coordinates point = new Coordinates(56.66, 16.36);
        ArticleText text = Articles.text(Articles.of("Kalmar slept."));

        assertThat(Salience.weigh(text, List.of(KALMAR.at(point)), List.of()).get(0).coordinates()).isEqualTo(point);
    }

    @Test
    void mentionsOutsideWhatIsReadWeighNothing() {
        Article article = Articles.inLanguage("en", List.of(Articles.block(BlockRole.CAPTION, "Kalmar at night")));

        assertThat(weigh(article, 0)).extracting(Entity::rel, Entity::salience).containsExactly(Relation.MENTIONS, 0.0);
        assertThat(weigh(article)).extracting(Entity::rel, Entity::salience).containsExactly(Relation.MENTIONS, 0.0);
    }

    private static Entity weigh(Article article, int... blocks) {
        List<Mention> mentions = Arrays.stream(blocks)
            .mapToObj((block) -> new Mention("place:kalmar", block,
                    article.blocks().get(block).text().indexOf("Kalmar"), 99, "Kalmar", "gazetteer", 0.8))
            .toList();
        return Salience.weigh(Articles.text(article), List.of(KALMAR), mentions).get(0);
    }

}
