package copydesk.console;

import java.time.Duration;

import copydesk.console.flow.FlowSettings;
import copydesk.console.quarantine.QuarantineSettings;
import copydesk.console.story.StorySettings;
import copydesk.console.stream.ReaderSettings;
import copydesk.console.web.PageFacts;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the console.
 *
 * @param bootstrapServers the Kafka brokers, {@code host:port}, separated by commas
 * @param backOff how long to wait before Kafka is asked again, after it did not answer or
 * lacked a topic
 * @param refresh how often the page asks for news
 * @param articles how many articles are shown
 * @param textLimit how many code points of an article's text are kept
 * @param quarantinedRecords how many quarantined records are shown
 * @param rememberedItems of how many items the end state is remembered, so that a later
 * one replaces it
 */
@ConfigurationProperties(prefix = "copydesk.console", ignoreUnknownFields = false)
public record ConsoleProperties(@DefaultValue("localhost:29092") String bootstrapServers,
        @DefaultValue("1s") Duration backOff, @DefaultValue("2s") Duration refresh, @DefaultValue("50") int articles,
        @DefaultValue("20000") int textLimit, @DefaultValue("100") int quarantinedRecords,
        @DefaultValue("50000") int rememberedItems) {

    FlowSettings flow() {
        return new FlowSettings(this.rememberedItems);
    }

    StorySettings stories() {
        return new StorySettings(this.articles, this.textLimit);
    }

    QuarantineSettings quarantine() {
        return new QuarantineSettings(this.quarantinedRecords);
    }

    ReaderSettings reader() {
        return new ReaderSettings(this.bootstrapServers, this.backOff);
    }

    PageFacts page() {
        return PageFacts.of(this.refresh, this.bootstrapServers);
    }

}
