package copydesk.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import copydesk.contract.ledger.Reason;
import copydesk.ingest.address.Destinations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms leave by the same way out, under the same rules. */
class FormTests {

    private final List<String> got = new CopyOnWriteArrayList<>();

    private HttpServer server;

    private Egress egress;

    private int status = 202;

    private int turns = Integer.MAX_VALUE;

    private String location = "/elsewhere";

    @BeforeEach
    void start() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.createContext("/", (exchange) -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            this.got.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " " + body);
            exchange.getResponseHeaders().set("Location", this.location);
            int answer = (this.got.size() > this.turns) ? 202 : this.status;
            exchange.sendResponseHeaders(answer, (answer == 204) ? -1 : 2);
            if (answer != 204) {
                exchange.getResponseBody().write(new byte[] { 'o', 'k' });
            }
            exchange.close();
        });
        this.server.start();
        FetchSettings settings = new FetchSettings("Test", Duration.ofSeconds(10), 5, 10_000, 10_000, 100, 10,
                List.of(), List.of());
        this.egress = new Egress(settings, Clock.systemUTC(), new Destinations(
                List.of("127.0.0.1:" + this.server.getAddress().getPort()), List.of(), FormTests::resolve));
    }

    @AfterEach
    void stop() {
        this.egress.close();
        this.server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = { 200, 202, 204 })
    void sendsAFormOnce(int answered) {
        this.status = answered;

        assertThat(send("hub.example", "hub.mode=subscribe&hub.topic=a%26b")).isEqualTo(new Answer.Taken(answered));
        assertThat(this.got)
            .containsExactly("POST /hub?x=1 application/x-www-form-urlencoded " + "hub.mode=subscribe&hub.topic=a%26b");
    }

    @ParameterizedTest
    @ValueSource(ints = { 301, 302, 303 })
    void doesNotFollowARedirectThatIsNotMeantForForms(int redirect) {
        this.status = redirect;

        assertThat(send("hub.example", "a=b"))
            .isEqualTo(new Answer.Failed(Reason.UNREACHABLE, "The server answered " + redirect + ".", redirect));
        assertThat(this.got).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = { 307, 308 })
    void sendsAFormAgainWhereTheServerSaysSo(int redirect) {
        this.status = redirect;
        this.turns = 2;

        assertThat(send("hub.example", "a=b")).isEqualTo(new Answer.Taken(202));
        String type = "application/x-www-form-urlencoded a=b";
        assertThat(this.got).containsExactly("POST /hub?x=1 " + type, "POST /elsewhere " + type,
                "POST /elsewhere " + type);
    }

    @Test
    void endsARoundOfRedirects() {
        this.status = 307;

        assertThat(send("hub.example", "a=b"))
            .isEqualTo(new Answer.Failed(Reason.UNREACHABLE, "The server redirects in circles."));
        assertThat(this.got).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({ "307, false", "308, true" })
    void asksNoOtherHostByItself(int redirect, boolean permanent) {
        this.status = redirect;
        this.location = "https://private.example/hub";

        assertThat(send("hub.example", "a=b"))
            .isEqualTo(new Answer.Elsewhere("https://private.example/hub", permanent));
        assertThat(this.got).hasSize(1);
    }

    @Test
    void tellsThatAServerHasNoTimeOrKnowsNothing() {
        this.status = 503;
        assertThat(send("hub.example", "a=b")).isEqualTo(new Answer.Busy(503, null));

        this.status = 410;
        assertThat(send("hub.example", "a=b")).isEqualTo(new Answer.Gone(410));
    }

    @Test
    void sendsNothingToAPlaceThatMayNotBeAsked() {
        assertThat(send("private.example", "a=b")).isInstanceOf(Answer.Failed.class);
        assertThat(this.got).isEmpty();
    }

    @Test
    void sendsNothingThatIsLarge() {
        assertThat(send("hub.example", "a".repeat(16_385)))
            .isEqualTo(new Answer.Failed(Reason.TOO_LARGE, Reason.TOO_LARGE.sentence()));
        assertThat(this.got).isEmpty();
    }

    private Answer send(String host, String form) {
        return this.egress
            .ask(Ask.form("http://" + host + ":" + this.server.getAddress().getPort() + "/hub?x=1", form));
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        byte[] address = host.equals("hub.example") ? new byte[] { 127, 0, 0, 1 } : new byte[] { 10, 0, 0, 1 };
        return new InetAddress[] { InetAddress.getByAddress(host, address) };
    }

}
