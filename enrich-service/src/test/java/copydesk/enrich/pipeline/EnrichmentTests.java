package copydesk.enrich.pipeline;

import java.time.Duration;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Mention;
import copydesk.contract.article.Article;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import copydesk.enrich.tagger.TaggerTier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class EnrichmentTests {

    private final Enrichment enrichment = Enrichment.standard(EnrichSettings.standard());

    @Test
    void annotatesAnArticle() {
        Article article = Articles.withHeadline("Ferries stay in Kalmar port as storm hits Sweden",
                "The Swedish Transport Agency said that the the ferries would not sail, and that it was sorry.");

        Annotations annotations = this.enrichment.annotate(article);

        assertThat(annotations.generation()).isEqualTo(1);
        assertThat(annotations.language()).isEqualTo("en");
        assertThat(annotations.entities()).extracting(Entity::id)
            .containsExactly("place:kalmar", "place:sweden", "organisation:swedish-transport-agency");
        assertThat(annotations.mentions()).extracting(Mention::text)
            .containsExactly("Kalmar", "Sweden", "Swedish Transport Agency");
        assertThat(annotations.issues()).containsExactly(
                new QualityIssue(IssueCode.DOUBLED_WORDS, 1, 39, 46, "The same words stand twice in a row."));
    }

    @Test
    void accountsForLinks() {
        Annotations annotations = this.enrichment.annotate(Articles.linking("#", "https://a.example/?fbclid=1"));

        assertThat(annotations.linkStates()).containsExactly(
                new LinkState("l1", LinkStatus.LOST, null, LinkClass.LOST, null),
                new LinkState("l2", LinkStatus.CLEANED, "https://a.example/", LinkClass.EXTERNAL, null));
    }

    @Test
    void failingStepCostsItsFindingsOnly() {
        Step before = step("before", (soFar) -> soFar.withLanguage("sv"));
        Step failing = step("topic", (soFar) -> {
            throw new IllegalStateException("secret words of the article");
        });
        Step after = step("after",
                (soFar) -> soFar.withLinkStates(List.of(new LinkState("l1", LinkStatus.LOST, null))));

        Annotations annotations = new Enrichment(List.of(before, failing, after), 7, 100)
            .annotate(Articles.of("Rain."));

        assertThat(annotations.generation()).isEqualTo(7);
        assertThat(annotations.language()).isEqualTo("sv");
        assertThat(annotations.linkStates()).hasSize(1);
        assertThat(annotations.issues()).containsExactly(
                QualityIssue.ofArticle(IssueCode.STEP_FAILED, "The step topic failed with IllegalStateException."));
    }

    @Test
    void stepThatGoesTooDeepCostsItsFindingsOnly() {
        Step failing = step("topic", (soFar) -> {
            throw new StackOverflowError();
        });

        assertThat(new Enrichment(List.of(failing), 7, 100).annotate(Articles.of("Rain.")).issues()).containsExactly(
                QualityIssue.ofArticle(IssueCode.STEP_FAILED, "The step topic failed with StackOverflowError."));
    }

    @Test
    void textBeyondTheWorkLimitIsRecorded() {
        Enrichment small = Enrichment.standard(new EnrichSettings(1, 20, 100, TaggerTier.ACCURATE));

        Annotations annotations = small.annotate(Articles.of("Rain in Kyiv.", "Rain in Lviv as well."));

        assertThat(annotations.entities()).extracting(Entity::name).containsExactly("Kyiv");
        assertThat(annotations.issues())
            .containsExactly(QualityIssue.ofArticle(IssueCode.STEP_FAILED, "Only the first 20 characters were read."));
    }

    @Test
    void mentionsBeyondTheLimitAreRecorded() {
        Enrichment small = Enrichment.standard(new EnrichSettings(1, 1_000, 1, TaggerTier.ACCURATE));

        Annotations annotations = small.annotate(Articles.of("Rain in Kyiv and Lviv."));

        assertThat(annotations.mentions()).hasSize(1);
        assertThat(annotations.issues()).containsExactly(
                QualityIssue.ofArticle(IssueCode.STEP_FAILED, "The step entity kept only the first 1 mentions."));
    }

    @Test
    void emptyArticleHasNothing() {
        Annotations annotations = this.enrichment.annotate(Articles.of());

        assertThat(annotations)
            .isEqualTo(new Annotations(1, "und", List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void sameArticleGivesTheSameBytes() {
        Article article = Articles
            .of("Igor Bergfors met Anna Bergfors in Kyiv. Bergfors left for the Foreign Ministry.");

        assertThat(Json.write(this.enrichment.annotate(article)))
            .isEqualTo(Json.write(Enrichment.standard(EnrichSettings.standard()).annotate(article)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "A ", "ABC ", "Igor Aaa ", "the the ", "Kyiv ", "\uD83D\uDEA2", "\uD800", "\u0301", "\u0000" })
    void hugeArticleIsDoneInTime(String piece) {
        Article whole = Articles.of(piece.repeat(4_000_000 / piece.length()));
        Article inParts = Articles
            .of(piece.repeat(400).concat("\n\n").repeat(4_000_000 / piece.length() / 400).split("\n\n"));

        assertTimeout(Duration.ofSeconds(20), () -> this.enrichment.annotate(whole));
        assertTimeout(Duration.ofSeconds(20), () -> this.enrichment.annotate(inParts));
    }

    @Test
    void annotatesTheSeed() {
        var seed = Articles.seed();
        assumeThat(seed).as("shared/seed is not there").isPresent();

        Annotations annotations = this.enrichment.annotate(seed.get());

        assertThat(annotations.language()).isEqualTo("en");
        assertThat(annotations.issues()).extracting(QualityIssue::code).containsExactly(IssueCode.DOUBLED_WORDS);
        assertThat(annotations.mentions()).allSatisfy(
                (mention) -> assertThat(Articles.at(seed.get(), mention.block(), mention.start(), mention.end()))
                    .isEqualTo(mention.text()));
    }

    private static Step step(String name, java.util.function.UnaryOperator<Findings> work) {
        return new Step() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public Findings apply(ArticleText text, Findings soFar) {
                return work.apply(soFar);
            }

        };
    }

}
