package copydesk.endtoend.hostile;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Shows pages to a real Chromium that can reach nothing but this test, and collects what
 * each page reports. A page is shown when the one before has reported; each must load
 * {@code /watch.js} first.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final HttpServer server;

    private final List<Page> pages;

    private final String watch;

    private final Map<Integer, String> reports = new ConcurrentSkipListMap<>();

    private final List<String> strayRequests = new ArrayList<>();

    private final CompletableFuture<Void> done = new CompletableFuture<>();

    private Chromium(List<Page> pages, String watch) throws IOException {
        this.pages = pages;
        this.watch = watch;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.createContext("/", this::answer);
        this.server.start();
    }

    /** Shows the pages; skips the test where no Chromium is installed. */
    static Chromium show(List<Page> pages, String watch) {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "skipped: no Chromium on the path (apt-get install chromium)");
        try {
            Chromium chromium = new Chromium(pages, watch);
            chromium.run(browser.orElseThrow());
            return chromium;
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    }

    private void run(Path browser) throws IOException {
        Path profile = Files
            .createTempDirectory(Files.createDirectories(Path.of("target", "chromium").toAbsolutePath()), "profile-");
        Path log = profile.resolve("browser.log");
        Process process = new ProcessBuilder(browser.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-extensions", "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--user-data-dir=" + profile, address(0))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
        try {
            this.done.get(5, TimeUnit.MINUTES);
        }
        catch (Exception ex) {
            throw new AssertionError("Chromium showed " + this.reports.size() + " of " + this.pages.size()
                    + " pages; it said: " + Files.readString(log, StandardCharsets.ISO_8859_1), ex);
        }
        finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private String address(int page) {
        return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/page/" + page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/watch.js")) {
            send(exchange, "text/javascript", this.watch);
        }
        else if (path.startsWith("/page/") && exchange.getRequestMethod().equals("GET")) {
            Page page = this.pages.get(number(path));
            send(exchange, page.contentType(), page.text());
        }
        else if (path.startsWith("/report/")) {
            report(exchange, number(path));
        }
        else {
            this.strayRequests.add(path);
            send(exchange, "text/plain", "");
        }
    }

    private void report(HttpExchange exchange, int page) throws IOException {
        String report = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        this.reports.put(page, report);
        boolean last = page + 1 >= this.pages.size();
        send(exchange, "text/plain", last ? "" : address(page + 1));
        if (last) {
            this.done.complete(null);
        }
    }

    private static int number(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, (bytes.length == 0) ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** What each page reported, in order. */
    List<String> reports() {
        return List.copyOf(this.reports.values());
    }

    /** Requests to us that no page of ours needs. */
    List<String> strayRequests() {
        return List.copyOf(this.strayRequests);
    }

    @Override
    public void close() {
        this.server.stop(0);
    }

    /**
     * A page.
     *
     * @param contentType how it is served
     * @param text all of it
     */
    record Page(String contentType, String text) {

    }

}
