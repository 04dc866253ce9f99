package copydesk.enrich;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.HopLag;
import copydesk.edge.streams.Restart;
import copydesk.enrich.pipeline.Enrichment;
import copydesk.enrich.stream.EnrichFunction;
import copydesk.enrich.stream.PlainHeaders;
import copydesk.enrich.stream.RelateTopology;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.streams.kstream.KStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.util.backoff.FixedBackOff;

/** How enrich-service is put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnrichProperties.class)
class EnrichConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(EnrichConfiguration.class);

    @Bean
    EnrichFunction enrich(EnrichProperties properties, MeterRegistry registry) {
        return new EnrichFunction(
                Enrichment.standard(properties.pipeline(), properties.knowledge().open(Clock.systemUTC(), LOG::warn)),
                registry);
    }

    @Bean
    BiConsumer<KStream<byte[], byte[]>, KStream<byte[], byte[]>> relate(EnrichProperties properties,
            MeterRegistry registry) {
        return new RelateTopology(properties.relate(), registry)::connect;
    }

    @Bean
    StreamsBuilderFactoryBeanConfigurer restart(EnrichProperties properties) {
        return (streams) -> streams.setStreamsUncaughtExceptionHandler(new Restart(properties.restartPause()));
    }

    @Bean
    KafkaHeaderMapper plainHeaders() {
        return new PlainHeaders();
    }

    // only infrastructure faults get here: roll back, wait, try again, for as long as it
    // takes
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<byte[], byte[]>> patience(
            EnrichProperties properties) {
        FixedBackOff pause = new FixedBackOff(properties.restartPause().toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS);
        return (container, destination, group) -> container
            .setAfterRollbackProcessor(new DefaultAfterRollbackProcessor<>(pause));
    }

    @Bean
    HopLag lag(@Value("${copydesk.kafka}") String kafka, MeterRegistry registry) {
        return HopLag.watch("enrich", kafka, Group.ENRICH, List.of(Topic.INGESTED), Clock.systemUTC(), registry);
    }

    @Bean
    HopLag relateLag(@Value("${copydesk.kafka}") String kafka, MeterRegistry registry) {
        return HopLag.watch("collect", kafka, Group.RELATE, List.of(Topic.ENRICHED, Topic.LATEST), Clock.systemUTC(),
                registry);
    }

}
