package copydesk.ingest;

import java.time.Duration;

import copydesk.extraction.page.SourceRules;
import copydesk.ingest.fetch.FetchSettings;
import copydesk.ingest.backfill.BackfillSettings;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.inbox.InboxSettings;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.look.LookSettings;
import copydesk.ingest.push.PushSettings;
import copydesk.ingest.websub.WebSubSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class IngestPropertiesTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withSystemProperties("spring.config.name=ingest")
        .withUserConfiguration(Settings.class);

    @Test
    void shipsTheDefaultsThatTheFeaturesState() {
        this.context.run((started) -> {
            IngestProperties shipped = started.getBean(IngestProperties.class);
            assertThat(shipped.fetch()).isEqualTo(FetchSettings.defaults());
            assertThat(shipped.intake()).isEqualTo(IntakeSettings.defaults());
            assertThat(shipped.sources()).isEmpty();
            assertThat(shipped.inbox()).isEqualTo(new InboxSettings("", Duration.ofSeconds(2), "", false));
            assertThat(shipped.push()).isEqualTo(PushSettings.defaults());
            assertThat(shipped.backfill()).isEqualTo(BackfillSettings.defaults());
            assertThat(shipped.frontier()).isEqualTo(FrontierSettings.defaults());
            assertThat(shipped.websub()).isEqualTo(WebSubSettings.defaults());
            assertThat(shipped.look()).isEqualTo(LookSettings.defaults());
        });
    }

    @Test
    void neverLooksAgainWhereNoAgesAreSet() {
        this.context.withPropertyValues("copydesk.ingest.look.ages=")
            .run((started) -> assertThat(started.getBean(IngestProperties.class).look().ages()).isEmpty());
    }

    @Test
    void readsWhatIsKnownOfASource() {
        this.context
            .withPropertyValues("copydesk.ingest.sources[0].host=quayside.example",
                    "copydesk.ingest.sources[0].include=div.story", "copydesk.ingest.sources[0].zone=Europe/Kyiv")
            .run((started) -> assertThat(started.getBean(IngestProperties.class).sources())
                .containsExactly(new SourceRules("quayside.example", "div.story", "", "", "", "Europe/Kyiv", "")));
    }

    @Test
    void pollsNothingWhereTheSourcesAreSetToNoneAboveOthers() {
        ApplicationContextRunner polling = this.context.withSystemProperties(
                "copydesk.ingest.frontier.sources[0].id=courier", "copydesk.ingest.frontier.sources[0].kind=feed",
                "copydesk.ingest.frontier.sources[0].url=https://news.example/feed");

        polling.run((started) -> assertThat(started.getBean(IngestProperties.class).frontier().sources()).hasSize(1));
        polling.withPropertyValues("copydesk.ingest.frontier.sources=")
            .run((started) -> assertThat(started.getBean(IngestProperties.class).frontier().sources()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
            "copydesk.ingest.restart-pause=-1s, copydesk.ingest.restart-pause is PT-1S; set it to between 0s and 10m",
            "copydesk.ingest.fetch.timeout=30, 'timeout is PT0.03S; set it to between 100ms and 10m, with its unit: 30s'",
            "copydesk.ingest.frontier.gap=5, 'frontier.gap is PT0.005S; set it to 0s, or 100ms or more, with its unit: 5s'",
            "copydesk.ingest.sources[0].host=*.news.example, 'host must be the name of a host without www., star and path'" })
    void refusesWhatWasMeantOtherwise(String setting, String message) {
        this.context.withPropertyValues(setting)
            .run((started) -> assertThat(started.getStartupFailure()).hasStackTraceContaining(message));
    }

    @Test
    void refusesASelectorThatIsNone() {
        this.context
            .withPropertyValues("copydesk.ingest.sources[0].host=quayside.example",
                    "copydesk.ingest.sources[0].include=div[")
            .run((started) -> assertThat(started.getStartupFailure())
                .hasStackTraceContaining("include must be a CSS selector such as div.story > p"));
    }

    @Test
    void refusesAWrongValueAtStartAndSaysWhatToDo() {
        this.context.withPropertyValues("copydesk.ingest.intake.max-entries=0")
            .run((started) -> assertThat(started.getStartupFailure()).rootCause()
                .hasMessage("max-entries must be at least 1: give the number of entries to read"));
    }

    @Test
    void saysWhatIsMissingWhereHubsAreToBeAsked() {
        this.context.withPropertyValues("copydesk.ingest.websub.callback=https://news.example")
            .run((started) -> assertThat(started.getStartupFailure()).rootCause()
                .hasMessageStartingWith("websub.callback needs websub.key, at least 32 characters"));
    }

    @Test
    void refusesAPaceThatIsNone() {
        this.context.withPropertyValues("copydesk.ingest.backfill.per-second=0")
            .run((started) -> assertThat(started.getStartupFailure()).rootCause()
                .hasMessage("backfill.per-second is 0.0; set it above 0 and to 10000 at most"));
        this.context.withPropertyValues("copydesk.ingest.backfill.behind=5ms")
            .run((started) -> assertThat(started.getStartupFailure()).rootCause()
                .hasMessage("backfill.behind is PT0.005S; set it to 100ms or more"));
        this.context.withPropertyValues("copydesk.ingest.backfill.slack=2m")
            .run((started) -> assertThat(started.getStartupFailure()).rootCause()
                .hasMessage("backfill.slack is PT2M; set it to between 10ms and 1m"));
    }

    @Test
    void refusesAPushKeyThatIsNone() {
        this.context
            .withPropertyValues("copydesk.ingest.push.keys[0].source=ntb", "copydesk.ingest.push.keys[0].sha256=abc")
            .run((started) -> assertThat(started.getStartupFailure()).rootCause()
                .hasMessage("push.keys.sha256 of ntb must be 64 hexadecimal digits: "
                        + "print it with printf %s KEY | sha256sum"));
    }

    @Test
    void refusesASettingThatNobodyReads() {
        this.context.withPropertyValues("copydesk.ingest.fetch.user-agnet=5")
            .run((started) -> assertThat(started.getStartupFailure())
                .hasStackTraceContaining("copydesk.ingest.fetch.user-agnet"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(IngestProperties.class)
    static class Settings {

    }

}
