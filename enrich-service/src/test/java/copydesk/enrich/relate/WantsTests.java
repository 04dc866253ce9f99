package copydesk.enrich.relate;

import java.time.Instant;
import java.util.List;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Article;
import copydesk.contract.article.Form;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Related;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WantsTests {

    private static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");

    @Test
    void areLostTitlesOfBodyAndRelatedBoxes() {
        Article article = article(
                List.of(link("l1", LinkKind.INLINE, "said"), link("l2", LinkKind.INLINE, "Why the Ferry Stopped"),
                        link("l3", LinkKind.RELATED, "Islands Wait for Winter"),
                        link("l4", LinkKind.OTHER, "All News of Today"),
                        link("l5", LinkKind.INLINE, "The Quay Reopens")),
                List.of(new Related("related-1", "Islands Wait for Winter", null, "l3"),
                        new Related("related-2", "A Title Without a Link", null, null),
                        new Related("related-3", "A Title With Address", "https://a.example/", null)));

        assertThat(wants(article)).extracting(Want::words)
            .containsExactly("Why the Ferry Stopped", "Islands Wait for Winter", "A Title Without a Link");
        assertThat(wants(article).get(0)).isEqualTo(new Want("Why the Ferry Stopped", "harbour.example", AT));
    }

    @Test
    void areNoMoreThanAHundred() {
        List<Related> many = java.util.stream.IntStream.range(0, 300)
            .mapToObj((i) -> new Related("related-" + (i + 1), "A Title Number " + i, null, null))
            .toList();

        assertThat(wants(article(List.of(), many))).hasSize(100);
    }

    private static List<Want> wants(Article article) {
        List<LinkState> states = article.links()
            .stream()
            .map((link) -> link.id().equals("l5") ? new LinkState("l5", LinkStatus.RESOLVED, "https://a.example/")
                    : new LinkState(link.id(), LinkStatus.LOST, null))
            .toList();
        return Wants.of(new EnrichedArticle(article,
                new Annotations(1, "en", List.of(), List.of(), states, List.of(), List.of())), AT);
    }

    private static Link link(String id, LinkKind kind, String words) {
        return new Link(id, kind, 0, 0, 1, words, null);
    }

    private static Article article(List<Link> links, List<Related> related) {
        Origin origin = new Origin("files", "a", "a", Form.TEXT_EXPORT, "sha256:00", null);
        return new Article("urn:uuid:1", 1, origin, "https://www.harbour.example/a", "en", "Ferry", List.of(),
                List.of(), links, List.of(), related, List.of(), null, null, List.of(), null);
    }

}
