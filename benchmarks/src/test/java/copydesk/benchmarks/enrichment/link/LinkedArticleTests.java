package copydesk.benchmarks.enrichment.link;

import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldLink;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkedArticleTests {

    @Test
    void kindOfAHyperlinkFollowsFromItsBlock() {
        LinkedArticle article = LinkedArticle
            .of(gold(new GoldLink(1, 0, 4, "Boat", "https://other.example/boat", LinkClass.EXTERNAL),
                    new GoldLink(2, 0, 4, "Quay", "/quay", LinkClass.RELATED),
                    new GoldLink(0, 0, 4, "Head", "-", LinkClass.LOST)));

        assertThat(article.links()).containsExactly(
                new Link("l1", LinkKind.INLINE, 1, 0, 4, "Boat", "https://other.example/boat"),
                new Link("l2", LinkKind.RELATED, 2, 0, 4, "Quay", "/quay"),
                new Link("l3", LinkKind.OTHER, 0, 0, 4, "Head", null));
        assertThat(article.truth()).containsExactly(LinkClass.EXTERNAL, LinkClass.RELATED, LinkClass.LOST);
        assertThat(article.isComplete()).isTrue();
    }

    @Test
    void articleWithoutHyperlinksIsComplete() {
        LinkedArticle article = LinkedArticle.of(gold());

        assertThat(article.isComplete()).isTrue();
        assertThat(article.states()).isEmpty();
    }

    @Test
    void reportOfNothingCountsNothing() {
        assertThat(new LinkReport(List.of()).lines()).containsExactly(
                "custody: 0 hyperlinks in, 0 accounted for; articles with a difference: 0 of 0", "classes: ",
                "states: ");
    }

    @Test
    void reportCountsAnArticleThatLostAState() {
        Link link = new Link("l1", LinkKind.INLINE, 0, 0, 1, "a", "/a");
        LinkedArticle lost = new LinkedArticle("a", List.of(link), List.of(), List.of());

        assertThat(new LinkReport(List.of(lost, LinkedArticle.of(gold()))).lines())
            .startsWith("custody: 1 hyperlinks in, 0 accounted for; articles with a difference: 1 of 2");
    }

    private static GoldArticle gold(GoldLink... links) {
        return new GoldArticle("7", "wire", "https://www.herald.example/quay", List.of(), List.of(),
                List.of(new Block(BlockRole.HEADLINE, "Head", List.of()),
                        new Block(BlockRole.PARAGRAPH, "Boat", List.of()),
                        new Block(BlockRole.RELATED, "Quay", List.of())),
                List.of(), List.of(), List.of(), List.of(links));
    }

}
