package copydesk.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import copydesk.contract.ledger.Reason;
import copydesk.ingest.room.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What is large costs no more memory than there is room for. */
@Timeout(120)
class LargeBodiesTests {

    private static final int LARGE = 600_000;

    // one less than the connections to a host
    private static final int MANY = 7;

    private static final long SIZE = 2_000_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final CountDownLatch end = new CountDownLatch(1);

    private final Room room = new Room(SIZE, Clock.systemUTC());

    private HttpServer server;

    private String root;

    private Egress egress;

    @BeforeEach
    void start() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.setExecutor(this.threads);
        this.server.start();
        this.root = "http://localhost:" + this.server.getAddress().getPort();
        FetchSettings settings = new FetchSettings("Test", Duration.ofSeconds(60), 3, 1_000_000, 1_000_000, 100, 50,
                List.of(), List.of("localhost:" + this.server.getAddress().getPort()));
        this.egress = new Egress(settings, Clock.systemUTC(), settings.destinations(), this.room);
    }

    @AfterEach
    void stop() {
        this.end.countDown();
        this.egress.close();
        this.server.stop(0);
        this.threads.shutdownNow();
    }

    @Test
    void refusesAFilmBeforeItIsRead() {
        serveForever("/film", "video/mp4", 0);

        assertThat(this.egress.ask(Ask.plainly(this.root + "/film"))).isEqualTo(new Answer.Failed(
                Reason.UNSUPPORTED_TYPE, "The server says that it is a picture, a film, an archive or the like.", 200));
    }

    @Test
    void refusesWhatSaysItselfThatItIsTooLong() {
        serveForever("/long", "text/html", 1_000_001);

        assertThat(this.egress.ask(Ask.plainly(this.root + "/long")))
            .isEqualTo(new Answer.Failed(Reason.TOO_LARGE, "The document is larger than the limit."));
    }

    @Test
    void readsRulesWhateverTheirTypeIsSaidToBe() {
        this.server.createContext("/robots.txt", (exchange) -> {
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            send(exchange, "User-agent: *".getBytes(StandardCharsets.US_ASCII));
        });

        assertThat(this.egress.ask(Ask.plainly(this.root + "/robots.txt"))).isInstanceOf(Answer.Document.class);
    }

    @Test
    void readsManySlowLargeDocumentsInTheRoomThereIs() throws Exception {
        CountDownLatch underWay = new CountDownLatch(MANY);
        this.server.createContext("/large", (exchange) -> slow(exchange, underWay));
        this.server.createContext("/small", (exchange) -> send(exchange, new byte[10_000]));

        List<CompletableFuture<Void>> all = IntStream.range(0, MANY)
            .mapToObj((i) -> CompletableFuture.runAsync(this::askUntilItComes, this.threads))
            .toList();
        underWay.await();
        while (this.room.taken() < SIZE * 3 / 4) {
            Thread.onSpinWait();
        }

        assertThat(this.egress.ask(Ask.plainly(this.root + "/small"))).isInstanceOf(Answer.Document.class);
        assertThat(this.room.taken()).isLessThanOrEqualTo(SIZE);
        this.end.countDown();
        all.forEach(CompletableFuture::join);
        assertThat(this.room.taken()).isZero();
    }

    // what gave up for the others is asked for again, as the frontier does
    private void askUntilItComes() {
        Answer answer = this.egress.ask(Ask.plainly(this.root + "/large"));
        while (answer instanceof Answer.NoRoom) {
            answer = this.egress.ask(Ask.plainly(this.root + "/large"));
        }
        assertThat(((Answer.Document) answer).bytes()).hasSize(LARGE);
        assertThat(this.room.taken()).isBetween(1L, SIZE);
        this.egress.done(answer);
    }

    private void slow(HttpExchange exchange, CountDownLatch underWay) throws IOException {
        underWay.countDown();
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(new byte[LARGE - 1]);
        exchange.getResponseBody().flush();
        await();
        exchange.getResponseBody().write(1);
        exchange.close();
    }

    private void serveForever(String path, String type, long length) {
        this.server.createContext(path, (exchange) -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, length);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await();
        });
    }

    private void await() {
        try {
            this.end.await();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

}
