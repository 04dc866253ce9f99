package copydesk.benchmarks.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.contract.Json;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class LaneTests {

    @Test
    void goesOnWhenAnArticleWasPublished() {
        assertThatNoException().isThrownBy(() -> Lane.demandPublished(outcome(EndState.PUBLISHED, null)));
    }

    @Test
    void stopsWhenAnArticleEndsOtherwise() {
        assertThatIllegalStateException()
            .isThrownBy(() -> Lane.demandPublished(outcome(EndState.REFUSED, Reason.NOT_AN_ARTICLE)))
            .withMessage("A generated article ended as REFUSED: not-an-article");
    }

    private static ConsumerRecord<byte[], byte[]> outcome(EndState state, @Nullable Reason reason) {
        Outcome outcome = new Outcome("item-1", state, "publish", reason, null, "article-0000001", null, null, null,
                null, Instant.EPOCH);
        return new ConsumerRecord<>("outcomes", 0, 0, "item-1".getBytes(StandardCharsets.UTF_8), Json.write(outcome));
    }

}
