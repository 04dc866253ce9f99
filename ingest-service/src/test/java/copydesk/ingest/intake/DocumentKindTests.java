package copydesk.ingest.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import copydesk.contract.article.FetchFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What documents are, judged by their beginning, their type and their name. */
class DocumentKindTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            a        | -                     | <!doctype html><p>x           | PAGE
            a        | text/plain            | <!DOCTYPE html><p>x           | PAGE
            a        | -                     | <html><p>x                    | PAGE
            a        | -                     | <p>x                          | PAGE
            a        | -                     | <!-- x --><h1>x</h1>          | PAGE
            a        | text/html             | words                         | PAGE
            a.htm    | -                     | words                         | PAGE
            a.txt    | -                     | <p>x                          | TEXT
            a        | text/markdown         | <p>x                          | TEXT
            a        | -                     | words                         | TEXT
            a.md     | -                     | # words                       | TEXT
            a        | application/octet-stream | words                      | TEXT
            a        | text/html             | <rss version="2.0">           | FEED
            a        | text/plain            | <?xml version="1.0"?><feed>   | FEED
            a        | -                     | <!-- x --><rdf:RDF >          | FEED
            a        | -                     | <atom:feed >                  | FEED
            a        | -                     | <a:feed xmlns:a="x">          | FEED
            a        | -                     | <CHANNEL HREF="x">            | FEED
            a        | -                     | { "version": "https://jsonfeed.org/version/1.1" | FEED
            a        | application/json      | {"title":"x","version":"https:\\/\\/jsonfeed.org\\/version\\/1" | FEED
            a        | application/feed+json | {"title":"x"                  | FEED
            a        | -                     | {"version":"1.1"              | JSON
            a        | application/xml       | <urlset >                     | OTHER_XML
            a        | application/xml       | <opml >                       | OTHER_XML
            a.xml    | -                     | words                         | OTHER_XML
            a        | -                     | <?xml version="1.0"?><x>      | OTHER_XML
            a        | -                     | {"a":1}                       | JSON
            a        | -                     | [1]                           | JSON
            a        | application/ld+json   | words                         | JSON
            a.json   | -                     | words                         | JSON
            a        | -                     | ``                            | BLANK
            a.html   | text/html             | ` `                           | BLANK
            a        | image/png             | words                         | BINARY
            a        | -                     | %PDF-1.7                      | BINARY
            a.txt    | text/plain            | PK\u0003\u0004 words          | BINARY
            """)
    void knowsTheKind(String name, String type, String head, DocumentKind kind) {
        FetchFacts facts = new FetchFacts("files", "files:" + name, "a", null, type, null, "sha256:0");

        assertThat(DocumentKind.of(head.getBytes(StandardCharsets.UTF_8), facts)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({ "UTF-16, FEED", "UTF-16BE, FEED", "UTF-16LE, FEED", "UTF-32BE, FEED", "UTF-32LE, FEED",
            "IBM037, FEED" })
    void knowsFeedsWhoseCharsetTakesSeveralBytes(String charset, DocumentKind kind) {
        FetchFacts facts = new FetchFacts("files", "files:a", "a", null, null, null, "sha256:0");
        byte[] feed = "<?xml version='1.0'?><rss version='2.0'></rss>".getBytes(Charset.forName(charset));

        assertThat(DocumentKind.of(feed, facts)).isEqualTo(kind);
    }

}
