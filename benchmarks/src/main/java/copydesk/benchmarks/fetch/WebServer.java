package copydesk.benchmarks.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import copydesk.ingest.address.Destinations;

/**
 * A server on this machine that answers for any number of host names: the same body to
 * each, and "unchanged" to who has it.
 */
final class WebServer implements AutoCloseable {

    private static final String TAG = "\"1\"";

    static {
        // the JDK's server sends head and body apart and would wait for the ack between
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final LongAdder requests = new LongAdder();

    private final HttpServer server;

    private WebServer(HttpServer server) {
        this.server = server;
    }

    static WebServer start(String encoding, byte[] body, Duration thinks) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
            WebServer server = new WebServer(http);
            http.setExecutor(server.threads);
            http.createContext("/", (exchange) -> server.answer(exchange, encoding, body, thinks));
            http.start();
            return server;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void answer(HttpExchange exchange, String encoding, byte[] body, Duration thinks) throws IOException {
        this.requests.increment();
        LockSupport.parkNanos(thinks.toNanos());
        boolean has = TAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        exchange.getResponseHeaders().set("ETag", TAG);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Encoding", encoding);
        exchange.sendResponseHeaders(has ? 304 : 200, has ? -1 : body.length);
        exchange.getResponseBody().write(body, 0, has ? 0 : body.length);
        exchange.close();
    }

    /** Destinations where every name leads here. */
    Destinations everywhere() {
        return new Destinations(List.of("127.0.0.1:" + port()), List.of(),
                (host) -> new InetAddress[] { InetAddress.getLoopbackAddress() });
    }

    int port() {
        return this.server.getAddress().getPort();
    }

    /** How many requests came. */
    long requests() {
        return this.requests.sum();
    }

    @Override
    public void close() {
        this.server.stop(0);
        this.threads.shutdownNow();
    }

}
