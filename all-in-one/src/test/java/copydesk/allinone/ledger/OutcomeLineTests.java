package copydesk.allinone.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeLineTests {

    private static final Duration TAKEN = Duration.ofMillis(1240);

    @Test
    void showsAPublishedVersion() {
        Published version = new Published("urn:uuid:1", 2, "substantive", "Ferries stay in port",
                List.of("Ana Sousa", "Port of Setúbal", "Lisbon", "Tagus"));

        String line = OutcomeLine.of(outcome(EndState.PUBLISHED, null, null), "ferry", version, TAKEN);

        assertThat(line).isEqualTo("published    Ferries stay in port  "
                + "[v2, substantive, 4 tags: Ana Sousa, Port of Setúbal, Lisbon, …, 1.2 s]");
    }

    @Test
    void showsOneTagAndNone() {
        Published one = new Published("urn:uuid:1", 1, "substantive", "Ferries stay in port", List.of("Tagus"));
        Published none = new Published("urn:uuid:1", 1, "substantive", "Ferries stay in port", List.of());

        assertThat(OutcomeLine.of(outcome(EndState.PUBLISHED, null, null), "ferry", one, TAKEN))
            .contains("1 tag: Tagus, 1.2 s");
        assertThat(OutcomeLine.of(outcome(EndState.PUBLISHED, null, null), "ferry", none, TAKEN))
            .contains("no tags, 1.2 s");
    }

    @Test
    void cutsALongHeadlineBetweenCharacters() {
        Published version = new Published("urn:uuid:1", 1, "substantive", "🚢".repeat(81), List.of());

        String line = OutcomeLine.of(outcome(EndState.PUBLISHED, null, null), "ferry", version, TAKEN);

        assertThat(line).startsWith("published    " + "🚢".repeat(79) + "…  [v1");
    }

    @Test
    void showsWhyAnItemWasRefused() {
        String line = OutcomeLine.of(outcome(EndState.REFUSED, Reason.EMPTY, "0 bytes"), "ferry", null, TAKEN);

        assertThat(line).isEqualTo("refused      ferry: The document holds no text. (0 bytes)");
    }

    @Test
    void saysAReasonOnce() {
        Outcome outcome = outcome(EndState.REFUSED, Reason.TOO_LARGE, Reason.TOO_LARGE.sentence());

        assertThat(OutcomeLine.of(outcome, "ferry", null, TAKEN))
            .isEqualTo("refused      ferry: The document is larger than the limit.");
    }

    @Test
    void showsWhyAnItemRestsInQuarantine() {
        String line = OutcomeLine.of(outcome(EndState.QUARANTINED, Reason.INVALID_DOCUMENT, null), "ferry", null,
                TAKEN);

        assertThat(line).isEqualTo("quarantined  ferry: The finished document fails its check.");
    }

    @Test
    void showsAnUnchangedArticleWithItsVersion() {
        Outcome outcome = new Outcome("1", EndState.UNCHANGED, "publish", null, null, "ferry", null, null, "urn:uuid:1",
                3, Instant.EPOCH);

        assertThat(OutcomeLine.of(outcome, "ferry", null, TAKEN)).isEqualTo("unchanged    ferry (version 3)");
    }

    @Test
    void showsHowManyEntriesAContainerHas() {
        Outcome outcome = new Outcome("1", EndState.EXPANDED, "extract", null, null, "feed", null, 12, null, null,
                Instant.EPOCH);

        assertThat(OutcomeLine.of(outcome, "feed", null, TAKEN)).isEqualTo("expanded     feed: 12 entries");
    }

    @Test
    void showsACommandThatWasCarriedOut() {
        Outcome outcome = new Outcome("4711", EndState.APPLIED, "publish", null, null, null, null, null, "urn:uuid:1",
                2, Instant.EPOCH);

        assertThat(OutcomeLine.of(outcome, "kill-ferry.json", null, TAKEN))
            .isEqualTo("applied      kill-ferry.json (version 2)");
    }

    private static Outcome outcome(EndState state, @Nullable Reason reason, @Nullable String detail) {
        return new Outcome("1", state, "publish", reason, detail, "ferry", null, null, null, null, Instant.EPOCH);
    }

}
