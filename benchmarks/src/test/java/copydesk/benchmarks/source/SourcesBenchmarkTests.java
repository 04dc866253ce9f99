package copydesk.benchmarks.source;

import copydesk.benchmarks.typed.Typed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesBenchmarkTests {

    @ParameterizedTest
    @ValueSource(strings = { "--sources 0", "--hosts 0", "--every 0", "--seconds 0", "--sources -5 --hosts 3" })
    void measuresNothingOfNothing(String options) {
        assertThat(Typed.into(SourcesBenchmark::new, options))
            .isEqualTo(new Typed(2, "", "Give at least 1 source, 1 host and 1 second.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--sources many", "--hosts", "--source 5" })
    void refusesWhatIsNoOption(String options) {
        Typed typed = Typed.into(SourcesBenchmark::new, options);

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.said()).isEmpty();
    }

}
