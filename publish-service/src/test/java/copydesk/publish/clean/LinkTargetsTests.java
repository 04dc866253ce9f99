package copydesk.publish.clean;

import java.util.List;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.relation.HealedLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkTargetsTests {

    @Test
    void passesOnWhatEnrichmentVetted() {
        LinkTargets targets = LinkTargets.of(List.of(new LinkState("l1", LinkStatus.CLEANED, "https://example.org/a")));

        assertThat(targets.status(link("l1", "https://example.org/a?utm_source=x"))).isEqualTo(LinkStatus.CLEANED);
        assertThat(targets.href("l1")).contains("https://example.org/a");
    }

    @Test
    void takesNoScriptEvenFromEnrichment() {
        LinkTargets targets = LinkTargets.of(List.of(new LinkState("l1", LinkStatus.RESOLVED, "javascript:alert(1)")));

        assertThat(targets.status(link("l1", "javascript:alert(1)"))).isEqualTo(LinkStatus.UNSAFE);
        assertThat(targets.href("l1")).isEmpty();
    }

    @Test
    void doesNotPassOnWhatNobodyVetted() {
        LinkTargets targets = LinkTargets.of(List.of());

        assertThat(targets.status(link("l1", "https://example.org/"))).isEqualTo(LinkStatus.UNSAFE);
        assertThat(targets.status(link("l2", null))).isEqualTo(LinkStatus.LOST);
        assertThat(targets.href("l1")).isEmpty();
    }

    @Test
    void letsTheFirstStateOfALinkCount() {
        LinkTargets targets = LinkTargets.of(List.of(new LinkState("l1", LinkStatus.LOST, null),
                new LinkState("l1", LinkStatus.RESOLVED, "https://example.org/")));

        assertThat(targets.status(link("l1", null))).isEqualTo(LinkStatus.LOST);
        assertThat(targets.href("l1")).isEmpty();
    }

    @Test
    void saysWhereALinkLeads() {
        LinkTargets targets = LinkTargets
            .of(List.of(new LinkState("l1", LinkStatus.RESOLVED, "https://example.org/amp", LinkClass.EXTERNAL, true),
                    new LinkState("l2", LinkStatus.LOST, null, LinkClass.LOST, null)));

        assertThat(targets.linkClass("l1")).contains(LinkClass.EXTERNAL);
        assertThat(targets.isAmp("l1")).isTrue();
        assertThat(targets.linkClass("l2")).contains(LinkClass.LOST);
        assertThat(targets.isAmp("l2")).isFalse();
    }

    @Test
    void doesNotKnowTheClassesOfOldRecords() {
        LinkTargets targets = LinkTargets.of(List.of(new LinkState("l1", LinkStatus.LOST, null)));

        assertThat(targets.linkClass("l1")).isEmpty();
        assertThat(targets.linkClass("l2")).isEmpty();
        assertThat(targets.isAmp("l2")).isFalse();
    }

    @Test
    void givesALostLinkTheTargetThatOthersFoundForItsWords() {
        EnrichedArticle article = new ArticleDraft().paragraph("a b")
            .link(LinkKind.INLINE, "a", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, "b", LinkStatus.RESOLVED, "https://example.org/b")
            .build();
        LinkTargets targets = LinkTargets.of(article,
                List.of(new HealedLink("a", "urn:uuid:1", "https://example.org/a", "title:exact", 0.9),
                        new HealedLink("b", "urn:uuid:2", "https://example.org/other", "title:exact", 0.9)));

        assertThat(article.article().links()).extracting(targets::status)
            .containsExactly(LinkStatus.HEALED, LinkStatus.RESOLVED);
        assertThat(targets.linkClass("l1")).contains(LinkClass.EXTERNAL);
        assertThat(targets.href("l1")).contains("https://example.org/a");
        assertThat(targets.href("l2")).contains("https://example.org/b");
        assertThat(article.article().links()).extracting((link) -> targets.healed(link).isPresent())
            .containsExactly(true, false);
    }

    private static Link link(String id, @Nullable String href) {
        return new Link(id, LinkKind.INLINE, 0, 0, 1, "a", href);
    }

}
