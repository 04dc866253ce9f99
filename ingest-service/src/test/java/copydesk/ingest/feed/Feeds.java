package copydesk.ingest.feed;

import java.nio.charset.StandardCharsets;

import copydesk.contract.article.FetchFacts;

/** Feeds of the elements that a test is about. */
final class Feeds {

    static final String ADDRESS = "https://harbour.example/rss";

    static final String NAMES = " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'"
            + " xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:media='http://search.yahoo.com/mrss/'"
            + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:x='http://www.w3.org/1999/xhtml'"
            + " xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' xmlns:cc='http://web.resource.org/cc/'"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'";

    private Feeds() {
    }

    static Item entry(String elements) {
        return feed("<rss" + NAMES + "><channel><item>" + elements + "</item></channel></rss>").entries().get(0);
    }

    static Item channel(String elements) {
        return feed("<rss" + NAMES + "><channel>" + elements + "</channel></rss>").about();
    }

    static Feed feed(String document) {
        return new FeedReader().feed(document.getBytes(StandardCharsets.UTF_8), facts(), 100).orElseThrow();
    }

    static FetchFacts facts() {
        return new FetchFacts("harbour.example", ADDRESS, "feed", ADDRESS, null, 200, "sha256:0");
    }

}
