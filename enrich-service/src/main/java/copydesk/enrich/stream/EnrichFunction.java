package copydesk.enrich.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.Door;
import copydesk.edge.Emission;
import copydesk.edge.Incoming;
import copydesk.enrich.pipeline.Enrichment;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * The function that the binder calls with each batch of a poll. All that it returns, to
 * whichever topic, is committed with the batch's offsets in one transaction. A record
 * that cannot be handled costs only itself.
 */
public final class EnrichFunction implements Function<Message<List<byte[]>>, List<Message<Object>>> {

    private final Door door;

    private final EnrichStep step;

    /** A function over these enrichment steps. */
    public EnrichFunction(Enrichment enrichment, MeterRegistry registry) {
        this.door = new Door(EnrichStep.HOP, Topic.INGESTED, Group.ENRICH, registry);
        this.step = new EnrichStep(enrichment);
    }

    @Override
    public List<Message<Object>> apply(Message<List<byte[]>> batch) {
        List<Message<Object>> messages = new ArrayList<>();
        for (int i = 0; i < batch.getPayload().size(); i++) {
            for (Emission emission : this.door.pass(incoming(batch, i), this.step)) {
                messages.add(message(emission));
            }
        }
        return messages;
    }

    private static Incoming incoming(Message<List<byte[]>> batch, int index) {
        RecordHeaders headers = new RecordHeaders();
        Map<?, ?> converted = (Map<?, ?>) header(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS, index);
        converted.forEach((name, value) -> {
            // the framework turns traceparent into text whatever the header mapper says
            byte[] bytes = (value instanceof String text) ? text.getBytes(StandardCharsets.UTF_8) : bytes(value);
            if (bytes != null) {
                headers.add(String.valueOf(name), bytes);
            }
        });
        // the list is declared as byte[], but a tombstone stands in it as KafkaNull
        Object value = ((List<?>) batch.getPayload()).get(index);
        return new Incoming(String.valueOf(header(batch, KafkaHeaders.RECEIVED_TOPIC, index)),
                (Integer) header(batch, KafkaHeaders.RECEIVED_PARTITION, index),
                (Long) header(batch, KafkaHeaders.OFFSET, index), bytes(optional(batch, index)), bytes(value), headers);
    }

    private static Object header(Message<?> batch, String name, int index) {
        return Objects
            .requireNonNull(Objects.requireNonNull(batch.getHeaders().get(name, List.class), name).get(index));
    }

    private static @Nullable Object optional(Message<?> batch, int index) {
        List<?> keys = batch.getHeaders().get(KafkaHeaders.RECEIVED_KEY, List.class);
        return (keys != null) ? keys.get(index) : null;
    }

    private static byte @Nullable [] bytes(@Nullable Object value) {
        return (value instanceof byte[] bytes) ? bytes : null;
    }

    private static Message<Object> message(Emission emission) {
        byte[] value = emission.value();
        MessageBuilder<Object> message = MessageBuilder.withPayload((value != null) ? value : KafkaNull.INSTANCE)
            .setHeader(KafkaHeaders.KEY, emission.key())
            .setHeader(KafkaHeaders.TOPIC, topic(emission).topicName());
        emission.headers().forEach((header) -> message.setHeader(header.key(), header.value()));
        return message.build();
    }

    private static Topic topic(Emission emission) {
        return Objects.requireNonNull(emission.topic(), "enrich is one hop, nothing goes onward");
    }

}
