package copydesk.publish.ninjs;

import java.time.Instant;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Precision;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.SourceTime;
import copydesk.contract.news.AltId;
import copydesk.contract.news.Concept;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.Text;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.edit.Edited;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewsWriterTests {

    private static final Instant FIRST = Instant.parse("2026-03-02T09:30:00Z");

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00.250Z");

    @Test
    void writesWholeDocument() {
        NewsItem item = write(ArticleDraft.bridge()).item();

        assertThat(Json.pretty(item)).isEqualTo("""
                {
                  "uri" : "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f",
                  "type" : "text",
                  "representationType" : "full",
                  "profile" : "copydesk-article-1",
                  "version" : "2",
                  "firstCreated" : "2026-03-02T09:30:00Z",
                  "versionCreated" : "2026-03-03T10:00:00.250Z",
                  "contentCreated" : "2026-03-02T00:00:00Z",
                  "pubStatus" : "usable",
                  "language" : "en",
                  "title" : "Harbour bridge reopens",
                  "by" : "Mara Lind, Tom Ek",
                  "copyrightHolder" : "Example Post",
                  "edNote" : "2 hyperlinks had no target in the source.",
                  "headlines" : [ {
                    "role" : "main",
                    "contentType" : "text/plain",
                    "value" : "Harbour bridge reopens"
                  } ],
                  "descriptions" : [ {
                    "role" : "summary",
                    "contentType" : "text/plain",
                    "value" : "Traffic returns after nine months."
                  } ],
                  "bodies" : [ {
                    "role" : "main",
                    "contentType" : "text/plain",
                    "charCount" : 112,
                    "wordCount" : 22,
                    "value" : "The \ud83c\udf09 bridge in Norhavn has reopened, mayor Ida Voss said.\\n\\nWhat it\s\
                cost\\n\\nIt cost 40 million & took nine months."
                  }, {
                    "role" : "richtext",
                    "contentType" : "application/xhtml+xml",
                    "charCount" : 112,
                    "wordCount" : 22,
                    "value" : "<p>The \ud83c\udf09 bridge in Norhavn has <a id=\\"l1\\"\s\
                href=\\"https://example.org/opening?day=1&amp;hour=9\\">reopened</a>, mayor Ida Voss\s\
                said.</p>\\n<h2>What it cost</h2>\\n<p>It <a id=\\"l2\\">cost</a> 40 million &amp; took nine\s\
                months.</p>"
                  } ],
                  "people" : [ {
                    "name" : "Ida Voss",
                    "rel" : "about",
                    "literal" : "person:ida-voss"
                  } ],
                  "places" : [ {
                    "name" : "Norhavn",
                    "rel" : "mentions",
                    "uri" : "https://example.org/id/norhavn",
                    "literal" : "place:norhavn"
                  } ],
                  "infoSources" : [ {
                    "name" : "Example Post",
                    "role" : "publisher",
                    "uri" : "https://example.org/"
                  } ],
                  "altIds" : [ {
                    "role" : "canonicalUrl",
                    "value" : "https://example.org/2026/bridge"
                  }, {
                    "role" : "contentDigest",
                    "value" : "sha256:c6e0a947ee99d11ef8b78a29a123bfce0c79c8dc9dc4f427b7655baffc283fdc"
                  } ],
                  "associations" : [ {
                    "uri" : "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f#photo-1",
                    "name" : "photo-1",
                    "rel" : "mainImage",
                    "type" : "picture",
                    "by" : "Ann Roe",
                    "copyrightHolder" : "Kystfoto",
                    "descriptions" : [ {
                      "role" : "caption",
                      "contentType" : "text/plain",
                      "value" : "The bridge on Monday."
                    } ],
                    "renditions" : [ {
                      "name" : "original",
                      "href" : "https://example.org/bridge.jpg"
                    } ]
                  }, {
                    "uri" : "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f#related-1",
                    "name" : "related-1",
                    "rel" : "seeAlso",
                    "type" : "text",
                    "representationType" : "partial",
                    "headlines" : [ {
                      "role" : "main",
                      "contentType" : "text/plain",
                      "value" : "Ferry line closes"
                    } ]
                  } ],
                  "standard" : {
                    "name" : "ninjs",
                    "version" : "3.1",
                    "schema" : "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
                  },
                  "urgency" : 4
                }
                """);
    }

    @Test
    void writesSameBytesEveryTime() {
        byte[] once = Json.write(write(ArticleDraft.bridge()));

        assertThat(Json.write(write(ArticleDraft.bridge()))).isEqualTo(once);
    }

    @Test
    void summarisesByFirstParagraphWithoutStandfirst() {
        NewsItem item = write(new ArticleDraft().block(BlockRole.HEADING, "Part").paragraph("One.").paragraph("Two."))
            .item();

        assertThat(item.descriptions()).singleElement().extracting("role", "value").containsExactly("summary", "One.");
    }

    @Test
    void listsWhatItIsAboutFirstThenByFirstMention() {
        ArticleDraft draft = new ArticleDraft()
            .entity("person:never", EntityKind.PERSON, "Never", Relation.MENTIONS, "urn:x")
            .entity("person:late", EntityKind.PERSON, "Late", Relation.MENTIONS, null)
            .entity("person:early", EntityKind.PERSON, "Early", Relation.MENTIONS, "https://example.org/early")
            .entity("person:topic", EntityKind.PERSON, "Topic", Relation.ABOUT, null)
            .entity("org:firm", EntityKind.ORGANISATION, "Firm", Relation.ABOUT, null)
            .entity("event:fair", EntityKind.EVENT, "Fair", Relation.MENTIONS, null)
            .paragraph("Early, Late, Early.")
            .mention("person:late", "Late")
            .mention("person:early", 0, 13, 18, "Early")
            .mention("person:early", "Early")
            .paragraph("Topic")
            .mention("person:topic", "Topic");

        NewsItem item = write(draft).item();

        assertThat(item.people()).extracting(Concept::name).containsExactly("Topic", "Early", "Late", "Never");
        assertThat(item.people()).extracting(Concept::uri)
            .containsExactly(null, "https://example.org/early", null, null);
        assertThat(item.organisations()).extracting(Concept::literal).containsExactly("org:firm");
        assertThat(item.events()).extracting(Concept::rel).containsExactly("mentions");
        assertThat(item.places()).isEmpty();
    }

    @Test
    void fallsBackToDeclaredLanguage() {
        assertThat(write(new ArticleDraft().language("und", "pt_BR").paragraph("a")).item().language())
            .isEqualTo("pt-BR");
        assertThat(write(new ArticleDraft().language("und", "English (UK)").paragraph("a")).item().language())
            .isEqualTo("und");
        assertThat(write(new ArticleDraft().language("de", "en").paragraph("a")).item().language()).isEqualTo("de");
    }

    @Test
    void saysPartialForSummary() {
        QualityIssue issue = QualityIssue.ofArticle(IssueCode.SUMMARY_ONLY, "Only a summary.");

        assertThat(write(new ArticleDraft().paragraph("a").issue(issue)).item().representationType())
            .isEqualTo("partial");
    }

    @Test
    void countsLostHyperlinks() {
        ArticleDraft draft = new ArticleDraft().paragraph("here").link(LinkKind.INLINE, "here", LinkStatus.LOST, null);

        assertThat(write(draft).item().edNote()).isEqualTo("1 hyperlink had no target in the source.");
        assertThat(write(new ArticleDraft().paragraph("here")).item().edNote()).isNull();
    }

    @Test
    void keepsAddressOfRelatedArticleBesideItsIdentity() {
        ArticleDraft draft = new ArticleDraft().paragraph("a")
            .block(BlockRole.RELATED, "Ferry")
            .link(LinkKind.RELATED, "Ferry", LinkStatus.CLEANED, "https://example.org/ferry")
            .related("Ferry", "https://example.org/ferry?utm_source=x", "l1")
            .related("Tunnel", "https://example.org/tunnel", null)
            .related("Tram", "javascript:x()", null);

        List<NewsItem> associations = write(draft).item().associations();

        assertThat(associations).extracting(NewsItem::uri)
            .containsExactly(ArticleDraft.URI + "#related-1", ArticleDraft.URI + "#related-2",
                    ArticleDraft.URI + "#related-3");
        assertThat(associations).extracting(NewsItem::altIds)
            .containsExactly(List.of(new AltId("canonicalUrl", "https://example.org/ferry")),
                    List.of(new AltId("canonicalUrl", "https://example.org/tunnel")), null);
    }

    @Test
    void writesEmbedsBetweenPicturesAndRelatedArticles() {
        ArticleDraft draft = new ArticleDraft().paragraph("a")
            .picture(null, "One.", "A", "B")
            .block(BlockRole.EMBED, "The first boat")
            .link(LinkKind.OTHER, "The first boat", LinkStatus.RESOLVED, "https://www.youtube.com/embed/abc")
            .block(BlockRole.EMBED, "X")
            .link(LinkKind.OTHER, "X", LinkStatus.LOST, null);
        Documents documents = write(draft);

        List<NewsItem> associations = documents.item().associations();

        assertThat(associations).extracting(NewsItem::uri)
            .containsExactly(ArticleDraft.URI + "#photo-1", ArticleDraft.URI + "#embed-1",
                    ArticleDraft.URI + "#embed-2");
        assertThat(associations.get(1).rel()).isEqualTo("embed");
        assertThat(associations.get(1).type()).isEqualTo("component");
        assertThat(associations.get(1).descriptions()).containsExactly(Text.plain("caption", "The first boat"));
        assertThat(associations.get(1).altIds())
            .containsExactly(new AltId("canonicalUrl", "https://www.youtube.com/embed/abc"));
        assertThat(associations.get(2).altIds()).isNull();
        assertThat(documents.annotations().links()).extracting(PublishedLink::association)
            .containsExactly(ArticleDraft.URI + "#embed-1", ArticleDraft.URI + "#embed-2");
    }

    @Test
    void givesLaterPicturesAnotherRelation() {
        ArticleDraft draft = new ArticleDraft().paragraph("a")
            .picture(null, "One.", "A", "B")
            .picture("data:image/png;base64,x", " ", " ", "");

        List<NewsItem> associations = write(draft).item().associations();

        assertThat(associations).extracting(NewsItem::rel).containsExactly("mainImage", "image");
        assertThat(associations.get(1).renditions()).isNull();
        assertThat(associations.get(1).descriptions()).isNull();
        assertThat(associations.get(1).by()).isNull();
    }

    @Test
    void leavesOutAuthorsWithoutName() {
        assertThat(write(new ArticleDraft().by(" ", "Mara Lind").paragraph("a")).item().by()).isEqualTo("Mara Lind");
        assertThat(write(new ArticleDraft().by("").paragraph("a")).item().by()).isNull();
    }

    @Test
    void keepsGuidAsAnotherIdentifier() {
        assertThat(write(new ArticleDraft().guid("post-17").paragraph("a")).item().altIds())
            .contains(new AltId("guid", "post-17"));
    }

    @Test
    void writesExactTimeWithItsZone() {
        SourceTime time = new SourceTime("2026-03-02T14:30:00+03:00", Precision.MINUTE, List.of("meta"));

        assertThat(write(new ArticleDraft().published(time).paragraph("a")).item().contentCreated())
            .isEqualTo("2026-03-02T14:30:00+03:00");
    }

    @Test
    void writesTheSameWordsByThemselves() {
        EnrichedArticle article = ArticleDraft.bridge().build();
        Documents all = write(article);

        Documents words = new NewsWriter().words(Edited.untouched(article), new Edition(2, FIRST, NOW));

        assertThat(words.item().headlines()).isEqualTo(all.item().headlines());
        assertThat(words.item().descriptions()).isEqualTo(all.item().descriptions());
        assertThat(words.item().bodies()).containsExactly(all.item().bodies().get(0));
        assertThat(words.item().language()).isEqualTo("en");
        assertThat(words.annotations().entities()).isEqualTo(all.annotations().entities()).isNotEmpty();
        assertThat(words.annotations().mentions()).isEqualTo(all.annotations().mentions()).isNotEmpty();
        assertThat(words.annotations().quotes()).isEqualTo(all.annotations().quotes());
        assertThat(words.annotations().links()).isEmpty();
    }

    static Documents write(ArticleDraft draft) {
        return write(draft.build());
    }

    static Documents write(EnrichedArticle article) {
        return new NewsWriter().write(article, new Edition(2, FIRST, NOW));
    }

}
