package copydesk.ingest.drift;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.drift.Fault;
import copydesk.contract.drift.SourceSample;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SamplesTests {

    private static final Instant AT = Instant.parse("2026-11-22T16:00:00Z");

    private static final String ITEM = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title><item>
            <title>Pilot boat sold</title><link>https://courier.example/pilot</link>%s</item></channel></rss>
            """;

    private static final String TEXT = "<content:encoded>&lt;p>The pilot boat \uD83D\uDEA4 was sold on Monday."
            + "&lt;/p></content:encoded>";

    private static final String DATE = "<pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate>";

    private static final String AUTHOR = "<dc:creator>Ada Brandt</dc:creator>";

    private static final String SUMMARY = "<description>The pilot boat was sold.</description>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "",
            value = { TEXT + DATE + AUTHOR + "| ''  | 36", TEXT + AUTHOR + "| NO_DATE | 36",
                    TEXT + DATE + "| NO_AUTHOR | 36", SUMMARY + DATE + AUTHOR + "| DOUBTFUL | 24",
                    SUMMARY + "| NO_DATE NO_AUTHOR DOUBTFUL | 24" })
    void tellsWhatAnArticleLacks(String parts, String faults, int length) {
        SourceSample sample = Samples.of(article("https://courier.example/rss", parts), AT).orElseThrow();

        assertThat(sample.source()).isEqualTo("courier");
        assertThat(sample.at()).isEqualTo(AT);
        assertThat(sample.faults()).extracting(Fault::name).containsExactly(words(faults));
        assertThat(sample.length()).as("code points").isEqualTo(length);
    }

    private static String[] words(String faults) {
        return faults.isEmpty() ? new String[0] : faults.split(" ");
    }

    @Test
    void saysNothingOfFilesAndPushes() {
        assertThat(Samples.of(article("files:desk/pilot.xml", TEXT), AT)).isEmpty();
        assertThat(Samples.refused(facts("courier:push/7"), "", AT)).isEmpty();
    }

    @Test
    void tellsOneRefusedEntryFromAnotherAndFromItselfNot() {
        SourceSample first = Samples.refused(facts("https://courier.example/rss"), "guid-1", AT).orElseThrow();

        assertThat(first.faults()).containsExactly(Fault.REFUSED);
        assertThat(first.length()).isNull();
        assertThat(Samples.refused(facts("https://courier.example/rss"), "guid-1", AT)).hasValue(first);
        assertThat(Samples.refused(facts("https://courier.example/rss"), "guid-2", AT).orElseThrow().page())
            .isNotEqualTo(first.page());
    }

    @ParameterizedTest
    @CsvSource({ "<guid>urn:1</guid>, urn:1", "<category>x</category>, Pilot boat sold" })
    void knowsARefusedEntryByItsGuidOrElseByItsText(String parts, String entry) {
        Reading.Container feed = (Reading.Container) read("https://courier.example/rss", parts);

        assertThat(feed.entries()).singleElement()
            .isInstanceOfSatisfying(Reading.Refused.class, (refused) -> assertThat(refused.entry()).isEqualTo(entry));
    }

    private static Article article(String identity, String parts) {
        Reading.Container feed = (Reading.Container) read(identity, parts);
        return ((Reading.One) feed.entries().get(0)).article().article();
    }

    private static Reading read(String identity, String parts) {
        return new Intake(IntakeSettings.defaults()).read(ITEM.formatted(parts).getBytes(StandardCharsets.UTF_8),
                facts(identity), AT);
    }

    private static FetchFacts facts(String identity) {
        return new FetchFacts("courier", identity, "rss", null, "application/rss+xml", 200, "sha256:00");
    }

}
