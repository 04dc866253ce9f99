package copydesk.enrich;

import copydesk.enrich.identity.KnowledgeSettings;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.relate.RelateSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class EnrichPropertiesTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withSystemProperties("spring.config.name=enrich")
        .withUserConfiguration(Settings.class);

    @Test
    void shipsTheDefaultsThatTheFeaturesState() {
        this.context.run((started) -> {
            EnrichProperties shipped = started.getBean(EnrichProperties.class);
            assertThat(shipped.pipeline()).isEqualTo(EnrichSettings.standard());
            assertThat(shipped.knowledge()).isEqualTo(KnowledgeSettings.SEED);
            assertThat(shipped.relate()).isEqualTo(RelateSettings.standard());
        });
    }

    @Test
    void refusesAKnowledgeBaseThatIsNotThere() {
        this.context.withPropertyValues("copydesk.enrich.knowledge.base=/no/such.kb")
            .run((started) -> assertThat(started.getStartupFailure()).rootCause()
                .hasMessage("copydesk.enrich.knowledge.base names /no/such.kb, where no file is; "
                        + "give the path of a file or leave it out for the seed alone"));
    }

    @Test
    void refusesAWrongValueAtStartAndSaysWhatToDo() {
        this.context.withPropertyValues("copydesk.enrich.restart-pause=-1s")
            .run((started) -> assertThat(started.getStartupFailure()).rootCause()
                .hasMessage("copydesk.enrich.restart-pause is negative; set it to 0s or more"));
    }

    @Test
    void refusesASettingThatNobodyReads() {
        this.context.withPropertyValues("copydesk.enrich.pipeline.taggr=5")
            .run((started) -> assertThat(started.getStartupFailure())
                .hasStackTraceContaining("copydesk.enrich.pipeline.taggr"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(EnrichProperties.class)
    static class Settings {

    }

}
