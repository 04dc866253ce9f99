package copydesk.allinone.quarantine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.Headers;
import copydesk.contract.RecordPlace;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WayBackRecordTests {

    private static final RecordPlace TO = new RecordPlace("newsroom.article.ingested.v1", 2, 1407);

    private final RecordHeaders headers = new RecordHeaders();

    @Test
    void goesBackWhereItCameFromWithItsKeyAndValue() {
        ConsumerRecord<byte[], byte[]> resting = record("urn:uuid:1", "{\"uri\":\"urn:uuid:1\"}");

        ProducerRecord<byte[], byte[]> back = WayBack.record(TO, resting, resting);

        assertThat(back.topic()).isEqualTo("newsroom.article.ingested.v1");
        assertThat(back.partition()).isEqualTo(2);
        assertThat(back.key()).asString(StandardCharsets.UTF_8).isEqualTo("urn:uuid:1");
        assertThat(back.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"uri\":\"urn:uuid:1\"}");
        assertThat(back.timestamp()).isNull();
    }

    @Test
    void leavesTheMarksOfTheQuarantineBehindAndNothingElse() {
        for (String mark : List.of(Headers.QUARANTINE_REASON, Headers.QUARANTINE_DETAIL, Headers.QUARANTINE_TOPIC,
                Headers.QUARANTINE_PARTITION, Headers.QUARANTINE_OFFSET, Headers.QUARANTINE_GROUP)) {
            with(mark, "x");
        }
        with(Headers.ID, "item-1").with("x", "one").with("x", "two").with(Headers.EMBARGO, "2026-11-29T06:00:00Z");

        ConsumerRecord<byte[], byte[]> resting = record("k", "v");

        List<String> left = new ArrayList<>();
        WayBack.record(TO, resting, resting)
            .headers()
            .forEach((header) -> left.add(header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8)));
        assertThat(left).containsExactly("ce_id=item-1", "x=one", "x=two", "copydesk-embargo=2026-11-29T06:00:00Z");
    }

    @Test
    void takesTheValueFromTheRecordThatItRefersTo() {
        ProducerRecord<byte[], byte[]> back = WayBack.record(TO, record("reference", null), record("other", "secret"));

        assertThat(back.key()).asString(StandardCharsets.UTF_8).isEqualTo("reference");
        assertThat(back.value()).asString(StandardCharsets.UTF_8).isEqualTo("secret");
    }

    @Test
    void takesWhatEditorsDecidedFromTheRecordThatItRefersTo() {
        ConsumerRecord<byte[], byte[]> original = record("other", "secret");
        original.headers().add(Headers.REINSTATED_WITH, "{}".getBytes(StandardCharsets.UTF_8));
        original.headers().add("x", new byte[0]);
        ConsumerRecord<byte[], byte[]> resting = new ConsumerRecord<>("q", 0, 5, null, null);

        assertThat(WayBack.record(TO, resting, original).headers()).extracting((header) -> header.key())
            .containsExactly(Headers.REINSTATED_WITH);
        assertThat(WayBack.record(TO, original, original).headers().headers(Headers.REINSTATED_WITH)).hasSize(1);
    }

    @Test
    void leavesTheRestingRecordAsItIs() {
        with(Headers.QUARANTINE_REASON, "empty");
        ConsumerRecord<byte[], byte[]> resting = record("k", "v");

        WayBack.record(TO, resting, resting).headers().add("more", new byte[0]);

        assertThat(resting.headers()).extracting((header) -> header.key()).containsExactly(Headers.QUARANTINE_REASON);
    }

    private WayBackRecordTests with(String header, String text) {
        this.headers.add(header, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private ConsumerRecord<byte[], byte[]> record(String key, @Nullable String value) {
        return new ConsumerRecord<>("q", 0, 5, 0, TimestampType.LOG_APPEND_TIME, -1, -1,
                key.getBytes(StandardCharsets.UTF_8), (value != null) ? value.getBytes(StandardCharsets.UTF_8) : null,
                this.headers, Optional.empty());
    }

}
