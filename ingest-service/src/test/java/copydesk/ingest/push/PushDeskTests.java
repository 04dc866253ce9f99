package copydesk.ingest.push;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.push.PushClaim;
import copydesk.ingest.fetch.Offer;
import copydesk.ingest.push.PushAnswer.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PushDeskTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");

    private static final PushSettings SETTINGS = new PushSettings(
            List.of(new PushKey("press-room", Pushes.KEY_DIGEST, null), new PushKey("ntb", null, Pushes.SECRET)), null,
            200, Duration.ofMillis(100));

    private final List<Offer> offers = new ArrayList<>();

    private CompletableFuture<String> broker = CompletableFuture.completedFuture("");

    private final TestClock clock = new TestClock();

    private final TestClaims claims = new TestClaims();

    private PushDesk desk = desk(SETTINGS);

    @Test
    void takesAnArticleOfSomebodyWithAKey() throws IOException {
        PushAnswer answer = take(Pushes.shown().with("Idempotency-Key", "ferry/1"));

        assertThat(answer.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(answer.source()).isEqualTo("press-room");
        Offer offer = this.offers.get(0);
        assertThat(offer.bytes()).asString().isEqualTo("Ferry Returns\n\nThe ferry is back.");
        assertThat(offer.fetchedAt()).isEqualTo(NOW);
        assertThat(offer.facts()).isEqualTo(new FetchFacts("press-room", "press-room:push/ferry/1", "ferry-1", null,
                "text/plain", null, offer.facts().sha256()));
    }

    @Test
    void takesAnArticleOfSomebodyWhoSigns() throws IOException {
        PushAnswer answer = take(Pushes.plain().with("Idempotency-Key", "a").signed("ntb", NOW.getEpochSecond() - 300));

        assertThat(answer.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(answer.source()).isEqualTo("ntb");
    }

    @Test
    void isKnownByItsAddressWhereItIsGiven() throws IOException {
        take(Pushes.shown().with("Content-Location", "https://news.example/ferry"));

        assertThat(this.offers.get(0).facts()).extracting(FetchFacts::identity, FetchFacts::url)
            .containsExactly("https://news.example/ferry", "https://news.example/ferry");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Bearer", "Bearer press-room", "Bearer press-room-key2", "Basic press-room-key" })
    void refusesWhoShowsNoKey(String authorization) throws IOException {
        assertThat(take(Pushes.plain().with("Authorization", authorization)).outcome()).isEqualTo(Outcome.UNAUTHORIZED);
        assertThat(this.offers).isEmpty();
    }

    @Test
    void refusesASignatureThatIsNotOfThisRequest() throws IOException {
        long now = NOW.getEpochSecond();

        assertThat(List.of(take(Pushes.plain().signed("ntb", now - 301)), take(Pushes.plain().signed("ntb", now + 301)),
                take(Pushes.plain().signed("press-room", now)), take(Pushes.plain().signed("other", now)),
                take(Pushes.plain().signed("ntb", now).body("Another.")),
                take(Pushes.plain().signed("ntb", now).with("Idempotency-Key", "b")),
                take(Pushes.plain().signed("ntb", now).with("Content-Location", "https://evil.example/")),
                take(Pushes.plain().signed("ntb", now).with("Content-Type", "text/html")),
                take(Pushes.plain().with("Copydesk-Signature", "source=ntb,t=1,v1=00"))))
            .extracting(PushAnswer::outcome)
            .containsOnly(Outcome.UNAUTHORIZED);
        assertThat(this.offers).isEmpty();
    }

    @Test
    void readsNothingOfWhoIsNotKnown() throws IOException {
        InputStream unreadable = new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("read");
            }

        };

        assertThat(this.desk.take(Push.of((header) -> null, -1, unreadable)).outcome()).isEqualTo(Outcome.UNAUTHORIZED);
    }

    @Test
    void refusesWhatIsTooLargeWhetherItSaysSoOrNot() throws IOException {
        Pushes large = Pushes.shown().body("x".repeat(201));

        assertThat(this.desk.take(large.push()).outcome()).isEqualTo(Outcome.TOO_LARGE);
        assertThat(this.desk.take(large.push(-1)))
            .isEqualTo(new PushAnswer(Outcome.TOO_LARGE, "press-room", null, "Send at most 200 bytes."));
        assertThat(take(Pushes.shown().body("x".repeat(200))).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({ "Content-Type,image/png", "Content-Type,''", "Content-Type,application/x-www-form-urlencoded",
            "Content-Type,application/jsonx", "Content-Encoding,gzip" })
    void refusesWhatNoReaderKnows(String header, String value) throws IOException {
        assertThat(take(Pushes.shown().with(header, value)).outcome()).isEqualTo(Outcome.UNSUPPORTED_TYPE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    {'a':                                      | The body is no JSON object. Send a ninjs item, or an object with title and text or html.
                    [1]                                        | The body is no JSON object. Send a ninjs item, or an object with title and text or html.
                    {'title':'T'}                              | The JSON is no article. Send a ninjs item, or an object with title and text or html.
                    {'command':'kill','title':'T','text':'x'}  | Commands are not taken by push; give them as a file or by copydesk kill.
                    ``                                         | The body is empty; send the article in it.
                    """)
    void saysAtOnceWhatIsNoArticle(String json, String detail) throws IOException {
        assertThat(take(Pushes.shown().json(json)))
            .isEqualTo(new PushAnswer(Outcome.UNREADABLE, "press-room", null, detail));
    }

    @Test
    void takesTheSamePushOnceAndAnswersTheSame() throws IOException {
        PushAnswer first = take(Pushes.shown().with("Idempotency-Key", "a"));
        PushAnswer second = take(Pushes.shown().with("Idempotency-Key", "a"));

        assertThat(second).isEqualTo(new PushAnswer(Outcome.REPEATED, "press-room", first.item(), first.detail()));
        assertThat(this.offers).hasSize(1);
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() throws IOException {
        take(Pushes.shown().with("Idempotency-Key", "a"));

        assertThat(take(Pushes.shown().with("Idempotency-Key", "a").body("Other.")))
            .isEqualTo(new PushAnswer(Outcome.CONFLICT, "press-room", null,
                    "Give each article, and each version of it, an Idempotency-Key of its own."));
        assertThat(take(Pushes.plain().with("Idempotency-Key", "a").body("Other.").signed("ntb", NOW.getEpochSecond()))
            .outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void answersTheSamePushTheSameOnAnotherInstance() throws IOException {
        PushAnswer here = take(Pushes.shown().with("Idempotency-Key", "a"));
        PushAnswer other = desk(SETTINGS).take(Pushes.shown().with("Idempotency-Key", "a").push());

        assertThat(other).isEqualTo(new PushAnswer(Outcome.REPEATED, "press-room", here.item(), here.detail()));
        assertThat(this.offers).hasSize(1);
        assertThat(take(Pushes.shown().with("Idempotency-Key", "b")).item()).isNotEqualTo(here.item());
    }

    @Test
    void refusesAnotherBodyUnderAKeyThatAnotherInstanceTook() throws IOException {
        take(Pushes.shown().with("Idempotency-Key", "a"));
        PushDesk other = desk(SETTINGS);

        assertThat(other.take(Pushes.shown().with("Idempotency-Key", "a").body("Other.").push()))
            .isEqualTo(new PushAnswer(Outcome.CONFLICT, "press-room", null,
                    "Give each article, and each version of it, an Idempotency-Key of its own."));
        assertThat(other.take(Pushes.shown().with("Idempotency-Key", "a").push()).outcome())
            .isEqualTo(Outcome.REPEATED);
        assertThat(this.offers).hasSize(1);
    }

    @Test
    void offersAgainWhatAnotherInstanceClaimedAndPerhapsDidNotOffer() throws IOException {
        this.broker = new CompletableFuture<>();
        assertThat(take(Pushes.shown().with("Idempotency-Key", "a")).outcome()).isEqualTo(Outcome.UNAVAILABLE);

        this.broker = CompletableFuture.completedFuture("");
        assertThat(desk(SETTINGS).take(Pushes.shown().with("Idempotency-Key", "a").push()).outcome())
            .isEqualTo(Outcome.ACCEPTED);
        assertThat(this.offers).hasSize(2);
    }

    @Test
    void offersNothingWhileItIsNotSureWhatTheKeyStandsFor() throws IOException {
        this.claims.answers = new CompletableFuture<>();

        assertThat(take(Pushes.shown()).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(this.offers).isEmpty();
    }

    @Test
    void takesABodyWithoutAKeyForItsOwn() throws IOException {
        assertThat(take(Pushes.shown()).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(take(Pushes.shown()).outcome()).isEqualTo(Outcome.REPEATED);
        assertThat(take(Pushes.shown().body("Other.")).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void takesAStoryThatGoesBackToAnEarlierVersion() throws IOException {
        PushAnswer first = take(Pushes.shown());
        take(Pushes.shown().body("Other."));
        this.clock.now = NOW.plusSeconds(120);

        PushAnswer back = take(Pushes.shown());
        PushAnswer elsewhere = desk(SETTINGS).take(Pushes.shown().push());

        assertThat(back.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(back.item()).isNotEqualTo(first.item());
        assertThat(elsewhere.outcome()).isEqualTo(Outcome.REPEATED);
        assertThat(this.offers).hasSize(3);
    }

    @Test
    void takesTheSameBodyAgainWithTheRightPlaceOrType() throws IOException {
        assertThat(take(Pushes.shown()).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(take(Pushes.shown().with("Content-Location", "https://news.example/ferry")).outcome())
            .isEqualTo(Outcome.ACCEPTED);
        assertThat(take(Pushes.shown().with("Content-Type", "text/markdown")).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(take(Pushes.shown()).outcome()).isEqualTo(Outcome.REPEATED);
        assertThat(this.offers).extracting((offer) -> offer.facts().identity())
            .element(1)
            .isEqualTo("https://news.example/ferry");
    }

    @Test
    void asksToSendAgainWhatTheBrokersDidNotTake() throws IOException {
        this.broker = CompletableFuture.failedFuture(new IllegalStateException("no broker"));
        assertThat(take(Pushes.shown())).isEqualTo(new PushAnswer(Outcome.UNAVAILABLE, "press-room", null,
                "Send it again, with the same Idempotency-Key: it is taken once."));

        this.broker = CompletableFuture.completedFuture("");
        assertThat(take(Pushes.shown()).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void doesNotSendTwiceWhatTheBrokersTakeLate() throws IOException {
        this.broker = new CompletableFuture<>();
        assertThat(take(Pushes.shown()).outcome()).isEqualTo(Outcome.UNAVAILABLE);

        this.broker.complete("");
        assertThat(take(Pushes.shown()).outcome()).isEqualTo(Outcome.REPEATED);
        assertThat(this.offers).hasSize(1);
    }

    @Test
    void isOffWithoutKeys() throws IOException {
        this.desk = desk(PushSettings.defaults());

        assertThat(take(Pushes.shown()))
            .isEqualTo(new PushAnswer(Outcome.OFF, null, null, "Set copydesk.ingest.push.keys to take pushes."));
    }

    private PushDesk desk(PushSettings settings) {
        return new PushDesk(settings, this.clock, this.claims, (offer, item) -> {
            this.offers.add(offer);
            return this.broker.thenApply((taken) -> item);
        });
    }

    @Test
    void letsASourceComeBackWhileManyOfItsOwnAreOnTheirWay() throws IOException {
        List<PushAnswer> answers = new ArrayList<>();

        takeWhileReading(9, Pushes.shown(), answers, () -> {
        });

        assertThat(answers).extracting(PushAnswer::outcome)
            .startsWith(Outcome.UNAVAILABLE)
            .filteredOn(Outcome.ACCEPTED::equals)
            .hasSize(8);
        assertThat(answers.get(0).detail())
            .isEqualTo("Send it again in a few seconds, with the same Idempotency-Key: too many are on their way.");
        assertThat(take(Pushes.shown().with("Idempotency-Key", "later")).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void isNotHeldUpByStrangersWhoSaySomebodysName() throws IOException {
        List<PushAnswer> answers = new ArrayList<>();
        Pushes forged = Pushes.plain()
            .with("Copydesk-Signature", "source=ntb,t=" + NOW.getEpochSecond() + ",v1=" + "0".repeat(64));

        takeWhileReading(3, forged, answers, () -> {
            assertThat(take(forged).outcome()).isEqualTo(Outcome.UNAVAILABLE);
            assertThat(take(Pushes.shown()).outcome()).isEqualTo(Outcome.ACCEPTED);
        });

        assertThat(answers).hasSize(3).extracting(PushAnswer::outcome).containsOnly(Outcome.UNAUTHORIZED);
        assertThat(this.offers).hasSize(1);
    }

    @Test
    void waitsNotForABodyThatComesByteByByte() throws IOException {
        Push whole = Pushes.shown().push();
        InputStream slow = new FilterInputStream(whole.body()) {

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                PushDeskTests.this.clock.now = PushDeskTests.this.clock.now.plusSeconds(15);
                return super.read(bytes, from, 1);
            }

        };

        assertThat(this.desk.take(withBody(whole, slow)))
            .isEqualTo(new PushAnswer(Outcome.TOO_SLOW, "press-room", null, "Send the whole body within 30 seconds."));
        assertThat(this.clock.now).isEqualTo(NOW.plusSeconds(45));
        assertThat(this.offers).isEmpty();
    }

    // each is still being read when the next one comes
    private void takeWhileReading(int depth, Pushes request, List<PushAnswer> answers, Deepest deepest)
            throws IOException {
        if (depth == 0) {
            deepest.act();
            return;
        }
        Push whole = request.with("Idempotency-Key", "push-" + depth).push();
        InputStream slow = new FilterInputStream(whole.body()) {

            private boolean begun;

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (!this.begun) {
                    this.begun = true;
                    takeWhileReading(depth - 1, request, answers, deepest);
                }
                return super.read(bytes, from, length);
            }

        };
        answers.add(this.desk.take(withBody(whole, slow)));
    }

    private interface Deepest {

        void act() throws IOException;

    }

    private static Push withBody(Push whole, InputStream body) {
        return new Push(whole.authorization(), whole.signature(), whole.idempotencyKey(), whole.contentType(),
                whole.contentEncoding(), whole.location(), whole.length(), body);
    }

    private PushAnswer take(Pushes request) throws IOException {
        return this.desk.take(request.push());
    }

    /** Says the time it is told. */
    private static final class TestClock extends Clock {

        private Instant now = NOW;

        @Override
        public Instant instant() {
            return this.now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

    }

    /** What all instances know. */
    private static final class TestClaims implements Claims {

        private final Map<String, PushClaim> standing = new HashMap<>();

        private CompletableFuture<String> answers = CompletableFuture.completedFuture("");

        @Override
        public CompletableFuture<PushClaim> claim(String key, PushClaim claim) {
            this.standing.putIfAbsent(key, claim);
            return this.answers.thenApply((sure) -> this.standing.get(key));
        }

        @Override
        public void taken(String key, PushClaim claim) {
            this.standing.put(key, claim);
        }

    }

    @Test
    void signsAsOthersDo() {
        Push push = Pushes.plain().with("Idempotency-Key", "k").push();

        assertThat(Signature.mac("key", 1, push, "body".getBytes(StandardCharsets.UTF_8))).asHexString()
            .isEqualTo("BA469AEE58A38372E1C787E6461019C6D1888A0CF7CF695CCDC27151351C2672");
    }

}
