package copydesk.enrich.link;

import java.time.Duration;
import java.util.List;

import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.LinkKind;
import copydesk.enrich.text.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class LinkStatesTests {

    @Test
    void accountsForEveryLinkInOrder() {
        List<LinkState> states = LinkStates.of(Articles.linking("https://harbour.example/a", null,
                "javascript:alert(1)", "https://x.example/?utm_id=1"));

        assertThat(states).containsExactly(
                new LinkState("l1", LinkStatus.RESOLVED, "https://harbour.example/a", LinkClass.EXTERNAL, null),
                new LinkState("l2", LinkStatus.LOST, null, LinkClass.LOST, null),
                new LinkState("l3", LinkStatus.UNSAFE, null, LinkClass.OTHER, null),
                new LinkState("l4", LinkStatus.CLEANED, "https://x.example/", LinkClass.EXTERNAL, null));
    }

    @Test
    void notesAmpVariants() {
        assertThat(state("https://a.example/x/amp/").amp()).isTrue();
        assertThat(state("https://www.google.com/amp/s/a.example/x/amp/").amp()).isTrue();
        assertThat(state("https://a-example.cdn.ampproject.org/c/s/a.example/x").amp()).isTrue();
        assertThat(state("https://a.example/x").amp()).isNull();
    }

    @Test
    void takesEveryLinkOfARelatedBlockForRelated() {
        Article article = Articles.linking(null, LinkKind.OTHER, "https://a.example/x");
        Block box = new Block(BlockRole.RELATED, "said", List.of());
        Article boxed = new Article(article.uri(), 1, article.origin(), null, "en", "a", List.of(), List.of(box),
                article.links(), List.of(), List.of(), List.of(), null, null, List.of(), null);

        assertThat(LinkStates.of(article).get(0).linkClass()).isEqualTo(LinkClass.EXTERNAL);
        assertThat(LinkStates.of(boxed).get(0).linkClass()).isEqualTo(LinkClass.RELATED);
    }

    @Test
    void passesNoEndlessAddressOn() {
        assertThat(state("https://a.example/" + "x".repeat(5_000)).status()).isEqualTo(LinkStatus.UNSAFE);
        assertThat(state("https://a.example/" + "\u00e4".repeat(1_000)).status()).isEqualTo(LinkStatus.UNSAFE);
        assertThat(state("https://" + "a.".repeat(2_000) + "example/").status()).isEqualTo(LinkStatus.UNSAFE);
        assertThat(state("https://" + "a.".repeat(100) + "example/").status()).isEqualTo(LinkStatus.RESOLVED);
    }

    @Test
    void takesAnyTextInShortTime() {
        String[] hrefs = { "https://" + "a-".repeat(2_000_000), "https://a.example/?" + "&".repeat(4_000_000),
                "#".repeat(4_000_000), "\uD800".repeat(1_000_000), "https://a.example/?" + "utm_a=1&".repeat(500) };

        assertThatCode(
                () -> assertTimeoutPreemptively(Duration.ofSeconds(5), () -> LinkStates.of(Articles.linking(hrefs))))
            .doesNotThrowAnyException();
    }

    private static LinkState state(@Nullable String href) {
        return LinkStates.of(Articles.linking(href)).get(0);
    }

}
