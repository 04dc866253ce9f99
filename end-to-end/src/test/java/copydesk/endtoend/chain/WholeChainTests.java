package copydesk.endtoend.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.NewsItem;
import copydesk.edge.EnvelopeHeaders;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** An article's way through the whole chain: versions, kills, identity, trace. */
@ExtendWith(SharedChain.class)
class WholeChainTests {

    private static final Instant FETCHED = Instant.parse("2026-04-09T09:00:00Z");

    @Test
    void publishesACleanDocument(Chain chain) {
        Outcome end = chain.run("quay-clean.txt", QuayArticle.at("quay-clean"), FETCHED);

        NewsItem item = Json.read(chain.value(Topic.CLEAN, end.item()), NewsItem.class);
        assertThat(end.state()).isEqualTo(EndState.PUBLISHED);
        assertThat(Json.pretty(item)).isEqualTo(Expected.text("quay-clean.ninjs.json"));
        assertThat(chain.value(Topic.LATEST, end.item())).isEqualTo(chain.value(Topic.CLEAN, end.item()));
    }

    @Test
    void publishesTheAnnotationsBesideIt(Chain chain) {
        Outcome end = chain.run("quay-annotated.txt", QuayArticle.at("quay-annotated"), FETCHED);

        Object annotations = Json.read(chain.value(Topic.ANNOTATIONS, end.item()),
                copydesk.contract.news.ArticleAnnotations.class);
        assertThat(Json.pretty(annotations)).isEqualTo(Expected.text("quay-annotated.annotations.json"));
    }

    @Test
    void publishesTheSameArticleOnce(Chain chain) {
        Outcome first = chain.run("quay-same.txt", QuayArticle.at("quay-same"), FETCHED);
        Outcome again = chain.run("quay-same.txt", QuayArticle.at("quay-same"), FETCHED.plusSeconds(60));

        assertThat(first.state()).isEqualTo(EndState.PUBLISHED);
        assertThat(again.state()).isEqualTo(EndState.UNCHANGED);
        assertThat(again.uri()).isEqualTo(first.uri());
        assertThat(chain.records(Topic.CLEAN, again.item())).isEmpty();
    }

    @Test
    void publishesACorrectionAsTheSecondVersion(Chain chain) {
        Outcome first = chain.run("quay-cost.txt", QuayArticle.at("quay-cost"), FETCHED);
        Outcome second = chain.run("quay-cost.txt", QuayArticle.corrected("quay-cost"), FETCHED.plusSeconds(60));

        NewsItem item = Json.read(chain.value(Topic.LATEST, second.item()), NewsItem.class);
        assertThat(second.uri()).isEqualTo(first.uri());
        assertThat(second.version()).isEqualTo(2);
        assertThat(item.version()).isEqualTo("2");
        assertThat(item.bodies().get(0).value()).contains("21 million euros");
        assertThat(item.firstCreated()).isEqualTo("2026-04-09T09:00:00Z");
        assertThat(item.versionCreated()).isEqualTo("2026-04-09T09:01:00Z");
        assertThat(header(chain.record(Topic.CLEAN, second.item()), Headers.CHANGE_KIND)).isEqualTo("correction");
    }

    @Test
    void killsForGood(Chain chain) {
        Outcome published = chain.run("quay-kill.txt", QuayArticle.at("quay-kill"), FETCHED);
        Outcome kill = chain.run("quay-kill.json", QuayArticle.kill("quay-kill"), FETCHED.plusSeconds(1));
        Outcome late = chain.run("quay-kill.txt", QuayArticle.corrected("quay-kill"), FETCHED.plusSeconds(60));

        ConsumerRecord<byte[], byte[]> event = chain.record(Topic.CLEAN, kill.item());
        NewsItem canceled = Json.read(chain.value(Topic.LATEST, kill.item()), NewsItem.class);
        assertThat(kill.state()).isEqualTo(EndState.APPLIED);
        assertThat(kill.uri()).isEqualTo(published.uri());
        assertThat(header(event, Headers.TYPE)).isEqualTo("newsroom.article.killed");
        assertThat(header(event, Headers.CHANGE_KIND)).isEqualTo("kill");
        assertThat(canceled.pubStatus()).isEqualTo("canceled");
        assertThat(canceled.bodies()).isNullOrEmpty();
        assertThat(chain.record(Topic.ANNOTATIONS, kill.item()).value()).isNull();
        assertThat(late.state()).isEqualTo(EndState.REFUSED);
        assertThat(late.reason()).isEqualTo(Reason.KILLED);
        assertThat(chain.records(Topic.CLEAN, late.item())).isEmpty();
    }

    @Test
    void killsAnArticleThatHasNotComeYet(Chain chain) {
        Outcome kill = chain.run("quay-early.json", QuayArticle.kill("quay-early"), FETCHED);
        Outcome late = chain.run("quay-early.txt", QuayArticle.at("quay-early"), FETCHED.plusSeconds(1));

        assertThat(kill.state()).isEqualTo(EndState.APPLIED);
        assertThat(late.reason()).isEqualTo(Reason.KILLED);
    }

    @Test
    void keepsTheTraceAndChangesTheSpan(Chain chain) {
        String item = chain.run("quay-trace.txt", QuayArticle.at("quay-trace"), FETCHED).item();

        List<Traceparent> traces = new ArrayList<>();
        for (Topic topic : List.of(Topic.FETCHED, Topic.INGESTED, Topic.ENRICHED, Topic.CLEAN, Topic.OUTCOME)) {
            traces.add(trace(chain.record(topic, item)));
        }
        assertThat(traces).extracting(Traceparent::traceId).containsOnly(traces.get(0).traceId());
        assertThat(traces.subList(0, 4)).extracting(Traceparent::spanId).doesNotHaveDuplicates();
        assertThat(trace(chain.record(Topic.ANNOTATIONS, item))).isEqualTo(traces.get(3));
    }

    private static Traceparent trace(ConsumerRecord<byte[], byte[]> record) {
        String header = header(record, Headers.TRACEPARENT);
        assertThat(header).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        return Traceparent.parse(header, "none");
    }

    @Test
    void staysOnOnePartitionFromIngestedOn(Chain chain) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            items.add(chain.run("quay-part-" + i + ".txt", QuayArticle.at("quay-part-" + i), FETCHED).item());
        }

        Map<String, Integer> ingested = partitions(chain, Topic.INGESTED, items);
        assertThat(ingested).hasSize(8);
        assertThat(ingested.values()).as("all on one partition proves nothing")
            .anyMatch((other) -> other != ingested.get(items.get(0)));
        for (Topic topic : List.of(Topic.ENRICHED, Topic.CLEAN, Topic.LATEST, Topic.ANNOTATIONS)) {
            assertThat(partitions(chain, topic, items)).as(topic.topicName()).isEqualTo(ingested);
        }
    }

    private static Map<String, Integer> partitions(Chain chain, Topic topic, List<String> items) {
        Map<String, Integer> partitions = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : chain.records(topic)) {
            String item = header(record, Headers.ID);
            if (items.contains(item)) {
                partitions.put(item, record.partition());
            }
        }
        return partitions;
    }

    @Test
    void givesEveryRecordTheHeadersOfItsEvent(Chain chain) {
        String item = chain.run("quay-head.txt", QuayArticle.at("quay-head"), FETCHED).item();

        for (Topic topic : List.of(Topic.INGESTED, Topic.ENRICHED, Topic.CLEAN, Topic.OUTCOME)) {
            ConsumerRecord<byte[], byte[]> record = chain.record(topic, item);
            assertThat(header(record, Headers.SPEC_VERSION)).isEqualTo("1.0");
            assertThat(header(record, Headers.TIME)).isEqualTo("2026-04-09T09:00:00Z");
            assertThat(header(record, Headers.CONTENT_TYPE)).isEqualTo("application/json");
            assertThat(header(record, Headers.SUBJECT)).isEqualTo(Identity.articleUri(QuayArticle.url("quay-head")));
        }
        assertThat(new String(chain.record(Topic.CLEAN, item).key(), StandardCharsets.UTF_8))
            .isEqualTo(Identity.articleUri(QuayArticle.url("quay-head")));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return String.valueOf(EnvelopeHeaders.text(record.headers(), name));
    }

}
