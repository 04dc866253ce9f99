package copydesk.enrich.topic;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TopicModelLinesTests {

    private static final Certainty SURE = new Certainty(9, 0, 0, 0);

    @Test
    void emptyFileKnowsNothing() throws IOException {
        TopicModel model = TopicModelTests.read("");

        assertThat(model.topics()).isEmpty();
        assertThat(model.known()).isEmpty();
        assertThat(model.evidence(new Terms(Map.of("goal", 3.0), 9))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Topic\t1", "#", " term\tgoal", "\uFEFFtopic\t1", "termgoal" })
    void lineOfAnotherKindIsNamed(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> TopicModelTests.read(line))
            .withMessage("The topic model has a line of kind " + line.split("\t")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = { "term\tgoal\t15000000\tmuch", "certainty\t1\t2\t3\tfour",
            "topic\t15000000\t-\t15000000\tone\tsport", "term\tgoal\t15000000\t1,5" })
    void wordIsNoNumber(String line) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> TopicModelTests.read(line));
    }

    @ParameterizedTest
    @ValueSource(strings = { "topic", "topic\t15000000", "topic\t15000000\t-\t15000000\t1", "certainty\t1\t2\t3",
            "term", "term\tgoal\t15000000", "term\tgoal\t15000000\t2.0\t17000000" })
    void lineThatEndsTooEarlyIsRefused(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> TopicModelTests.read(line))
            .withMessage("A line of kind " + line.split("\t")[0]
                    + " of the topic model ends too early; write the model again with benchmarks/train-topics");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\t", "\t\t\t" })
    void lineOfTabsIsNoLineOfAModel(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> TopicModelTests.read(line))
            .withMessage("The topic model has a line of kind ");
    }

    @Test
    void laterLineReplacesAnEarlierOne() throws IOException {
        TopicModel model = TopicModelTests.read(TopicModelTests.SMALL + "term\tgoal\t17000000\t4\n");

        assertThat(model.known()).containsExactly("goal", "storm", "match");
        assertThat(model.evidence(new Terms(Map.of("goal", Math.E - 1), 9))).containsEntry("15000000", 0.0)
            .containsEntry("17000000", 4.0);
    }

    @Test
    void otherCertaintyKeepsTheWords() throws IOException {
        TopicModel model = TopicModelTests.read(TopicModelTests.SMALL);
        TopicModel sure = model.with(SURE);

        assertThat(sure.certainty()).isEqualTo(SURE);
        assertThat(model.certainty()).isNotEqualTo(SURE);
        assertThat(sure.topics()).isEqualTo(model.topics());
        assertThat(sure.known()).isEqualTo(model.known());
    }

    @Test
    void topicTellsItsAddresses() {
        MediaTopic sport = new MediaTopic("15000000", null, "15000000", 1, "sport");
        MediaTopic narrow = new MediaTopic("20000822", "15000000", "15000000", 2, "competition discipline");

        assertThat(sport.uri()).isEqualTo("http://cv.iptc.org/newscodes/mediatopic/15000000");
        assertThat(sport.broaderUri()).isNull();
        assertThat(sport.isTop()).isTrue();
        assertThat(narrow.broaderUri()).isEqualTo(sport.uri());
        assertThat(narrow.isTop()).isFalse();
    }

}
