package copydesk.ingest.websub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.source.SourceState;
import copydesk.contract.hub.Subscription;
import copydesk.ingest.websub.HubAnswer.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HubDeskTests {

    private static final byte[] BODY = "<rss/>".getBytes(StandardCharsets.UTF_8);

    private static final Subscription ASKED = Course.requested(Course.wanted(Hubs.LINK, Hubs.NOW), Hubs.NOW);

    private static final Subscription ACTIVE = Course.verified(ASKED, 600, Duration.ofDays(1), Hubs.NOW);

    private final CallbackAddress addresses = new CallbackAddress(Hubs.SETTINGS);

    private final List<String> told = new ArrayList<>();

    private @Nullable SourceState known;

    private @Nullable SourceState now;

    private boolean knows = true;

    private CompletableFuture<Void> broker = CompletableFuture.completedFuture(null);

    private final HubDesk desk = desk(Hubs.SETTINGS);

    @Test
    void confirmsARequestOfOurs() {
        this.known = Hubs.state(ASKED);

        assertThat(verify("subscribe", Hubs.FEED, "c4", "600")).isEqualTo(new HubAnswer(Outcome.CONFIRMED, "c4"));
        assertThat(this.told).containsExactly("verified courier 600");
    }

    @Test
    void confirmsWhatAnotherInstanceAskedFor() {
        this.known = Hubs.state(null);
        this.now = Hubs.state(ASKED);

        assertThat(verify("subscribe", Hubs.FEED, "c4", "600").outcome()).isEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({ "subscribe, https://news.example/other, c4", "subscribe, https://news.example/feed, ''",
            "Subscribe, https://news.example/feed, c4", "'', https://news.example/feed, c4",
            "unsubscribe, https://news.example/feed, c4" })
    void confirmsNothingElse(String mode, String topic, String challenge) {
        this.known = Hubs.state(ASKED);
        this.now = this.known;

        assertThat(verify(mode, topic, challenge, "600")).isEqualTo(new HubAnswer(Outcome.UNKNOWN, ""));
        assertThat(this.told).isEmpty();
    }

    @Test
    void confirmsNothingThatWasNotAskedForLately() {
        this.known = Hubs.state(Course.wanted(Hubs.LINK, Hubs.NOW));
        assertThat(verify("subscribe", Hubs.FEED, "c4", "600").outcome()).isEqualTo(Outcome.UNKNOWN);

        this.known = Hubs.state(Course.requested(ACTIVE, Hubs.NOW.minusSeconds(3_600)));
        assertThat(verify("subscribe", Hubs.FEED, "c4", "600").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void knowsNobodyWhoGuessesTheAddress() throws IOException {
        this.known = Hubs.state(ASKED);
        HubCall guess = new HubCall("courier", CallbackAddress.mark(Hubs.LINK.hub(), Hubs.FEED), "0".repeat(32));

        assertThat(this.desk.verify(guess, new HubCall.Question("subscribe", Hubs.FEED, "c4", "600")).outcome())
            .isEqualTo(Outcome.UNKNOWN);
        assertThat(this.desk.take(guess, head(sign(BODY)), InputStream.nullInputStream()).outcome())
            .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void asksTheHubToComeBackIfTheBrokersDoNotTakeIt() throws IOException {
        this.known = Hubs.state(ACTIVE);
        this.broker = CompletableFuture.failedFuture(new IllegalStateException("no broker"));

        assertThat(verify("subscribe", Hubs.FEED, "c4", "600")).isEqualTo(new HubAnswer(Outcome.UNAVAILABLE, ""));
        assertThat(take(head(sign(BODY)), BODY)).isEqualTo(Outcome.UNAVAILABLE);
    }

    @Test
    void asksTheHubToComeBackWhileNothingIsKnown() throws IOException {
        this.knows = false;

        assertThat(verify("subscribe", Hubs.FEED, "c4", "600").outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(take(head(sign(BODY)), BODY)).isEqualTo(Outcome.UNAVAILABLE);
    }

    @Test
    void letsEndWhatNobodyWants() {
        assertThat(verify("unsubscribe", Hubs.FEED, "c4", "")).isEqualTo(new HubAnswer(Outcome.CONFIRMED, "c4"));

        this.now = Hubs.state(Course.ended(ACTIVE));
        assertThat(verify("unsubscribe", Hubs.FEED, "c4", "").outcome()).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void passesOnThatTheHubDenies() {
        this.known = Hubs.state(ACTIVE);

        assertThat(verify("denied", Hubs.FEED, "", "")).isEqualTo(new HubAnswer(Outcome.DENIED, ""));
        assertThat(this.told).containsExactly("denied courier");
    }

    @Test
    void takesASignedDelivery() throws IOException {
        this.known = Hubs.state(ACTIVE);

        assertThat(take(head(sign(BODY)), BODY)).isEqualTo(Outcome.TAKEN);
        assertThat(this.told).containsExactly("delivered courier <rss/> application/rss+xml");
    }

    @Test
    void dropsWhatIsNotSignedByTheHubAndDoesNotTellSo() throws IOException {
        this.known = Hubs.state(ACTIVE);

        assertThat(List.of(take(head(""), BODY), take(head(sign("<rss>".getBytes(StandardCharsets.UTF_8))), BODY),
                take(head("sha1=00"), BODY)))
            .containsOnly(Outcome.FORGED);
        assertThat(Outcome.FORGED.status()).isEqualTo(Outcome.TAKEN.status());
        assertThat(this.told).isEmpty();
    }

    @Test
    void tellsAHubThatNobodyWantsItsDeliveries() throws IOException {
        assertThat(take(head(sign(BODY)), BODY)).isEqualTo(Outcome.UNWANTED);

        this.now = Hubs.state(Course.ended(ACTIVE));
        assertThat(take(head(sign(BODY)), BODY)).isEqualTo(Outcome.UNWANTED);
        assertThat(Outcome.UNWANTED.status()).isEqualTo(410);
    }

    @Test
    void takesNothingThatIsPackedOrTooLarge() throws IOException {
        this.known = Hubs.state(ACTIVE);

        assertThat(take(new HubCall.Head(sign(BODY), "text/xml", "gzip"), BODY)).isEqualTo(Outcome.PACKED);
        assertThat(take(head(sign(BODY)), new byte[10_485_761])).isEqualTo(Outcome.TOO_LARGE);
    }

    @Test
    void knowsNobodyWhileItIsOff() {
        this.known = Hubs.state(ASKED);
        HubDesk off = desk(new WebSubSettings("", Hubs.SETTINGS.key(), null));

        assertThat(off.verify(call(), new HubCall.Question("subscribe", Hubs.FEED, "c4", "600")).outcome())
            .isEqualTo(Outcome.UNKNOWN);
    }

    private HubAnswer verify(String mode, String topic, String challenge, String lease) {
        return this.desk.verify(call(), new HubCall.Question(mode, topic, challenge, lease));
    }

    private Outcome take(HubCall.Head head, byte[] body) throws IOException {
        return this.desk.take(call(), head, new ByteArrayInputStream(body)).outcome();
    }

    private HubCall call() {
        String[] parts = this.addresses.of("courier", Hubs.LINK.hub(), Hubs.FEED).split("/");
        return new HubCall(parts[5], parts[6], parts[7]);
    }

    private String sign(byte[] body) {
        return "sha256=" + HexFormat.of()
            .formatHex(HubSignature.Method.SHA256.mac(this.addresses.secret("courier", Hubs.FEED), body));
    }

    private static HubCall.Head head(String signature) {
        return new HubCall.Head(signature, "application/rss+xml", "");
    }

    private HubDesk desk(WebSubSettings settings) {
        return new HubDesk(settings, Clock.fixed(Hubs.NOW, ZoneOffset.UTC), new Subscriptions() {

            @Override
            public @Nullable SourceState known(String source) {
                return HubDeskTests.this.known;
            }

            @Override
            public @Nullable SourceState now(String source) throws NotYet {
                if (!HubDeskTests.this.knows) {
                    throw new NotYet("not read");
                }
                return HubDeskTests.this.now;
            }

        }, new HubNews() {

            @Override
            public CompletableFuture<Void> verified(SourceState state, @Nullable Integer leaseSeconds) {
                return tell("verified " + state.source() + " " + leaseSeconds);
            }

            @Override
            public CompletableFuture<Void> denied(SourceState state) {
                return tell("denied " + state.source());
            }

            @Override
            public CompletableFuture<Void> delivered(SourceState state, byte[] body, String contentType) {
                return tell("delivered " + state.source() + " " + new String(body, StandardCharsets.UTF_8) + " "
                        + contentType);
            }

        });
    }

    private CompletableFuture<Void> tell(String what) {
        this.told.add(what);
        return this.broker;
    }

}
