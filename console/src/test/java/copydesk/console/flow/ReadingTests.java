package copydesk.console.flow;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingTests {

    @Test
    void readsAsItIsWritten() {
        assertThat(Reading.behind(0)).isEqualTo(new Reading(ReadingState.READING, "Reading as it is written.", 0));
    }

    @Test
    void catchesUp() {
        assertThat(Reading.behind(12))
            .isEqualTo(new Reading(ReadingState.READING, "Catching up with what was written before.", 12));
    }

    @Test
    void saysWhichTopicIsMissing() {
        assertThat(Reading.waitingFor("newsroom.article.clean.v1"))
            .isEqualTo(new Reading(ReadingState.WAITING, "Kafka answers, but the topic newsroom.article.clean.v1 is "
                    + "not there yet. The topics are created when Copydesk starts.", 0));
    }

    @Test
    void saysWhereKafkaWasLookedFor() {
        assertThat(Reading.lost("kafka:9092"))
            .isEqualTo(new Reading(ReadingState.LOST, "Kafka does not answer at kafka:9092. Start Copydesk with "
                    + "./copydesk run, or set copydesk.console.bootstrap-servers.", 0));
    }

}
