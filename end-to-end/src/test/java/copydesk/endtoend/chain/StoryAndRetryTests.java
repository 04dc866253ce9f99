package copydesk.endtoend.chain;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.allinone.command.CommandLineTool;
import copydesk.allinone.command.Home;
import copydesk.allinone.terminal.Terminal;
import copydesk.console.stream.lookup.KafkaTrails;
import copydesk.console.trail.Trail;
import copydesk.console.trail.TrailHop;
import copydesk.console.trail.TrailReader;
import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Group;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.edge.EnvelopeHeaders;
import copydesk.endtoend.process.Await;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import copydesk.endtoend.process.WayIn;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole way is found again, and what was set aside goes on when it is put back. */
@ExtendWith(SharedChain.class)
class StoryAndRetryTests {

    private static final Instant FETCHED = Instant.parse("2026-04-11T09:00:00Z");

    @Test
    void findsEveryHopOfAPublishedArticleByItsAddress(Chain chain) {
        Outcome end = chain.run("story-quay.txt", QuayArticle.at("story-quay"), FETCHED);
        assertThat(end.state()).isEqualTo(EndState.PUBLISHED);

        Trail trail = new KafkaTrails(chain.kafka()).find("http://www." + QuayArticle.url("story-quay").substring(8))
            .orElseThrow();

        assertThat(trail.uri()).isEqualTo(end.uri());
        assertThat(trail.addresses()).contains(QuayArticle.url("story-quay"));
        assertThat(trail.hops()).extracting(TrailHop::stage)
            .contains("ingested", "enriched", "clean", "latest", "annotations", "outcome");
        assertThat(trail.hops()).allMatch((hop) -> end.item().equals(hop.item()) || hop.item() != null);
        assertThat(trail.versions()).isNotEmpty();
        assertThat(trail.standing()).startsWith("Version ");
    }

    @Test
    void tellsThatOurOwnGroupHasReadTheLatestVersion(Chain chain) {
        Outcome end = chain.run("story-group.txt", QuayArticle.at("story-group"), FETCHED);

        Await.until("relate has read it", Duration.ofSeconds(60),
                () -> new KafkaTrails(chain.kafka()).find(String.valueOf(end.uri()))
                    .orElseThrow()
                    .readers()
                    .stream()
                    .filter((reader) -> reader.group().equals(Group.RELATE))
                    .anyMatch(TrailReader::current));
    }

    @Test
    void findsTheOriginalByTheTimeOfItsFetch(Chain chain) {
        Outcome end = chain.run("story-now.txt", QuayArticle.at("story-now"), Instant.now());

        assertThat(new KafkaTrails(chain.kafka()).find(String.valueOf(end.uri())).orElseThrow().hops())
            .filteredOn((hop) -> hop.stage().equals("fetched"))
            .singleElement()
            .satisfies((hop) -> assertThat(hop.says()).isEqualTo(Chain.SOURCE + ":story-now.txt"));
    }

    @Test
    void publishesAnItemThatWasSetAsideOnceItIsPutBack(Chain chain) {
        String uri = setAside(chain, "story-retry");
        String item = Identity.itemId(uri, FETCHED);
        assertThat(lastEnd(chain, item)).isEqualTo(EndState.QUARANTINED);

        assertThat(retry(chain, uri)).containsSubsequence("Put back 1 record.");
        Await.until("it is published", Duration.ofSeconds(60), () -> lastEnd(chain, item) == EndState.PUBLISHED);

        assertThat(retry(chain, uri)).contains("Left alone, since they were decided about: 1", "Put back 0 records.");
        assertThat(chain.records(Topic.CLEAN, item)).hasSize(1);
        assertThat(new KafkaTrails(chain.kafka()).find(uri).orElseThrow().hops()).extracting(TrailHop::stage)
            .containsSubsequence("quarantine", "decision", "enriched", "clean");
    }

    /** As a release would have left it that fails at every article. */
    private static String setAside(Chain chain, String slug) {
        Outcome template = chain.run(slug + ".txt", QuayArticle.at(slug), FETCHED);
        ConsumerRecord<byte[], byte[]> ingested = chain.record(Topic.INGESTED, template.item());
        String uri = Identity.articleUri(QuayArticle.url(slug + "-set-aside"));
        String value = new String(ingested.value(), StandardCharsets.UTF_8).replace(String.valueOf(template.uri()),
                uri);
        String item = Identity.itemId(uri, FETCHED);
        Envelope envelope = new Envelope(item, EventType.ARTICLE_INGESTED, "/copydesk/test", uri, FETCHED, null,
                Traceparent.ofItem(item));
        WayIn.outcome(chain.wayIn()
            .record(Topic.INGESTED_QUARANTINE, uri, value.getBytes(StandardCharsets.UTF_8),
                    marks(envelope, ingested.partition())));
        WayIn.outcome(chain.wayIn()
            .record(Topic.OUTCOME, item,
                    Json.write(new Outcome(item, EndState.QUARANTINED, "enrich", Reason.PROCESSING_FAILED,
                            "set aside by a test", slug, null, null, uri, null, FETCHED)),
                    EnvelopeHeaders.write(envelope.next("enrich", EventType.ITEM_ENDED, uri))));
        return uri;
    }

    private static RecordHeaders marks(Envelope envelope, int partition) {
        RecordHeaders headers = new RecordHeaders(EnvelopeHeaders.write(envelope));
        headers.add(Headers.QUARANTINE_REASON, utf8(Reason.PROCESSING_FAILED.code()));
        headers.add(Headers.QUARANTINE_DETAIL, utf8("set aside by a test"));
        headers.add(Headers.QUARANTINE_TOPIC, utf8(Topic.INGESTED.topicName()));
        headers.add(Headers.QUARANTINE_PARTITION, utf8(Integer.toString(partition)));
        headers.add(Headers.QUARANTINE_OFFSET, utf8("0"));
        headers.add(Headers.QUARANTINE_GROUP, utf8(Group.ENRICH));
        return headers;
    }

    private static EndState lastEnd(Chain chain, String item) {
        List<ConsumerRecord<byte[], byte[]>> ends = chain.records(Topic.OUTCOME, item);
        return Json.read(ends.get(ends.size() - 1).value(), Outcome.class).state();
    }

    private static List<String> retry(Chain chain, String uri) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        new CommandLineTool(new Home(Path.of("target")), new Terminal(stream, stream)).execute("quarantine", "retry",
                "--kafka", chain.kafka(), "--article", uri, "--who", "Ada", "--why", "The release is mended.");
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
