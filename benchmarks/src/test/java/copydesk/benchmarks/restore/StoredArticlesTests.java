package copydesk.benchmarks.restore;

import java.time.Instant;

import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.version.ArticleState;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoredArticlesTests {

    private static final int SAMPLES = 2;

    private final StoredArticles stored = new StoredArticles(SAMPLES);

    @Test
    void givesEveryArticleAStateOfItsOwn() {
        ArticleState state = Json.read(this.stored.state(7), ArticleState.class);

        assertThat(state.uri()).isEqualTo(StoredArticles.uri(7)).isNotEqualTo(StoredArticles.uri(7 - SAMPLES));
        assertThat(state.published()).isNotNull()
            .satisfies((article) -> assertThat(article.article().uri()).isEqualTo(state.uri()));
        assertThat(state.version()).isEqualTo(1);
    }

    @Test
    void publishesTheSecondVersionBehindAState() {
        Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

        Decision decision = desk.consider(Json.read(this.stored.state(3), ArticleState.class),
                Json.read(this.stored.next(3), EnrichedArticle.class), Instant.parse("2026-03-01T11:00:00Z"));

        assertThat(decision).isInstanceOfSatisfying(Decision.Publish.class,
                (publish) -> assertThat(publish.version()).isEqualTo(2));
    }

    @Test
    void weighsTheSameUnderEveryUri() {
        assertThat(this.stored.state(1)).hasSameSizeAs(this.stored.state(1 + SAMPLES));
    }

}
