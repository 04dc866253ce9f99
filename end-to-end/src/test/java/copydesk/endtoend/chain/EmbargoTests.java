package copydesk.endtoend.chain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
