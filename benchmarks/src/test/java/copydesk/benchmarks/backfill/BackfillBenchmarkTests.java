package copydesk.benchmarks.backfill;

import copydesk.benchmarks.typed.Typed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackfillBenchmarkTests {

    @ParameterizedTest
    @ValueSource(strings = { "--articles 0", "--per-second 0", "--live 0", "--live 1001", "--alone 0" })
    void measuresNothingOfNothing(String options) {
        assertThat(Typed.into(BackfillBenchmark::new, options))
            .isEqualTo(new Typed(2, "", "Give at least 1 article, and 1 to 1000 live ones a second.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--articles many", "--live", "--article 5" })
    void refusesWhatIsNoOption(String options) {
        Typed typed = Typed.into(BackfillBenchmark::new, options);

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.said()).isEmpty();
    }

}
