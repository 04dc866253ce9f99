package copydesk.benchmarks.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import copydesk.benchmarks.article.GeneratedArticle;
import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;

/** Offers documents as the fetch side of ingest does, to any topic. */
public final class Feeder implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;

    /** Offers to this Kafka. */
    public Feeder(String bootstrap) {
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "zstd", ProducerConfig.LINGER_MS_CONFIG, 5, ProducerConfig.BUFFER_MEMORY_CONFIG, 268_435_456L),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Sends all of them as fast as Kafka takes them. */
    public void feed(String topic, List<GeneratedArticle> articles) {
        int partitions = this.producer.partitionsFor(topic).size();
        for (GeneratedArticle article : articles) {
            this.producer.send(message(topic, partitions, article, Instant.now()));
        }
        this.producer.flush();
    }

    private static ProducerRecord<byte[], byte[]> message(String topic, int partitions, GeneratedArticle article,
            Instant now) {
        FetchFacts facts = article.facts();
        RecordHeaders headers = new RecordHeaders();
        Envelope.fetched(Identity.itemId(facts.identity(), now), facts.identity(), now)
            .toHeaders()
            .forEach((name, text) -> headers.add(name, utf8(text)));
        headers.add(Headers.FETCH_FACTS, Json.write(facts));
        headers.add(Headers.CONTENT_TYPE, utf8(String.valueOf(facts.contentType())));
        int partition = Utils.toPositive(Utils.murmur2(utf8(facts.sourceId()))) % partitions;
        return new ProducerRecord<>(topic, partition, utf8(facts.identity()), article.document(), headers);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        this.producer.close();
    }

}
