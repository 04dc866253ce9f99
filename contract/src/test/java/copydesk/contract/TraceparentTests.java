package copydesk.contract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TraceparentTests {

    private static final String ITEM = "4d7588c8-02a4-5f43-9b34-4d55821e39a7";

    private static final String HEADER = "00-2e503fe159040dcc08deaa5b9a974657-58f384e07871b36c-01";

    @Test
    void startsTheTraceOfAnItemFromItsId() {
        assertThat(Traceparent.ofItem(ITEM).header()).isEqualTo(HEADER);
    }

    @Test
    void keepsTheTraceAndChangesTheSpanFromHopToHop() {
        Traceparent extract = Traceparent.ofItem(ITEM).next("extract");

        assertThat(extract.header()).isEqualTo("00-2e503fe159040dcc08deaa5b9a974657-229ab639fc0d8e2d-01");
        assertThat(extract.next("enrich").traceId()).isEqualTo(extract.traceId());
        assertThat(extract.next("enrich").spanId()).isNotEqualTo(extract.spanId());
    }

    @Test
    void readsWhatItWrites() {
        Traceparent trace = Traceparent.ofItem(ITEM).next("extract");

        assertThat(Traceparent.parse(trace.header(), "another item")).isEqualTo(trace);
    }

    @Test
    void readsTheTraceOfAnotherSystem() {
        assertThat(Traceparent.parse("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00", ITEM))
            .isEqualTo(new Traceparent("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "00", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-extra" })
    void startsAnewWithoutAValidHeader(String header) {
        assertThat(Traceparent.parse(header, ITEM).header()).isEqualTo(HEADER);
    }

}
