package copydesk.publish.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.BlockRole;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.publish.clean.ArticleDraft;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is out and what waits share one record of 4 MiB; some articles fill it alone. */
class LargeStateTests {

    private static final Instant LATER = PublishDriver.FETCHED_AT.plus(Duration.ofHours(6));

    private static final int TWO_AND_A_HALF_MEBIBYTES = 5 * 1024 * 1024 / 2;

    private final PublishDriver publish = new PublishDriver();

    @AfterEach
    void close() {
        this.publish.close();
    }

    @Test
    void setsAsideWhatIsTooLargeToWaitBesideTheVersionThatIsOut() {
        this.publish.take("a", article(1, null));
        this.publish.take("b", article(2, LATER));
        this.publish.take("c", article(3, null));
        this.publish.advance(Duration.ofHours(7));

        assertThat(this.publish.outcomes()).extracting(Outcome::item, Outcome::state, Outcome::reason, Outcome::detail)
            .containsExactly(tuple("a", EndState.PUBLISHED, null, null),
                    tuple("b", EndState.QUARANTINED, Reason.TOO_LARGE,
                            "It has to wait, and what waits is kept beside the version that is out: "
                                    + "both are too large together."),
                    tuple("c", EndState.PUBLISHED, null, null));
        List<TestRecord<byte[], byte[]>> aside = this.publish.records(Topic.ENRICHED_QUARANTINE);
        assertThat(aside).hasSize(1);
        assertThat(aside.get(0).value()).isNull();
        assertThat(aside.get(0).headers().lastHeader(Headers.QUARANTINE_OFFSET)).isNotNull();
    }

    @Test
    void holdsWhatIsAsLargeWhereNothingIsOut() {
        this.publish.take("a", article(1, LATER));
        this.publish.advance(Duration.ofHours(7));

        assertThat(this.publish.outcomes()).extracting(Outcome::state)
            .containsExactly(EndState.HELD, EndState.PUBLISHED);
    }

    @Test
    void killsWhatFillsTheState() {
        this.publish.take("a", article(1, null));
        this.publish.take("b", article(2, LATER));
        this.publish.take("kill", new Command("k", CommandKind.KILL, ArticleDraft.URI, null, "Desk", "Why"));

        assertThat(this.publish.outcomes()).extracting(Outcome::item, Outcome::state)
            .containsExactly(tuple("a", EndState.PUBLISHED), tuple("b", EndState.QUARANTINED),
                    tuple("kill", EndState.APPLIED));
    }

    // large in what is remembered, not in what goes out
    private static EnrichedArticle article(int revision, @Nullable Instant embargo) {
        return new ArticleDraft().revision(revision)
            .embargoedUntil(embargo)
            .paragraph("Wording " + revision)
            .block(BlockRole.HEADLINE, "x".repeat(TWO_AND_A_HALF_MEBIBYTES))
            .build();
    }

}
