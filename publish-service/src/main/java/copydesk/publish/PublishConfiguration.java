package copydesk.publish;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.HopLag;
import copydesk.edge.streams.Restart;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.format.Formats;
import copydesk.publish.stream.PublishMeters;
import copydesk.publish.stream.PublishTopology;
import copydesk.publish.version.Desk;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.streams.kstream.KStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

/** How publish-service is put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublishProperties.class)
class PublishConfiguration {

    @Bean
    Function<KStream<byte[], byte[]>, Function<KStream<byte[], byte[]>, Consumer<KStream<byte[], byte[]>>>> publish(
            PublishProperties properties, MeterRegistry registry) {
        Formats formats = Formats.of(properties.formats());
        Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics(), formats), properties.desk());
        PublishMeters meters = new PublishMeters(registry, Clock.systemUTC());
        PublishTopology topology = new PublishTopology(desk, formats, meters, registry);
        return (enriched) -> (commands) -> (relations) -> topology.connect(enriched, commands, relations);
    }

    @Bean
    StreamsBuilderFactoryBeanConfigurer restart(PublishProperties properties) {
        return (streams) -> streams.setStreamsUncaughtExceptionHandler(new Restart(properties.restartPause()));
    }

    @Bean
    HopLag lag(@Value("${copydesk.kafka}") String kafka, MeterRegistry registry) {
        return HopLag.watch("publish", kafka, Group.PUBLISH, List.of(Topic.ENRICHED, Topic.COMMAND, Topic.RELATION),
                Clock.systemUTC(), registry);
    }

}
