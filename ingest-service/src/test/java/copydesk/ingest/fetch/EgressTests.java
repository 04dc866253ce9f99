package copydesk.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import copydesk.contract.ledger.Reason;
import copydesk.ingest.address.Destinations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of answer, from a server whose answers the address itself tells. */
class EgressTests {

    private static final Instant NOW = Instant.parse("2026-06-17T05:30:00Z");

    private static final byte[] PAGE = "<h1>Ferry</h1>".getBytes(StandardCharsets.UTF_8);

    private static final Validators TAGS = new Validators("W/\"a b,\\c\"", "Mon, 1 Jun 2026 5:00 CEST");

    private final List<String> asked = new ArrayList<>();

    private HttpServer server;

    private Egress egress;

    private String root;

    @BeforeEach
    void start() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.start();
        int port = this.server.getAddress().getPort();
        this.root = "http://news.example:" + port;
        FetchSettings settings = new FetchSettings("Test", Duration.ofSeconds(10), 5, 10_000, 10_000, 100, 10,
                List.of(), List.of());
        this.egress = new Egress(settings, Clock.fixed(NOW, ZoneOffset.UTC),
                new Destinations(List.of("127.0.0.1:" + port), List.of(), EgressTests::resolve));
    }

    @AfterEach
    void stop() {
        this.egress.close();
        this.server.stop(0);
    }

    @Test
    void givesADocumentWithAllThatWasSaidOfIt() {
        serve("/a", 200, Map.of("Content-Type", "text/html; charset=utf-8", "ETag", "W/\"a b,\\c\"", "Last-Modified",
                "Mon, 1 Jun 2026 5:00 CEST", "Cache-Control", "max-age=90"));

        Answer.Document document = (Answer.Document) ask("/a?x=[1]&y=%2f", null);

        assertThat(document.bytes()).isEqualTo(PAGE);
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(document.lastUrl()).isEqualTo(this.root + "/a?x=[1]&y=%2f");
        assertThat(document.validators()).isEqualTo(TAGS);
        assertThat(document.freshFor()).isEqualTo(Duration.ofSeconds(90));
        assertThat(document.redirects()).isEmpty();
        assertThat(this.asked).containsExactly("GET /a?x=[1]&y=%2f null null");
    }

    @Test
    void saysNothingThatTheServerDidNot() {
        serve("/a", 200, Map.of());

        Answer.Document document = (Answer.Document) ask("/a", null);

        assertThat(document.contentType()).isNull();
        assertThat(document.validators()).isNull();
        assertThat(document.freshFor()).isNull();
    }

    @Test
    void asksWithTheValidatorsVerbatim() {
        serve("/a", 304, Map.of("Cache-Control", "max-age=60"));

        assertThat(ask("/a", TAGS)).isEqualTo(new Answer.Unchanged(TAGS, Duration.ofSeconds(60)));
        assertThat(ask("/a", new Validators("\"x\"", null))).isInstanceOf(Answer.Unchanged.class);
        assertThat(this.asked).containsExactly("GET /a W/\"a b,\\c\" Mon, 1 Jun 2026 5:00 CEST", "GET /a \"x\" null");
    }

    @Test
    void takesNewerValidatorsFromAnUnchangedDocument() {
        serve("/a", 304, Map.of("ETag", "\"new\""));

        assertThat(ask("/a", TAGS)).isEqualTo(new Answer.Unchanged(new Validators("\"new\"", null), null));
    }

    @Test
    void breaksNoHeaderByValidators() {
        serve("/a", 200, Map.of());

        ask("/a", new Validators("x\r\nCookie: y", null));

        assertThat(this.asked).hasSizeLessThan(2).allSatisfy((line) -> assertThat(line).doesNotEndWith("cookie"));
    }

    @Test
    void believesNoUnchangedThatNobodyAskedFor() {
        serve("/a", 304, Map.of());

        assertThat(ask("/a", null)).isEqualTo(new Answer.Failed(Reason.UNREACHABLE, "The server answered 304.", 304));
    }

    @ParameterizedTest
    @ValueSource(ints = { 404, 410 })
    void tellsWhatIsGone(int status) {
        serve("/a", status, Map.of());

        assertThat(ask("/a", TAGS)).isEqualTo(new Answer.Gone(status));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-",
            value = { "429, 120, PT2M", "503, 'Wed, 17 Jun 2026 05:30:07 GMT', PT7S", "503, -, -", "429, soon, -" })
    void tellsWhenToComeAgain(int status, @Nullable String header, @Nullable Duration pause) {
        serve("/a", status, (header != null) ? Map.of("Retry-After", header) : Map.of());

        assertThat(ask("/a", null)).isEqualTo(new Answer.Busy(status, pause));
    }

    @ParameterizedTest
    @ValueSource(ints = { 201, 206, 300, 400, 401, 403, 451, 500, 502, 504 })
    void failsWithAnyOtherStatus(int status) {
        serve("/a", status, Map.of());

        assertThat(ask("/a", null))
            .isEqualTo(new Answer.Failed(Reason.UNREACHABLE, "The server answered " + status + ".", status));
    }

    @Test
    void followsRedirectsWithinTheHostAndNotesThem() {
        serve("/a", 301, Map.of("Location", "/b"));
        serve("/b", 302, Map.of("Location", "//NEWS.example:" + this.server.getAddress().getPort() + "/c"));
        serve("/c", 200, Map.of());

        Answer.Document document = (Answer.Document) ask("/a", TAGS);

        assertThat(document.lastUrl()).isEqualTo(this.root + "/c");
        assertThat(document.redirects()).containsExactly(new Answer.Hop(this.root + "/a", 301),
                new Answer.Hop(this.root + "/b", 302));
        assertThat(this.asked).hasSize(3).allSatisfy((line) -> assertThat(line).contains("W/\"a b"));
    }

    @ParameterizedTest
    @CsvSource({ "301, 308, true", "302, 301, false", "301, 307, false", "303, 303, false" })
    void leavesOtherHostsToOthers(int first, int second, boolean permanent) {
        serve("/a", first, Map.of("Location", "/b"));
        serve("/b", second, Map.of("Location", "https://www.news.example/x y#z"));

        assertThat(ask("/a", null)).isEqualTo(new Answer.Elsewhere("https://www.news.example/x%20y", permanent));
    }

    @Test
    void leavesEachRedirectToTheAskerThatWantsToPauseBetween() {
        serve("/a", 301, Map.of("Location", "/b"));
        serve("/b", 302, Map.of("Location", "/c"));
        serve("/c", 200, Map.of());

        assertThat(this.egress.ask(Ask.once(this.root + "/a", null)))
            .isEqualTo(new Answer.Elsewhere(this.root + "/b", true));
        assertThat(this.egress.ask(Ask.once(this.root + "/b", null)))
            .isEqualTo(new Answer.Elsewhere(this.root + "/c", false));
        assertThat(this.egress.ask(Ask.once(this.root + "/c", null))).isInstanceOf(Answer.Document.class);
    }

    @Test
    void followsFiveRedirectsAndNoMore() {
        for (int i = 1; i <= 6; i++) {
            serve("/r" + i, 302, Map.of("Location", "/r" + (i - 1)));
        }
        serve("/r0", 200, Map.of());

        assertThat(ask("/r5", null)).isInstanceOf(Answer.Document.class);
        assertThat(ask("/r6", null))
            .isEqualTo(new Answer.Failed(Reason.UNREACHABLE, "The server redirects in circles.", 302));
    }

    @ParameterizedTest
    @ValueSource(strings = { "file:///etc/passwd", "http://user@news.example/", "http://127.1/", "javascript:x" })
    void followsNoRedirectToWhatIsNoAddress(String location) {
        serve("/a", 302, Map.of("Location", location));

        assertThat(ask("/a", null)).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void failsAtARedirectToNowhere() {
        serve("/a", 302, Map.of());

        assertThat(ask("/a", null)).isEqualTo(new Answer.Failed(Reason.UNREACHABLE, "The server answered 302.", 302));
    }

    @Test
    void notesTheWayFromHttpsToHttp() {
        assertThat(document("https://a.example/2", "https://a.example/1").downgraded()).isFalse();
        assertThat(document("http://a.example/2", "http://a.example/1").downgraded()).isFalse();
        assertThat(document("https://a.example/2", "http://a.example/1").downgraded()).isFalse();
        assertThat(document("http://a.example/2", "https://a.example/1").downgraded()).isTrue();
        assertThat(document("https://a.example/3", "https://a.example/1", "http://a.example/2").downgraded()).isTrue();
    }

    @Test
    void saysWhyItDoesNotAsk() {
        assertThat(this.egress.ask(Ask.plainly("http://unknown.example/")))
            .isEqualTo(new Answer.Failed(Reason.UNREACHABLE, "There is no such host."));
        assertThat(this.egress.ask(Ask.plainly("ftp://news.example/")))
            .isEqualTo(new Answer.Failed(Reason.UNREACHABLE, "This is no http or https address."));
        assertThat(((Answer.Failed) this.egress.ask(Ask.plainly("http://news.example/"))).detail())
            .startsWith("The host is not on the public internet. If it may be asked all the same");
    }

    @ParameterizedTest
    @ValueSource(strings = { "gzip", "br", "zstd", "deflate", "gzip, gzip", "exi" })
    void failsAtABodyThatIsNotWhatItSays(String encoding) {
        serve("/a", 200, Map.of("Content-Encoding", encoding));

        assertThat(ask("/a", null)).isInstanceOfSatisfying(Answer.Failed.class,
                (failed) -> assertThat(failed.reason()).isEqualTo(Reason.UNREACHABLE));
    }

    @Test
    void failsAtAHeadThatIsTooLong() {
        serve("/a", 200, Map.of("X-Long", "x".repeat(20_000)));

        assertThat(ask("/a", null)).isInstanceOf(Answer.Failed.class);
    }

    private static Answer.Document document(String lastUrl, String... before) {
        return new Answer.Document(PAGE, 200, null, lastUrl, null, null,
                List.of(before).stream().map((url) -> new Answer.Hop(url, 301)).toList());
    }

    private Answer ask(String path, @Nullable Validators validators) {
        return this.egress.ask(new Ask(this.root + path, validators));
    }

    private void serve(String path, int status, Map<String, String> headers) {
        this.server.createContext(path, (exchange) -> {
            Headers request = exchange.getRequestHeaders();
            this.asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath()
                    + query(exchange.getRequestURI().getRawQuery()) + " " + request.getFirst("If-None-Match") + " "
                    + request.getFirst("If-Modified-Since") + (request.containsKey("Cookie") ? " cookie" : ""));
            headers.forEach(exchange.getResponseHeaders()::set);
            boolean bodiless = status == 304;
            exchange.sendResponseHeaders(status, bodiless ? -1 : PAGE.length);
            exchange.getResponseBody().write(PAGE, 0, bodiless ? 0 : PAGE.length);
            exchange.close();
        });
    }

    private static String query(@Nullable String query) {
        return (query != null) ? "?" + query : "";
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        if (!host.equals("news.example")) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] { InetAddress.getByAddress(host, new byte[] { 127, 0, 0, 1 }) };
    }

}
