package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.Extractor;
import copydesk.extraction.page.PageReader;
import copydesk.extraction.page.SourceRules;
import copydesk.extraction.score.BlockModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceMetersTests {

    private static final String URL = "https://www.quayside.example/crane";

    private static final String PAGE = """
            <html lang="en"><head><title>Harbour gets a second crane</title></head><body>
              <h1>Harbour gets a second crane</h1>
              <div class="story">
                <p>The harbour of Quayside gets a second crane this spring, the port authority said on Tuesday.</p>
                <p>It lifts forty tonnes and takes the place of three smaller ones that were built in the nineties.</p>
                <p>The first ship is expected in May, and the old cranes go to a museum on the other side of the bay.</p>
              </div>
            </body></html>
            """;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void countsWhatFits() {
        read(rules("quayside.example", "div.story"));

        assertThat(pages("fitted")).isEqualTo(1);
        assertThat(pages("drifted")).isZero();
    }

    @Test
    void countsWhatHasDrifted() {
        read(rules("quayside.example", "div.text"));

        assertThat(pages("fitted")).isZero();
        assertThat(pages("drifted")).isEqualTo(1);
    }

    @Test
    void countsNothingForOtherSources() {
        read(rules("harbour.example", "div.text"));

        assertThat(this.registry.get("copydesk.source.pages").counters()).hasSize(2)
            .allMatch((counter) -> counter.count() == 0 && counter.getId().getTag("source").equals("harbour.example"));
    }

    private double pages(String rules) {
        return this.registry.get("copydesk.source.pages")
            .tags("source", "quayside.example", "rules", rules)
            .counter()
            .count();
    }

    private void read(SourceRules rules) {
        FetchFacts facts = new FetchFacts("quayside", "x", "crane", URL, "text/html", 200, "0");
        PageReader reader = new PageReader(BlockModel.shipped(), List.of(rules));
        Article article = new Extractor()
            .extract(reader.read(PAGE.getBytes(StandardCharsets.UTF_8), facts).orElseThrow())
            .orElseThrow()
            .article();
        new SourceMeters(List.of(rules), this.registry).read(article, URL);
    }

    private static SourceRules rules(String host, String include) {
        return new SourceRules(host, include, "", "", "", "", "");
    }

}
