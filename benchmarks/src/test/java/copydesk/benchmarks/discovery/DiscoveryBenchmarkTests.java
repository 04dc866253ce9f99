package copydesk.benchmarks.discovery;

import copydesk.benchmarks.typed.Typed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DiscoveryBenchmarkTests {

    @ParameterizedTest
    @ValueSource(strings = { "--feeds 0", "--feeds 251", "--stories 0", "--every 0", "--seconds 0", "--gap -1" })
    void measuresNothingOfNothing(String options) {
        assertThat(Typed.into(DiscoveryBenchmark::new, options))
            .isEqualTo(new Typed(2, "", "Give 1 to 250 feeds, and at least 1 story and 1 second.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--feeds many", "--stories", "--story 5" })
    void refusesWhatIsNoOption(String options) {
        Typed typed = Typed.into(DiscoveryBenchmark::new, options);

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.said()).isEmpty();
    }

}
