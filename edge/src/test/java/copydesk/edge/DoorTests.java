package copydesk.edge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Group;
import copydesk.contract.Headers;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DoorTests {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final Door door = new Door("enrich", Topic.INGESTED, Group.ENRICH, this.registry);

    @Test
    void letsOutWhatTheHandlerGives() {
        List<Emission> left = this.door.pass(Records.incoming("{}"), DoorTests::enriched);

        assertThat(left).singleElement().extracting(Emission::topic).isEqualTo(Topic.ENRICHED);
        assertThat(Records.text(left.get(0), Headers.ID)).isEqualTo("item-1");
        assertThat(counted("given")).isEqualTo(1);
    }

    @Test
    void countsAnOutcomeAloneAsSkipped() {
        this.door.pass(Records.incoming("{}"),
                (incoming, envelope) -> List.of(Ending.of(EndState.UNCHANGED).emission("enrich", envelope)));

        assertThat(counted("skipped")).isEqualTo(1);
        assertThat(counted("given")).isZero();
    }

    @Test
    void setsAnInvalidRecordAsideWithItsBytesAndItsOutcome() {
        List<Emission> left = this.door.pass(Records.incoming("{broken"), (incoming, envelope) -> {
            throw new InvalidRecord("not a valid Article at line 1, column 2");
        });

        assertThat(left).extracting(Emission::topic).containsExactly(Topic.INGESTED_QUARANTINE, Topic.OUTCOME);
        assertThat(left.get(0).value()).asString().isEqualTo("{broken");
        assertThat(quarantineHeaders(left.get(0))).isEqualTo(Map.of(Headers.QUARANTINE_REASON, "invalid-record",
                Headers.QUARANTINE_DETAIL, "not a valid Article at line 1, column 2", Headers.QUARANTINE_TOPIC,
                "newsroom.article.ingested.v1", Headers.QUARANTINE_PARTITION, "3", Headers.QUARANTINE_OFFSET, "42",
                Headers.QUARANTINE_GROUP, "copydesk-enrich"));
        assertThat(outcome(left.get(1)))
            .isEqualTo(new Outcome("item-1", EndState.QUARANTINED, "enrich", Reason.INVALID_RECORD,
                    "not a valid Article at line 1, column 2", null, null, null, null, null, Records.FETCHED_AT));
        assertThat(counted("failed")).isEqualTo(1);
    }

    @Test
    void passesOverWhatStandsBesideTheWayOfTheItems() {
        Door beside = Door.beside("relate", this.registry);

        List<Emission> left = beside.pass(Records.incoming("{broken"), (incoming, envelope) -> {
            throw new InvalidRecord("not a valid Article");
        });

        assertThat(left).isEmpty();
        assertThat(this.registry.counter("copydesk.hop.left", "hop", "relate", "how", "failed").count()).isEqualTo(1);
    }

    @Test
    void setsARecordWithoutEnvelopeAsideUnderItsPlace() {
        List<Emission> first = this.door.pass(Records.withoutEnvelope("{}"), DoorTests::enriched);
        List<Emission> again = this.door.pass(Records.withoutEnvelope("{}"), DoorTests::enriched);

        assertThat(outcome(first.get(1)).detail()).isEqualTo("header ce_id is missing");
        assertThat(outcome(first.get(1)).item()).isEqualTo(outcome(again.get(1)).item());
        assertThat(Records.text(first.get(1), Headers.SUBJECT)).isEqualTo("newsroom.article.ingested.v1-3@42");
    }

    @Test
    void setsARecordAsideWhenAStepFailsWithoutQuotingItsMessage() {
        List<Emission> left = this.door.pass(Records.incoming("{}"), (incoming, envelope) -> {
            throw new IllegalStateException("The secret first paragraph");
        });

        Outcome outcome = outcome(left.get(1));
        assertThat(outcome.reason()).isEqualTo(Reason.PROCESSING_FAILED);
        assertThat(outcome.detail()).startsWith("IllegalStateException at copydesk.edge.DoorTests")
            .doesNotContain("secret");
    }

    @Test
    void setsARecordAsideForTheReasonTheHandlerNames() {
        List<Emission> left = this.door.pass(Records.incoming("{}"), (incoming, envelope) -> {
            throw new Unusable(Reason.INVALID_DOCUMENT, "selector 3 does not match");
        });

        assertThat(outcome(left.get(1)).reason()).isEqualTo(Reason.INVALID_DOCUMENT);
        assertThat(this.registry.counter("copydesk.quarantine.records", "hop", "enrich", "reason", "invalid-document")
            .count()).isEqualTo(1);
    }

    @Test
    void setsARecordAsideWhoseResultIsTooLargeForTheTopic() {
        String large = "x".repeat(Topic.ENRICHED.maxBytes());

        List<Emission> left = this.door.pass(Records.incoming("{}"),
                (incoming, envelope) -> List.of(Emission.to(Topic.ENRICHED, "urn:uuid:1", large, envelope)));

        assertThat(outcome(left.get(1)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void keepsNoBytesOfARecordWhoseResultIsTooLargeAndUnderEmbargo() {
        String large = "x".repeat(Topic.ENRICHED.maxBytes());

        List<Emission> left = this.door.pass(Records.incoming("{}"), (incoming, envelope) -> List.of(Emission
            .to(Topic.ENRICHED, "urn:uuid:1", large, envelope.embargoed(Instant.parse("2026-11-29T06:00:00Z")))));

        assertThat(left.get(0).value()).isNull();
    }

    @Test
    void neverQuarantinesAnInfrastructureFault() {
        KafkaException fault = new ProducerFencedException("another instance took over");

        assertThatThrownBy(() -> this.door.pass(Records.incoming("{}"), (incoming, envelope) -> {
            throw fault;
        })).isSameAs(fault);

        assertThat(counted("aborted")).isEqualTo(1);
        assertThat(counted("failed")).isZero();
    }

    @Test
    void namesTheArticleAndItsTraceInLogLinesWhileItIsHandled() {
        Map<String, String> keys = new HashMap<>();

        this.door.pass(Records.incoming("{}"), (incoming, envelope) -> {
            keys.putAll(MDC.getCopyOfContextMap());
            return List.of();
        });

        assertThat(keys).containsEntry("item", "item-1")
            .containsEntry("article.uri", "files:harbour.txt")
            .containsEntry("trace.id", Records.ENVELOPE.trace().traceId());
        assertThat(MDC.get("item")).isNull();
    }

    @Test
    void balancesTakenAndLeft() {
        this.door.pass(Records.incoming("{}"), DoorTests::enriched);
        this.door.pass(Records.withoutEnvelope("{}"), DoorTests::enriched);
        this.door.pass(Records.incoming("{}"), (incoming, envelope) -> List.of());

        double left = counted("given") + counted("skipped") + counted("failed") + counted("aborted");
        assertThat(this.registry.counter("copydesk.hop.taken", "hop", "enrich").count()).isEqualTo(3).isEqualTo(left);
    }

    @Test
    void setsARecordAsideThatIsNestedTooDeep() {
        List<Emission> left = this.door.pass(Records.incoming("{}"), (incoming, envelope) -> {
            throw new StackOverflowError();
        });

        assertThat(outcome(left.get(1)).reason()).isEqualTo(Reason.PROCESSING_FAILED);
        assertThat(counted("failed")).isEqualTo(1);
    }

    @Test
    void passesOnErrorsThatAreNotTheRecords() {
        assertThatExceptionOfType(OutOfMemoryError.class)
            .isThrownBy(() -> this.door.pass(Records.incoming("{}"), (incoming, envelope) -> {
                throw new OutOfMemoryError();
            }));
    }

    private static List<Emission> enriched(Incoming incoming, Envelope envelope) {
        Envelope next = envelope.next("enrich", EventType.ARTICLE_ENRICHED, "urn:uuid:1");
        return List.of(Emission.to(Topic.ENRICHED, "urn:uuid:1", Map.of("a", 1), next));
    }

    private double counted(String how) {
        return this.registry.counter("copydesk.hop.left", "hop", "enrich", "how", how).count();
    }

    private static Outcome outcome(Emission emission) {
        return Json.read(emission.value(), Outcome.class);
    }

    private static Map<String, String> quarantineHeaders(Emission emission) {
        Map<String, String> headers = new HashMap<>();
        emission.headers().forEach((header) -> {
            if (header.key().startsWith("copydesk-")) {
                headers.put(header.key(), Records.text(emission, header.key()));
            }
        });
        return headers;
    }

}
