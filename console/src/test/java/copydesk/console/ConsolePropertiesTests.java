package copydesk.console;

import java.time.Duration;
import java.util.Map;

import copydesk.console.flow.FlowSettings;
import copydesk.console.quarantine.QuarantineSettings;
import copydesk.console.story.StorySettings;
import copydesk.console.stream.ReaderSettings;
import copydesk.console.web.PageFacts;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ConsolePropertiesTests {

    @Test
    void hasDefaults() {
        ConsoleProperties properties = bind(Map.of());

        assertThat(properties.reader()).isEqualTo(new ReaderSettings("localhost:29092", Duration.ofSeconds(1)));
        assertThat(properties.page()).isEqualTo(new PageFacts(2_000, "localhost:29092"));
        assertThat(properties.stories()).isEqualTo(new StorySettings(50, 20_000));
        assertThat(properties.quarantine()).isEqualTo(new QuarantineSettings(100));
        assertThat(properties.flow()).isEqualTo(new FlowSettings(50_000));
    }

    @Test
    void takesWhatIsSet() {
        ConsoleProperties properties = bind(Map.of("copydesk.console.bootstrap-servers", "kafka:9092",
                "copydesk.console.refresh", "500ms", "copydesk.console.articles", "10"));

        assertThat(properties.page()).isEqualTo(new PageFacts(500, "kafka:9092"));
        assertThat(properties.stories().articles()).isEqualTo(10);
    }

    @Test
    void saysWhatToSetInsteadOfWrongValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FlowSettings(0))
            .withMessage("copydesk.console.remembered-items is 0; set it to 1 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> new StorySettings(0, 1))
            .withMessage("copydesk.console.articles is 0; set it to 1 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> new StorySettings(1, -1))
            .withMessage("copydesk.console.text-limit is -1; set it to 1 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReaderSettings(" ", Duration.ofSeconds(1)))
            .withMessage("copydesk.console.bootstrap-servers is empty; set it to the brokers, for example "
                    + "localhost:29092");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReaderSettings("kafka:9092", Duration.ZERO))
            .withMessage("copydesk.console.back-off is PT0S; set it to a time longer than zero, for example 1s");
        assertThatIllegalArgumentException().isThrownBy(() -> PageFacts.of(Duration.ofMillis(1), "kafka:9092"))
            .withMessage("copydesk.console.refresh is PT0.001S; set it to 200ms or more, for example 2s");
    }

    private static ConsoleProperties bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("copydesk.console",
                ConsoleProperties.class);
    }

    @Test
    void refusesASettingThatNobodyReads() {
        new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
            .withSystemProperties("spring.config.name=console")
            .withUserConfiguration(Settings.class)
            .withPropertyValues("copydesk.console.refesh=5s")
            .run((started) -> assertThat(started.getStartupFailure())
                .hasStackTraceContaining("copydesk.console.refesh"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ConsoleProperties.class)
    static class Settings {

    }

}
