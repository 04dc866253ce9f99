package copydesk.benchmarks.enrichment.link;

import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldLink;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkReportTests {

    private static final Link LINK = new Link("l1", LinkKind.INLINE, 0, 0, 1, "a", null);

    @Test
    void listsWhatIsWrong() {
        LinkedArticle article = LinkedArticle
            .of(gold(new GoldLink(0, 0, 3, "Boat", "https://herald.example/boat", LinkClass.INTERNAL),
                    new GoldLink(0, 0, 3, "Boat", "-", LinkClass.LOST),
                    new GoldLink(1, 0, 3, "Quay", "https://other.example/quay", LinkClass.RELATED),
                    new GoldLink(0, 0, 3, "Boat", "/more", LinkClass.EXTERNAL)));

        assertThat(new LinkReport(List.of(article)).lines()).containsExactly(
                "custody: 4 hyperlinks in, 4 accounted for; articles with a difference: 0 of 1",
                "classes: internal 2, lost 1, related 1", "states: lost 1, resolved 3",
                "classified rightly: 3 of 4, 75.0 %", "  7 /more \"Boat\": internal, is external");
    }

    @Test
    void tellsNoAccuracyWhereNobodyKnowsTheTruth() {
        LinkedArticle article = new LinkedArticle("a", List.of(LINK), List.of(), List.of(lost("l1")));

        assertThat(new LinkReport(List.of(article)).lines()).containsExactly(
                "custody: 1 hyperlinks in, 1 accounted for; articles with a difference: 0 of 1", "classes: lost 1",
                "states: lost 1");
    }

    @Test
    void tellsOfStatesThatAreMissingOrSayNothing() {
        LinkedArticle article = new LinkedArticle("a", List.of(LINK), List.of(LinkClass.LOST, LinkClass.EXTERNAL),
                List.of(new LinkState("l1", LinkStatus.LOST, null)));

        assertThat(new LinkReport(List.of(article)).lines()).containsExactly(
                "custody: 1 hyperlinks in, 1 accounted for; articles with a difference: 1 of 1", "classes: none 1",
                "states: lost 1", "classified rightly: 0 of 2, 0.0 %", "  a - \"a\": none, is lost",
                "  a - \"\": none, is external");
    }

    @Test
    void noticesAMissingOrForeignState() {
        assertThat(new LinkedArticle("a", List.of(LINK), List.of(), List.of()).isComplete()).isFalse();
        assertThat(new LinkedArticle("a", List.of(LINK), List.of(), List.of(lost("l2"))).isComplete()).isFalse();
        assertThat(new LinkedArticle("a", List.of(LINK), List.of(), List.of(new LinkState("l1", LinkStatus.LOST, null)))
            .isComplete()).isFalse();
        assertThat(new LinkedArticle("a", List.of(LINK), List.of(), List.of(lost("l1"))).isComplete()).isTrue();
    }

    private static LinkState lost(String link) {
        return new LinkState(link, LinkStatus.LOST, null, LinkClass.LOST, null);
    }

    private static GoldArticle gold(GoldLink... links) {
        return new GoldArticle("7", "wire", "https://www.herald.example/quay", List.of(), List.of(),
                List.of(new Block(BlockRole.PARAGRAPH, "Boat", List.of()),
                        new Block(BlockRole.RELATED, "Quay", List.of())),
                List.of(), List.of(), List.of(), List.of(links));
    }

}
