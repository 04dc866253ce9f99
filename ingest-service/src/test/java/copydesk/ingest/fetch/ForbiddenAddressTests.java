package copydesk.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import copydesk.ingest.address.Destinations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that is not on the public internet is connected to, however it is written and
 * whoever sends us there. A listener on this machine counts.
 */
class ForbiddenAddressTests {

    private final AtomicInteger connections = new AtomicInteger();

    private final List<String> resolved = new ArrayList<>();

    private ServerSocket listener;

    private HttpServer open;

    @BeforeEach
    void listen() throws IOException {
        // the wildcard, so that every address of this machine leads here
        this.listener = new ServerSocket(0, 200);
        Thread counter = new Thread(this::count, "listener");
        counter.setDaemon(true);
        counter.start();
        this.open = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.open.createContext("/", (exchange) -> {
            String query = exchange.getRequestURI().getRawQuery();
            if (query != null) {
                exchange.getResponseHeaders().set("Location", URLDecoder.decode(query, StandardCharsets.UTF_8));
            }
            exchange.sendResponseHeaders((query != null) ? 302 : 200, (query != null) ? -1 : 4);
            exchange.getResponseBody().write("news".getBytes(StandardCharsets.UTF_8), 0, (query != null) ? 0 : 4);
            exchange.close();
        });
        this.open.start();
    }

    @AfterEach
    void stop() throws IOException {
        this.open.stop(0);
        this.listener.close();
    }

    @Test
    void connectsToNoneOfTheFormsOfAPrivateAddress() {
        List<String> urls = ForbiddenForms.urls(this.listener.getLocalPort());
        try (Egress egress = egress(List.of())) {
            for (String url : urls) {
                assertThat(egress.ask(Ask.plainly(url))).as(url).isInstanceOf(Answer.Failed.class);
            }
        }

        assertThat(urls).hasSizeGreaterThan(500);
        assertThat(this.connections).hasValue(0);
    }

    @Test
    void connectsToNoneOfThemWhenSentThere() {
        try (Egress egress = egress(List.of("open.example:" + this.open.getAddress().getPort()))) {
            for (String url : ForbiddenForms.urls(this.listener.getLocalPort())) {
                Answer answer = egress.ask(Ask.plainly(sending(url)));
                Answer last = (answer instanceof Answer.Elsewhere elsewhere) ? egress.ask(Ask.plainly(elsewhere.url()))
                        : answer;
                assertThat(last).as(url).isInstanceOf(Answer.Failed.class);
            }
        }

        assertThat(this.connections).hasValue(0);
    }

    @Test
    void checksThePortOfEachRedirectWithinAHost() {
        try (Egress egress = egress(List.of("open.example:" + this.open.getAddress().getPort()))) {
            assertThat(egress.ask(Ask.plainly(sending("/fine")))).isInstanceOf(Answer.Document.class);
            assertThat(egress.ask(Ask.plainly(sending("http://open.example:" + this.listener.getLocalPort() + "/"))))
                .isInstanceOf(Answer.Failed.class);
        }

        assertThat(this.connections).hasValue(0);
    }

    @Test
    void connectsToTheAddressThatWasChecked() {
        int port = this.open.getAddress().getPort();
        try (Egress egress = egress(List.of("127.0.0.1/32:" + port))) {
            assertThat(egress.ask(Ask.plainly("http://turning.example:" + port + "/")))
                .isInstanceOf(Answer.Document.class);
            assertThat(this.resolved).containsExactly("turning.example");
            // the open connection leads where it always led; a new one is checked anew
            assertThat(egress.ask(Ask.plainly("http://turning.example:" + port + "/again")))
                .isInstanceOf(Answer.Document.class);
            assertThat(this.resolved).containsExactly("turning.example");
        }
        try (Egress egress = egress(List.of("127.0.0.1/32:" + port))) {
            assertThat(egress.ask(Ask.plainly("http://turning.example:" + port + "/")))
                .isInstanceOf(Answer.Failed.class);
        }
        assertThat(this.resolved).containsExactly("turning.example", "turning.example");
    }

    @Test
    void countsWhatDoesConnect() {
        int port = this.listener.getLocalPort();
        try (Egress egress = egress(List.of("127.0.0.1:" + port))) {
            egress.ask(Ask.plainly("http://127.0.0.1:" + port + "/"));
        }

        assertThat(this.connections).hasPositiveValue();
    }

    private String sending(String target) {
        return "http://open.example:" + this.open.getAddress().getPort() + "/?"
                + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    private void count() {
        try {
            while (!this.listener.isClosed()) {
                this.listener.accept().close();
                this.connections.incrementAndGet();
            }
        }
        catch (IOException ex) {
            // the test is over
        }
    }

    private Egress egress(List<String> allow) {
        FetchSettings settings = new FetchSettings("Test", Duration.ofSeconds(10), 5, 1_000, 1_000, 100, 10,
                List.of(this.listener.getLocalPort()), allow);
        return new Egress(settings, Clock.systemUTC(), new Destinations(allow, settings.ports(), this::resolve));
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        this.resolved.add(host);
        long before = this.resolved.stream().filter(host::equals).count();
        return switch (host) {
            case "turning.example" -> addresses((before == 1) ? "127.0.0.1" : "127.0.0.2");
            case "mixed.example" -> addresses("93.184.215.14", "127.0.0.1");
            case "six.example" -> addresses("::1");
            case "mapped.example" -> addresses("::ffff:127.0.0.1");
            default -> addresses("127.0.0.1");
        };
    }

    private static InetAddress[] addresses(String... texts) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[texts.length];
        for (int i = 0; i < texts.length; i++) {
            addresses[i] = InetAddress.getByName(texts[i]);
        }
        return addresses;
    }

}
