package copydesk.enrich.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

class TopicModelTests {

    static final String SMALL = """
            topic	15000000	-	15000000	1	sport
            topic	20000822	15000000	15000000	2	competition discipline
            topic	17000000	-	17000000	1	weather
            certainty	-4	8	1	0
            term	goal	15000000	2.0	20000822	2.0
            term	storm	17000000	3.0
            term	match	15000000	1.0
            """;

    @Test
    void readsTopicsTermsAndCertainty() throws IOException {
        TopicModel model = read(SMALL);

        assertThat(model.topics().values()).containsExactly(new MediaTopic("15000000", null, "15000000", 1, "sport"),
                new MediaTopic("20000822", "15000000", "15000000", 2, "competition discipline"),
                new MediaTopic("17000000", null, "17000000", 1, "weather"));
        assertThat(model.known()).containsExactly("goal", "storm", "match");
        assertThat(model.certainty()).isEqualTo(new Certainty(-4, 8, 1, 0));
    }

    @Test
    void addsUpWhatTermsSayForEachTopic() throws IOException {
        Map<String, Double> evidence = read(SMALL).evidence(new Terms(Map.of("goal", Math.E - 1, "boat", 9.0), 50));

        assertThat(evidence.keySet()).containsExactly("15000000", "20000822", "17000000");
        assertThat(evidence.get("15000000")).isCloseTo(2, offset(1e-9));
        assertThat(evidence.get("20000822")).isCloseTo(2, offset(1e-9));
        assertThat(evidence.get("17000000")).isZero();
    }

    @Test
    void refusesALineOfAnotherKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("word\tgoal"))
            .withMessage("The topic model has a line of kind word");
    }

    @Test
    void standardKnowsAllTopicsAtTheTop() {
        assertThat(TopicModel.standard().topics().values().stream().filter(MediaTopic::isTop)).hasSize(17);
        assertThat(TopicModel.standard().topics().values())
            .allSatisfy((topic) -> assertThat(TopicModel.standard().topics().get(topic.top())).isNotNull()
                .matches(MediaTopic::isTop));
    }

    @Test
    void moreEvidenceMakesSurer() {
        Certainty certainty = new Certainty(-4, 8, 1, 0);

        assertThat(certainty.of(Certainty.measures(0, 0, 0))).isCloseTo(0.018, offset(0.001));
        assertThat(certainty.of(Certainty.measures(5, 5, 100))).isCloseTo(0.857, offset(0.001));
        assertThat(certainty.of(Certainty.measures(5, 50, 100))).isCloseTo(0.185, offset(0.001));
    }

    static TopicModel read(String text) throws IOException {
        return TopicModel.read(new BufferedReader(new StringReader(text)));
    }

}
