package copydesk.benchmarks.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import copydesk.contract.change.Change;
import copydesk.contract.change.ChangedFact;
import copydesk.contract.change.FactKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What says nothing new must not leave again. */
class TouchedPagesTests {

    @Test
    void publishesNothingOfAThousandTouchedDocuments() throws IOException {
        TouchedPages pages = new TouchedPages(new PublishedChain());
        Map<String, String> documents = TouchedPages.documents(Path.of("../samples/1-articles"), Path.of("changes"));

        documents.forEach((name, document) -> pages.touch(name, document, 7));

        // a list of what others read is measured on real pages
        assertThat(pages.published()).filteredOn((touched) -> !touched.contains(" MOST_READ ")).isEmpty();
        assertThat(pages.asked()).isGreaterThanOrEqualTo(1_000);
        assertThat(pages.refused()).isZero();
        // no own document has several classes at once, or addresses of its own host
        assertThat(pages.byTouch()).hasSize(Touch.values().length - 2)
            .allSatisfy((touch, count) -> assertThat(count).as(touch).isPositive());
    }

    @Test
    void seesADigitInATouchedPage() throws IOException {
        String council = TouchedPages.documents(Path.of("../samples/1-articles"), Path.of("changes"))
            .get("council-budget.html");
        PublishedChain chain = new PublishedChain();

        Change change = chain.change(chain.first(council.getBytes(StandardCharsets.ISO_8859_1), true),
                Touch.ADVERT.apply(council.replace("310,000", "320,000"), true, new Random(1))
                    .getBytes(StandardCharsets.ISO_8859_1),
                true);

        assertThat(change.facts())
            .containsExactly(new ChangedFact(FactKind.NUMBERS, "\u00a3310,000", "\u00a3320,000", "on"));
    }

}
