package copydesk.benchmarks.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.contract.annotation.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TopicEdgeTests {

    @TempDir
    Path folder;

    @Test
    void tallyOfNoArticlesIsAllZeros() {
        assertThat(new TopicTally().lines()).containsExactly(
                "0 articles; main topic 0.0 % right, 0.0 % one of the wanted",
                "topic      precision  recall     F1  right  found  wanted",
                "all            0.000   0.000  0.000      0      0       0",
                "micro F1 0.000, macro F1 0.000 over 0 topics", "confidence  found  said  right");
    }

    @Test
    void subjectBelowTheTopIsNoAnswer() {
        TopicTally tally = new TopicTally();
        tally.add("a", List.of("15000000"), List.of(subject("20000822", 2, 0.9)));

        assertThat(tally.errors()).containsExactly("  a: [15000000] taken for []");
    }

    @Test
    void fullConfidenceBelongsToTheHighestStep() {
        TopicTally tally = new TopicTally();
        tally.add("a", List.of("15000000"), List.of(subject("15000000", 1, 1), subject("17000000", 1, 0)));

        assertThat(tally.lines()).endsWith("confidence  found  said  right", "0.0 to 0.2       1  0.00   0.00",
                "0.8 to 1.0       1  1.00   1.00");
        assertThat(tally.errors()).isEmpty();
    }

    @Test
    void chanceStaysBetweenNoneAndOne() {
        double[] one = { 1 };

        assertThat(Logistic.chance(new double[0], new double[0])).isEqualTo(0.5);
        assertThat(Logistic.chance(one, new double[] { 1e6 })).isEqualTo(1);
        assertThat(Logistic.chance(one, new double[] { -1e6 })).isZero();
    }

    @Test
    void measuresThatSayNothingGetNoWeight() {
        List<double[]> rows = List.of(new double[] { 0, 0 }, new double[] { 0, 0 });

        assertThat(Logistic.fit(rows, List.of(true, false))).containsExactly(0, 0);
    }

    @Test
    void pageWithoutTopicsWasReadAllTheSame() throws IOException {
        ReadPages pages = ReadPages
            .read(Files.writeString(this.folder.resolve("pages.txt"), "abc\n \n#abcdef 15\n012345 04\n012345 15\n"));

        assertThat(pages.of("abc")).contains(List.of());
        assertThat(pages.of("#abcdef")).isEmpty();
        assertThat(pages.of("")).isEmpty();
        assertThat(pages.of("0123456789")).contains(List.of("15000000"));
    }

    private static Subject subject(String code, int level, double confidence) {
        return new Subject("http://cv.iptc.org/newscodes/mediatopic/" + code, "name", level, null, confidence);
    }

}
