package copydesk.console;

import copydesk.console.flow.FlowBoard;
import copydesk.console.quarantine.QuarantineList;
import copydesk.console.source.SourceShelf;
import copydesk.console.story.StoryShelf;
import copydesk.console.stream.Consumers;
import copydesk.console.stream.RecordSorter;
import copydesk.console.stream.TopicReading;
import copydesk.console.stream.TopicsHealth;
import copydesk.console.stream.lookup.KafkaTrails;
import copydesk.console.web.ConsoleApi;
import copydesk.console.web.HtmlSafeEscapes;
import copydesk.console.web.SafeHeaders;
import copydesk.console.web.SourcesApi;
import copydesk.console.web.StoriesApi;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Wires the console: shelves, the reader that fills them, the API that shows them. */
@Configuration(proxyBeanMethods = false)
public class ConsoleConfiguration {

    @Bean
    FlowBoard flowBoard(ConsoleProperties properties) {
        return new FlowBoard(properties.flow());
    }

    @Bean
    StoryShelf storyShelf(ConsoleProperties properties) {
        return new StoryShelf(properties.stories());
    }

    @Bean
    QuarantineList quarantineList(ConsoleProperties properties) {
        return new QuarantineList(properties.quarantine());
    }

    @Bean
    SourceShelf sourceShelf() {
        return new SourceShelf();
    }

    @Bean
    TopicReading topicReading(ConsoleProperties properties, FlowBoard flow, StoryShelf stories,
            QuarantineList quarantine, SourceShelf sources) {
        return new TopicReading(new Consumers(properties.reader()),
                new RecordSorter(flow, stories, quarantine, sources), flow, properties.reader());
    }

    @Bean
    TopicsHealth topicsHealthIndicator(FlowBoard flow) {
        return new TopicsHealth(flow);
    }

    @Bean
    ConsoleApi consoleApi(ConsoleProperties properties, FlowBoard flow, StoryShelf stories, QuarantineList quarantine) {
        return new ConsoleApi(properties.page(), flow, stories, quarantine);
    }

    @Bean
    SourcesApi sourcesApi(SourceShelf sources) {
        return new SourcesApi(sources);
    }

    @Bean
    StoriesApi storiesApi(ConsoleProperties properties) {
        return new StoriesApi(new KafkaTrails(properties.bootstrapServers()));
    }

    @Bean
    SafeHeaders safeHeaders() {
        return new SafeHeaders();
    }

    // a page that asks every two seconds gets the articles only when they have changed
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(
                new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    @Bean
    JsonFactoryBuilderCustomizer htmlSafeJson() {
        return (factory) -> factory.characterEscapes(new HtmlSafeEscapes());
    }

}
