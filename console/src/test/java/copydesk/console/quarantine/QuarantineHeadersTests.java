package copydesk.console.quarantine;

import java.time.Instant;
import java.util.Map;

import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuarantineHeadersTests {

    private static final RecordPlace RESTS = new RecordPlace(Topic.INGESTED_QUARANTINE.topicName(), 2, 5);

    private static final Instant AT = Instant.parse("2026-03-12T06:30:01Z");

    @Test
    void readsWhatTheHeadersSay() {
        Map<String, String> headers = Map.of("copydesk-reason", "invalid-record", "copydesk-detail",
                "not a valid Article at line 1, column 7", "copydesk-topic", "newsroom.article.ingested.v1",
                "copydesk-partition", "2", "copydesk-offset", "1407", "ce_id", "item-1", "ce_subject", "urn:uuid:1");

        SetAside record = QuarantineHeaders.read(RESTS, AT, 1_234, headers::get);

        assertThat(record).isEqualTo(new SetAside(AT, "invalid-record", "A record on a topic breaks the contract.",
                "not a valid Article at line 1, column 7", "newsroom.article.ingested.v1", "2@1407", "item-1",
                "urn:uuid:1", RESTS, null, 1_234,
                "A fault of ours on an inner topic: report topic, partition and offset; retry with the release that mends it.",
                Standing.OPEN, null));
    }

    @Test
    void leavesOpenWhatTheHeadersDoNotSay() {
        SetAside record = QuarantineHeaders.read(RESTS, AT, null, (name) -> null);

        assertThat(record).isEqualTo(new SetAside(AT, "unknown",
                "Set aside for a reason that this console does not know.", null, "newsroom.article.ingested.v1", null,
                null, null, RESTS, null, null,
                "Look at the detail; retry when its cause is mended, discard what nobody wants.", Standing.OPEN, null));
    }

    @Test
    void namesNoAddressUnderEmbargo() {
        Map<String, String> file = Map.of("copydesk-embargo", "2026-03-13T06:00:00Z", "ce_subject",
                "desk:minister-resigns.txt");
        Map<String, String> article = Map.of("copydesk-embargo", "2026-03-13T06:00:00Z", "ce_subject", "urn:uuid:1");

        assertThat(QuarantineHeaders.read(RESTS, AT, null, file::get).article()).isNull();
        assertThat(QuarantineHeaders.read(RESTS, AT, null, article::get).article()).isEqualTo("urn:uuid:1");
    }

    @Test
    void keepsReasonItDoesNotKnow() {
        SetAside record = QuarantineHeaders.read(RESTS, AT, 7, Map.of("copydesk-reason", "moon")::get);

        assertThat(record.reason()).isEqualTo("moon");
        assertThat(record.sentence()).isEqualTo("Set aside for a reason that this console does not know.");
    }

    @Test
    void cutsEndlessHeaders() {
        String endless = "a".repeat(100_000);

        SetAside record = QuarantineHeaders.read(RESTS, AT, 7,
                (name) -> name.equals("copydesk-embargo") ? null : endless);

        assertThat(record.detail()).hasSize(1_000);
        assertThat(record.article()).hasSize(1_000);
        assertThat(record.place()).hasSize(1_000);
        assertThat(record.from()).hasSize(1_000);
    }

    @Test
    void takesTheSourceFromTheFactsOfTheFetch() {
        String facts = """
                {"sourceId":"tagusdaily.example","identity":"a","name":"a","sha256":"sha256:00"}""";

        assertThat(QuarantineHeaders.read(RESTS, AT, 7, Map.of("copydesk-fetch", facts)::get).source())
            .isEqualTo("tagusdaily.example");
        assertThat(QuarantineHeaders.read(RESTS, AT, 7, Map.of("copydesk-fetch", "{")::get).source()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhatToDoAboutEveryReason(Reason reason) {
        assertThat(QuarantineHeaders.read(RESTS, AT, 7, Map.of("copydesk-reason", reason.code())::get).advice())
            .doesNotStartWith("Look at the detail");
    }

}
