package copydesk.ingest.stream.websub;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceState;
import copydesk.edge.EnvelopeHeaders;
import copydesk.ingest.listing.FoundListing;
import copydesk.ingest.listing.Listing;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import copydesk.ingest.stream.source.Outbox;
import copydesk.ingest.websub.Course;
import copydesk.ingest.websub.Hubs;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HubPostTests {

    private static final byte[] FEED = """
            <rss version="2.0"><channel><item><link>https://news.example/1</link></item></channel></rss>"""
        .getBytes(StandardCharsets.UTF_8);

    private static final SourceState STATE = Hubs.state(Course.wanted(Hubs.LINK, Hubs.NOW));

    private final MockProducer<byte[], byte[]> producer = producer();

    @Test
    void offersADeliveryAsThePollOfTheSourceIs() {
        post(new FoundListing()).delivered(STATE, FEED, "application/rss+xml").join();

        ProducerRecord<byte[], byte[]> fetched = this.producer.history().get(0);
        assertThat(fetched.topic()).isEqualTo(Topic.FETCHED.topicName());
        assertThat(fetched.value()).isEqualTo(FEED);
        FetchFacts facts = Json.read(fetched.headers().lastHeader(Headers.FETCH_FACTS).value(), FetchFacts.class);
        assertThat(facts).isEqualTo(
                new FetchFacts("courier", Hubs.FEED, "feed", Hubs.FEED, "application/rss+xml", 200, facts.sha256()));
    }

    @Test
    void tellsTheFrontierWhatADeliveryLists() {
        post(new FoundListing()).delivered(STATE, FEED, "").join();

        FetchResult result = result(1);
        assertThat(result.links()).containsExactly(new ListedLink("https://news.example/1", null));
        assertThat(result.outcome()).isEqualTo(FetchOutcome.DOCUMENT);
        assertThat(result.request()).returns(FetchPurpose.DELIVERY, FetchRequest::purpose)
            .returns("courier", FetchRequest::source)
            .returns(Hubs.FEED, FetchRequest::topic);
    }

    @Test
    void offersARepeatedDeliveryAsTheSameItem() {
        HubPost post = post(new FoundListing());
        post.delivered(STATE, FEED, "").join();
        post.delivered(STATE, FEED, "").join();
        post.delivered(STATE, "<rss/>".getBytes(StandardCharsets.UTF_8), "").join();

        List<String> items = this.producer.history()
            .stream()
            .filter((record) -> record.topic().equals(Topic.FETCHED.topicName()))
            .map((record) -> String.valueOf(EnvelopeHeaders.text(record.headers(), Headers.ID)))
            .toList();
        assertThat(items).hasSize(3);
        assertThat(Set.copyOf(items)).hasSize(2);
        assertThat(items.get(0)).isEqualTo(items.get(1));
    }

    @Test
    void listsNothingOfWhatCannotBeRead() {
        post((document, facts, kind) -> {
            throw new IllegalStateException("unreadable");
        }).delivered(STATE, FEED, "").join();

        assertThat(result(1).links()).isEmpty();
    }

    @Test
    void passesOnWhatTheHubSaysOfItself() {
        HubPost post = post(new FoundListing());
        post.verified(STATE, 600).join();
        post.denied(STATE).join();

        assertThat(result(0)).returns(FetchOutcome.VERIFIED, FetchResult::outcome)
            .returns(600, FetchResult::leaseSeconds);
        assertThat(result(0).request()).returns(FetchPurpose.SUBSCRIBE, FetchRequest::purpose)
            .returns("https://hub.example/", FetchRequest::url)
            .returns(Hubs.FEED, FetchRequest::topic);
        assertThat(result(1).outcome()).isEqualTo(FetchOutcome.DENIED);
    }

    private FetchResult result(int number) {
        assertThat(this.producer.history().get(number).topic()).isEqualTo(Topic.FETCH_RESULT.topicName());
        return Json.read(this.producer.history().get(number).value(), FetchResult.class);
    }

    private HubPost post(Listing listing) {
        Clock clock = Clock.fixed(Hubs.NOW, ZoneOffset.UTC);
        return new HubPost(new FetchDoor(this.producer, new FetchMeters(new SimpleMeterRegistry()), clock), listing,
                new Outbox(this.producer), clock);
    }

    private static MockProducer<byte[], byte[]> producer() {
        Node node = new Node(1, "kafka", 9092);
        Node[] nodes = { node };
        Cluster cluster = new Cluster("test", List.of(node),
                List.of(new PartitionInfo(Topic.FETCHED.topicName(), 0, node, nodes, nodes)), Set.of(), Set.of());
        return new MockProducer<>(cluster, true, null, new ByteArraySerializer(), new ByteArraySerializer());
    }

}
