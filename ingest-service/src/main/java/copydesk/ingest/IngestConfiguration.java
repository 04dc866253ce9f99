package copydesk.ingest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.HopLag;
import copydesk.edge.streams.Restart;
import copydesk.extraction.page.PageReader;
import copydesk.extraction.score.BlockModel;
import copydesk.ingest.fetch.Egress;
import copydesk.ingest.fetch.LocalFiles;
import copydesk.ingest.fetch.WebPages;
import copydesk.ingest.frontier.Frontier;
import copydesk.ingest.frontier.SourceFile;
import copydesk.ingest.look.Looks;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.listing.FoundListing;
import copydesk.ingest.push.PushDesk;
import copydesk.ingest.revision.Revisions;
import copydesk.ingest.stream.backfill.BackfillFeeders;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import copydesk.ingest.stream.InboxRunner;
import copydesk.ingest.stream.IngestTopology;
import copydesk.ingest.stream.Shift;
import copydesk.ingest.stream.SourceMeters;
import copydesk.ingest.stream.push.ClaimLog;
import copydesk.ingest.stream.source.FetchWorkers;
import copydesk.ingest.stream.source.FrontierMeters;
import copydesk.ingest.stream.source.FrontierTopology;
import copydesk.ingest.stream.source.Outbox;
import copydesk.ingest.stream.source.SourceSeeder;
import copydesk.ingest.stream.websub.HubPost;
import copydesk.ingest.stream.websub.SubscriptionView;
import copydesk.ingest.web.ArticlesApi;
import copydesk.ingest.web.WebSubApi;
import copydesk.ingest.websub.HubDesk;
import copydesk.ingest.websub.HubForm;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.streams.kstream.KStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

/** How ingest-service is put together, in the order of an article's way. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
class IngestConfiguration {

    @Bean
    FetchDoor fetchDoor(@Value("${copydesk.kafka}") String kafka, MeterRegistry registry) {
        return new FetchDoor(FetchDoor.producer(kafka), new FetchMeters(registry), Clock.systemUTC());
    }

    @Bean
    LocalFiles localFiles(IngestProperties properties) {
        return new LocalFiles(properties.fetch(), Clock.systemUTC());
    }

    @Bean
    Egress egress(IngestProperties properties) {
        return new Egress(properties.fetch(), Clock.systemUTC());
    }

    @Bean
    WebPages webPages(Egress egress) {
        return new WebPages(egress, Clock.systemUTC());
    }

    @Bean
    Consumer<KStream<byte[], byte[]>> extract(IngestProperties properties, MeterRegistry registry) {
        return new IngestTopology(
                new Intake(properties.intake(), new PageReader(BlockModel.shipped(), properties.sources())),
                new SourceMeters(properties.sources(), registry), new Revisions(), registry)::connect;
    }

    @Bean
    Function<KStream<byte[], byte[]>, Function<KStream<byte[], byte[]>, Consumer<KStream<byte[], byte[]>>>> frontier(
            IngestProperties properties, MeterRegistry registry) {
        FrontierTopology topology = new FrontierTopology(new Frontier(properties.frontier(), properties.websub()),
                new Looks(properties.look()), new FrontierMeters(registry), registry);
        return (commands) -> (results) -> (samples) -> topology.connect(commands, results, samples);
    }

    @Bean
    Outbox outbox(@Value("${copydesk.kafka}") String kafka) {
        return new Outbox(Outbox.producer(kafka, Group.FRONTIER + "-outbox"));
    }

    @Bean
    SourceSeeder sources(IngestProperties properties, Outbox outbox) {
        return new SourceSeeder(SourceFile.all(properties.frontier()), outbox, Clock.systemUTC());
    }

    @Bean
    Shift fetch(@Value("${copydesk.kafka}") String kafka, @Value("${copydesk.session-millis}") long sessionMillis,
            IngestProperties properties, Egress egress, FetchDoor door, Outbox outbox, MeterRegistry registry) {
        return new FetchWorkers(kafka, Duration.ofMillis(sessionMillis), properties.frontier(),
                properties.fetch().userAgent(), egress, new FoundListing(), new HubForm(properties.websub()), door,
                outbox)
            .shift(properties.restartPause(), properties.fetch().timeout(), registry);
    }

    @Bean
    StreamsBuilderFactoryBeanConfigurer restart(IngestProperties properties) {
        return (streams) -> streams.setStreamsUncaughtExceptionHandler(new Restart(properties.restartPause()));
    }

    @Bean
    InboxRunner inbox(IngestProperties properties, LocalFiles files, FetchDoor door) {
        return new InboxRunner(properties.inbox(), files, door);
    }

    @Bean
    ClaimLog claims(@Value("${copydesk.kafka}") String kafka, IngestProperties properties) {
        return ClaimLog.of(kafka, !properties.push().keys().isEmpty(), properties.restartPause());
    }

    @Bean
    ArticlesApi articles(IngestProperties properties, FetchDoor door, ClaimLog claims, MeterRegistry registry) {
        return new ArticlesApi(new PushDesk(properties.push(), Clock.systemUTC(), claims, door::offer), registry);
    }

    @Bean
    SubscriptionView subscriptions(@Value("${copydesk.kafka}") String kafka, IngestProperties properties) {
        return SubscriptionView.of(kafka, properties.websub().isOn(), properties.restartPause());
    }

    @Bean
    WebSubApi hubs(IngestProperties properties, SubscriptionView subscriptions, FetchDoor door, Outbox outbox,
            MeterRegistry registry) {
        Clock clock = Clock.systemUTC();
        return new WebSubApi(new HubDesk(properties.websub(), clock, subscriptions,
                new HubPost(door, new FoundListing(), outbox, clock)), registry);
    }

    @Bean
    Shift backfill(@Value("${copydesk.kafka}") String kafka, @Value("${copydesk.instance}") String instance,
            @Value("${copydesk.session-millis}") long sessionMillis, IngestProperties properties,
            MeterRegistry registry) {
        return new BackfillFeeders(kafka, instance, Duration.ofMillis(sessionMillis), properties.backfill(), registry)
            .shift(properties.restartPause());
    }

    @Bean
    HopLag lag(@Value("${copydesk.kafka}") String kafka, MeterRegistry registry) {
        return HopLag.watch("extract", kafka, Group.INGEST, List.of(Topic.FETCHED), Clock.systemUTC(), registry);
    }

}
