package copydesk.ingest.stream.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.contract.hub.Subscription;
import copydesk.ingest.address.Destinations;
import copydesk.ingest.fetch.Egress;
import copydesk.ingest.fetch.FetchSettings;
import copydesk.ingest.host.Job;
import copydesk.ingest.host.Step;
import copydesk.ingest.listing.FoundListing;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import copydesk.ingest.stream.websub.HubPost;
import copydesk.ingest.websub.HubAnswer;
import copydesk.ingest.websub.HubCall;
import copydesk.ingest.websub.HubDesk;
import copydesk.ingest.websub.HubForm;
import copydesk.ingest.websub.Subscriptions;
import copydesk.ingest.websub.WebSubSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * A feed, a hub and our address for hubs on one server, and all of ours between them: the
 * frontier, what fetches, the desk. What fetches is done by the thread of the test.
 */
final class HubTown implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpServer server;

    private final FrontierDriver frontier;

    private final MockProducer<byte[], byte[]> producer = new MockProducer<>(true, null, new ByteArraySerializer(),
            new ByteArraySerializer());

    private final Egress egress;

    private final Errand errand;

    private final HubDesk desk;

    private final Map<String, SourceState> states = new ConcurrentHashMap<>();

    private final List<Map<String, String>> forms = new CopyOnWriteArrayList<>();

    private final List<FetchRequest> done = new ArrayList<>();

    private volatile List<String> listed = List.of("/0");

    private volatile int hubStatus = 202;

    private @Nullable String forged;

    private int passedOn;

    private int verified;

    HubTown() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.server.createContext("/feed", (exchange) -> answer(exchange, 200, document(this.listed)));
        this.server.createContext("/hub", this::ask);
        this.server.createContext("/websub", this::call);
        this.server.start();
        WebSubSettings settings = new WebSubSettings(address(), "0123456789abcdef0123456789abcdef", null);
        this.frontier = new FrontierDriver(settings);
        Clock clock = clock();
        FetchSettings fetch = FetchSettings.defaults();
        this.egress = new Egress(fetch, Clock.systemUTC(),
                new Destinations(List.of("127.0.0.1:" + this.server.getAddress().getPort()), List.of()));
        FetchDoor door = new FetchDoor(this.producer, new FetchMeters(new SimpleMeterRegistry()), clock);
        Outbox outbox = new Outbox(this.producer);
        this.errand = new Errand(this.egress, door, new Results(new FoundListing(), true), new HubForm(settings),
                outbox, clock);
        this.desk = new HubDesk(settings, clock, view(), new HubPost(door, new FoundListing(), outbox, clock));
    }

    /** Adds the feed and polls it for the first time. */
    void addFeed() {
        this.frontier.order(SourceCommandKind.ADD, "courier",
                new SourceDefinition("courier", SourceKind.FEED, feed(), 60, 3_600, true, null, null, null, 0));
        pass(Duration.ofSeconds(1));
        work();
        this.done.clear();
    }

    /** Has all done up to the first lease. */
    void subscribed(int lease) {
        addFeed();
        pass(Duration.ofSeconds(1));
        hubVerifies("subscribe", lease);
    }

    void order(SourceCommandKind kind) {
        this.frontier.order(kind, "courier", null);
        work();
    }

    /** Lets time go on, minute by minute, and does what is due. */
    void pass(Duration time) {
        Duration left = time;
        while (left.compareTo(Duration.ZERO) > 0) {
            Duration step = (left.compareTo(Duration.ofMinutes(1)) > 0) ? Duration.ofMinutes(1) : left;
            this.frontier.pass(step);
            left = left.minus(step);
            work();
        }
    }

    private void work() {
        passOn();
        for (FetchRequest request : this.frontier.requests()) {
            this.done.add(request);
            if (request.purpose() != FetchPurpose.ARTICLE) {
                this.errand.fetch(new Step.Fetch(new Job(request, "127.0.0.1", 0, 0), 0, Duration.ZERO));
            }
        }
        passOn();
    }

    private void passOn() {
        List<ProducerRecord<byte[], byte[]>> sent = List.copyOf(this.producer.history());
        for (ProducerRecord<byte[], byte[]> record : sent.subList(this.passedOn, sent.size())) {
            if (record.topic().equals(Topic.FETCH_RESULT.topicName())) {
                this.frontier.pipe(Topic.FETCH_RESULT, "courier", record.value());
            }
        }
        this.passedOn = sent.size();
        this.frontier.records(Topic.SOURCE_STATE).forEach((record) -> {
            if (record.value() != null) {
                this.states.put("courier", Json.read(record.value(), SourceState.class));
            }
            else {
                this.states.clear();
            }
        });
    }

    void feedLists(String... paths) {
        this.listed = List.of(paths);
    }

    void hubAnswers(int status) {
        this.hubStatus = status;
    }

    /** From now on the hub signs with this. */
    void forge(String secret) {
        this.forged = secret;
    }

    /** The hub makes sure of the last request; what it is answered. */
    String hubVerifies(String mode, int lease) {
        Map<String, String> form = this.forms.get(this.forms.size() - 1);
        this.verified++;
        String query = "?hub.mode=" + mode + "&hub.topic=" + encoded(form.get("hub.topic"))
                + (mode.equals("denied") ? "" : "&hub.challenge=challenge-" + this.verified)
                + ((lease > 0) ? "&hub.lease_seconds=" + lease : "");
        String answer = send(HttpRequest.newBuilder(URI.create(form.get("hub.callback") + query)).GET());
        work();
        return answer;
    }

    /** The hub delivers what is new; what it is answered. */
    String hubDelivers(String method, String... paths) {
        Map<String, String> form = this.forms.get(0);
        String body = document(List.of(paths));
        String secret = (this.forged != null) ? this.forged : form.get("hub.secret");
        String answer = send(HttpRequest.newBuilder(URI.create(form.get("hub.callback")))
            .header("Content-Type", "application/rss+xml")
            .header("X-Hub-Signature", method + "=" + sign(method, secret, body))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
        work();
        return answer;
    }

    /** What the hub was asked, each with these fields. */
    List<String> asked(String... fields) {
        return this.forms.stream()
            .map((form) -> Arrays.stream(fields).map(form::get).collect(Collectors.joining(" ")))
            .toList();
    }

    List<String> requestedArticles() {
        return this.done.stream()
            .filter((request) -> request.purpose() == FetchPurpose.ARTICLE)
            .map((request) -> request.url().substring(address().length()))
            .toList();
    }

    long polls() {
        return this.done.stream().filter((request) -> request.purpose() == FetchPurpose.POLL).count();
    }

    Subscription subscription() {
        SourceState state = this.states.get("courier");
        Subscription subscription = (state != null) ? state.subscription() : null;
        if (subscription == null) {
            throw new IllegalStateException("There is no subscription");
        }
        return subscription;
    }

    Instant now() {
        return this.frontier.now();
    }

    String feed() {
        return address() + "/feed";
    }

    private String address() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    private String document(List<String> paths) {
        return "<rss version='2.0' xmlns:a='http://www.w3.org/2005/Atom'><channel><a:link rel='hub' href='" + address()
                + "/hub'/><a:link rel='self' href='" + feed() + "'/>"
                + paths.stream()
                    .map((path) -> "<item><link>" + address() + path + "</link></item>")
                    .collect(Collectors.joining())
                + "</channel></rss>";
    }

    private void ask(HttpExchange exchange) throws IOException {
        this.forms.add(fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        answer(exchange, this.hubStatus, "");
    }

    private void call(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        HubCall call = new HubCall(path[2], path[3], path[4]);
        HubAnswer answer;
        if (exchange.getRequestMethod().equals("GET")) {
            Map<String, String> query = fields(exchange.getRequestURI().getRawQuery());
            answer = this.desk.verify(call, new HubCall.Question(query.get("hub.mode"), query.get("hub.topic"),
                    query.getOrDefault("hub.challenge", ""), query.getOrDefault("hub.lease_seconds", "")));
        }
        else {
            answer = this.desk.take(call, new HubCall.Head(exchange.getRequestHeaders().getFirst("X-Hub-Signature"),
                    exchange.getRequestHeaders().getFirst("Content-Type"), ""), exchange.getRequestBody());
        }
        answer(exchange, answer.outcome().status(), answer.body());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/xml");
        exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String field : form.split("&")) {
            int sign = field.indexOf('=');
            fields.put(field.substring(0, sign), URLDecoder.decode(field.substring(sign + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        }
        catch (IOException | InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String sign(String method, String secret, String body) {
        try {
            String algorithm = "Hmac" + method.toUpperCase(java.util.Locale.ROOT);
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Clock clock() {
        InstantSource source = this::now;
        return source.withZone(ZoneOffset.UTC);
    }

    private Subscriptions view() {
        return new Subscriptions() {

            @Override
            public @Nullable SourceState known(String source) {
                return HubTown.this.states.get(source);
            }

            @Override
            public @Nullable SourceState now(String source) {
                return known(source);
            }

        };
    }

    @Override
    public void close() {
        this.server.stop(0);
        this.egress.close();
        this.frontier.close();
    }

}
