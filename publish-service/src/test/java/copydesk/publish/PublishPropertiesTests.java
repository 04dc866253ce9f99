package copydesk.publish;

import copydesk.publish.format.FormatName;
import copydesk.publish.version.DeskSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class PublishPropertiesTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withSystemProperties("spring.config.name=publish")
        .withUserConfiguration(Settings.class);

    @Test
    void shipsTheDefaultsThatTheFeaturesState() {
        this.context.run((started) -> assertThat(started.getBean(PublishProperties.class).desk())
            .isEqualTo(DeskSettings.defaults()));
    }

    @Test
    void refusesAWrongValueAtStartAndSaysWhatToDo() {
        this.context.withPropertyValues("copydesk.publish.desk.least-confidence=60")
            .run((started) -> assertThat(started.getStartupFailure()).rootCause()
                .hasMessageStartingWith("least-confidence must lie between 0 and 1: 0 holds nothing"));
    }

    @Test
    void publishesNinjsAloneUnlessToldOtherwise() {
        this.context.run((started) -> assertThat(started.getBean(PublishProperties.class).formats())
            .containsExactly(FormatName.NINJS));
        this.context.withPropertyValues("copydesk.publish.formats=jsonld,ninjs")
            .run((started) -> assertThat(started.getBean(PublishProperties.class).formats())
                .containsExactly(FormatName.NINJS, FormatName.JSONLD));
    }

    @Test
    void refusesToPublishWithoutNinjs() {
        this.context.withPropertyValues("copydesk.publish.formats=jsonld")
            .run((started) -> assertThat(started.getStartupFailure()).rootCause()
                .hasMessageStartingWith("copydesk.publish.formats lacks ninjs"));
    }

    @Test
    void refusesASettingThatNobodyReads() {
        this.context.withPropertyValues("copydesk.publish.desk.confidence=5")
            .run((started) -> assertThat(started.getStartupFailure())
                .hasStackTraceContaining("copydesk.publish.desk.confidence"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(PublishProperties.class)
    static class Settings {

    }

}
