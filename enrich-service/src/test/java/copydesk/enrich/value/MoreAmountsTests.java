package copydesk.enrich.value;

import java.util.List;

import copydesk.contract.value.Value;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Amounts with capitals and raised signs, and early centuries. */
class MoreAmountsTests {

    private final ValueFinder finder = new ValueFinder(100);

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "It cost $20M. | $20M | 20000000 | USD", "It cost €300K. | €300K | 300000 | EUR",
                    "It cost $20m. | $20m | 20000000 | USD", "The park has 100 km². | 100 km² | 100 | km2",
                    "A flat of 50 m² burned. | 50 m² | 50 | m2" })
    void amountIsRead(String text, String words, String number, String unit) {
        assertThat(found(text)).extracting(Value::text, Value::value, Value::unit)
            .containsExactly(tuple(words, number, unit));
    }

    @ParameterizedTest
    @CsvSource({ "A church of the 10th century., 09XX", "A church of the 11th century., 10XX",
            "A church of the 21st century., 20XX" })
    void centuryHasFourPlaces(String text, String value) {
        assertThat(found(text)).extracting(Value::value).containsExactly(value);
    }

    private List<Value> found(String text) {
        ArticleText article = Articles.text(Articles.of(text));
        return this.finder.find(article, "en", List.of());
    }

}
