package copydesk.publish.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Picture;
import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.EditorDecision;
import copydesk.contract.jsonld.LinkedArticle;
import copydesk.contract.jsonld.LinkedCorrection;
import copydesk.contract.news.NewsItem;
import copydesk.contract.relation.ArticleRelations;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.edit.Edited;
import copydesk.publish.kill.CanceledItem;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLdFormatTests {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private final Format format = new JsonLdFormat();

    @Test
    void writesTheWholeArticle() {
        EnrichedArticle article = new ArticleDraft().headline("Ferry returns")
            .canonicalUrl("https://post.example/ferry-returns")
            .by("Mara Lind", "Reuters")
            .source("Example Post", "publisher", "https://post.example/")
            .source("Reuters", "contributor", null)
            .published(new SourceTime("2026-03-02", Precision.DAY, List.of("text")))
            .updated(new SourceTime("2026-03-02T10:00+01:00", Precision.MINUTE, List.of("text")))
            .block(BlockRole.HEADLINE, "Ferry returns")
            .paragraph("KYIV \u2014 Ann Lee of Harbour Board welcomed the ferry.")
            .entity("person:ann-lee", EntityKind.PERSON, "Ann Lee", Relation.ABOUT, "https://kb.example/Q1")
            .entity("organisation:harbour-board", EntityKind.ORGANISATION, "Harbour Board", Relation.MENTIONS, null)
            .entity("place:kyiv", EntityKind.PLACE, "Kyiv", Relation.MENTIONS, "https://kb.example/Q2")
            .mention("place:kyiv", "KYIV")
            .mention("person:ann-lee", "Ann Lee")
            .mention("organisation:harbour-board", "Harbour Board")
            .located("KYIV", "place:kyiv", null)
            .subject("20000337", "transport", 0.8)
            .keyword("ferry", 1)
            .picture(new Picture("photo-1", "https://post.example/ferry.jpg", "The ferry at dusk", "Mia Sund", "STA",
                    null, "image/jpeg", 900, 600))
            .build();

        assertThat(Json.pretty(Json.read(write(article), JsonNode.class))).isEqualTo("""
                {
                  "@context" : "https://schema.org",
                  "@type" : "NewsArticle",
                  "@id" : "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f",
                  "version" : 2,
                  "creativeWorkStatus" : "Published",
                  "url" : "https://post.example/ferry-returns",
                  "isBasedOn" : "https://post.example/ferry-returns",
                  "headline" : "Ferry returns",
                  "description" : "KYIV \u2014 Ann Lee of Harbour Board welcomed the ferry.",
                  "inLanguage" : "en",
                  "datePublished" : "2026-03-02",
                  "dateModified" : "2026-03-02T10:00:00+01:00",
                  "sdDatePublished" : "2026-03-03T10:00:00Z",
                  "author" : [ {
                    "@type" : "Person",
                    "name" : "Mara Lind"
                  }, {
                    "@type" : "Organization",
                    "name" : "Reuters"
                  } ],
                  "publisher" : {
                    "@type" : "Organization",
                    "name" : "Example Post",
                    "url" : "https://post.example/"
                  },
                  "contributor" : [ {
                    "@type" : "Organization",
                    "name" : "Reuters"
                  } ],
                  "copyrightHolder" : {
                    "@type" : "Organization",
                    "name" : "Example Post",
                    "url" : "https://post.example/"
                  },
                  "locationCreated" : {
                    "@type" : "Place",
                    "name" : "Kyiv",
                    "sameAs" : "https://kb.example/Q2"
                  },
                  "about" : [ {
                    "@type" : "DefinedTerm",
                    "name" : "transport",
                    "sameAs" : "http://cv.iptc.org/newscodes/mediatopic/20000337"
                  }, {
                    "@type" : "Person",
                    "name" : "Ann Lee",
                    "sameAs" : "https://kb.example/Q1"
                  } ],
                  "mentions" : [ {
                    "@type" : "Organization",
                    "name" : "Harbour Board"
                  }, {
                    "@type" : "Place",
                    "name" : "Kyiv",
                    "sameAs" : "https://kb.example/Q2"
                  } ],
                  "keywords" : [ "ferry" ],
                  "image" : [ {
                    "@type" : "ImageObject",
                    "@id" : "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f#photo-1",
                    "contentUrl" : "https://post.example/ferry.jpg",
                    "caption" : "The ferry at dusk",
                    "creditText" : "Mia Sund / STA",
                    "encodingFormat" : "image/jpeg",
                    "width" : 900,
                    "height" : 600
                  } ],
                  "articleBody" : "KYIV \u2014 Ann Lee of Harbour Board welcomed the ferry.",
                  "wordCount" : 10
                }
                """);
    }

    @Test
    void staysInsideAScriptElement() {
        String json = text(write(
                new ArticleDraft().headline("</script><script>alert(1)//").paragraph("A & B <!-- \u2028 -->").build()));

        assertThat(json).doesNotContain("<", ">", "&", "\u2028");
        assertThat(Json.read(json.getBytes(StandardCharsets.UTF_8), LinkedArticle.class).headline())
            .isEqualTo("</script><script>alert(1)//");
    }

    @Test
    void leavesOutAddressesThatLeadNowhereOnTheWeb() {
        String json = text(write(new ArticleDraft().canonicalUrl("javascript:alert(1)").paragraph("Words.").build()));

        assertThat(json).doesNotContain("javascript").doesNotContain("isBasedOn");
    }

    @Test
    void leavesOfAKilledArticleNoWordOfItsText() {
        EnrichedArticle article = new ArticleDraft().headline("Ferry sinks")
            .canonicalUrl("https://post.example/ferry-sinks")
            .paragraph("All wrong.")
            .build();
        NewsItem canceled = CanceledItem.write(ArticleDraft.URI, 3, NOW, NOW, "It was wrong.", article.article());

        assertThat(text(this.format.withdrawn(canceled))).isEqualTo("{\"@context\":\"https://schema.org\","
                + "\"@type\":\"NewsArticle\",\"@id\":\"" + ArticleDraft.URI + "\",\"version\":3,"
                + "\"creativeWorkStatus\":\"Withdrawn\",\"url\":\"https://post.example/ferry-sinks\","
                + "\"sdDatePublished\":\"2026-03-03T10:00:00Z\"}");
    }

    @Test
    void saysWhatIsPutRight() {
        EnrichedArticle article = new ArticleDraft().paragraph("The ferry sails on Monday.")
            .paragraph("Correction: An earlier version said that it sails on Friday.")
            .build();
        EditorDecision correct = new EditorDecision(CommandKind.CORRECT, "It sails at nine.", "Lea Holm", "Wrong hour.",
                NOW, "c1");
        EditorDecision tag = new EditorDecision(CommandKind.ADD_TAG, "place Kyiv", "Lea Holm", "Missing.", NOW, "c2");
        Documents documents = new NewsWriter().write(new Edited(article, List.of(tag, correct), "It sails at nine."),
                ArticleRelations.none(ArticleDraft.URI), new Edition(2, NOW, NOW));

        assertThat(Json.read(this.format.published(documents), LinkedArticle.class).correction()).containsExactly(
                LinkedCorrection.of("Correction: An earlier version said that it sails on Friday.", null),
                LinkedCorrection.of("It sails at nine.", "2026-03-03T10:00:00Z"));
    }

    @Test
    void namesNoAuthorWhereNoneIsPrinted() {
        LinkedArticle article = Json.read(write(new ArticleDraft().paragraph("Words.").build()), LinkedArticle.class);

        assertThat(article.author()).isNull();
        assertThat(article.publisher()).isNull();
        assertThat(article.correction()).isNull();
    }

    private byte[] write(EnrichedArticle article) {
        return this.format.published(new NewsWriter().write(article, new Edition(2, NOW, NOW)));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

}
