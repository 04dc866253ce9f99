package copydesk.ingest.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.push.PushClaim;
import copydesk.ingest.fetch.Offer;
import copydesk.ingest.push.Claims;
import copydesk.ingest.push.PushDesk;
import copydesk.ingest.push.PushSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.assertj.core.api.Assertions.assertThat;

/** The address on a real port, asked as docs/push.md says. */
class ArticlesApiTests {

    private static final List<Offer> OFFERS = new ArrayList<>();

    private static final SimpleMeterRegistry REGISTRY = new SimpleMeterRegistry();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static AnnotationConfigServletWebServerApplicationContext context;

    @BeforeAll
    static void start() {
        context = new AnnotationConfigServletWebServerApplicationContext(Web.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void forget() {
        OFFERS.clear();
        REGISTRY.clear();
    }

    @Test
    void takesWhatTheDocumentationSends() throws Exception {
        List<String> commands = blocks("bash");

        assertThat(run(commands.get(0))).matches("\\{\"item\":\"[0-9a-f-]{36}\",\"source\":\"press-room\"}");
        assertThat(run(commands.get(1))).matches("\\{\"item\":\"[0-9a-f-]{36}\",\"source\":\"ntb\"}");
        assertThat(OFFERS).extracting((offer) -> offer.facts().identity())
            .containsExactly("press-room:push/ferry-1", "ntb:push/ferry-2");
        assertThat(REGISTRY.counter("copydesk.push.answered", "source", "ntb", "outcome", "accepted").count())
            .isEqualTo(1);
    }

    @Test
    void answersWithAProblemThatSaysWhatToDo() throws Exception {
        HttpResponse<String> answer = CLIENT.send(request("text/plain").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("{\"title\":\"Who pushes is not known\",\"status\":401,\"detail\":"
                + "\"Show a key as Authorization: Bearer KEY, or sign the request; the clock of who signs must be right.\"}");
        assertThat(REGISTRY.counter("copydesk.push.answered", "source", "unknown", "outcome", "unauthorized").count())
            .isEqualTo(1);
    }

    @Test
    void passesTypeAndPlaceOn() throws Exception {
        HttpResponse<String> answer = CLIENT
            .send(request("text/html; charset=utf-8").header("Authorization", "Bearer press-room-key")
                .header("Content-Location", "https://news.example/ferry")
                .build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(OFFERS).singleElement().satisfies((offer) -> {
            assertThat(offer.facts().contentType()).isEqualTo("text/html; charset=utf-8");
            assertThat(offer.facts().url()).isEqualTo("https://news.example/ferry");
            assertThat(offer.bytes()).asString().isEqualTo("<h1>Ferry</h1><p>It is back.</p>");
        });
    }

    @Test
    void saysThatAPushWasTakenBefore() throws Exception {
        HttpRequest push = request("text/html").header("Authorization", "Bearer press-room-key")
            .header("Idempotency-Key", "twice")
            .build();

        String first = CLIENT.send(push, HttpResponse.BodyHandlers.ofString()).body();
        String second = CLIENT.send(push, HttpResponse.BodyHandlers.ofString()).body();

        assertThat(first).doesNotContain("repeated");
        assertThat(second).isEqualTo(first.replace("}", ",\"repeated\":true}"));
        assertThat(OFFERS).hasSize(1);
    }

    private static HttpRequest.Builder request(String type) {
        return HttpRequest.newBuilder(URI.create(address() + "/articles"))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString("<h1>Ferry</h1><p>It is back.</p>"));
    }

    private static String address() {
        return "http://localhost:" + context.getWebServer().getPort();
    }

    private static String run(String script) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/curl")) && Files.exists(Path.of("/usr/bin/openssl")),
                "curl or openssl is absent: skipped");
        Process bash = new ProcessBuilder("bash", "-c", script.replace("http://localhost:9081", address()))
            .redirectErrorStream(true)
            .start();
        try (InputStream out = bash.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(bash.waitFor()).as(said).isZero();
            return said;
        }
    }

    private static List<String> blocks(String language) {
        try {
            Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/push.md")));
            return block.results().map((found) -> found.group(1)).toList();
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

    /** Nobody has claimed anything. */
    private static final class Unclaimed implements Claims {

        @Override
        public CompletableFuture<PushClaim> claim(String key, PushClaim claim) {
            return CompletableFuture.completedFuture(claim);
        }

        @Override
        public void taken(String key, PushClaim claim) {
            // nobody asks
        }

    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Web {

        @Bean
        TomcatServletWebServerFactory server() {
            return new TomcatServletWebServerFactory(0);
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        ArticlesApi articles() {
            YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
            yaml.setResources(new ByteArrayResource(blocks("yaml").get(0).getBytes(StandardCharsets.UTF_8)));
            PushSettings settings = new Binder(new MapConfigurationPropertySource(yaml.getObject()))
                .bind("copydesk.ingest.push", PushSettings.class)
                .get();
            return new ArticlesApi(new PushDesk(settings, Clock.systemUTC(), new Unclaimed(), (offer, item) -> {
                OFFERS.add(offer);
                return CompletableFuture.completedFuture(item);
            }), REGISTRY);
        }

    }

}
