package copydesk.extraction.article;

import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Form;
import copydesk.contract.article.Particulars;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the fields of an article were read. */
class ProvenanceTests {

    @Test
    void keepsAFixedOrderAndWhatTheReaderSaid() {
        Metadata metadata = new Metadata.Builder().author("Jane Doe")
            .published("2026-05-05T14:30:00Z", "json-ld:datePublished")
            .published("2026-05-05", "text")
            .updated("2026-05-06", "meta:lastmod")
            .particulars(Particulars.none()
                .founded(List.of(new FieldSource("keywords", "meta:keywords", 0.8),
                        new FieldSource("headline", "h1", 0.97))))
            .build();

        assertThat(provenance(Form.PAGE, metadata)).containsExactly(new FieldSource("headline", "h1", 0.97),
                new FieldSource("by", "text", 0.8), new FieldSource("published", "json-ld:datePublished", 0.98),
                new FieldSource("updated", "meta:lastmod", 0.9), new FieldSource("keywords", "meta:keywords", 0.8));
    }

    @Test
    void isLessSureOfDatesThatContradictEachOther() {
        Metadata metadata = new Metadata.Builder().published("2026-05-05", "text")
            .published("2019-01-01", "url")
            .build();

        assertThat(provenance(Form.PAGE, metadata)).contains(new FieldSource("published", "text", 0.7));
    }

    @Test
    void namesTheFormWhereTheReaderSaysNothing() {
        assertThat(provenance(Form.TEXT_EXPORT, Metadata.none()))
            .containsExactly(new FieldSource("headline", "text-export", 0.8));
    }

    @Test
    void takesTheLanguageOfTheSourceWhereTheDocumentNamesNone() {
        assertThat(language(Metadata.none(), "gd_GB")).isEqualTo("gd-GB language=source 0.7");
        assertThat(language(new Metadata.Builder().language("und").build(), "gd")).isEqualTo("gd language=source 0.7");
        assertThat(language(new Metadata.Builder().language("en").build(), "gd")).isEqualTo("en language=text 0.8");
        assertThat(language(Metadata.none(), null)).isEqualTo("null");
    }

    private static String language(Metadata metadata, @Nullable String ofSource) {
        FetchFacts facts = new FetchFacts("desk", "desk:ferry", "ferry", null, null, null, "sha256:0", ofSource);
        Article article = article(facts, Form.PAGE, metadata);
        return article.language() + article.particulars()
            .provenance()
            .stream()
            .filter((source) -> source.field().equals("language"))
            .map((source) -> " language=" + source.source() + " " + source.confidence())
            .collect(Collectors.joining());
    }

    private static List<FieldSource> provenance(Form form, Metadata metadata) {
        FetchFacts facts = new FetchFacts("desk", "desk:ferry", "ferry", null, null, null, "sha256:0");
        return article(facts, form, metadata).particulars().provenance();
    }

    private static Article article(FetchFacts facts, Form form, Metadata metadata) {
        List<RawBlock> blocks = List.of(new RawBlock(RawKind.TITLE, RichText.plain("Ferry Strike Ends")),
                new RawBlock(RawKind.PARAGRAPH, RichText.plain("The boats sail again.")));
        return new Extractor().extract(RawDocument.of(facts, form, blocks, metadata)).orElseThrow().article();
    }

}
