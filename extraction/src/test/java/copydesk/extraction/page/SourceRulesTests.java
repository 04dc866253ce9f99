package copydesk.extraction.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import copydesk.extraction.article.Extractor;
import copydesk.extraction.score.BlockModel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SourceRulesTests {

    private static final String PAGE = """
            <html lang="en"><head><title>Harbour gets a second crane</title></head><body>
              <h1>Harbour gets a second crane</h1>
              <div class="who">Mara Lind</div>
              <time class="when" datetime="2026-03-03T08:15">Tuesday morning</time>
              <div class="story">
                <p>The harbour of Quayside gets a second crane this spring, the port authority said on Tuesday.</p>
                <p>It lifts forty tonnes and takes the place of three smaller ones that were built in the nineties.</p>
                <p class="pitch">Our shop sells a poster of the old cranes in three sizes, signed by the painter herself.</p>
                <p>The first ship is expected in May, and the old cranes go to a museum on the other side of the bay.</p>
              </div>
            </body></html>
            """;

    private static final SourceRules QUAYSIDE = new SourceRules("quayside.example", "div.story", ".pitch", ".who",
            ".when", "Europe/Kyiv", "en-IE");

    @Test
    void believesWhatIsKnownWhileItFits() {
        Article article = article(QUAYSIDE);

        assertThat(body(article)).containsExactly(
                "The harbour of Quayside gets a second crane this spring, the port authority said on Tuesday.",
                "It lifts forty tonnes and takes the place of three smaller ones that were built in the nineties.",
                "The first ship is expected in May, and the old cranes go to a museum on the other side of the bay.");
        assertThat(article.by()).containsExactly("Mara Lind");
        assertThat(article.language()).isEqualTo("en-IE");
        assertThat(article.published()).isNotNull();
        assertThat(article.published().value()).isEqualTo("2026-03-03T08:15:00+02:00");
        assertThat(article.particulars().provenance())
            .anyMatch((source) -> source.field().equals("body") && source.source().equals("source-rules"));
        assertThat(article.issues()).extracting(QualityIssue::code).doesNotContain(IssueCode.SOURCE_RULES_DRIFTED);
    }

    @Test
    void fallsBackAndSaysSoWhenTheLayoutHasChanged() {
        Article article = article(new SourceRules("quayside.example", "div.text", "", "", "", "", ""));

        assertThat(body(article)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(article.issues()).extracting(QualityIssue::code).contains(IssueCode.SOURCE_RULES_DRIFTED);
    }

    @Test
    void fallsBackWhenTheSelectorMeetsSomethingElse() {
        Article article = article(new SourceRules("quayside.example", ".pitch", "", "", "", "", ""));

        assertThat(body(article)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(article.issues()).extracting(QualityIssue::code).contains(IssueCode.SOURCE_RULES_DRIFTED);
    }

    @Test
    void leavesOtherHostsAlone() {
        Article article = article(new SourceRules("other.example", "div.text", "", "", "", "", "fr"));

        assertThat(article.language()).isEqualTo("en");
        assertThat(article.issues()).extracting(QualityIssue::code).doesNotContain(IssueCode.SOURCE_RULES_DRIFTED);
    }

    @Test
    void meansAHostAndItsSubdomains() {
        List<SourceRules> sources = List.of(rules("harbour.example", "", "", ""), QUAYSIDE);

        assertThat(SourceRules.of("https://news.quayside.example/a", sources)).contains(QUAYSIDE);
        assertThat(SourceRules.of("http://quayside.example", sources)).contains(QUAYSIDE);
        assertThat(SourceRules.of("https://notquayside.example/a", sources)).isEmpty();
        assertThat(SourceRules.of("no address", sources)).isEmpty();
    }

    @Test
    void refusesWhatIsNoSelectorHostZoneOrLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> rules("quayside.example", "div[", "", ""))
            .withMessage("include must be a CSS selector such as div.story > p; div[ is none");
        assertThatIllegalArgumentException().isThrownBy(() -> rules("https://quayside.example/", "", "", ""))
            .withMessage("host must be the name of a host without www., star and path: write news.example, "
                    + "which covers its subdomains");
        assertThatIllegalArgumentException().isThrownBy(() -> rules("*.quayside.example", "", "", ""))
            .withMessageStartingWith("host must be the name of a host without www., star and path");
        assertThatIllegalArgumentException().isThrownBy(() -> rules("quayside.example", "", "Kyiv time", ""))
            .withMessage("zone must be a time zone such as Europe/Kyiv or +02:00");
        assertThatIllegalArgumentException().isThrownBy(() -> rules("quayside.example", "", "", "english!"))
            .withMessage("language must be a tag such as de or pt-BR");
    }

    private static SourceRules rules(String host, String include, String zone, String language) {
        return new SourceRules(host, include, "", "", "", zone, language);
    }

    private static List<String> body(Article article) {
        return article.blocks().stream().filter((block) -> block.role().isBody()).map(Block::text).toList();
    }

    private static Article article(SourceRules rules) {
        FetchFacts facts = new FetchFacts("quayside", "x", "crane", "https://www.quayside.example/crane", "text/html",
                200, "0");
        PageReader reader = new PageReader(BlockModel.shipped(), List.of(rules));
        return new Extractor().extract(reader.read(PAGE.getBytes(StandardCharsets.UTF_8), facts).orElseThrow())
            .orElseThrow()
            .article();
    }

}
