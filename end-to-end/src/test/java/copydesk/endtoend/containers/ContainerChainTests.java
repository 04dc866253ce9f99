package copydesk.endtoend.containers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.NewsItem;
import copydesk.endtoend.process.Await;
import copydesk.endtoend.process.Chain;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On Kafka's own image the chain does what it does on the broker in the JVM, to the byte.
 */
@Tag("docker")
class ContainerChainTests {

    private static final Instant FETCHED = Instant.parse("2026-04-14T09:00:00Z");

    private static final List<Topic> COMPARED = List.of(Topic.FETCHED, Topic.INGESTED, Topic.ENRICHED, Topic.CLEAN,
            Topic.LATEST, Topic.ANNOTATIONS, Topic.OUTCOME);

    @TempDir
    private static Path folder;

    @AutoClose
    private static ContainerChain chain;

    @BeforeAll
    static void start() {
        chain = new ContainerChain(folder);
    }

    @Test
    void writesTheSameRecordsAsTheChainInOneProcess() throws IOException {
        SortedMap<String, byte[]> samples = samples();
        List<String> items = new ArrayList<>();
        samples.forEach((file, content) -> items.add(chain.offer(file, content, FETCHED)));

        try (Chain inProcess = new Chain()) {
            samples.forEach((file, content) -> inProcess.wayIn().document(Chain.SOURCE, file, null, content, FETCHED));
            inProcess.ends().ofAll(items);
            chain.ends().ofAll(items);

            for (Topic topic : COMPARED) {
                assertThat(records(topic, inProcess.records(topic))).as(topic.topicName())
                    .hasSizeGreaterThanOrEqualTo(samples.size() - 2)
                    .isSubsetOf(records(topic, chain.topics().committed(topic)));
            }
        }
    }

    private static SortedMap<String, byte[]> samples() throws IOException {
        SortedMap<String, byte[]> samples = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("..", "samples", "1-articles"))) {
            for (Path file : files.toList()) {
                samples.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return samples;
    }

    private static List<PublishedRecord> records(Topic topic, List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().map((record) -> PublishedRecord.of(topic, record)).toList();
    }

    @Test
    void publishesOnceThenTheChangeThenTheKill() {
        Outcome first = chain.run("crane.txt", HarbourArticle.at("crane"), FETCHED);
        Outcome again = chain.run("crane.txt", HarbourArticle.at("crane"), FETCHED.plusSeconds(60));
        Outcome changed = chain.run("crane.txt", HarbourArticle.changed("crane"), FETCHED.plusSeconds(120));
        Outcome kill = chain.run("crane.json", HarbourArticle.kill("crane"), FETCHED.plusSeconds(180));
        Outcome late = chain.run("crane.txt", HarbourArticle.at("crane"), FETCHED.plusSeconds(240));

        assertThat(List.of(first, again, changed, kill, late)).extracting(Outcome::state)
            .containsExactly(EndState.PUBLISHED, EndState.UNCHANGED, EndState.PUBLISHED, EndState.APPLIED,
                    EndState.REFUSED);
        assertThat(late.reason()).isEqualTo(Reason.KILLED);
        List<NewsItem> versions = versions().get(first.uri());
        assertThat(versions).extracting(NewsItem::version).containsExactly("1", "2", "3");
        assertThat(versions).extracting(NewsItem::pubStatus).containsExactly("usable", "usable", "canceled");
    }

    @Test
    void losesAndDoublesNothingWhileTheBrokerStandsStill() {
        List<String> items = new ArrayList<>(offer("before", 10));
        chain.pause();
        items.addAll(offer("during", 10));
        long until = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        Await.until("the broker stood still for 8 s", Duration.ofSeconds(20), () -> System.nanoTime() > until);
        chain.resume();
        items.addAll(offer("after", 10));

        List<Outcome> ends = chain.ends().ofAll(items);

        assertThat(ends).extracting(Outcome::state).containsOnly(EndState.PUBLISHED);
        Map<String, List<NewsItem>> versions = versions();
        assertThat(ends).allSatisfy((end) -> assertThat(versions.get(end.uri())).hasSize(1));
    }

    private static List<String> offer(String when, int articles) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String slug = when + "-" + i;
            items.add(chain.offer(slug + ".txt", HarbourArticle.at(slug), FETCHED));
        }
        return items;
    }

    private static Map<String, List<NewsItem>> versions() {
        return chain.topics()
            .committed(Topic.CLEAN)
            .stream()
            .collect(Collectors.groupingBy((record) -> new String(record.key(), StandardCharsets.UTF_8),
                    Collectors.mapping((record) -> Json.read(record.value(), NewsItem.class), Collectors.toList())));
    }

}
