package copydesk.benchmarks.chain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.benchmarks.loop.Loop;
import copydesk.benchmarks.loop.LoopTopic;
import copydesk.contract.Envelope;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.news.NewsItem;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LoopOnKafkaTests {

    @TempDir
    static Path folder;

    private static LocalBroker broker;

    private final ArticleGenerator generator = new ArticleGenerator(7);

    @BeforeAll
    static void startKafka() throws Exception {
        broker = LocalBroker.start(folder, 0);
        new Topics(broker.bootstrapAddress()).create(TopicLayout.ALL_IN_ONE);
        LoopTopic.create(broker.bootstrapAddress(), TopicLayout.ALL_IN_ONE);
    }

    @AfterAll
    static void stopKafka() {
        broker.close();
    }

    @Test
    void bringsEveryDocumentToTheEnd() {
        List<String> uris = new ArrayList<>();
        try (Feeder feeder = new Feeder(broker.bootstrapAddress());
                Loop loop = Loop.start(broker.bootstrapAddress());
                Arrivals arrivals = arrivals(LoopTopic.CLEAN.topicName(),
                        (message) -> uris.add(Json.read(message.value(), NewsItem.class).uri()))) {
            feeder.feed(LoopTopic.FETCHED.topicName(), this.generator.articles(0, 40));

            arrivals.await(40);

            assertThat(uris).hasSize(40).doesNotHaveDuplicates();
            assertThat(loop.cost(this.generator.articles(40, 2)).all()).isPositive();
        }
    }

    @Test
    void offersDocumentsAsTheFetchSideDoes() {
        List<ConsumerRecord<byte[], byte[]>> offered = new ArrayList<>();
        String topic = Topic.FETCHED.topicName();
        try (Feeder feeder = new Feeder(broker.bootstrapAddress()); Arrivals arrivals = arrivals(topic, offered::add)) {
            feeder.feed(topic, this.generator.articles(100, 1));

            arrivals.await(1);
        }

        Envelope envelope = EnvelopeHeaders.read(offered.get(0).headers());
        assertThat(envelope.subject()).isEqualTo("source-04:articles/article-0000100.txt");
        assertThat(offered.get(0).value()).isEqualTo(this.generator.article(100).document());
    }

    private static Arrivals arrivals(String topic, Consumer<ConsumerRecord<byte[], byte[]>> look) {
        return new Arrivals(broker.bootstrapAddress(), topic, look);
    }

}
