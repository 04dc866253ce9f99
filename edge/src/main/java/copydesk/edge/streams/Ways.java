package copydesk.edge.streams;

import copydesk.contract.Topic;
import copydesk.edge.Emission;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * The ways on from a hop in a topology: out to the topics, or onward to the next hop
 * under a new key.
 */
public final class Ways {

    private Ways() {
    }

    /** Sends what is meant for a topic to it. */
    public static void out(KStream<byte[], Emission> emissions) {
        emissions.filterNot((key, emission) -> emission.isOnward())
            .to((key, emission, context) -> topic(emission).topicName(),
                    Produced.with(Serdes.ByteArray(), emissionValues()));
    }

    /**
     * Brings what is meant for the next hop to the partition of its key. The name is part
     * of a topic's name.
     */
    public static KStream<byte[], byte[]> onward(KStream<byte[], Emission> emissions, String name) {
        return emissions.filter((key, emission) -> emission.isOnward())
            .mapValues(Emission::value)
            .repartition(Repartitioned.with(Serdes.ByteArray(), Serdes.ByteArray()).withName(name));
    }

    private static Topic topic(Emission emission) {
        Topic topic = emission.topic();
        if (topic == null) {
            throw new IllegalStateException("An onward record has no topic");
        }
        return topic;
    }

    private static Serde<Emission> emissionValues() {
        Deserializer<Emission> never = (topic, bytes) -> {
            throw new IllegalStateException("Emissions are only written");
        };
        return Serdes.serdeFrom((topic, emission) -> emission.value(), never);
    }

}
