package copydesk.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TagScanTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "`` | 0 | 0", "`a < b and c > d` | 1 | 0", "`<p>x</p>` | 2 | 0", "`<p a b=1 c>` | 1 | 3",
                    "`<p\n a\n\tb/c>` | 1 | 3", "`<br />` | 1 | 0", "`<p a=\"x y z\">` | 1 | 2",
                    "`<p a='x > y z' b>` | 1 | 3", "`<p a=\"1\"b=\"2\"c=\"3\">` | 1 | 4", "`<p a><q b c d><r>` | 3 | 3",
                    "`<!-- a b c -->` | 1 | 0", "`<p a b c` | 1 | 3" })
    void countsTagsAndTheMostAttributesOfOne(String text, int tags, int widest) {
        assertThat(TagScan.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new TagScan(tags, widest));
    }

    @Test
    void refusesAPageWithATagThatIsAllAttributes() {
        assertThat(read("<html><body><p " + "a ".repeat(20_001) + ">x</p>"))
            .isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
        assertThat(read("<html><body><p " + "a=\"\"".repeat(20_001) + ">x</p>"))
            .isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
    }

    @Test
    void refusesAFeedWithAnElementThatIsAllNamespaces() {
        assertThat(read("<rss version=\"2.0\" " + "xmlns:a=\"b\" ".repeat(10_001) + "><channel/></rss>"))
            .isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
    }

    @Test
    void readsAPageWithALargeValueOfOneAttribute() {
        assertThat(read("<html><body data-state=\"" + "word ".repeat(30_000) + "\"><h1>Ferry back</h1>"
                + "<p>The ferry to Ystad is back in service, the harbour said on Monday morning.</p></body></html>"))
            .isNotEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
    }

    private static Reading read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        FetchFacts facts = new FetchFacts("news.example", "https://news.example/1", "1", "https://news.example/1", null,
                200, Digest.text(bytes));
        return new Intake(IntakeSettings.defaults()).read(bytes, facts, Instant.EPOCH);
    }

}
