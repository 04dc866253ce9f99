package copydesk.enrich.text;

import java.util.Arrays;
import java.util.List;

import copydesk.contract.article.Article;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleTextTests {

    private static final Article THREE_BLOCKS = Articles.of("Twelve chars", "Twelve again", "Short");

    @Test
    void readsHeadlineStandfirstAndBodyOnly() {
        Article article = Articles.inLanguage("en",
                Arrays.stream(BlockRole.values()).map((role) -> Articles.block(role, "Words")).toList());

        assertThat(Articles.text(article).blocks()).extracting(TextBlock::role)
            .containsExactly(BlockRole.HEADLINE, BlockRole.STANDFIRST, BlockRole.PARAGRAPH, BlockRole.HEADING,
                    BlockRole.LIST_ITEM, BlockRole.QUOTE, BlockRole.TABLE);
    }

    @Test
    void keepsTheIndexOfTheArticle() {
        Article article = Articles.inLanguage("en",
                List.of(Articles.block(BlockRole.DATE, "May 15"), Articles.paragraph("It rained.")));

        TextBlock block = Articles.text(article).blocks().get(0);

        assertThat(block.index()).isEqualTo(1);
        assertThat(block.text()).isEqualTo("It rained.");
        assertThat(block.tokens()).extracting(Token::text).containsExactly("It", "rained", ".");
    }

    @Test
    void leavesOutBlocksBeyondTheLimit() {
        ArticleText text = new ArticleText(THREE_BLOCKS, 20);

        assertThat(text.blocks()).extracting(TextBlock::index).containsExactly(0, 2);
        assertThat(text.complete()).isFalse();
    }

    @Test
    void isCompleteWithinTheLimit() {
        ArticleText text = new ArticleText(THREE_BLOCKS, 29);

        assertThat(text.blocks()).hasSize(3);
        assertThat(text.complete()).isTrue();
    }

    @Test
    void readsNothingOfAnEmptyArticle() {
        ArticleText text = Articles.text(Articles.of());

        assertThat(text.blocks()).isEmpty();
        assertThat(text.complete()).isTrue();
    }

}
