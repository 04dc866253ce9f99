package copydesk.console.quarantine;

import java.time.Instant;
import java.util.Map;

import copydesk.contract.Topic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuarantineHeadersTests {

    private static final Instant AT = Instant.parse("2026-03-12T06:30:01Z");

    @Test
    void readsWhatTheHeadersSay() {
        Map<String, String> headers = Map.of("copydesk-reason", "invalid-record", "copydesk-detail",
                "not a valid Article at line 1, column 7", "copydesk-topic", "newsroom.article.ingested.v1",
                "copydesk-partition", "2", "copydesk-offset", "1407", "ce_id", "item-1", "ce_subject", "urn:uuid:1");

        SetAside record = QuarantineHeaders.read(Topic.INGESTED_QUARANTINE, AT, headers::get);

        assertThat(record).isEqualTo(new SetAside(AT, "invalid-record", "A record on a topic breaks the contract.",
                "not a valid Article at line 1, column 7", "newsroom.article.ingested.v1", "2@1407", "item-1",
                "urn:uuid:1"));
    }

    @Test
    void leavesOpenWhatTheHeadersDoNotSay() {
        SetAside record = QuarantineHeaders.read(Topic.FETCHED_QUARANTINE, AT, (name) -> null);

        assertThat(record)
            .isEqualTo(new SetAside(AT, "unknown", "Set aside for a reason that this console does not know.", null,
                    "newsroom.document.fetched.v1", null, null, null));
    }

    @Test
    void keepsReasonItDoesNotKnow() {
        SetAside record = QuarantineHeaders.read(Topic.FETCHED_QUARANTINE, AT, Map.of("copydesk-reason", "moon")::get);

        assertThat(record.reason()).isEqualTo("moon");
        assertThat(record.sentence()).isEqualTo("Set aside for a reason that this console does not know.");
    }

    @Test
    void cutsEndlessHeaders() {
        String endless = "a".repeat(100_000);

        SetAside record = QuarantineHeaders.read(Topic.FETCHED_QUARANTINE, AT, (name) -> endless);

        assertThat(record.detail()).hasSize(1_000);
        assertThat(record.article()).hasSize(1_000);
        assertThat(record.place()).hasSize(1_000);
        assertThat(record.from()).hasSize(1_000);
    }

}
