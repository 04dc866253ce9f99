package copydesk.edge;

import java.util.Map;

import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmissionTests {

    @Test
    void carriesJsonAndEnvelope() {
        Emission emission = Emission.to(Topic.CLEAN, "urn:uuid:1", Map.of("uri", "urn:uuid:1"), Records.ENVELOPE);

        assertThat(emission.key()).asString().isEqualTo("urn:uuid:1");
        assertThat(emission.value()).asString().isEqualTo("{\"uri\":\"urn:uuid:1\"}");
        assertThat(Records.text(emission, Headers.TIME)).isEqualTo("2026-03-01T10:15:30Z");
        assertThat(Records.text(emission, Headers.CONTENT_TYPE)).isEqualTo("application/json");
    }

    @Test
    void replacesAHeaderInsteadOfRepeatingIt() {
        Emission emission = Emission.to(Topic.CLEAN, "k", Map.of(), Records.ENVELOPE)
            .with(Headers.ARTICLE_VERSION, "1")
            .with(Headers.ARTICLE_VERSION, "2");

        assertThat(emission.headers().headers(Headers.ARTICLE_VERSION)).hasSize(1);
        assertThat(Records.text(emission, Headers.ARTICLE_VERSION)).isEqualTo("2");
    }

    @Test
    void tombstoneHasNoValue() {
        assertThat(Emission.tombstone(Topic.ANNOTATIONS, "k", Records.ENVELOPE).value()).isNull();
    }

    @Test
    void onwardStaysInTheTopology() {
        assertThat(Emission.onward("k", Map.of(), Records.ENVELOPE).isOnward()).isTrue();
        assertThat(Emission.to(Topic.CLEAN, "k", Map.of(), Records.ENVELOPE).isOnward()).isFalse();
    }

    @Test
    void envelopeSurvivesTheHeaders() {
        Envelope entry = Records.ENVELOPE.entry(2);

        assertThat(EnvelopeHeaders.read(EnvelopeHeaders.write(entry))).isEqualTo(entry);
    }

    @Test
    void absentHeaderHasNoText() {
        assertThat(EnvelopeHeaders.text(new RecordHeaders(), Headers.ID)).isNull();
    }

    @Test
    void endingBecomesALineOfTheLedger() {
        Emission line = Ending.because(EndState.REFUSED, Reason.EMPTY, "no text")
            .named("harbour")
            .about("urn:uuid:1", null)
            .emission("extract", Records.ENVELOPE);

        assertThat(line.topic()).isEqualTo(Topic.OUTCOME);
        assertThat(line.key()).asString().isEqualTo("item-1");
        assertThat(Json.read(line.value(), Outcome.class)).isEqualTo(new Outcome("item-1", EndState.REFUSED, "extract",
                Reason.EMPTY, "no text", "harbour", null, null, "urn:uuid:1", null, Records.FETCHED_AT));
    }

    @Test
    void containerSaysHowManyEntriesItHad() {
        Emission line = Ending.expanded(3).emission("extract", Records.ENVELOPE);

        assertThat(line.value()).asString().contains("\"state\":\"expanded\"", "\"expanded\":3");
    }

}
