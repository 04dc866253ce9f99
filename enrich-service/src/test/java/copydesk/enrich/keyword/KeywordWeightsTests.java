package copydesk.enrich.keyword;

import java.util.List;
import java.util.Random;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Keyword;
import copydesk.contract.annotation.Relation;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import copydesk.enrich.topic.TopicModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeywordWeightsTests {

    private static final KeywordFinder FINDER = new KeywordFinder(TopicModel.standard());

    private static final ArticleText NOTHING = Articles.text(Articles.of(""));

    private static final String[] WORDS = { "ferry ", "pier ", "harbour ", "Strike ", "of ", "the ", "Ada Brandt ",
            ". ", "\uD83D\uDEA2 ", "crews ", "crew ", "שלום ", "Kalmar " };

    @Test
    void emptyArticleHasNone() {
        assertThat(FINDER.find(NOTHING, "en", List.of())).isEmpty();
    }

    @Test
    void nameThatWasNotWeighedIsNone() {
        assertThat(FINDER.find(NOTHING, "en", List.of(entity("Kalmar", null)))).isEmpty();
    }

    @Test
    void nameNeedsAFifth() {
        assertThat(FINDER.find(NOTHING, "en", List.of(entity("Kalmar", 0.2), entity("Oslo", 0.19))))
            .containsExactly(new Keyword("Kalmar", 1));
    }

    @Test
    void twoThingsOfOneNameAreOneKeyword() {
        assertThat(FINDER.find(NOTHING, "en", List.of(entity("Kalmar", 0.4), entity("Kalmar", 0.8))))
            .containsExactly(new Keyword("Kalmar", 1));
    }

    @Test
    void weightsAreRoundedToHundredths() {
        assertThat(FINDER.find(NOTHING, "fi", List.of(entity("Kalmar", 0.9), entity("Oslo", 0.3))))
            .containsExactly(new Keyword("Kalmar", 1), new Keyword("Oslo", 0.33));
    }

    @Test
    void keywordsOfAnyTextAreFewDistinctAndInOrder() {
        Random random = new Random(13);
        List<Entity> entities = List.of(entity("Ada Brandt", 0.7), entity("Kalmar", 0.3));

        for (int run = 0; run < 200; run++) {
            List<Keyword> keywords = FINDER.find(Articles.text(Articles.of(text(random))), "en", entities);
            assertThat(keywords).hasSizeBetween(2, 10).extracting(Keyword::text).doesNotHaveDuplicates();
            assertThat(keywords.get(0).weight()).isEqualTo(1);
            assertThat(keywords).isSortedAccordingTo((one, other) -> Double.compare(other.weight(), one.weight()));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static Entity entity(String name, @Nullable Double salience) {
        return new Entity("x:" + name, EntityKind.PLACE, name, null, Relation.MENTIONS, 0.9, null, salience);
    }

}
