package copydesk.allinone.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.allinone.ledger.Published;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndingPairsTests {

    private final List<String> seen = new ArrayList<>();

    private final EndingPairs pairs = new EndingPairs((outcome, published) -> this.seen
        .add(outcome.item() + " " + ((published != null) ? published.headline() : "no version")));

    @Test
    void waitsForTheVersionOfAPublishedItem() {
        this.pairs.outcome(outcome(EndState.PUBLISHED, 2));
        this.pairs.version(version(1, "old"));
        assertThat(this.seen).isEmpty();

        this.pairs.version(version(2, "new"));

        assertThat(this.seen).containsExactly("item new");
    }

    @Test
    void takesTheVersionThatCameFirst() {
        this.pairs.version(version(1, "storm"));
        this.pairs.outcome(outcome(EndState.PUBLISHED, 1));

        assertThat(this.seen).containsExactly("item storm");
    }

    @Test
    void letsOtherEndsPass() {
        this.pairs.outcome(outcome(EndState.UNCHANGED, 1));

        assertThat(this.seen).containsExactly("item no version");
    }

    private static Outcome outcome(EndState state, int version) {
        return new Outcome("item", state, "publish", null, null, null, null, null, "urn:uuid:1", version,
                Instant.EPOCH);
    }

    private static Published version(int number, String headline) {
        return new Published("urn:uuid:1", number, "substantive", headline, List.of());
    }

}
