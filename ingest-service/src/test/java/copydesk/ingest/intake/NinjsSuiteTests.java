package copydesk.ingest.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import copydesk.contract.Digest;
import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.extraction.article.ExtractedArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The items that the IPTC publishes with its standard. */
class NinjsSuiteTests {

    private static final String[] TEXTS = { "dpa_text", "ntb_text", "tt_text_image_3", "ninjsExSimpleText_3",
            "businesswire-newsml-20130605006126", "001_simple_example", "004_simple_text_article",
            "005_complex_text_article" };

    private final Intake intake = new Intake(IntakeSettings.defaults());

    @Test
    void readsEveryExampleThatIsAText() throws IOException {
        Map<String, Reading> readings = readings();

        for (String name : TEXTS) {
            assertThat(readings.get(name)).as(name).isInstanceOfSatisfying(Reading.One.class, (one) -> {
                ExtractedArticle article = one.article();
                assertThat(article.article().origin().form()).isEqualTo(Form.WIRE_ITEM);
                assertThat(article.article().origin().guid()).isNotNull();
            });
        }
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Map<String, Reading> readings = readings();

        assertThat(readings).hasSizeGreaterThan(50);
        assertThat(readings.get("ap_image")).isInstanceOf(Reading.Refused.class);
        assertThat(readings.get("simpleEvent")).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void readsTheFieldsOfAnAgency() throws IOException {
        Article article = ((Reading.One) readings().get("dpa_text")).article().article();

        assertThat(article.language()).isEqualTo("de");
        assertThat(article.by()).containsExactly("Christian Hollmann");
        assertThat(article.particulars().wire()).hasToString("WireFacts[version=2, urgency=4, located=null]");
    }

    private Map<String, Reading> readings() throws IOException {
        byte[] tar = new GZIPInputStream(
                new ByteArrayInputStream(SharedData.read("data/ninjs/suite-and-examples.tar.gz")))
            .readAllBytes();
        Map<String, Reading> readings = new TreeMap<>();
        for (InputStream in = new ByteArrayInputStream(tar); in.available() > 512;) {
            byte[] header = in.readNBytes(512);
            String octal = new String(header, 124, 11, StandardCharsets.US_ASCII).replace("\0", "").strip();
            int size = octal.isEmpty() ? 0 : Integer.parseInt(octal, 8);
            byte[] content = Arrays.copyOf(in.readNBytes((size + 511) / 512 * 512), size);
            String name = new String(header, 0, 100, StandardCharsets.US_ASCII).replaceFirst("\0.*", "");
            if (name.endsWith(".json")) {
                readings.put(name.replaceFirst(".*/", "").replaceFirst("\\.json$", ""), read(content));
            }
        }
        return readings;
    }

    private Reading read(byte[] json) {
        return this.intake.read(json,
                new FetchFacts("iptc", "iptc:item", "item", null, "application/json", null, Digest.text(json)),
                Instant.EPOCH);
    }

}
