package copydesk.benchmarks.extraction;

import java.util.List;
import java.util.Map;

import copydesk.benchmarks.extraction.gold.GoldKind;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.benchmarks.extraction.score.Measure;
import copydesk.benchmarks.extraction.score.ShingleMeasure;
import copydesk.benchmarks.extraction.score.Totals;
import copydesk.benchmarks.extraction.score.WordMeasure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The scorer against the benchmark's own. The long figures were computed with Python from
 * the definition in its evaluate.py, the short ones are those known before. Skipped where
 * the data is not beside the repository.
 */
class PublishedFiguresTests {

    private static GoldSet set;

    @ParameterizedTest
    @CsvSource({ "rs_trafilatura, 0.967910, 0.945892, 0.990977, 0.285714, 0.968",
            "AutoExtract, 0.970455, 0.980038, 0.961057, 0.472527, 0.971",
            "trafilatura, 0.960286, 0.945879, 0.975139, 0.285714, 0.960",
            "go_trafilatura, 0.957872, 0.938957, 0.977565, 0.252747, 0.958",
            "newspaper4k, 0.955466, 0.963046, 0.948005, 0.384615, 0.956",
            "readability_js, 0.949593, 0.914295, 0.987726, 0.230769, 0.950" })
    void agreesWithTheBenchmark(String system, double f1, double precision, double recall, double accuracy,
            double known) throws Exception {
        Totals totals = totals(system, new ShingleMeasure());

        assertThat(totals.f1()).isEqualTo(f1, within(5e-7));
        assertThat(totals.precision()).isEqualTo(precision, within(5e-7));
        assertThat(totals.recall()).isEqualTo(recall, within(5e-7));
        assertThat(totals.accuracy()).isEqualTo(accuracy, within(5e-7));
        // known from four digits, so that 0.97046 became 0.9705 and then 0.971
        assertThat(rounded(rounded(totals.f1(), 10_000), 1_000)).isEqualTo(known, within(1e-9));
    }

    // the other set's measure on the same texts
    @ParameterizedTest
    @CsvSource({ "rs_trafilatura, 0.966786, 0.949077, 0.993867, 0.285714",
            "AutoExtract, 0.966551, 0.982928, 0.963893, 0.472527",
            "newspaper4k, 0.952617, 0.957373, 0.953515, 0.384615" })
    void agreesWithWcxb(String system, double f1, double precision, double recall, double accuracy) throws Exception {
        Totals totals = totals(system, new WordMeasure());

        assertThat(totals.f1()).isEqualTo(f1, within(5e-7));
        assertThat(totals.precision()).isEqualTo(precision, within(5e-7));
        assertThat(totals.recall()).isEqualTo(recall, within(5e-7));
        assertThat(totals.accuracy()).isEqualTo(accuracy, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({ "aeb-dev, ARTICLE_BENCHMARK, 91", "wcxb-dev-articles, WCXB, 693", "fundus, FUNDUS, 126" })
    void readsTheSets(String name, GoldKind kind, int pages) throws Exception {
        GoldSet found = GoldSet.read(SharedData.path("extraction/" + name));

        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.pages()).hasSize(pages).allMatch((page) -> !page.host().name().isEmpty());
    }

    private static Totals totals(String system, Measure measure) throws Exception {
        if (set == null) {
            set = GoldSet.read(SharedData.path("extraction/aeb-dev"));
        }
        Map<String, String> texts = set.published().get(system);
        List<GoldPage> pages = set.pages();
        return measure.total(pages.stream().map((page) -> measure.score(page.body(), texts.get(page.id()))).toList());
    }

    private static double rounded(double value, int digits) {
        return Math.round(value * digits) / (double) digits;
    }

}
