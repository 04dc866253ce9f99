package copydesk.endtoend.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.edge.EnvelopeHeaders;
import copydesk.endtoend.process.Await;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Embargoes, holds and reinstatements through the whole chain, with a real Kafka. */
@ExtendWith(SharedChain.class)
class EmbargoTests {

    private static final Logger LOG = LoggerFactory.getLogger(EmbargoTests.class);

    private static final Instant FETCHED = Instant.parse("2026-04-09T09:00:00Z");

    private static final int ARTICLES = 50;

    private static final int HELD = 200;

    @Test
    void releasesEmbargoedArticlesOnTime(Chain chain) {
        Instant end = Instant.now().plusSeconds(15);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            items.add(chain.wayIn()
                .document(Chain.SOURCE, "secret-" + i + ".txt", null, embargoed("secret-" + i, end), FETCHED));
        }
        Await.until("all are out", Duration.ofSeconds(120),
                () -> chain.ends().ofAll(items).stream().allMatch((out) -> out.state() == EndState.PUBLISHED));

        List<Long> late = chain.records(Topic.CLEAN)
            .stream()
            .filter((record) -> items.contains(EnvelopeHeaders.text(record.headers(), Headers.ID)))
            .map((record) -> record.timestamp() - end.toEpochMilli())
            .sorted()
            .toList();
        LOG.info("{} articles out after their embargo: median {} ms late, p99 {} ms", ARTICLES, late.get(ARTICLES / 2),
                late.get(ARTICLES * 99 / 100));
        assertThat(late).hasSize(ARTICLES).allMatch((millis) -> millis >= 0);
    }

    @Test
    void consoleTellsNothingOfWhatIsHeld(Chain chain) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < HELD; i++) {
            items.add(chain.wayIn()
                .document(Chain.SOURCE, "zyxmark-" + i + ".txt", null, marked("zyxmark-" + i), Instant.now()));
        }
        List<Outcome> held = chain.ends().ofAll(items);
        assertThat(held).allMatch((out) -> out.state() == EndState.HELD);

        String uri = "/api/stories/" + held.get(0).uri();
        Map<String, String> pages = new TreeMap<>();
        for (String path : List.of("/", "/console.js", "/api/page", "/api/flow", "/api/articles", "/api/quarantine",
                "/actuator/prometheus", uri, "/api/stories/" + held.get(HELD - 1).uri(), "/api/stories?url=nowhere")) {
            pages.put(path, page(chain, path));
        }

        assertThat(pages.get(uri)).contains("under embargo", "\"fetched\"");
        assertThat(pages).allSatisfy((path, text) -> assertThat(text).as(path).doesNotContainIgnoringCase("zyxmark"));
        chain.run("zyxmark.json", command("release", "zyxmark-0"), Instant.now());
        Await.until("the page tells of what was let go", Duration.ofSeconds(60),
                () -> page(chain, uri).contains("zyxmark-0"));
    }

    private static byte[] marked(String slug) {
        return new String(embargoed(slug, Instant.now().plus(Duration.ofDays(1))), StandardCharsets.UTF_8)
            .replace("Ferry Quay", "Zyxmark Quay")
            .replace("Ana Horvat", "Ana Zyxmark")
            .getBytes(StandardCharsets.UTF_8);
    }

    private static String page(Chain chain, String path) {
        try {
            return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(chain.page().resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Test
    void holdsAndReleasesByCommand(Chain chain) {
        Outcome held = chain.run("unread.txt", embargoed("unread", "ask the desk"), FETCHED);
        Outcome release = chain.run("unread.json", command("release", "unread"), FETCHED.plusSeconds(1));

        assertThat(held.reason()).isEqualTo(Reason.EMBARGOED);
        assertThat(release.state()).isEqualTo(EndState.APPLIED);
        Await.until("it is out", Duration.ofSeconds(60),
                () -> chain.ends().of(held.item()).state() == EndState.PUBLISHED);
    }

    @Test
    void reinstatesWhatWasKilled(Chain chain) {
        Outcome first = chain.run("quay-back.txt", QuayArticle.at("quay-back"), FETCHED);
        chain.run("quay-back-kill.json", QuayArticle.kill("quay-back"), FETCHED.plusSeconds(1));
        Outcome back = chain.run("quay-back.json", command("reinstate", "quay-back"), FETCHED.plusSeconds(2));
        Outcome second = chain.run("quay-back.txt", QuayArticle.corrected("quay-back"), FETCHED.plusSeconds(3));

        assertThat(back.state()).isEqualTo(EndState.APPLIED);
        assertThat(back.uri()).isNotEqualTo(first.uri());
        assertThat(second.uri()).isEqualTo(back.uri());
        assertThat(second.version()).isEqualTo(2);
        ConsumerRecord<byte[], byte[]> clean = chain.record(Topic.CLEAN, second.item());
        assertThat(new String(clean.value(), StandardCharsets.UTF_8)).contains("reinstates", first.uri());
    }

    private static byte[] embargoed(String slug, Object end) {
        return ("EMBARGO: " + end + "\n\n" + new String(QuayArticle.at(slug), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] command(String command, String slug) {
        return ("""
                {"command": "%s", "url": "%s", "who": "duty editor", "why": "It is right."}""".formatted(command,
                QuayArticle.url(slug)))
            .getBytes(StandardCharsets.UTF_8);
    }

}
