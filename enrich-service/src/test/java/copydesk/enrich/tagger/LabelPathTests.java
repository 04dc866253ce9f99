package copydesk.enrich.tagger;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

class LabelPathTests {

    private static final int BEGIN_PERSON = 1;

    private static final int IN_PERSON = 2;

    private static final int BEGIN_PLACE = 5;

    private static final int IN_PLACE = 6;

    @Test
    void bestLabelsMakeNames() {
        LabelPath path = path(likely(0), likely(BEGIN_PERSON), likely(IN_PERSON), likely(0), likely(BEGIN_PLACE));

        assertThat(path.names(0)).extracting(TaggedName::from, TaggedName::to, TaggedName::type)
            .containsExactly(tuple(1, 3, NameType.PERSON), tuple(4, 5, NameType.PLACE));
    }

    @Test
    void nameThatNeverBeganGetsABeginning() {
        double[] begin = unlikely();
        begin[0] = Math.log(0.5);
        begin[BEGIN_PLACE] = Math.log(0.4);

        assertThat(path(begin, likely(IN_PLACE)).names(0)).extracting(TaggedName::from, TaggedName::to)
            .containsExactly(tuple(0, 2));
    }

    @Test
    void insideOfAnotherTypeDoesNotFollow() {
        double[] mixed = unlikely();
        mixed[IN_PLACE] = Math.log(0.55);
        mixed[IN_PERSON] = Math.log(0.44);

        assertThat(path(likely(BEGIN_PERSON), mixed).names(0)).extracting(TaggedName::type, TaggedName::to)
            .containsExactly(tuple(NameType.PERSON, 2));
    }

    @Test
    void twoNamesMayTouch() {
        assertThat(path(likely(BEGIN_PERSON), likely(BEGIN_PERSON)).names(7)).extracting(TaggedName::from)
            .containsExactly(7, 8);
    }

    @Test
    void biasAgainstNamesDropsTheDoubtful() {
        double[] doubtful = unlikely();
        doubtful[0] = Math.log(0.4);
        doubtful[BEGIN_PERSON] = Math.log(0.59);
        double[][] logs = { doubtful };

        assertThat(new LabelPath(logs, 0).names(0)).hasSize(1);
        assertThat(new LabelPath(logs, 1).names(0)).isEmpty();
    }

    @Test
    void leastSureWordTellsHowSureTheNameIs() {
        double[] weak = unlikely();
        weak[IN_PERSON] = Math.log(0.7);
        weak[0] = Math.log(0.2);

        TaggedName name = path(likely(BEGIN_PERSON), weak).names(0).get(0);

        assertThat(name.confidence()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void doubtAboutTheEndCounts() {
        double[] after = unlikely();
        after[0] = Math.log(0.6);
        after[IN_PERSON] = Math.log(0.35);

        TaggedName name = path(likely(BEGIN_PERSON), after).names(0).get(0);

        assertThat(name.confidence()).isCloseTo(0.65, within(1e-9));
    }

    @Test
    void emptySentenceHasNoNames() {
        assertThat(path().names(0)).isEmpty();
    }

    private static LabelPath path(double[]... logs) {
        return new LabelPath(logs, 0);
    }

    private static double[] likely(int label) {
        double[] logs = unlikely();
        logs[label] = Math.log(0.99);
        return logs;
    }

    private static double[] unlikely() {
        double[] logs = new double[Label.COUNT];
        Arrays.fill(logs, Math.log(0.001));
        return logs;
    }

}
