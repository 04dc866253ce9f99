package copydesk.enrich.relate;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Article;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Related;

/** Reads from an article which of its words lost their target and are a title. */
final class Wants {

    private static final int LIMIT = 100;

    private Wants() {
    }

    static List<Want> of(EnrichedArticle enriched, Instant at) {
        Article article = enriched.article();
        String outlet = Outlet.of(article.canonicalUrl()).orElse(null);
        return words(enriched).stream()
            .filter((words) -> Title.of(words).isTitle())
            .limit(LIMIT)
            .map((words) -> new Want(words, outlet, at))
            .toList();
    }

    private static Set<String> words(EnrichedArticle enriched) {
        Article article = enriched.article();
        Map<String, LinkStatus> states = enriched.annotations()
            .linkStates()
            .stream()
            .collect(Collectors.toMap(LinkState::link, LinkState::status, (first, second) -> first));
        Set<String> words = new LinkedHashSet<>();
        for (Link link : article.links()) {
            boolean part = link.kind() == LinkKind.INLINE || link.kind() == LinkKind.RELATED;
            if (part && states.get(link.id()) == LinkStatus.LOST) {
                words.add(link.text());
            }
        }
        for (Related related : article.related()) {
            if (related.url() == null && (related.link() == null || states.get(related.link()) == LinkStatus.LOST)) {
                words.add(related.headline());
            }
        }
        return words;
    }

}
