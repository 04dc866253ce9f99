package copydesk.enrich.entity;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortFormsTests {

    @Test
    void surnameMeansThePersonNamedBefore() {
        Tagged tagged = Tagged.of("Minister Aapo Virolainen left.", "Virolainen's car waited for Virolainen.");

        assertThat(tagged.mentionsOf("person:aapo-virolainen")).containsExactly("Aapo Virolainen", "Virolainen",
                "Virolainen");
        assertThat(tagged.mention("Virolainen").evidence()).isEqualTo("rule:short-form");
        assertThat(tagged.mention("Virolainen").confidence()).isEqualTo(0.9);
    }

    @Test
    void surnameMeansThePersonNamedLater() {
        Tagged tagged = Tagged.withHeadline("Virolainen Leaves Ministry After Long Fight",
                "Minister Aapo Virolainen left.");

        assertThat(tagged.mentionsOf("person:aapo-virolainen")).containsExactly("Virolainen", "Aapo Virolainen");
    }

    @Test
    void surnameOfTwoMeansTheLastNamed() {
        Tagged tagged = Tagged.of("Anna Bergfors came. Bergfors sat.", "Otto Bergfors came. Bergfors stood.");

        assertThat(tagged.mentionsOf("person:anna-bergfors")).containsExactly("Anna Bergfors", "Bergfors");
        assertThat(tagged.mentionsOf("person:otto-bergfors")).containsExactly("Otto Bergfors", "Bergfors");
        assertThat(tagged.mention("Bergfors").confidence()).isEqualTo(0.6);
    }

    @Test
    void surnameKeepsItsParticles() {
        Tagged tagged = Tagged.of("Ludwig van der Hoven played. Then van der Hoven bowed.");

        assertThat(tagged.mentionsOf("person:ludwig-van-der-hoven")).containsExactly("Ludwig van der Hoven",
                "van der Hoven");
    }

    @Test
    void fullNameIsFoundInAHeadline() {
        Tagged tagged = Tagged.withHeadline("Mayor Wren Halloway Says Harbour Stays Open",
                "The mayor, a lawyer, spoke. Minister Wren Halloway left.");

        assertThat(tagged.mentionsOf("person:wren-halloway")).containsExactly("Wren Halloway", "Wren Halloway");
    }

    @Test
    void surnameIsFoundInBlockCapitals() {
        Tagged tagged = Tagged.blocks(Articles.block(BlockRole.HEADLINE, "VIROLAINEN LEAVES MINISTRY TODAY"),
                Articles.paragraph("Minister Aapo Virolainen left."));

        assertThat(tagged.mentionsOf("person:aapo-virolainen")).containsExactly("VIROLAINEN", "Aapo Virolainen");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Stina Virolainen left.", "Virolainen Holding left.", "The virolainen dance left.",
            "Virolainens left." })
    void otherNamesAreNoShortForm(String text) {
        Tagged tagged = Tagged.of("Minister Aapo Virolainen left.", text);

        assertThat(tagged.mentionsOf("person:aapo-virolainen")).containsExactly("Aapo Virolainen");
    }

    @Test
    void articlesOwnPersonGoesBeforeTheKnownOne() {
        Tagged tagged = Tagged.of("The baker Igor Putin spoke. Putin smiled.");

        assertThat(tagged.mentionsOf("person:igor-putin")).containsExactly("Igor Putin", "Putin");
        assertThat(tagged.persons()).containsExactly("Igor Putin");
    }

    @Test
    void knownPersonStaysBesideKnownRelative() {
        Tagged tagged = Tagged.of("Melania Trump spoke. Trump was away.");

        assertThat(tagged.persons()).containsExactly("Melania Trump", "Donald Trump");
    }

    @Test
    void unknownRelativeIsNotTheKnownPerson() {
        assertThat(Tagged.of("It was Zebulon Trump again.").persons()).isEmpty();
    }

}
