package copydesk.enrich.language;

import java.util.List;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodySampleTests {

    @Test
    void takesWordsAndTextOfTheBody() {
        BodySample sample = BodySample.of(Articles.text(Articles.withHeadline("No", "The ferry, 2025.", "It left!")));

        assertThat(sample)
            .isEqualTo(new BodySample("The ferry, 2025.\nIt left!\n", List.of("the", "ferry", "it", "left")));
        assertThat(sample.letters()).isEqualTo(14);
    }

    @Test
    void readsNoMoreThanTheBeginning() {
        BodySample sample = BodySample.of(Articles.text(Articles.of("ab ".repeat(600), "cd")));

        assertThat(sample.text()).isEqualTo("ab ".repeat(333) + "a\n");
        assertThat(sample.words()).hasSize(500).containsOnly("ab");
    }

    @Test
    void headlineAloneGivesNothing() {
        assertThat(BodySample.of(Articles
            .text(Articles.inLanguage("en", List.of(Articles.block(BlockRole.HEADLINE, "The ferry has left"))))))
            .isEqualTo(new BodySample("", List.of()));
    }

}
