package copydesk.benchmarks.publish;

import copydesk.benchmarks.typed.Typed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublishStepBenchmarkTests {

    @ParameterizedTest
    @ValueSource(strings = { "--articles 0", "--rounds 0", "--articles 5 --rounds -1" })
    void measuresNothingOfNothing(String options) {
        assertThat(Typed.into(PublishStepBenchmark::new, options))
            .isEqualTo(new Typed(2, "", "Give at least 1 article and 1 round.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--articles many", "--rounds", "--round 5" })
    void refusesWhatIsNoOption(String options) {
        Typed typed = Typed.into(PublishStepBenchmark::new, options);

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.said()).isEmpty();
    }

}
