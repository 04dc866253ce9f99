package copydesk.benchmarks.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.article.Article;
import copydesk.contract.article.BlockRole;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ArticleGeneratorTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final ArticleGenerator generator = new ArticleGenerator(7);

    @Test
    void makesTheSameBytesForTheSameSeedAndNumber() {
        GeneratedArticle first = this.generator.article(41);
        GeneratedArticle again = new ArticleGenerator(7).article(41);

        assertThat(again.document()).isEqualTo(first.document());
        assertThat(again.facts()).isEqualTo(first.facts());
    }

    @Test
    void makesTheSameArticlesInAnyOrder() {
        String alone = text(this.generator.article(12));
        String amongOthers = text(this.generator.articles(10, 5).get(2));

        assertThat(amongOthers).isEqualTo(alone);
    }

    @Test
    void makesOtherArticlesForAnotherSeed() {
        assertThat(text(new ArticleGenerator(8).article(41))).isNotEqualTo(text(this.generator.article(41)));
    }

    @Test
    void makesNoTwoNeighboursAlike() {
        assertThat(this.generator.articles(0, 200).stream().map((article) -> article.facts().sha256()))
            .doesNotHaveDuplicates();
    }

    @Test
    void makesArticlesOfAboutFiveKilobytes() {
        List<GeneratedArticle> articles = this.generator.articles(0, 500);

        assertThat(articles).allSatisfy((article) -> assertThat(article.document().length).isBetween(4_600, 5_700));
        assertThat(articles.stream().mapToInt((article) -> article.document().length).average().orElseThrow())
            .isCloseTo(5_000, within(150.0));
    }

    @Test
    void spreadsArticlesOverAllSources() {
        var perSource = this.generator.articles(0, ArticleGenerator.SOURCES * 3)
            .stream()
            .collect(Collectors.groupingBy((article) -> article.facts().sourceId(), Collectors.counting()));

        assertThat(perSource).hasSize(ArticleGenerator.SOURCES)
            .allSatisfy((id, count) -> assertThat(count).isEqualTo(3));
    }

    @Test
    void startsLikeAnExportOfTheNewsroom() {
        String[] lines = text(this.generator.article(1)).split("\n");

        assertThat(lines[0]).matches("[A-Z].{20,110}");
        assertThat(lines[2]).isEqualTo("January 6, 2026");
        assertThat(lines[6]).contains(" leaves a meeting in ").endsWith("**");
    }

    @Test
    void leavesNoSlotUnfilled() {
        assertThat(this.generator.articles(0, 300))
            .allSatisfy((article) -> assertThat(text(article)).doesNotContain("{", "}"));
    }

    @Test
    void isReadAsAnArticleWithBodyLinksAndAnAddressOfItsOwn() {
        Article article = extracted(this.generator.article(3)).article();

        assertThat(article.canonicalUrl()).startsWith("https://daily-ledger.example/2026/01/08/").endsWith("-a3");
        assertThat(article.blocks()).filteredOn((block) -> block.role() == BlockRole.PARAGRAPH).hasSizeGreaterThan(10);
        assertThat(article.links()).isNotEmpty();
        assertThat(article.related()).hasSize(1);
        assertThat(article.pictures()).hasSize(1);
    }

    @Test
    void givesEachArticleAnIdentityOfItsOwn() {
        assertThat(this.generator.articles(0, 100).stream().map((article) -> extracted(article).identity()))
            .doesNotHaveDuplicates();
    }

    private static ExtractedArticle extracted(GeneratedArticle article) {
        Reading reading = new Intake(IntakeSettings.defaults()).read(article.document(), article.facts(), NOON);
        assertThat(reading).isInstanceOf(Reading.One.class);
        return ((Reading.One) reading).article();
    }

    private static String text(GeneratedArticle article) {
        return new String(article.document(), StandardCharsets.UTF_8);
    }

}
