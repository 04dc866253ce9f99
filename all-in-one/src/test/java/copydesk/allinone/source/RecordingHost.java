package copydesk.allinone.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/**
 * A host that writes down when it was asked for what. A request is over for it before its
 * last byte leaves, so what it writes is never longer than what the client knows.
 */
final class RecordingHost implements AutoCloseable {

    private final HttpServer server;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Map<String, IntFunction<Reply>> pages = new ConcurrentHashMap<>();

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    private final List<Visit> visits = new CopyOnWriteArrayList<>();

    private final AtomicInteger active = new AtomicInteger();

    /** The host 127.0.0.n, on a port of its own. */
    RecordingHost(int n) throws IOException {
        InetAddress address = InetAddress.getByAddress(new byte[] { 127, 0, 0, (byte) n });
        this.server = HttpServer.create(new InetSocketAddress(address, 0), 50);
        this.server.createContext("/", this::answer);
        this.server.setExecutor(this.threads);
        this.server.start();
    }

    String url(String path) {
        return "http:/" + this.server.getAddress() + path;
    }

    /** What is at a path, by how often it was asked for before. */
    RecordingHost page(String path, IntFunction<Reply> reply) {
        this.pages.put(path, reply);
        return this;
    }

    RecordingHost page(String path, String text) {
        return page(path, (before) -> Reply.of(200, text));
    }

    private void answer(HttpExchange exchange) throws IOException {
        long begin = System.nanoTime();
        boolean alone = this.active.incrementAndGet() == 1;
        String path = exchange.getRequestURI().getPath();
        int before = this.asked.computeIfAbsent(path, (none) -> new AtomicInteger()).getAndIncrement();
        Reply reply = this.pages.getOrDefault(path, (n) -> Reply.of(404, "")).apply(before);
        boolean known = reply.etag() != null
                && reply.etag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        byte[] body = reply.text().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        try {
            exchange.sendResponseHeaders(known ? 304 : reply.status(), (known || body.length == 0) ? -1 : body.length);
        }
        finally {
            // also if who asked was killed meanwhile
            this.visits.add(new Visit(path, begin, System.nanoTime(), alone, known ? 304 : reply.status()));
            this.active.decrementAndGet();
        }
        if (!known && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    List<Visit> visits() {
        List<Visit> sorted = new ArrayList<>(this.visits);
        sorted.sort((one, other) -> Long.compare(one.begin, other.begin));
        return sorted;
    }

    List<Visit> visits(String path) {
        return visits().stream().filter((visit) -> visit.path.equals(path)).toList();
    }

    @Override
    public void close() {
        this.server.stop(0);
        this.threads.shutdownNow();
    }

    /**
     * A request, with its times in nanoseconds.
     *
     * @param path what was asked for
     * @param begin when it came
     * @param end when it was answered
     * @param alone whether no other was under way then
     * @param status what was answered
     */
    record Visit(String path, long begin, long end, boolean alone, int status) {

    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param headers its headers
     * @param text its body
     */
    record Reply(int status, Map<String, String> headers, String text) {

        static Reply of(int status, String text) {
            return new Reply(status, Map.of(), text);
        }

        Reply with(String name, String value) {
            Map<String, String> more = new TreeMap<>(this.headers);
            more.put(name, value);
            return new Reply(this.status, more, this.text);
        }

        @Nullable String etag() {
            return this.headers.get("ETag");
        }

    }

}
