package copydesk.publish.kill;

import java.time.Instant;

import copydesk.contract.Json;
import copydesk.contract.article.Article;
import copydesk.contract.news.NewsItem;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanceledItemTests {

    private static final Instant FIRST = Instant.parse("2026-03-02T09:30:00Z");

    private static final Instant KILLED = Instant.parse("2026-03-04T08:00:00Z");

    @Test
    void saysWhatWasKilledAndWhyWithoutItsText() {
        Article article = ArticleDraft.bridge().build().article();

        NewsItem item = CanceledItem.write(article.uri(), 3, FIRST, KILLED, "Wrong bridge.", article);

        assertThat(Json.pretty(item)).isEqualTo("""
                {
                  "uri" : "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f",
                  "type" : "text",
                  "profile" : "copydesk-article-1",
                  "version" : "3",
                  "firstCreated" : "2026-03-02T09:30:00Z",
                  "versionCreated" : "2026-03-04T08:00:00Z",
                  "pubStatus" : "canceled",
                  "title" : "Harbour bridge reopens",
                  "edNote" : "Wrong bridge.",
                  "headlines" : [ {
                    "role" : "main",
                    "contentType" : "text/plain",
                    "value" : "Harbour bridge reopens"
                  } ],
                  "altIds" : [ {
                    "role" : "canonicalUrl",
                    "value" : "https://example.org/2026/bridge"
                  } ],
                  "standard" : {
                    "name" : "ninjs",
                    "version" : "3.1",
                    "schema" : "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
                  }
                }
                """);
    }

    @Test
    void needsNoArticle() {
        NewsItem item = CanceledItem.write(ArticleDraft.URI, 1, KILLED, KILLED, "Never publish.", null);

        assertThat(Json.pretty(item)).isEqualTo("""
                {
                  "uri" : "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f",
                  "type" : "text",
                  "profile" : "copydesk-article-1",
                  "version" : "1",
                  "firstCreated" : "2026-03-04T08:00:00Z",
                  "versionCreated" : "2026-03-04T08:00:00Z",
                  "pubStatus" : "canceled",
                  "edNote" : "Never publish.",
                  "standard" : {
                    "name" : "ninjs",
                    "version" : "3.1",
                    "schema" : "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
                  }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({ "'a\u0000b\u0085\nc', 'a b  c'", "'half \ud83c pair', 'half   pair'", "'\ufffe', ", "'  ', ",
            "'\ud83c\udf09 up', '\ud83c\udf09 up'" })
    void makesAnyReasonReadable(String given, String written) {
        assertThat(CanceledItem.write(ArticleDraft.URI, 1, KILLED, KILLED, given, null).edNote()).isEqualTo(written);
    }

    @Test
    void cutsReasonWithoutEnd() {
        String reason = CanceledItem.write(ArticleDraft.URI, 1, KILLED, KILLED, "\ud83c\udf09".repeat(5000), null)
            .edNote();

        assertThat(reason).isEqualTo("\ud83c\udf09".repeat(1000));
    }

}
