package copydesk.publish.version;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Precision;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.SourceTime;
import copydesk.contract.ledger.Reason;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.clean.SharedData;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Hostile texts in every field end in a decision, and whatever is published has passed
 * the whole check.
 */
class HostileArticleTests {

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    @Test
    void decidesAboutEveryHostilePayload() {
        List<String> payloads = SharedData.payloads();

        long published = payloads.stream().map(this::decide).filter(Decision.Publish.class::isInstance).count();

        assertThat(published).isGreaterThan(payloads.size() * 9L / 10);
    }

    @Test
    void decidesAboutVeryManyCrossingLinksInTime() {
        ArticleDraft draft = new ArticleDraft().paragraph("& ".repeat(100_000));
        for (int i = 0; i < 5_000; i++) {
            draft.link(LinkKind.INLINE, i, i + 50_000, "x", LinkStatus.LOST, null);
        }
        EnrichedArticle article = draft.build();

        Decision decision = assertTimeout(Duration.ofSeconds(20),
                () -> this.desk.consider(null, article, Instant.EPOCH));

        assertThat(decision).isInstanceOf(Decision.Quarantined.class);
    }

    @Test
    void publishesLongTextFullOfMarkup() {
        EnrichedArticle article = new ArticleDraft().paragraph("<&>\" ".repeat(120_000)).build();

        Decision decision = assertTimeout(Duration.ofSeconds(20),
                () -> this.desk.consider(null, article, Instant.EPOCH));

        assertThat(decision).isInstanceOf(Decision.Publish.class);
    }

    private Decision decide(String payload) {
        Decision decision = this.desk.consider(null, everywhere(payload), Instant.EPOCH);
        if (decision instanceof Decision.Quarantined quarantined) {
            assertThat(quarantined.reason()).isEqualTo(Reason.INVALID_DOCUMENT);
            assertThat(payload.length() < 12 || !quarantined.detail().contains(payload)).isTrue();
        }
        return decision;
    }

    private static EnrichedArticle everywhere(String payload) {
        return new ArticleDraft().headline(payload)
            .canonicalUrl("https://example.org/" + payload)
            .guid("guid " + payload)
            .language(payload, payload)
            .by(payload)
            .source("Post " + payload, "publisher", payload)
            .block(BlockRole.HEADLINE, payload)
            .block(BlockRole.STANDFIRST, payload)
            .entity("org:" + payload, EntityKind.ORGANISATION, "The " + payload, Relation.ABOUT, payload)
            .paragraph("x " + payload)
            .mention("org:" + payload, "x " + payload)
            .link(LinkKind.INLINE, payload, LinkStatus.RESOLVED, payload)
            .block(BlockRole.RELATED, payload)
            .link(LinkKind.RELATED, payload, LinkStatus.CLEANED, "https://example.org/" + payload)
            .related("More " + payload, payload, "l2")
            .picture(payload, payload, payload, payload)
            .published(new SourceTime("2026-03-02", Precision.DAY, List.of("text " + payload)))
            .issue(QualityIssue.ofArticle(IssueCode.NO_DATE, "Detail " + payload))
            .build();
    }

}
