package copydesk.endtoend.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.edge.EnvelopeHeaders;
import copydesk.endtoend.ledger.Findings;
import copydesk.endtoend.ledger.HistoryReader;
import copydesk.endtoend.ledger.LedgerChecker;
import copydesk.endtoend.process.Await;
import copydesk.endtoend.process.FailPoint;
import copydesk.endtoend.process.HaltAfterAcks;
import copydesk.endtoend.process.ServiceKind;
import copydesk.endtoend.process.ServiceProcess;
import copydesk.endtoend.process.WayIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The negative control of the kill rounds: enrich dies between sending and committing its
 * offsets. Without transactions the check must find doubles, or it would prove nothing;
 * with them it must find none.
 */
class TransactionsOffTests {

    private static final Instant FETCHED = Instant.parse("2026-03-03T06:00:00Z");

    private static final int ARTICLES = 150;

    private static final int ACKS = 70;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void doublesWithoutTransactions(@TempDir Path folder) {
        // each send waits for its acknowledgement, so that the offsets cannot be
        // committed before
        Ending ending = dieAndGoOn(folder, "--spring.cloud.stream.kafka.binder.transaction.transaction-id-prefix=",
                "--spring.cloud.stream.kafka.bindings.enrich-out-0.producer.sync=true");

        assertThat(ending.findings.doubled()).isNotEmpty()
            .allMatch((finding) -> finding.endsWith(" on newsroom.article.enriched.v1"));
        assertThat(ending.findings.lost()).isEmpty();
        assertThat(ending.hidden).isZero();
    }

    @Test
    void doublesNothingWithTransactions(@TempDir Path folder) {
        Ending ending = dieAndGoOn(folder);

        assertThat(ending.findings.doubled()).isEmpty();
        assertThat(ending.findings.lost()).isEmpty();
        assertThat(ending.findings.reordered()).isEmpty();
        assertThat(ending.hidden).isPositive();
    }

    private static Ending dieAndGoOn(Path folder, String... arguments) {
        try (Newsroom newsroom = new Newsroom(folder)) {
            List<String> offered = offer(newsroom.bootstrap());
            ServiceProcess enrich = newsroom.service(ServiceKind.ENRICH).start(FailPoint.afterAcks(ACKS), arguments);
            assertThat(enrich.awaitEnd(PATIENCE)).isEqualTo(HaltAfterAcks.EXIT_CODE);

            enrich.start(FailPoint.NONE, arguments);
            HistoryReader history = new HistoryReader(newsroom.topics());
            Await.until("all articles are enriched", PATIENCE,
                    () -> newsroom.topics().itemsOn(Topic.ENRICHED).containsAll(offered));
            return new Ending(new LedgerChecker(offered, history.read()).check(),
                    newsroom.topics().hidden(Topic.ENRICHED));
        }
    }

    private static List<String> offer(String bootstrap) {
        List<String> items = new ArrayList<>();
        try (WayIn wayIn = new WayIn(bootstrap)) {
            for (int i = 0; i < ARTICLES; i++) {
                Article article = article("notice-" + i % 50, 1 + i / 50);
                String item = Identity.itemId(article.uri(), FETCHED.plusSeconds(i));
                Envelope envelope = new Envelope(item, EventType.ARTICLE_INGESTED, "/copydesk/revise", article.uri(),
                        FETCHED.plusSeconds(i), null, Traceparent.ofItem(item));
                wayIn.record(Topic.INGESTED, article.uri(), Json.write(article), EnvelopeHeaders.write(envelope));
                items.add(item);
            }
            wayIn.awaitSent();
        }
        return items;
    }

    private static Article article(String name, int revision) {
        Block paragraph = new Block(BlockRole.PARAGRAPH, "Mayor Ana Horvat opened the ferry quay, edition " + revision,
                List.of());
        return new Article(Identity.articleUri("https://quay.example/" + name), revision,
                new Origin("quay", "quay:" + name + ".txt", name, Form.TEXT_EXPORT, "sha256:0", null),
                "https://quay.example/" + name, "en", "Ferry Quay Opens", List.of(), List.of(paragraph), List.of(),
                List.of(), List.of(), List.of(), null, null, List.of(), Particulars.none());
    }

    private record Ending(Findings findings, int hidden) {

    }

}
