package copydesk.benchmarks.restore;

import copydesk.benchmarks.typed.Typed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RestoreBenchmarkTests {

    @ParameterizedTest
    @ValueSource(strings = { "--articles 0", "--partitions 0", "--articles -1 --partitions 3" })
    void measuresNothingOfNothing(String options) {
        assertThat(Typed.into(RestoreBenchmark::new, options))
            .isEqualTo(new Typed(2, "", "Give at least 1 article and 1 partition.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--articles many", "--partitions", "--standby 5" })
    void refusesWhatIsNoOption(String options) {
        Typed typed = Typed.into(RestoreBenchmark::new, options);

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.said()).isEmpty();
    }

}
