package copydesk.enrich.entity;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelationTests {

    @Test
    void articleIsAboutWhatItsHeadlineNames() {
        assertThat(Tagged.withHeadline("Istanbul waits for the boats", "Ankara waits as well.").about())
            .containsExactly("place:istanbul");
    }

    @Test
    void articleIsAboutWhatItNamesOftenAndEarly() {
        assertThat(Tagged.of("Ankara waits.", "It rains.", "Ankara sleeps.", "Ankara wakes.").about())
            .containsExactly("place:ankara");
        assertThat(Tagged.of("It rains.", "It pours.", "Ankara waits.", "Ankara sleeps.", "Ankara wakes.").about())
            .isEmpty();
        assertThat(Tagged.of("Ankara waits.", "Ankara sleeps.").about()).isEmpty();
    }

    @Test
    void standfirstIsEarly() {
        Tagged tagged = Tagged.blocks(Articles.block(BlockRole.STANDFIRST, "Ankara waits."),
                Articles.paragraph("It rains."), Articles.paragraph("It pours."),
                Articles.paragraph("Ankara sleeps in Ankara."));

        assertThat(tagged.about()).containsExactly("place:ankara");
    }

    @Test
    void entityIsAsSureAsItsBestMentionAndALittleMoreForOthers() {
        Tagged tagged = Tagged.of("Kyiv slept.", "Lviv slept. Lviv woke. Lviv worked.");

        assertThat(tagged.entity("place:kyiv").confidence()).isEqualTo(0.88);
        assertThat(tagged.entity("place:lviv").confidence()).isEqualTo(0.90);
    }

    @Test
    void noEntityIsQuiteSure() {
        Tagged tagged = Tagged.of("World Bank. ".repeat(40));

        assertThat(tagged.entity("organisation:world-bank").confidence()).isEqualTo(0.99);
    }

    @Test
    void captionsAndCreditsNameNobody() {
        Tagged tagged = Tagged.blocks(Articles.block(BlockRole.CAPTION, "Boats in Istanbul."),
                Articles.block(BlockRole.CREDIT, "Peter Lindqvist / TASS"),
                Articles.block(BlockRole.BYLINE, "By Anna Berg"), Articles.block(BlockRole.RELATED, "Putin in Ankara"));

        assertThat(tagged.found().entities()).isEmpty();
    }

}
