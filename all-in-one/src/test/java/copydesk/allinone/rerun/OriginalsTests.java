package copydesk.allinone.rerun;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import copydesk.contract.Headers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OriginalsTests {

    private static final Originals ALL = new Originals(null);

    private final RecordHeaders headers = new RecordHeaders();

    @Test
    void meansEveryDocumentOfEverySource() {
        assertThat(ALL.mean(record("<html>"))).isTrue();
        assertThat(ALL.mean(record(""))).isTrue();
    }

    @Test
    void meansNoTombstone() {
        assertThat(ALL.mean(record(null))).isFalse();
    }

    @Test
    void meansNoCopyOfARerun() {
        this.headers.add(Headers.RUN, "2026-11-21-ferry".getBytes(StandardCharsets.UTF_8));

        assertThat(ALL.mean(record("<html>"))).isFalse();
    }

    @Test
    void meansWhatAnImportBrought() {
        this.headers.add(Headers.RUN, "import-2026-11-21".getBytes(StandardCharsets.UTF_8));

        assertThat(ALL.mean(record("<html>"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "tagusdaily.example", "TagusDaily.Example" })
    void meansOneSourceHoweverItIsTyped(String source) {
        facts("""
                {"sourceId":"tagusdaily.example","identity":"a","name":"a","sha256":"sha256:00"}""");

        assertThat(new Originals(source).mean(record("<html>"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "tagusdaily", "other.example", "", "www.tagusdaily.example" })
    void meansNoOtherSource(String source) {
        facts("""
                {"sourceId":"tagusdaily.example","identity":"a","name":"a","sha256":"sha256:00"}""");

        assertThat(new Originals(source).mean(record("<html>"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "null", "{\"sourceId\":\"desk\"}", "{\"sourceId\":null}" })
    void passesOverFactsThatCannotBeRead(String broken) {
        facts(broken);

        assertThat(new Originals("desk").mean(record("<html>"))).isFalse();
        assertThat(ALL.mean(record("<html>"))).isTrue();
    }

    @Test
    void isOfNoSourceWhereTheFactsAreMissing() {
        assertThat(new Originals("desk").mean(record("<html>"))).isFalse();
    }

    private void facts(String json) {
        this.headers.add(Headers.FETCH_FACTS, json.getBytes(StandardCharsets.UTF_8));
    }

    private ConsumerRecord<byte[], byte[]> record(@Nullable String value) {
        return new ConsumerRecord<>("fetched", 0, 1, 0, TimestampType.LOG_APPEND_TIME, -1, -1, new byte[0],
                (value != null) ? value.getBytes(StandardCharsets.UTF_8) : null, this.headers, Optional.empty());
    }

}
