package copydesk.enrich.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.relation.ArticleRelations;
import copydesk.contract.relation.HealedLink;
import copydesk.contract.relation.NearDuplicate;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelateTopologyTests {

    private static final String A = "https://harbour.example/2026/ferry-returns";

    private static final String B = "https://harbour.example/2024/ferry-stopped";

    private static final String C = "https://coast.example/2024/ferry";

    private static final String TITLE = "Why the Night Ferry Stopped in 2015";

    private static final String BODY = "The night ferry stopped on a Tuesday and nobody had been told.";

    private static final HealedLink TO_B = new HealedLink(TITLE, Identity.articleUri(B), B, "title:exact", 0.98);

    private final RelateDriver relate = new RelateDriver();

    @AfterEach
    void close() {
        this.relate.close();
    }

    @Test
    void healsALinkToAnArticleThatWasThereBefore() {
        this.relate.published(B, TITLE, BODY);
        this.relate.enriched(A, 1, TITLE);

        assertThat(told()).containsExactly(links(A, TO_B));
    }

    @Test
    void healsALinkToAnArticleThatComesLater() {
        this.relate.enriched(A, 1, TITLE);
        this.relate.published(B, TITLE, BODY);

        assertThat(told()).containsExactly(links(A, TO_B));
    }

    @Test
    void travelsUnderAnIdOfItsOwnAndNamesTheItemThatMadeItSo() {
        this.relate.enriched(A, 1, TITLE);
        this.relate.at(RelateDriver.FETCHED_AT.plusSeconds(60)).published(B, TITLE, BODY);

        TestRecord<byte[], byte[]> record = this.relate.relations().get(0);
        assertThat(record.key()).asString().isEqualTo(Identity.articleUri(A));
        assertThat(header(record, Headers.ID)).isEqualTo(Identity.relationId(Identity.articleUri(A), 1));
        assertThat(header(record, Headers.CAUSATION)).isEqualTo("item of " + B);
        assertThat(header(record, Headers.TYPE)).isEqualTo(EventType.ARTICLE_RELATED.code());
        assertThat(header(record, Headers.TIME)).isEqualTo("2026-03-01T10:16:30Z");
    }

    @Test
    void offersNothingThatIsNotPublished() {
        this.relate.enriched(A, 1, "Ferry Returns to the Old Harbour");
        this.relate.enriched(B, 1, "Some Other Words of It");

        assertThat(told()).isEmpty();
    }

    @Test
    void findsNoArticleForItself() {
        this.relate.enriched(B, 1, TITLE);
        this.relate.published(B, TITLE, BODY);

        assertThat(told()).isEmpty();
    }

    @Test
    void takesALinkBackWhenItsTargetIsKilled() {
        this.relate.enriched(A, 1, TITLE);
        this.relate.published(B, TITLE, BODY);
        this.relate.killed(B, TITLE);

        List<TestRecord<byte[], byte[]>> records = this.relate.relations();
        assertThat(records).hasSize(2);
        assertThat(records.get(1).key()).asString().isEqualTo(Identity.articleUri(A));
        assertThat(records.get(1).value()).isNull();
    }

    @Test
    void neverLeadsToAKilledArticle() {
        this.relate.published(B, TITLE, BODY);
        this.relate.killed(B, TITLE);
        this.relate.published(B, TITLE, BODY);
        this.relate.enriched(A, 1, TITLE);

        assertThat(told()).isEmpty();
    }

    @Test
    void takesNeitherOfTwoArticlesOfOneTitle() {
        this.relate.enriched(A, 1, TITLE);
        this.relate.published(B, TITLE, BODY);
        this.relate.published(B + "-again", TITLE, BODY + " Again.");

        assertThat(told()).containsExactly(links(A, TO_B), null);
    }

    @Test
    void prefersTheArticleOfItsOwnOutlet() {
        this.relate.published(C, TITLE, BODY);
        this.relate.published(B, TITLE, BODY);
        this.relate.enriched(A, 1, TITLE);

        assertThat(told()).last().isEqualTo(links(A, TO_B));
    }

    @Test
    void followsATargetThatChangesItsTitle() {
        this.relate.enriched(A, 1, TITLE);
        this.relate.published(B, "Night Ferry: a Chronicle of Its Last Year", BODY);
        this.relate.published(B, TITLE, BODY);
        this.relate.published(B, "Night Ferry: a Chronicle of Its Last Year", BODY);

        assertThat(told()).containsExactly(links(A, TO_B), null);
    }

    @Test
    void keepsALinkThatOnlyLosesAnEndOfItsTitle() {
        this.relate.enriched(A, 1, "Why the Night Ferry Stopped for Good");
        this.relate.published(B, "Why the Night Ferry Stopped for Good", BODY);
        this.relate.published(B, "Why the Night Ferry Stopped for Good: a Chronicle", BODY);

        assertThat(told()).last()
            .isEqualTo(links(A, new HealedLink("Why the Night Ferry Stopped for Good", Identity.articleUri(B), B,
                    "title:part", 0.89)));
    }

    @Test
    void forgetsTheWantsOfAnOlderRevision() {
        this.relate.enriched(A, 2, "Another Title That Nobody Has");
        this.relate.enriched(A, 1, TITLE);
        this.relate.published(B, TITLE, BODY);

        assertThat(told()).isEmpty();
    }

    @Test
    void takesALinkBackThatTheNextRevisionDoesNotHave() {
        this.relate.enriched(A, 1, TITLE);
        this.relate.published(B, TITLE, BODY);
        this.relate.enriched(A, 2);

        assertThat(told()).containsExactly(links(A, TO_B), null);
    }

    @Test
    void saysNothingTwice() {
        this.relate.enriched(A, 1, TITLE);
        this.relate.published(B, TITLE, BODY);
        this.relate.published(B, TITLE, BODY);
        this.relate.enriched(A, 1, TITLE);
        this.relate.enriched(A, 2, TITLE);

        assertThat(told()).hasSize(1);
    }

    @Test
    void relatesTheSameAgencyTextInTwoOutlets() {
        this.relate.published(B, "Night Ferry Stops", agencyCopy(""));
        this.relate.published(C, "Islanders Stranded", agencyCopy("Our correspondent adds a line of his own. "));

        assertThat(told()).containsExactlyInAnyOrder(
                new ArticleRelations(Identity.articleUri(B), List.of(),
                        List.of(new NearDuplicate(Identity.articleUri(C), C, 1))),
                new ArticleRelations(Identity.articleUri(C), List.of(),
                        List.of(new NearDuplicate(Identity.articleUri(B), B, 1))));
    }

    @Test
    void relatesNoTwoTextsOfOneOutlet() {
        this.relate.published(B, "Night Ferry Stops", agencyCopy(""));
        this.relate.published(A, "Night Ferry Stops Again", agencyCopy(""));

        assertThat(told()).isEmpty();
    }

    @Test
    void takesADuplicateBackWhenItIsKilled() {
        this.relate.published(B, "Night Ferry Stops", agencyCopy(""));
        this.relate.published(C, "Islanders Stranded", agencyCopy(""));
        this.relate.killed(C, "Islanders Stranded");

        assertThat(told().subList(2, 4)).containsOnlyNulls();
    }

    @Test
    void relatesNothingThatIsMoreThanAMonthApart() {
        this.relate.enriched(A, 1, TITLE);
        this.relate.at(RelateDriver.FETCHED_AT.plus(Duration.ofDays(31))).published(B, TITLE, BODY);

        assertThat(told()).isEmpty();
    }

    @Test
    void forgetsWhatIsOlderThanAMonth() {
        fill(RelateDriver.FETCHED_AT, "old");
        fill(RelateDriver.FETCHED_AT.plus(Duration.ofDays(40)), "new");

        assertThat(this.relate.entries("stories")).isEqualTo(60);
        assertThat(this.relate.entries("shelves")).isEqualTo(180);
    }

    private void fill(Instant at, String prefix) {
        this.relate.at(at);
        for (int i = 0; i < 60; i++) {
            this.relate.enriched("https://harbour.example/" + prefix + i, 1, i + " was " + prefix + " of all " + i);
        }
    }

    @Test
    void passesOverWhatItCannotReadAndCountsIt() {
        this.relate.take(Topic.ENRICHED, A, new byte[] { '{' });
        this.relate.take(Topic.LATEST, B, new byte[] { '[' });

        assertThat(told()).isEmpty();
        assertThat(this.relate.registry().counter("copydesk.hop.left", "hop", "collect", "how", "failed").count())
            .isEqualTo(2);
    }

    private List<ArticleRelations> told() {
        return this.relate.relations()
            .stream()
            .map((record) -> (record.value() != null) ? Json.read(record.value(), ArticleRelations.class) : null)
            .toList();
    }

    private static ArticleRelations links(String url, HealedLink... links) {
        return new ArticleRelations(Identity.articleUri(url), List.of(links), List.of());
    }

    private static String agencyCopy(String more) {
        StringBuilder text = new StringBuilder(more);
        for (int i = 0; i < 60; i++) {
            text.append("Passenger ").append(i).append(" waited ").append(i * 7 % 60).append(" hours. ");
        }
        return text.toString();
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        return String.valueOf(EnvelopeHeaders.text(record.headers(), name));
    }

}
