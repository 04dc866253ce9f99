package copydesk.console.stream;

import copydesk.console.flow.FlowBoard;
import copydesk.console.flow.FlowSettings;
import copydesk.console.flow.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsHealthTests {

    private final FlowBoard flow = new FlowBoard(new FlowSettings(1));

    private final TopicsHealth health = new TopicsHealth(this.flow);

    @Test
    void isDownBeforeAnythingIsRead() {
        assertThat(this.health.health())
            .isEqualTo(Health.down().withDetail("reading", "The console is starting.").build());
    }

    @Test
    void isUpWhileItReads() {
        this.flow.reading(Reading.behind(0));

        assertThat(this.health.health())
            .isEqualTo(Health.up().withDetail("reading", "Reading as it is written.").build());
    }

    @Test
    void isDownAndSaysWhyWhenKafkaIsAway() {
        this.flow.reading(Reading.lost("kafka:9092"));

        assertThat(this.health.health()).isEqualTo(Health.down()
            .withDetail("reading",
                    "Kafka does not answer at kafka:9092. Start Copydesk with ./copydesk run, or set "
                            + "copydesk.console.bootstrap-servers.")
            .build());
    }

}
