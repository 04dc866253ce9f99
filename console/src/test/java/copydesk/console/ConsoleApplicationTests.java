package copydesk.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import copydesk.console.fixture.Articles;
import copydesk.console.fixture.Sources;
import copydesk.console.flow.FlowBoard;
import copydesk.console.flow.ReadingState;
import copydesk.console.quarantine.Decided;
import copydesk.console.quarantine.QuarantineList;
import copydesk.console.quarantine.SetAside;
import copydesk.console.quarantine.Standing;
import copydesk.console.source.SourceShelf;
import copydesk.console.story.StoryShelf;
import copydesk.contract.RecordPlace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The running console without Kafka: no broker listens on the port it is given. */
class ConsoleApplicationTests {

    private static final Instant AT = Instant.parse("2026-03-12T06:30:00.420Z");

    private static final HttpClient http = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(ConsoleApplication.class).properties("spring.config.name=console")
            .registerShutdownHook(false)
            .run("--server.port=0", "--management.server.port=0", "--copydesk.kafka=127.0.0.1:1");
        StoryShelf stories = context.getBean(StoryShelf.class);
        stories.published(Articles.plain("urn:hostile", 1, "<script>alert(1)</script>", "Text & <b>more</b>."),
                "substantive", AT, AT.minusMillis(420));
        context.getBean(QuarantineList.class)
            .add(new SetAside(AT, "empty", "The document holds no text.", null, "newsroom.document.fetched.v1", "0@1",
                    "item-1", "files:empty.txt",
                    new RecordPlace("newsroom.document.fetched.v1.copydesk-ingest.dlq", 0, 7), "files", 12,
                    "Discard it.", Standing.RETRIED, new Decided("Ada", "mended", AT)));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void showsArticlesAsHtmlSafeJson() throws Exception {
        HttpResponse<String> response = get("/api/articles");

        assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(response.body()).isEqualTo(
                """
                        [{"uri":"urn:hostile","version":1,"change":"substantive","publishedAt":"2026-03-12T06:30:00.420Z",\
                        "tookMillis":420,"withdrawn":false,"print":{\
                        "headline":"\\u003Cscript\\u003Ealert(1)\\u003C/script\\u003E",\
                        "by":null,"language":"en","address":null,"note":null,\
                        "text":"Text \\u0026 \\u003Cb\\u003Emore\\u003C/b\\u003E.","textCut":false,"pictures":[],"related":[],\
                        "sources":[]},"notes":{"complete":false,"published":null,"tags":[],"mentions":[],\
                        "links":[],"issues":[],"quotes":[],"values":[],"copies":[],"subjects":[],"keywords":[],"decisions":[]}}]""");
    }

    @Test
    void showsQuarantine() throws Exception {
        assertThat(get("/api/quarantine").body()).isEqualTo("""
                [{"at":"2026-03-12T06:30:00.420Z","reason":"empty","sentence":"The document holds no text.",\
                "detail":null,"from":"newsroom.document.fetched.v1","place":"0@1","item":"item-1",\
                "article":"files:empty.txt","rests":{"topic":"newsroom.document.fetched.v1.copydesk-ingest.dlq",\
                "partition":0,"offset":7},"source":"files","bytes":12,"advice":"Discard it.","standing":"retried",\
                "decided":{"who":"Ada","why":"mended","at":"2026-03-12T06:30:00.420Z"}}]""");
    }

    @Test
    void showsSourcesTheWorstFirst() throws Exception {
        SourceShelf sources = context.getBean(SourceShelf.class);
        sources.is(Sources.healthy("courier"));
        sources.is(Sources.failing("herald"));

        assertThat(get("/api/sources?health=troubled").body()).startsWith("""
                {"sources":2,"healths":{"healthy":1,"silent":0,"failing":1,"broken":0,"drifted":0,"paused":0,"gone":0},\
                "chosen":1,"page":1,"pages":1,"rows":[{"id":"herald","health":"failing","kind":"feed",""");
        assertThat(get("/api/sources?page=x").statusCode()).isEqualTo(400);
        assertThat(get("/sources.html").body()).contains("<title>Sources, Copydesk console</title>");
    }

    @Test
    void saysThatNoStoryCanBeFoundWithoutKafka() throws Exception {
        HttpResponse<String> response = get("/api/stories/urn:uuid:6f1cb1a4-6f0e-5a51-9f0b-0a3f6f2f6b01");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).startsWith("{\"sentence\":\"The topics cannot be read from Kafka at 127.0.0.1:1");
        assertThat(get("/api/stories").statusCode()).isEqualTo(400);
    }

    @Test
    void showsFlowAndThatKafkaIsAway() throws Exception {
        FlowBoard flow = context.getBean(FlowBoard.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> flow.reading().state() == ReadingState.LOST);

        assertThat(get("/api/flow").body()).startsWith("""
                {"reading":{"state":"lost","sentence":"Kafka does not answer at 127.0.0.1:1. Start Copydesk with \
                ./copydesk run, or set copydesk.console.bootstrap-servers.","behind":0},"hops":[{"stage":"fetched",\
                "topic":"newsroom.document.fetched.v1","records":0},""");
    }

    @Test
    void tellsPageWhatItNeedsOnce() throws Exception {
        assertThat(get("/api/page").body()).isEqualTo("{\"refreshMillis\":2000,\"kafka\":\"127.0.0.1:1\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/console.js", "/console.css", "/api/articles", "/api/flow", "/not-there" })
    void sendsSafeHeadersWithEverything(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.allValues("content-security-policy")).containsExactly("default-src 'self'; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'; object-src 'none'");
        assertThat(headers.allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers.allValues("x-frame-options")).containsExactly("DENY");
        assertThat(headers.allValues("referrer-policy")).containsExactly("no-referrer");
    }

    @Test
    void answersNotModifiedWhileNothingChanges() throws Exception {
        String etag = get("/api/articles").headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again = send(request("/api/articles").header("If-None-Match", etag).build());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void servesPageAtTheRoot() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("<title>Copydesk console</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/console.js", "/element.js", "/flow.js", "/highlight.js", "/story.js",
            "/quarantine.js", "/trail.js", "/sources.html", "/sources.js", "/console.css", "/icon.svg" })
    void asksNobodyElseAndWritesNoMarkup(String path) throws Exception {
        HttpResponse<String> file = get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body().replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://",
                "@import", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", " style=",
                "onclick=", "onload=", "<style");
    }

    @Test
    void keepsActuatorOffThePagePort() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void livesWithoutKafkaButIsNotReady() throws Exception {
        FlowBoard flow = context.getBean(FlowBoard.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> flow.reading().state() == ReadingState.LOST);

        assertThat(actuator("/health/liveness").statusCode()).isEqualTo(200);
        assertThat(actuator("/health/readiness").statusCode()).isEqualTo(503);
        assertThat(actuator("/health/readiness").body()).contains("Kafka does not answer at 127.0.0.1:1.");
    }

    @Test
    void exposesOnlyHealthInfoAndMetrics() throws Exception {
        assertThat(actuator("/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(actuator("/info").statusCode()).isEqualTo(200);
        assertThat(actuator("/env").statusCode()).isEqualTo(404);
        assertThat(actuator("/beans").statusCode()).isEqualTo(404);
        assertThat(actuator("/heapdump").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port("local.server.port") + path));
    }

    private static HttpResponse<String> actuator(String path) throws IOException, InterruptedException {
        return send(HttpRequest
            .newBuilder(URI.create("http://127.0.0.1:" + port("local.management.port") + "/actuator" + path))
            .build());
    }

    private static String port(String property) {
        return context.getEnvironment().getRequiredProperty(property);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

}
