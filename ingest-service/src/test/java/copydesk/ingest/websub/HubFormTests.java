package copydesk.ingest.websub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HubFormTests {

    private static final CallbackAddress ADDRESSES = new CallbackAddress(Hubs.SETTINGS);

    private final HubForm form = new HubForm(Hubs.SETTINGS);

    @Test
    void asksToSubscribe() {
        assertThat(fields(FetchPurpose.SUBSCRIBE)).containsExactly(
                "hub.callback=" + ADDRESSES.of("courier", "https://hub.example/", Hubs.FEED), "hub.mode=subscribe",
                "hub.topic=https://news.example/feed", "hub.lease_seconds=864000",
                "hub.secret=" + ADDRESSES.secret("courier", Hubs.FEED));
    }

    @Test
    void asksToUnsubscribeWithoutASecret() {
        assertThat(fields(FetchPurpose.UNSUBSCRIBE)).containsExactly(
                "hub.callback=" + ADDRESSES.of("courier", "https://hub.example/", Hubs.FEED), "hub.mode=unsubscribe",
                "hub.topic=https://news.example/feed");
    }

    @Test
    void sendsTheSameWhereverTheHubHasSentUs() {
        FetchRequest there = request(FetchPurpose.SUBSCRIBE, Hubs.FEED);
        FetchRequest elsewhere = new FetchRequest("r2", "courier", FetchPurpose.SUBSCRIBE, SourceKind.FEED,
                "https://other.example/", Hubs.NOW, false, 1, false, null, null, null, null, null, Hubs.FEED,
                "https://hub.example/", null, null);

        assertThat(this.form.of(elsewhere)).isEqualTo(this.form.of(there));
    }

    @Test
    void escapesWhatTheTopicHas() {
        assertThat(this.form.of(request(FetchPurpose.UNSUBSCRIBE, "https://news.example/?a=1&hub.mode=x")))
            .endsWith("&hub.topic=https%3A%2F%2Fnews.example%2F%3Fa%3D1%26hub.mode%3Dx");
    }

    private String[] fields(FetchPurpose purpose) {
        return URLDecoder.decode(this.form.of(request(purpose, Hubs.FEED)), StandardCharsets.UTF_8).split("&");
    }

    private static FetchRequest request(FetchPurpose purpose, String topic) {
        return FetchRequest.ofHub("r", "courier", purpose, SourceKind.FEED, "https://hub.example/", Hubs.NOW, topic);
    }

}
