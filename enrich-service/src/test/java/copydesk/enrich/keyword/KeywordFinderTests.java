package copydesk.enrich.keyword;

import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Keyword;
import copydesk.contract.annotation.Relation;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import copydesk.enrich.topic.TopicModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeywordFinderTests {

    private static final KeywordFinder FINDER = new KeywordFinder(TopicModel.standard());

    private static final ArticleText FERRIES = Articles.text(Articles.withHeadline("Harbour ferry strike goes on",
            "The harbour ferry lay at the northern pier on Monday, and the strike of its crew went on. "
                    + "The northern pier was empty, said Ada Brandt of the Harbour Board.",
            "Brandt said that ferries would sail again once the strike was over. Nobody knew when."));

    @Test
    void givesNamesAndWhatIsRepeatedTheWeightiestFirst() {
        assertThat(FINDER.find(FERRIES, "en-GB", List.of(entity("Ada Brandt", 0.52), entity("Harbour Board", 0.11))))
            .containsExactly(new Keyword("harbour ferry", 1), new Keyword("strike", 0.94),
                    new Keyword("Ada Brandt", 0.52), new Keyword("northern pier", 0.5));
    }

    @Test
    void otherLanguagesHaveTheirNamesOnly() {
        assertThat(FINDER.find(FERRIES, "sv", List.of(entity("Ada Brandt", 0.4), entity("Kalmar", 0.8))))
            .containsExactly(new Keyword("Kalmar", 1), new Keyword("Ada Brandt", 0.5));
    }

    @Test
    void partOfANameIsNoKeyword() {
        ArticleText text = Articles.text(Articles.of("Brandt left. Brandt came. Brandt slept. Brandt woke."));

        assertThat(FINDER.find(text, "en", List.of(entity("Ada Brandt", 0.1)))).isEmpty();
        assertThat(FINDER.find(text, "en", List.of())).containsExactly(new Keyword("Brandt", 1));
    }

    @Test
    void neverGivesMoreThanTen() {
        StringBuilder words = new StringBuilder();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            words.append(String.format("qu%sx. ", letter).repeat(3));
        }

        assertThat(FINDER.find(Articles.text(Articles.of(words.toString())), "en", List.of())).hasSize(10)
            .allMatch((keyword) -> keyword.weight() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "boat ", "\uD800", "\u202E", "x.", "\u0301", "1 " })
    void hostileTextIsReadToTheLimitOnly(String piece) {
        assertThat(FINDER.find(Articles.text(Articles.of(piece.repeat(500_000))), "en", List.of())).hasSizeLessThan(2);
    }

    private static Entity entity(String name, double salience) {
        return new Entity("x:" + name, EntityKind.PERSON, name, null, Relation.MENTIONS, 0.9, null, salience);
    }

}
