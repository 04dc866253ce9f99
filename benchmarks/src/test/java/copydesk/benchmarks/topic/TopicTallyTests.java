package copydesk.benchmarks.topic;

import java.util.List;

import copydesk.contract.annotation.Subject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicTallyTests {

    @Test
    void countsTopicsAtTheTop() {
        TopicTally tally = new TopicTally();

        tally.add("a", List.of("15000000"), List.of(subject("15000000", 1, 0.9), subject("20000822", 2, 0.8)));
        tally.add("b", List.of("15000000", "17000000"), List.of(subject("17000000", 1, 0.7)));
        tally.add("c", List.of("17000000"), List.of());

        assertThat(tally.lines()).containsExactly("3 articles; main topic 33.3 % right, 66.7 % one of the wanted",
                "topic      precision  recall     F1  right  found  wanted",
                "15000000       1.000   0.500  0.667      1      1       2",
                "17000000       1.000   0.500  0.667      1      1       2",
                "all            1.000   0.500  0.667      2      2       4",
                "micro F1 0.667, macro F1 0.667 over 2 topics", "confidence  found  said  right",
                "0.6 to 0.8       1  0.70   1.00", "0.8 to 1.0       1  0.90   1.00");
        assertThat(tally.errors()).containsExactly("  b: [15000000, 17000000] taken for [17000000]",
                "  c: [17000000] taken for []");
    }

    private static Subject subject(String code, int level, double confidence) {
        return new Subject("http://cv.iptc.org/newscodes/mediatopic/" + code, "name", level, null, confidence);
    }

}
