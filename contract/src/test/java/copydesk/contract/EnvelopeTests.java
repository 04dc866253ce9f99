package copydesk.contract;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

class EnvelopeTests {

    private static final String ITEM = "4d7588c8-02a4-5f43-9b34-4d55821e39a7";

    private static final String URL = "https://example.com/feed";

    private final Envelope fetched = Envelope.fetched(ITEM, URL, Instant.parse("2026-11-22T16:00:00Z"));

    @Test
    void writesTheAttributesAsHeaders() {
        assertThat(this.fetched.toHeaders()).containsExactly(entry("ce_specversion", "1.0"), entry("ce_id", ITEM),
                entry("ce_type", "newsroom.document.fetched"), entry("ce_source", "/copydesk/fetch"),
                entry("ce_subject", URL), entry("ce_time", "2026-11-22T16:00:00Z"),
                entry("traceparent", "00-2e503fe159040dcc08deaa5b9a974657-58f384e07871b36c-01"));
    }

    @Test
    void readsWhatItWrites() {
        Envelope entry = this.fetched.entry(3).next("extract", EventType.ARTICLE_INGESTED, "urn:uuid:1");

        assertThat(Envelope.fromHeaders(entry.toHeaders()::get)).isEqualTo(entry);
    }

    @Test
    void keepsItemTimeAndTraceOnTheNextHop() {
        Envelope ingested = this.fetched.next("extract", EventType.ARTICLE_INGESTED, "urn:uuid:1");

        assertThat(ingested.itemId()).isEqualTo(ITEM);
        assertThat(ingested.time()).isEqualTo(this.fetched.time());
        assertThat(ingested.trace()).isEqualTo(this.fetched.trace().next("extract"));
        assertThat(ingested.type()).isEqualTo(EventType.ARTICLE_INGESTED);
        assertThat(ingested.source()).isEqualTo("/copydesk/extract");
        assertThat(ingested.subject()).isEqualTo("urn:uuid:1");
    }

    @Test
    void makesAnItemOfAnEntryThatNamesItsContainer() {
        Envelope entry = this.fetched.entry(1);

        assertThat(entry.itemId()).isEqualTo("24a9ccef-fde5-5e6d-ab37-bbc3adc39252");
        assertThat(entry.toHeaders()).containsEntry("ce_causationid", ITEM);
        assertThat(entry.trace()).isEqualTo(Traceparent.ofItem(entry.itemId()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time" })
    void refusesARecordWithoutAnAttribute(String name) {
        Map<String, String> headers = new HashMap<>(this.fetched.toHeaders());

        headers.remove(name);
        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Envelope.fromHeaders(headers::get))
            .withMessage("header " + name + " is missing");

        headers.put(name, "");
        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Envelope.fromHeaders(headers::get))
            .withMessage("header " + name + " is missing");
    }

    @Test
    void refusesAnUnknownType() {
        Map<String, String> headers = new HashMap<>(this.fetched.toHeaders());
        headers.put("ce_type", "newsroom.article.guessed");

        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Envelope.fromHeaders(headers::get))
            .withMessage("header ce_type names no event type of this pipeline");
    }

    @ParameterizedTest
    @ValueSource(strings = { "yesterday", "2026-11-22", "2026-11-22T16:00:00" })
    void refusesATimeWithoutZone(String time) {
        Map<String, String> headers = new HashMap<>(this.fetched.toHeaders());
        headers.put("ce_time", time);

        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Envelope.fromHeaders(headers::get))
            .withMessage("header ce_time is no RFC 3339 time");
    }

    @Test
    void startsTheTraceAnewWhereItsHeaderWasLost() {
        Map<String, String> headers = new HashMap<>(this.fetched.toHeaders());
        headers.remove("traceparent");

        assertThat(Envelope.fromHeaders(headers::get)).isEqualTo(this.fetched);
    }

}
