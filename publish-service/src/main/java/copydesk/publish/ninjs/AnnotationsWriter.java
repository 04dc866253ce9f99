package copydesk.publish.ninjs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.article.Article;
import copydesk.contract.article.Link;
import copydesk.contract.article.Origin;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.Provenance;
import copydesk.contract.news.PublishedIssue;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.PublishedQuote;
import copydesk.contract.news.Selector;
import copydesk.publish.clean.CodePoints;
import copydesk.publish.clean.LinkTargets;
import copydesk.publish.clean.PlainBody;
import org.jspecify.annotations.Nullable;

/**
 * Writes the annotations of an article, with all positions against its published texts.
 */
final class AnnotationsWriter {

    private final EnrichedArticle enriched;

    private final Article article;

    private final Edition edition;

    private final LinkTargets targets;

    private final Places places;

    private final Associations associations;

    AnnotationsWriter(EnrichedArticle enriched, Edition edition, PlainBody body, LinkTargets targets) {
        this.enriched = enriched;
        this.article = enriched.article();
        this.edition = edition;
        this.targets = targets;
        this.places = new Places(this.article, body);
        this.associations = new Associations(this.article, targets);
    }

    ArticleAnnotations write() {
        return new ArticleAnnotations(this.article.uri(), this.edition.version(), this.article.revision(),
                this.enriched.annotations().entities(), mentions(),
                this.article.links().stream().map(this::link).toList(), this.article.published(),
                this.article.updated(), issues(), provenance(), quotes(), this.enriched.annotations().subjects(),
                this.enriched.annotations().keywords());
    }

    private List<PublishedMention> mentions() {
        return this.enriched.annotations()
            .mentions()
            .stream()
            .sorted(Comparator.comparingInt(Mention::block).thenComparingInt(Mention::start))
            .flatMap(this::mention)
            .toList();
    }

    private Stream<PublishedMention> mention(Mention mention) {
        return this.places.of(mention.block(), mention.start(), mention.end(), mention.text())
            .map((selector) -> new PublishedMention(mention.entity(), selector, mention.evidence(),
                    mention.confidence()))
            .stream();
    }

    private List<PublishedQuote> quotes() {
        return this.enriched.annotations().quotes().stream().flatMap(this::quote).toList();
    }

    // half a statement would be another statement
    private Stream<PublishedQuote> quote(Quote quote) {
        List<Selector> selectors = quote.spans().stream().flatMap(this::span).toList();
        if (selectors.isEmpty() || selectors.size() < quote.spans().size()) {
            return Stream.empty();
        }
        return Stream
            .of(new PublishedQuote(selectors, quote.speaker(), quote.cue(), quote.evidence(), quote.confidence()));
    }

    private Stream<Selector> span(QuoteSpan span) {
        return this.places.of(span.block(), span.start(), span.end(), span.text()).stream();
    }

    private PublishedLink link(Link link) {
        Selector selector = this.places.of(link.block(), link.start(), link.end(), link.text()).orElse(null);
        return new PublishedLink(link.id(), link.kind(), this.targets.status(link), link.text(),
                this.targets.href(link.id()).orElse(null), selector, this.associations.ofLink(link.id()).orElse(null));
    }

    private List<PublishedIssue> issues() {
        return Stream.concat(this.article.issues().stream(), this.enriched.annotations().issues().stream())
            .map((issue) -> new PublishedIssue(issue.code(), issue.detail(), place(issue)))
            .toList();
    }

    private @Nullable Selector place(QualityIssue issue) {
        Integer block = issue.block();
        Integer start = issue.start();
        Integer end = issue.end();
        if (block == null || start == null || end == null) {
            return null;
        }
        String words = CodePoints.of(this.article.blocks().get(block).text()).slice(start, end);
        return this.places.of(block, start, end, words).orElse(null);
    }

    private Provenance provenance() {
        Origin origin = this.article.origin();
        return new Provenance(origin.sourceId(), origin.form(), origin.sha256(),
                this.enriched.annotations().generation());
    }

}
