package copydesk.benchmarks.extraction.system;

import java.util.List;
import java.util.stream.IntStream;

import copydesk.benchmarks.extraction.gold.FieldValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ByFoldTests {

    private final ByFold byFold = new ByFold(IntStream.range(0, 5).mapToObj(ByFoldTests::named).toList());

    // folds of these hosts: see HostTests
    @Test
    void givesAPageToTheExtractorOfItsHost() {
        assertThat(bodyOf("https://www.herald.example/sport")).isEqualTo("fold 0");
        assertThat(bodyOf("https://herald.example/")).isEqualTo("fold 0");
        assertThat(bodyOf("https://localpaper.example/")).isEqualTo("fold 2");
        assertThat(bodyOf("https://example.org/herald.example")).isEqualTo("fold 3");
        assertThat(bodyOf("https://tribune.example/")).isEqualTo("fold 4");
    }

    @Test
    void needsOneForEachFold() {
        List<PageExtractor> four = IntStream.range(0, 4).mapToObj(ByFoldTests::named).toList();

        assertThatIllegalArgumentException().isThrownBy(() -> new ByFold(four))
            .withMessage("Give an extractor for each of the 5 folds");
    }

    private String bodyOf(String url) {
        return this.byFold.extract(new byte[0], url).body();
    }

    private static PageExtractor named(int fold) {
        return (html, url) -> new Extracted("fold " + fold, FieldValues.none());
    }

}
