package copydesk.benchmarks.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A host of its own with a feed, which lists what has appeared by then. */
final class NewsSite implements AutoCloseable {

    private static final String ARTICLE = "/articles/";

    private final HttpServer server;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final List<Story> stories;

    private final Clock clock;

    private volatile Instant begin = Instant.MAX;

    /** A site at 127.0.1.n that has begun to list nothing yet. */
    NewsSite(int n, List<Story> stories, Clock clock) throws IOException {
        InetAddress address = InetAddress.getByAddress(new byte[] { 127, 0, 1, (byte) n });
        this.server = HttpServer.create(new InetSocketAddress(address, 0), 50);
        this.stories = stories;
        this.clock = clock;
        this.server.createContext("/feed", (exchange) -> answer(exchange, 200, "application/rss+xml", feed()));
        this.server.createContext(ARTICLE, this::article);
        this.server.createContext("/robots.txt", (exchange) -> answer(exchange, 404, "text/plain", "none"));
        this.server.setExecutor(this.threads);
        this.server.start();
    }

    /** From now on time counts. */
    void begin(Instant at) {
        this.begin = at;
    }

    String url(String path) {
        return "http:/" + this.server.getAddress() + path;
    }

    String feed() {
        Instant now = this.clock.instant();
        return this.stories.stream()
            .filter((story) -> !now.isBefore(this.begin) && !this.begin.plus(story.after()).isAfter(now))
            .map((story) -> story.entry(url(ARTICLE + story.number())))
            .collect(
                    Collectors.joining("", "<rss version=\"2.0\"><channel><title>Harbour</title>", "</channel></rss>"));
    }

    private void article(HttpExchange exchange) throws IOException {
        int number = Integer.parseInt(exchange.getRequestURI().getPath().substring(ARTICLE.length()));
        String page = this.stories.stream()
            .filter((story) -> story.number() == number)
            .map(Story::page)
            .findFirst()
            .orElse("");
        answer(exchange, page.isEmpty() ? 404 : 200, "text/html; charset=utf-8", page);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        this.server.stop(0);
        this.threads.shutdownNow();
    }

}
