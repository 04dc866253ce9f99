package copydesk.publish.stream;

import java.time.Instant;
import java.util.Map;

import copydesk.contract.Headers;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Origin;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingHeadersTests {

    private static final Edition EDITION = new Edition(1, Instant.EPOCH, Instant.EPOCH);

    @Test
    void haveNoWordOfTheArticle() {
        Map<String, String> headers = headers(new ArticleDraft().headline("Secret words")
            .paragraph("Secret words in Norhavn.")
            .entity("place:norhavn", EntityKind.PLACE, "Norhavn", Relation.ABOUT, null)
            .mention("place:norhavn", "Norhavn")
            .build());

        assertThat(headers).containsExactly(Map.entry(Headers.ARTICLE_LANGUAGE, "en"),
                Map.entry(Headers.ARTICLE_SOURCE, "files"), Map.entry(Headers.ARTICLE_URGENCY, "4"));
    }

    @Test
    void areCutBetweenCodesAndNeverInside() {
        ArticleDraft draft = new ArticleDraft().paragraph("Words.");
        for (int i = 0; i < 60; i++) {
            draft.entity("place:p" + i, EntityKind.PLACE, "P" + i, Relation.MENTIONS,
                    "https://kb.example/place/Q" + (1000 + i));
        }

        String places = headers(draft.build()).get(Headers.ARTICLE_PLACES);

        assertThat(places).hasSizeBetween(950, 1000);
        assertThat(places.split(" ")).allMatch((uri) -> uri.matches("https://kb\\.example/place/Q10[0-9]{2}"));
    }

    @Test
    void leaveOutWhatIsTooLongByItself() {
        Map<String, String> headers = headers(sourcedBy("s".repeat(1001)));

        assertThat(headers).doesNotContainKey(Headers.ARTICLE_SOURCE);
    }

    @Test
    void arePlainAsciiWhateverTheSourceIsCalled() {
        assertThat(headers(sourcedBy("Küste 100%\n"))).containsEntry(Headers.ARTICLE_SOURCE, "K%C3%BCste%20100%25%0A");
    }

    private static EnrichedArticle sourcedBy(String source) {
        EnrichedArticle given = new ArticleDraft().paragraph("Words.").build();
        var article = given.article();
        Origin origin = new Origin(source, "id", "name", article.origin().form(), article.origin().sha256(), null);
        return new EnrichedArticle(new copydesk.contract.article.Article(article.uri(), 1, origin, null, "en",
                article.headline(), article.by(), article.blocks(), article.links(), article.pictures(),
                article.related(), article.infoSources(), null, null, article.issues(), null), given.annotations());
    }

    private static Map<String, String> headers(EnrichedArticle article) {
        Documents documents = new NewsWriter().write(article, EDITION);
        return RoutingHeaders.of(documents);
    }

}
