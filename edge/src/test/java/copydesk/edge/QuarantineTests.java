package copydesk.edge;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuarantineTests {

    private final Quarantine quarantine = new Quarantine("publish", Topic.ENRICHED, "copydesk-publish");

    @Test
    void recordOfAnInnerTopicRestsWithTheSourceOfItsHop() {
        Incoming inner = new Incoming("copydesk-publish-by-uri-repartition", 1, 7, null, null, new RecordHeaders());

        List<Emission> left = this.quarantine.take(inner, new Unusable(Reason.INVALID_RECORD, "no value"));

        assertThat(left).extracting(Emission::topic).containsExactly(Topic.ENRICHED.quarantine(), Topic.OUTCOME);
        assertThat(left.get(0).key()).isEmpty();
        assertThat(left.get(0).value()).isNull();
        assertThat(Records.text(left.get(0), Headers.QUARANTINE_TOPIC))
            .isEqualTo("copydesk-publish-by-uri-repartition");
    }

    @Test
    void recordWithoutEnvelopeEndsUnderItsPlace() {
        Incoming first = new Incoming("t", 1, 7, null, null, new RecordHeaders());
        Incoming second = new Incoming("t", 1, 8, null, null, new RecordHeaders());

        assertThat(outcome(first)).isEqualTo(outcome(first));
        assertThat(outcome(first).item()).isNotEqualTo(outcome(second).item());
        assertThat(outcome(first).state()).isEqualTo(EndState.QUARANTINED);
        assertThat(outcome(first).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void secondQuarantineReplacesWhatTheFirstSaid() {
        Incoming again = Records.incoming("{}");
        again.headers().add(Headers.QUARANTINE_REASON, "too-large".getBytes(StandardCharsets.UTF_8));

        Emission aside = this.quarantine.take(again, new Unusable(Reason.EMPTY, "nothing")).get(0);

        assertThat(aside.headers().headers(Headers.QUARANTINE_REASON)).hasSize(1);
        assertThat(Records.text(aside, Headers.QUARANTINE_REASON)).isEqualTo("empty");
        assertThat(EnvelopeHeaders.text(again.headers(), Headers.QUARANTINE_REASON)).isEqualTo("too-large");
    }

    @Test
    void keepsOnlyThePlaceOfWhatIsUnderEmbargo() {
        Incoming secret = Records.incoming("{\"headline\":\"Prize goes to Ida Voss\"}");
        secret.headers().add(Headers.EMBARGO, "2026-11-29T06:00:00Z".getBytes(StandardCharsets.UTF_8));

        List<Emission> left = this.quarantine.take(secret, new Unusable(Reason.EMPTY, "nothing"));

        assertThat(left.get(0).value()).isNull();
        assertThat(Records.text(left.get(0), Headers.QUARANTINE_TOPIC)).isEqualTo(secret.topic());
        assertThat(Records.text(left.get(0), Headers.QUARANTINE_PARTITION))
            .isEqualTo(Integer.toString(secret.partition()));
        assertThat(Records.text(left.get(0), Headers.QUARANTINE_OFFSET)).isEqualTo(Long.toString(secret.offset()));
    }

    @Test
    void leavesEditorsWordsBehindOnlyUnderEmbargo() {
        Incoming decided = Records.incoming("{}");
        decided.headers()
            .add(Headers.REINSTATED_WITH, "{\"headline\":\"Prize goes to Ida Voss\"}".getBytes(StandardCharsets.UTF_8));
        Unusable open = new Unusable(Reason.EMPTY, "nothing");
        Unusable secret = new Unusable(Reason.EMPTY, "nothing", "2026-11-29T06:00:00Z");

        assertThat(this.quarantine.take(decided, open).get(0).headers().lastHeader(Headers.REINSTATED_WITH))
            .isNotNull();
        assertThat(this.quarantine.take(decided, secret).get(0).headers().lastHeader(Headers.REINSTATED_WITH)).isNull();
        assertThat(decided.headers().lastHeader(Headers.REINSTATED_WITH)).isNotNull();
    }

    @Test
    void keepsOnlyThePlaceOfWhatTurnsOutToBeUnderEmbargo() {
        Unusable found = new Unusable(Reason.TOO_LARGE, "too large", "2026-11-29T06:00:00Z");

        Emission aside = this.quarantine.take(Records.incoming("{}"), found).get(0);

        assertThat(aside.value()).isNull();
        assertThat(Records.text(aside, Headers.EMBARGO)).isEqualTo("2026-11-29T06:00:00Z");
    }

    @Test
    void lastHeaderOfANameCounts() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("x", "one".getBytes(StandardCharsets.UTF_8));
        headers.add("x", "zwölf".getBytes(StandardCharsets.UTF_8));
        assertThat(EnvelopeHeaders.text(headers, "x")).isEqualTo("zwölf");

        headers.add("x", null);
        assertThat(EnvelopeHeaders.text(headers, "x")).isNull();
    }

    private Outcome outcome(Incoming incoming) {
        return Json.read(this.quarantine.take(incoming, new Unusable(Reason.EMPTY, "nothing")).get(1).value(),
                Outcome.class);
    }

}
