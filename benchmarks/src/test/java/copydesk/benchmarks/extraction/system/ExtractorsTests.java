package copydesk.benchmarks.extraction.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import copydesk.benchmarks.extraction.gold.Field;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractorsTests {

    private static final String FIRST = "“Schön”, said the mayor when the harbour opened again after three months of "
            + "work, and the first ferries left before the ribbon had been cut.";

    private static final String SECOND = "Engineers had found that the old wall could not carry the new crane, so that a "
            + "second wall had to be built in front of it while ships waited outside.";

    private static final String PAGE = """
            <html lang="en"><head><meta charset="iso-8859-1"><title>Harbour opens again</title>
            <meta property="og:title" content="Harbour opens again">
            <meta name="author" content="Ana Silva">
            <meta property="article:published_time" content="2025-06-04T12:30:00+02:00"></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <article><h1>Harbour opens again</h1>
            <figure><img src="/quay.jpg" width="1200" height="800">
            <figcaption>The quay on Tuesday. Photo: Cho Min / Agency</figcaption></figure>
            <p>%s</p><p>%s</p><p>The town thanked the crews, the neighbours and everybody who had taken the bus instead.</p></article></body></html>
            """
        .formatted(FIRST, SECOND);

    @Test
    void takesTheBodyOfOursAsParagraphs() {
        Extracted found = extract(MeasuredSystem.copydesk().extractor(), PAGE);

        assertThat(found.body()).startsWith(FIRST + "\n\n" + SECOND + "\n\n").doesNotContain("Photo", "Home");
    }

    @Test
    void takesTheFieldsOfOurs() {
        Extracted found = extract(MeasuredSystem.copydesk().extractor(), PAGE);

        assertThat(found.fields().of(Field.HEADLINE)).contains(List.of("Harbour opens again"));
        assertThat(found.fields().of(Field.AUTHORS)).contains(List.of("Ana Silva"));
        assertThat(found.fields().of(Field.DATE).orElseThrow().get(0)).startsWith("2025-06-04T12:30");
        assertThat(found.fields().of(Field.CAPTION)).contains(List.of("The quay on Tuesday."));
        assertThat(found.fields().of(Field.CREDIT)).contains(List.of("Cho Min", "Agency"));
    }

    @Test
    void saysWhereOursReadAField() {
        assertThat(extract(MeasuredSystem.copydesk().extractor(), PAGE).places()).isEqualTo(
                Map.of(Field.HEADLINE, "h1", Field.AUTHORS, "meta:author", Field.DATE, "meta:article:published_time"));
    }

    @Test
    void countsAnAgencyAmongTheAuthorsOfOurs() {
        String page = PAGE.replace("Ana Silva", "Ana Silva, AFP");

        assertThat(extract(MeasuredSystem.copydesk().extractor(), page).fields().of(Field.AUTHORS))
            .contains(List.of("Ana Silva", "AFP"));
    }

    @Test
    void takesThePrintedDayOfAChangeWhereNothingElseIsPrinted() {
        String page = PAGE.replace("article:published_time", "article:modified_time");
        String printed = page.replace("</h1>", "</h1><p>Updated 5 June 2025</p>");

        assertThat(extract(MeasuredSystem.copydesk().extractor(), page).fields().of(Field.DATE)).contains(List.of());
        assertThat(extract(MeasuredSystem.copydesk().extractor(), printed.replace("2025-06-04T12:30:00+02:00", ""))
            .fields()
            .of(Field.DATE)).contains(List.of("2025-06-05"));
    }

    // the sets are UTF-8 whatever their pages say
    @Test
    void readsPagesAsUtf8() {
        assertThat(extract(MeasuredSystem.copydesk().extractor(), PAGE).body()).contains("“Schön”");
        assertThat(MeasuredSystem.peers())
            .allSatisfy((peer) -> assertThat(extract(peer.extractor(), PAGE).body()).contains("“Schön”"));
    }

    @Test
    void findsNothingOnAPageWithoutArticle() {
        Extracted found = extract(MeasuredSystem.copydesk().extractor(), "<p></p>");

        assertThat(found.body()).isEmpty();
        for (Field field : Field.values()) {
            assertThat(found.fields().of(field)).contains(List.of());
        }
    }

    @Test
    void asksReadabilityForTextTitleAndByline() {
        Extracted found = extract(new Readability4j(), PAGE);

        assertThat(found.body()).contains(FIRST, SECOND);
        assertThat(found.fields().of(Field.HEADLINE)).contains(List.of("Harbour opens again"));
        assertThat(found.fields().of(Field.AUTHORS)).contains(List.of("Ana Silva"));
        assertThat(found.fields().of(Field.DATE)).isEmpty();
    }

    @Test
    void asksBoilerpipeForTextOnly() {
        Extracted found = extract(new Boilerpipe(), PAGE);

        assertThat(found.body()).contains(FIRST).doesNotContain("Home");
        assertThat(found.fields().of(Field.HEADLINE)).isEmpty();
    }

    private static Extracted extract(PageExtractor extractor, String html) {
        return extractor.extract(html.getBytes(StandardCharsets.UTF_8), "https://herald.example/1");
    }

}
