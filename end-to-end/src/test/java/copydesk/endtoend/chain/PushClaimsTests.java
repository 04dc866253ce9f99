package copydesk.endtoend.chain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import copydesk.contract.push.PushClaim;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import copydesk.ingest.stream.push.ClaimLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances that get the same pushes at the same time, over one Kafka. */
@ExtendWith(SharedChain.class)
class PushClaimsTests {

    private static final int KEYS = 40;

    @Test
    void giveAllInstancesTheSameAnswerForEachKey(Chain chain) throws Exception {
        try (ClaimLog one = ClaimLog.of(chain.kafka(), true, Duration.ofSeconds(1));
                ClaimLog other = ClaimLog.of(chain.kafka(), true, Duration.ofSeconds(1))) {
            one.start();
            other.start();
            try {
                List<PushClaim> ofOne = answers(claims(one, "one"), claims(other, "other"));

                // who comes later, and to whomever, hears what stands already
                List<PushClaim> late = new ArrayList<>();
                for (CompletableFuture<PushClaim> claim : claims(other, "late")) {
                    late.add(claim.get(60, TimeUnit.SECONDS));
                }
                assertThat(late).isEqualTo(ofOne);
            }
            finally {
                one.stop();
                other.stop();
            }
        }
    }

    private static List<PushClaim> answers(List<CompletableFuture<PushClaim>> one,
            List<CompletableFuture<PushClaim>> other) throws Exception {
        List<PushClaim> answers = new ArrayList<>();
        for (int key = 0; key < KEYS; key++) {
            PushClaim standing = one.get(key).get(60, TimeUnit.SECONDS);
            assertThat(other.get(key).get(60, TimeUnit.SECONDS)).isEqualTo(standing);
            assertThat(standing.item()).isIn("one-" + key, "other-" + key);
            answers.add(standing);
        }
        return answers;
    }

    private static List<CompletableFuture<PushClaim>> claims(ClaimLog log, String instance) {
        return IntStream.range(0, KEYS)
            .mapToObj((key) -> log.claim("desk\nferry-" + key,
                    new PushClaim("desk", "sha256:" + instance, instance + "-" + key, false)))
            .toList();
    }

}
