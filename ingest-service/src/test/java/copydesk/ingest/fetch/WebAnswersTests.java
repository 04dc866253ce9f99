package copydesk.ingest.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import copydesk.contract.ledger.Reason;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the answers that servers give, good and bad. */
class WebAnswersTests {

    private static final byte[] PAGE = "<h1>Fähre</h1><p>Die Boote fahren wieder.</p>".getBytes(StandardCharsets.UTF_8);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final CountDownLatch end = new CountDownLatch(1);

    private HttpServer server;

    private String root;

    @BeforeEach
    void start() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.setExecutor(this.threads);
        this.server.start();
        this.root = "http://localhost:" + this.server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        this.end.countDown();
        this.server.stop(0);
        this.threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = { 201, 204, 304, 400, 401, 403, 404, 410, 429, 500, 503 })
    void saysWhichStatusCame(int status) throws IOException {
        serve("/a", (exchange) -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });

        assertThat(fetch("/a")).isEqualTo(
                new Fetched.Failed("a", this.root + "/a", Reason.UNREACHABLE, "The server answered " + status + "."));
    }

    @ParameterizedTest
    @ValueSource(ints = { 301, 302, 303, 307, 308 })
    void followsEveryKindOfRedirect(int status) throws IOException {
        serve("/old", (exchange) -> {
            exchange.getResponseHeaders().set("Location", "new?x=1");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        serve("/new", answer("text/html", PAGE));

        Offer offer = (Offer) fetch("/old");

        assertThat(offer.facts().identity()).isEqualTo(this.root + "/old");
        assertThat(offer.facts().url()).isEqualTo(this.root + "/new?x=1");
        assertThat(offer.bytes()).isEqualTo(PAGE);
    }

    @Test
    void leavesACircleOfRedirects() throws IOException {
        serve("/a", (exchange) -> {
            exchange.getResponseHeaders().set("Location", "/a");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        assertThat(((Fetched.Failed) fetch("/a")).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, text/html; charset=utf-8", "ISO-8859-1, text/html; charset=ISO-8859-1",
            "windows-1252, text/html", "UTF-8, text/html" })
    void keepsTheBytesSoThatTheCharsetIsStillToBeFound(String charset, String type) throws IOException {
        byte[] page = new String(PAGE, StandardCharsets.UTF_8).getBytes(Charset.forName(charset));
        serve("/a", answer(type, page));

        Offer offer = (Offer) fetch("/a");

        assertThat(offer.bytes()).isEqualTo(page);
        assertThat(offer.facts().contentType()).isEqualTo(type);
        Reading reading = new Intake(IntakeSettings.defaults()).read(offer.bytes(), offer.facts(), offer.fetchedAt());
        assertThat(((Reading.One) reading).article().article().headline()).isEqualTo("Fähre");
    }

    @Test
    void saysWhoAsksAndForWhat() throws IOException {
        List<String> asked = new ArrayList<>();
        serve("/a", (exchange) -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("User-Agent") + " "
                    + exchange.getRequestHeaders().getFirst("Accept-Encoding") + " "
                    + exchange.getRequestHeaders().getFirst("Cookie"));
            exchange.getResponseHeaders().set("Set-Cookie", "id=7; path=/");
            answer("text/html", PAGE).handle(exchange);
        });

        try (Egress egress = egress(Duration.ofSeconds(10), 1_000)) {
            egress.ask(Ask.plainly(this.root + "/a"));
            egress.ask(Ask.plainly(this.root + "/a"));
        }

        assertThat(asked).containsExactly("GET Copydesk test gzip, deflate, br, zstd null",
                "GET Copydesk test gzip, deflate, br, zstd null");
    }

    @Test
    @Timeout(30)
    void stopsReadingABodyThatNeverEnds() throws IOException {
        serve("/a", (exchange) -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[10_000];
            try (OutputStream out = exchange.getResponseBody()) {
                while (this.end.getCount() > 0) {
                    out.write(chunk);
                }
            }
        });

        assertThat(fetch("/a")).isEqualTo(
                new Fetched.Failed("a", this.root + "/a", Reason.TOO_LARGE, "The document is larger than the limit."));
    }

    @Test
    @Timeout(30)
    void givesUpOnAServerThatSaysNothing() {
        serve("/a", (exchange) -> hold());

        assertThat(fetch("/a", Duration.ofMillis(300)).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    @Timeout(30)
    void givesUpOnABodyThatStops() throws IOException {
        serve("/a", (exchange) -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            hold();
        });

        assertThat(fetch("/a", Duration.ofMillis(300)).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void saysSoWhereNobodyListens() {
        this.server.stop(0);

        assertThat(((Fetched.Failed) fetch("/a")).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void offersAnEmptyBodyAsItCame() throws IOException {
        serve("/a", answer("text/html", new byte[0]));

        Fetched fetched = fetch("/a");

        assertThat(fetched).isInstanceOfSatisfying(Offer.class, (offer) -> assertThat(offer.bytes()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "https://news.example/2026/05/ferry.html, ferry", "https://news.example/ferry/, ferry",
            "https://news.example/ferry?x=/y.z, ferry", "https://news.example, news.example",
            "https://news.example/a%20b, a-20b", "https://news.example/v1.2-notes, v1.2-notes", "'', page",
            "https://news.example/паром.htm, паром" })
    void givesShortNames(String url, String name) {
        assertThat(Names.ofUrl(url)).isEqualTo(name);
    }

    private void serve(String path, HttpHandler handler) {
        this.server.createContext(path, handler);
    }

    private void hold() {
        try {
            this.end.await(20, TimeUnit.SECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpHandler answer(String type, byte[] body) {
        return (exchange) -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, (body.length > 0) ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    private Fetched fetch(String path) {
        return fetched(path, Duration.ofSeconds(10));
    }

    private Fetched.Failed fetch(String path, Duration timeout) {
        return (Fetched.Failed) fetched(path, timeout);
    }

    private Fetched fetched(String path, Duration timeout) {
        try (Egress egress = egress(timeout, 100_000)) {
            return new WebPages(egress, Clock.systemUTC()).fetch(this.root + path);
        }
    }

    private Egress egress(Duration timeout, int limit) {
        return new Egress(new FetchSettings("Copydesk test", timeout, 3, limit, limit, 100, 10, List.of(),
                List.of("localhost:" + this.server.getAddress().getPort())), Clock.systemUTC());
    }

}
