package copydesk.endtoend.anytext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.Link;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.Selector;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.pipeline.Enrichment;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.TidyArticle;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;
import copydesk.publish.version.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every offset of what enrichment finds is followed into the published text, on random
 * articles; a failure names its seed.
 */
class AnyArticleTests {

    private static final int ROUNDS = 500;

    private static final Instant FETCHED = Instant.parse("2026-03-03T06:00:00Z");

    private static final Enrichment ENRICHMENT = Enrichment
        .standard(EnrichSettings.standard().withTagger(TaggerTier.FAST));

    private static final NewsWriter WRITER = new NewsWriter();

    /** What publish refuses, because no clean text holds it. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\ufffe\uffff&&[^\n]]");

    private static final Desk DESK = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    private int mentions;

    private int quotes;

    private int links;

    private int published;

    @ParameterizedTest
    @ValueSource(longs = { 0, 1, 2, 3 })
    void everyPlaceReadsAsItSays(long part) {
        for (long seed = part * ROUNDS; seed < (part + 1) * ROUNDS; seed++) {
            String as = "seed " + seed;
            Article article = RandomArticle.of(seed);
            Annotations found = ENRICHMENT.annotate(article);
            assertThat(found.issues()).as(as).noneMatch((issue) -> issue.code() == IssueCode.STEP_FAILED);
            inBlocks(as, article, found);

            EnrichedArticle enriched = new EnrichedArticle(article, found);
            Documents documents = WRITER.write(enriched, new Edition(1, FETCHED, FETCHED));
            inTexts(as, documents.item(), documents.annotations());
            EnrichedArticle tidy = TidyArticle.of(enriched);
            assertThat(tidy.annotations().mentions()).as(as).hasSameSizeAs(found.mentions());
            assertThat(tidy.annotations().quotes()).as(as).hasSameSizeAs(found.quotes());
            nothingIsMissing(as, tidy.article(), tidy.annotations(), documents.annotations());
            Offer offer = Offer.of(enriched, FETCHED);
            decides(as, seed, article, DESK.consider(null, offer, FETCHED),
                    documents.traced(offer.envelope().trace().traceId()));
        }
        assertThat(this.mentions).isGreaterThan(ROUNDS);
        assertThat(this.quotes).isGreaterThan(ROUNDS / 2);
        assertThat(this.links).isGreaterThan(ROUNDS / 2);
        assertThat(this.published).isGreaterThanOrEqualTo(ROUNDS / 2);
    }

    private void decides(String as, long seed, Article article, Decision decision, Documents documents) {
        if (decision instanceof Decision.Publish publish) {
            assertThat(new Documents(publish.item(), publish.annotations())).as(as)
                .isEqualTo(documents.with(Change.of(ChangeKind.SUBSTANTIVE)));
            this.published++;
        }
        else {
            assertThat(decision).as(as).isInstanceOf(Decision.Quarantined.class);
            assertThat(seed % 2).as(as + " " + decision).isEqualTo(1);
            assertThat(article.blocks().stream().map(Block::text).filter(UNREADABLE.asPredicate())).as(as).isNotEmpty();
        }
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(RandomArticle.of(7)).isEqualTo(RandomArticle.of(7)).isNotEqualTo(RandomArticle.of(8));
        assertThat(ENRICHMENT.annotate(RandomArticle.of(7))).isEqualTo(ENRICHMENT.annotate(RandomArticle.of(7)));
    }

    private static void inBlocks(String as, Article article, Annotations found) {
        for (Mention mention : found.mentions()) {
            assertThat(words(article, mention.block(), mention.start(), mention.end())).as(as)
                .isEqualTo(mention.text());
        }
        found.quotes().forEach((quote) -> {
            for (QuoteSpan span : quote.spans()) {
                assertThat(words(article, span.block(), span.start(), span.end())).as(as).isEqualTo(span.text());
            }
        });
        assertThat(found.linkStates()).as(as)
            .extracting((state) -> state.link())
            .isEqualTo(article.links().stream().map(Link::id).toList());
        assertThat(found.linkStates()).as(as).allMatch((state) -> state.linkClass() != null);
    }

    private static void inTexts(String as, NewsItem item, ArticleAnnotations annotations) {
        int[] body = text(item, "bodies[0]").codePoints().toArray();
        int[] headline = text(item, "headlines[0]").codePoints().toArray();
        for (Selector selector : selectors(annotations)) {
            String text = text(item, selector.target());
            int[] points = selector.target().equals("bodies[0]") ? body : headline;
            assertThat(slice(points, selector.start(), selector.end())).as(as).isEqualTo(selector.exact()).isNotEmpty();
            assertThat(text.substring(selector.utf16Start(), selector.utf16End())).as(as).isEqualTo(selector.exact());
            assertThat(slice(points, Math.max(0, selector.start() - 20), selector.start())).as(as)
                .isEqualTo(selector.prefix());
            assertThat(slice(points, selector.end(), selector.end() + 20)).as(as).isEqualTo(selector.suffix());
        }
    }

    private void nothingIsMissing(String as, Article article, Annotations found, ArticleAnnotations published) {
        List<String> names = found.mentions()
            .stream()
            .filter((mention) -> isBody(article, mention.block()))
            .map(Mention::text)
            .toList();
        assertThat(published.mentions().stream().map(PublishedMention::selector).filter(AnyArticleTests::isInBody))
            .as(as)
            .extracting(Selector::exact)
            .containsExactlyInAnyOrderElementsOf(names);
        assertThat(published.quotes()).as(as).hasSameSizeAs(found.quotes());
        this.mentions += names.size();
        this.quotes += published.quotes().size();
        for (int i = 0; i < article.links().size(); i++) {
            follow(as, article, article.links().get(i), published.links().get(i));
        }
        assertThat(published.links()).as(as).hasSameSizeAs(article.links());
    }

    private void follow(String as, Article article, Link given, PublishedLink link) {
        assertThat(link.id()).as(as).isEqualTo(given.id());
        assertThat(link.linkClass()).as(as).isNotNull();
        assertThat(link.href() == null).as(as)
            .isEqualTo(List.of(LinkClass.LOST, LinkClass.MAILTO, LinkClass.OTHER)
                .contains(Objects.requireNonNull(link.linkClass())));
        if (isBody(article, given.block()) && !given.text().isEmpty()) {
            Selector selector = Objects.requireNonNull(link.selector(), as);
            assertThat(selector.exact()).as(as).isEqualTo(given.text());
            this.links++;
        }
    }

    private static boolean isBody(Article article, int block) {
        Block where = article.blocks().get(block);
        return where.role().isBody() && !where.text().isBlank();
    }

    private static boolean isInBody(Selector selector) {
        return selector.target().equals("bodies[0]");
    }

    private static List<Selector> selectors(ArticleAnnotations annotations) {
        List<Selector> all = new ArrayList<>();
        annotations.mentions().forEach((mention) -> all.add(mention.selector()));
        annotations.quotes().forEach((quote) -> all.addAll(quote.selectors()));
        annotations.links().stream().flatMap((link) -> Stream.ofNullable(link.selector())).forEach(all::add);
        annotations.issues().stream().flatMap((issue) -> Stream.ofNullable(issue.selector())).forEach(all::add);
        return all;
    }

    private static String text(NewsItem item, String target) {
        return target.equals("bodies[0]") ? Objects.requireNonNull(item.bodies()).get(0).value()
                : Objects.requireNonNull(item.headlines()).get(0).value();
    }

    private static String words(Article article, int block, int start, int end) {
        return slice(article.blocks().get(block).text(), start, end);
    }

    private static String slice(String text, int start, int end) {
        return slice(text.codePoints().toArray(), start, end);
    }

    // not as the product does it
    private static String slice(int[] points, int start, int end) {
        return new String(points, start, Math.min(end, points.length) - start);
    }

}
