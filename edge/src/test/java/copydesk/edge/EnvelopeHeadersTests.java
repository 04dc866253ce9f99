package copydesk.edge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.contract.Envelope;
import copydesk.contract.InvalidRecord;
import copydesk.contract.ledger.Reason;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnvelopeHeadersTests {

    @Test
    void readsBackEverythingThatAnEnvelopeCanHold() {
        Envelope full = Envelope.fetched("feed-1", "https://ærø.example/færge", Records.FETCHED_AT)
            .entry(3)
            .embargoed(Instant.parse("2026-11-29T06:00:00.123Z"))
            .again("import-ærø");

        assertThat(EnvelopeHeaders.read(EnvelopeHeaders.write(full))).isEqualTo(full);
    }

    @Test
    void saysOnceThatTheValueIsJson() {
        Headers headers = EnvelopeHeaders.write(Records.ENVELOPE);

        assertThat(headers.headers("content-type")).hasSize(1);
        assertThat(EnvelopeHeaders.text(headers, "content-type")).isEqualTo("application/json");
    }

    @Test
    void writesNewHeadersEachTime() {
        EnvelopeHeaders.write(Records.ENVELOPE).remove("ce_id");

        assertThat(EnvelopeHeaders.text(EnvelopeHeaders.write(Records.ENVELOPE), "ce_id")).isEqualTo("item-1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time" })
    void refusesHeadersThatLackWhatEveryRecordMustHave(String name) {
        Headers headers = EnvelopeHeaders.write(Records.ENVELOPE).remove(name);

        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> EnvelopeHeaders.read(headers))
            .withMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource({ "ce_type, moon", "ce_time, noon", "ce_time, 2026-03-01", "copydesk-embargo, tomorrow" })
    void refusesHeadersThatAreMalformed(String name, String text) {
        Headers headers = with(EnvelopeHeaders.write(Records.ENVELOPE), name, text);

        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> EnvelopeHeaders.read(headers))
            .withMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "00-0-0-01", "00-00000000000000000000000000000000-0000000000000000-01" })
    void startsTheTraceAnewWhereItIsMalformed(String trace) {
        Headers headers = with(EnvelopeHeaders.write(Records.ENVELOPE), "traceparent", trace);

        assertThat(EnvelopeHeaders.read(headers)).isEqualTo(Records.ENVELOPE);
    }

    @Test
    void readsBytesThatAreNoTextWithoutAFault() {
        Headers headers = new RecordHeaders().add("x", new byte[] { 'a', (byte) 0xff, 'b' }).add("y", new byte[0]);

        assertThat(EnvelopeHeaders.text(headers, "x")).isEqualTo("a\ufffdb");
        assertThat(EnvelopeHeaders.text(headers, "y")).isEmpty();
    }

    @Test
    void unusableRecordHasAReasonAndASentenceAndNoTrace() {
        Unusable plain = new Unusable(Reason.EMPTY, "0 characters");

        assertThat(plain.reason()).isEqualTo(Reason.EMPTY);
        assertThat(plain.detail()).isEqualTo("0 characters");
        assertThat(plain.embargo()).isNull();
        assertThat(plain.getStackTrace()).isEmpty();
        assertThat(new Unusable(Reason.EMPTY, "0 characters", "2026-11-29T06:00:00Z").embargo())
            .isEqualTo("2026-11-29T06:00:00Z");
    }

    @Test
    void emissionWeighsItsKeyValueAndHeaders() {
        Headers headers = new RecordHeaders().add("abc", new byte[5]).add("d", null);

        assertThat(new Emission(null, new byte[2], new byte[10], headers).weight()).isEqualTo(2 + 10 + 16 + 9);
        assertThat(new Emission(null, new byte[2], null, headers).weight()).isEqualTo(2 + 16 + 9);
        assertThat(new Emission(null, new byte[0], null, new RecordHeaders()).weight()).isZero();
    }

    private static Headers with(Headers headers, String name, String text) {
        return headers.remove(name).add(name, text.getBytes(StandardCharsets.UTF_8));
    }

}
