package copydesk.ingest.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

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
        assertThat(TagScan.of(text.getBytes(StandardCharsets.UTF_8))).satisfies((scan) -> {
            assertThat(scan.tags()).isEqualTo(tags);
            assertThat(scan.widest()).isEqualTo(widest);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "`a & b && c &` | 0 | 6", "`AT&T &amp; &#65;&#x41;` | 0 | 4", "`&& && ` | 0 | 8",
                    "`<p>x &lt;p&gt;</p>` | 1 | 2", "`<p title=\"a > b\">x` | 15 | 0", "`<p title=\"` | 8 | 0",
                    "`<p title='&eacute;&eacute;'/>` | 27 | 2" })
    void countsWhatIsInsideTagsAndReferences(String text, int inside, int references) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            TagScan scan = TagScan.of(text.getBytes(charset));

            assertThat(scan.inside()).isEqualTo(inside);
            assertThat(scan.references()).isEqualTo(references);
        }
    }

    @Test
    void refusesFromOneMoreThanTheMostOn() {
        assertThat(new TagScan(30_000, 20_000, 4_000_000, 200_000).isMoreThan(30_000)).isFalse();
        assertThat(new TagScan(30_001, 0, 0, 0).isMoreThan(30_000)).isTrue();
        assertThat(new TagScan(0, 20_001, 0, 0).isMoreThan(30_000)).isTrue();
        assertThat(new TagScan(0, 0, 4_000_001, 0).isMoreThan(30_000)).isTrue();
        assertThat(new TagScan(0, 0, 0, 200_001).isMoreThan(30_000)).isTrue();
    }

    @Test
    void refusesAPageThatIsAllReferences() {
        assertThat(read("<html><body><p>" + "&amp;".repeat(200_001)))
            .isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
    }

    @Test
    void refusesAFeedThatIsAllReferences() {
        assertThat(read("<rss version=\"2.0\"><channel><item><title>" + "&lt;".repeat(200_001)))
            .isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
    }

    @Test
    void refusesAFeedThatIsAllAmpersands() {
        assertThat(read("<rss version=\"2.0\"><channel><item><title>" + "&".repeat(100_002)))
            .isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
    }

    @Test
    void refusesAPageThatIsOneAttribute() {
        assertThat(read("<html><body><p title=\"" + "x ".repeat(2_000_000) + "\">x</p>"))
            .isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
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
