package copydesk.enrich.entity;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelationTests {

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
