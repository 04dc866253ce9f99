package copydesk.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebPagesTests {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static final byte[] PAGE = "<h1>Ferry</h1>".getBytes(StandardCharsets.UTF_8);

    private HttpServer server;

    private Egress egress;

    private WebPages pages;

    private String root;

    @BeforeEach
    void start() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.createContext("/", WebPagesTests::answer);
        this.server.start();
        this.root = "http://localhost:" + this.server.getAddress().getPort();
        FetchSettings settings = new FetchSettings("Test", Duration.ofSeconds(10), 2, 10_000, 5_000_000, 100, 10,
                List.of(), List.of("localhost:" + this.server.getAddress().getPort()));
        this.egress = new Egress(settings, Clock.fixed(NOW, ZoneOffset.UTC));
        this.pages = new WebPages(this.egress, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        this.egress.close();
        this.server.stop(0);
    }

    @Test
    void fetchesAPage() {
        Offer offer = (Offer) this.pages.fetch(this.root + "/news/ferry.html?x=1");

        assertThat(offer.facts()).isEqualTo(new FetchFacts("localhost", this.root + "/news/ferry.html?x=1", "ferry",
                this.root + "/news/ferry.html?x=1", "text/html; charset=utf-8", 200, Digest.text(PAGE)));
        assertThat(offer.bytes()).isEqualTo(PAGE);
        assertThat(offer.fetchedAt()).isEqualTo(NOW);
    }

    @Test
    void followsRedirectsWithinTheLimit() {
        Offer offer = (Offer) this.pages.fetch(this.root + "/redirect/2");

        assertThat(offer.facts().identity()).isEqualTo(this.root + "/redirect/2");
        assertThat(offer.facts().url()).isEqualTo(this.root + "/redirect/0");
        assertThat(failure("/redirect/3").reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void decodesCompressedPages() {
        assertThat(((Offer) this.pages.fetch(this.root + "/gzip")).bytes()).isEqualTo(PAGE);
    }

    @Test
    void stopsAtABomb() {
        assertThat(failure("/bomb").reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void stopsAtTheLimit() {
        assertThat(failure("/large").reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void saysWhatTheServerAnswered() {
        assertThat(failure("/missing")).isEqualTo(
                new Fetched.Failed("missing", this.root + "/missing", Reason.UNREACHABLE, "The server answered 404."));
    }

    @Test
    void saysThatWeHadNoRoom() {
        WebPages crowded = new WebPages((ask) -> new Answer.NoRoom(), Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(crowded.fetch("https://news.example/ferry"))
            .isEqualTo(new Fetched.Failed("ferry", "https://news.example/ferry", Reason.UNREACHABLE,
                    "There was no room for it beside other large documents."));
    }

    @Test
    void refusesOtherSchemes() {
        assertThat(this.pages.fetch("file:///etc/passwd")).isEqualTo(new Fetched.Failed("passwd", "file:///etc/passwd",
                Reason.UNREACHABLE, "This is no http or https address."));
        assertThat(this.pages.fetch("http://a b/")).isInstanceOf(Fetched.Failed.class);
        assertThat(failure("/to-file").reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void refusesSettingsThatCannotWork() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(Duration.ZERO, 10))
            .withMessageContaining("timeout");
        assertThatIllegalArgumentException().isThrownBy(() -> settings(Duration.ofSeconds(1), 9))
            .withMessageContaining("max-decoded-bytes");
    }

    private static FetchSettings settings(Duration timeout, int maxDecoded) {
        return new FetchSettings("Test", timeout, 5, 10, maxDecoded, 100, 10, List.of(), List.of());
    }

    private Fetched.Failed failure(String path) {
        return (Fetched.Failed) this.pages.fetch(this.root + path);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        if (path.matches("/redirect/[1-9]")) {
            int next = path.charAt(path.length() - 1) - '1';
            exchange.getResponseHeaders().set("Location", "/redirect/" + next);
        }
        if (path.equals("/to-file")) {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
        }
        if (path.equals("/gzip") || path.equals("/bomb")) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        byte[] body = body(path);
        boolean redirect = exchange.getResponseHeaders().containsKey("Location");
        exchange.sendResponseHeaders(redirect ? 302 : path.equals("/missing") ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] body(String path) throws IOException {
        return switch (path) {
            case "/gzip" -> gzip(PAGE);
            case "/bomb" -> gzip(new byte[4_000_000]);
            case "/large" -> new byte[10_001];
            default -> PAGE;
        };
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }

}
