package copydesk.publish.ninjs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.value.Value;
import copydesk.contract.article.Article;
import copydesk.contract.article.Link;
import copydesk.contract.article.Origin;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.Provenance;
import copydesk.contract.news.PublishedIssue;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.PublishedPlace;
import copydesk.contract.news.PublishedQuote;
import copydesk.contract.news.PublishedRole;
import copydesk.contract.news.PublishedValue;
import copydesk.contract.news.Selector;
import copydesk.contract.relation.HealedLink;
import copydesk.publish.clean.CodePoints;
import copydesk.publish.clean.LinkTargets;
import copydesk.publish.clean.PlainBody;
import copydesk.publish.edit.Edited;
import org.jspecify.annotations.Nullable;

/**
 * Writes the annotations of an article, with all positions against its published texts.
 */
final class AnnotationsWriter {

    private final Edited edited;

    private final EnrichedArticle enriched;

    private final Article article;

    private final Edition edition;

    private final LinkTargets targets;

    private final Places places;

    private final Associations associations;

    AnnotationsWriter(Edited edited, Edition edition, PlainBody body, LinkTargets targets, Associations associations) {
        this.edited = edited;
        this.enriched = edited.article();
        this.article = this.enriched.article();
        this.edition = edition;
        this.targets = targets;
        this.places = new Places(this.article, body);
        this.associations = associations;
    }

    ArticleAnnotations write() {
        return new ArticleAnnotations(this.article.uri(), this.edition.version(), this.article.revision(),
                this.enriched.annotations().entities(), mentions(),
                this.article.links().stream().map(this::link).toList(), this.article.published(),
                this.article.updated(), issues(), provenance(), quotes(), roles(), values(), located(),
                this.associations.duplicates(), this.enriched.annotations().subjects(),
                this.enriched.annotations().keywords(), null, this.edited.decisions());
    }

    /** Names and quotes, and where they stand. */
    ArticleAnnotations words() {
        return new ArticleAnnotations(this.article.uri(), this.edition.version(), this.article.revision(),
                this.enriched.annotations().entities(), mentions(), List.of(), null, null, List.of(), provenance(),
                quotes());
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

    private List<PublishedRole> roles() {
        return this.enriched.annotations().roles().stream().flatMap(this::role).toList();
    }

    private Stream<PublishedRole> role(PersonRole role) {
        return this.places.of(role.block(), role.start(), role.end(), role.text())
            .map((selector) -> new PublishedRole(role.entity(), selector, role.evidence(), role.confidence()))
            .stream();
    }

    private List<PublishedValue> values() {
        return this.enriched.annotations().values().stream().flatMap(this::value).toList();
    }

    private Stream<PublishedValue> value(Value value) {
        return this.places.of(value.block(), value.start(), value.end(), value.text())
            .map((selector) -> new PublishedValue(value.kind(), selector, value.value(), value.precision(),
                    value.unit(), value.evidence(), value.confidence()))
            .stream();
    }

    private @Nullable PublishedPlace located() {
        Located located = this.enriched.annotations().located();
        return (located == null) ? null
                : this.places.of(located.block(), located.start(), located.end(), located.text())
                    .map((selector) -> new PublishedPlace(selector, located.entity(), located.agency()))
                    .orElse(null);
    }

    private PublishedLink link(Link link) {
        Selector selector = this.places.of(link.block(), link.start(), link.end(), link.text()).orElse(null);
        Optional<HealedLink> healed = this.targets.healed(link);
        return new PublishedLink(link.id(), link.kind(), this.targets.status(link), link.text(),
                this.targets.href(link.id()).orElse(null), selector, this.associations.ofLink(link.id()).orElse(null),
                this.targets.linkClass(link.id()).orElse(null), this.targets.isAmp(link.id()) ? true : null,
                healed.map(HealedLink::uri).orElse(null), healed.map(HealedLink::confidence).orElse(null));
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
