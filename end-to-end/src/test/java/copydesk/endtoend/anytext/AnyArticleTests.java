package copydesk.endtoend.anytext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.QuoteSpan;
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
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;
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

    private static final Enrichment ENRICHMENT = Enrichment.standard(EnrichSettings.standard());

    private static final Desk DESK = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    private int mentions;

    private int quotes;

    private int links;

    @ParameterizedTest
    @ValueSource(longs = { 0, 1, 2, 3, 4 })
    void everyPlaceReadsAsItSays(long part) {
        for (long seed = part * ROUNDS; seed < (part + 1) * ROUNDS; seed++) {
            String as = "seed " + seed;
            Article article = RandomArticle.of(seed);
            Annotations found = ENRICHMENT.annotate(article);
            assertThat(found.issues()).as(as).noneMatch((issue) -> issue.code() == IssueCode.STEP_FAILED);
            inBlocks(as, article, found);

            Decision decision = DESK.consider(null, new EnrichedArticle(article, found), FETCHED);

            assertThat(decision).as(as + " " + decision).isInstanceOf(Decision.Publish.class);
            Decision.Publish publish = (Decision.Publish) decision;
            inTexts(as, publish.item(), publish.annotations());
            nothingIsMissing(as, article, found, publish.annotations());
        }
        assertThat(this.mentions).isGreaterThan(ROUNDS);
        assertThat(this.quotes).isGreaterThan(ROUNDS / 2);
        assertThat(this.links).isGreaterThan(ROUNDS / 2);
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
        for (Selector selector : selectors(annotations)) {
            String text = text(item, selector.target());
            assertThat(slice(text, selector.start(), selector.end())).as(as).isEqualTo(selector.exact()).isNotEmpty();
            assertThat(text.substring(selector.utf16Start(), selector.utf16End())).as(as).isEqualTo(selector.exact());
            assertThat(slice(text, Math.max(0, selector.start() - 20), selector.start())).as(as)
                .isEqualTo(selector.prefix());
            assertThat(slice(text, selector.end(), selector.end() + 20)).as(as).isEqualTo(selector.suffix());
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

    // not as the product does it
    private static String slice(String text, int start, int end) {
        return text.codePoints()
            .skip(start)
            .limit(end - start)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

}
