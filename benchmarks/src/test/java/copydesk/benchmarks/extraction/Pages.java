package copydesk.benchmarks.extraction;

import java.nio.charset.StandardCharsets;

import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.SetWriter;
import copydesk.benchmarks.extraction.gold.Snippets;

/** Annotated pages for tests. */
final class Pages {

    /** An article as a page, with a menu and a footer around it. */
    static final String ARTICLE = """
            <html lang="en"><head><title>Harbour opens again | Herald</title>
            <meta property="og:title" content="Harbour opens again">
            <meta property="og:site_name" content="Herald">
            <meta name="author" content="Ana Silva">
            <meta property="article:published_time" content="2025-06-04T12:30:00+02:00"></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <article><h1>Harbour opens again</h1>
            <figure><img src="/quay.jpg" width="1200" height="800"><figcaption>The quay on Tuesday. Photo: Cho Min / Agency</figcaption></figure>
            <p>The harbour opened again on Wednesday after three months of work, and the first ferries left
            before the ribbon had been cut.</p>
            <p>Engineers had found that the old wall could not carry the new crane, so that a second wall had to
            be built in front of it while ships waited outside.</p>
            <p>The mayor thanked the crews, the neighbours and everybody who had taken the bus instead, and said
            that the price of the work would be published by the end of the year.</p>
            </article><footer><p>All rights reserved.</p></footer></body></html>
            """;

    private Pages() {
    }

    /** A page of a host with a true text. */
    static GoldPage page(String id, String host, String body) {
        return page(id, host, body, Snippets.NONE);
    }

    /** A page with snippets. */
    static GoldPage page(String id, String host, String body, Snippets snippets) {
        return new GoldPage(id, "https://www." + host + "/" + id,
                SetWriter.gzip(("<p>" + body).getBytes(StandardCharsets.UTF_8)), body, FieldValues.none(), snippets);
    }

    /** A page with fields. */
    static GoldPage page(String id, FieldValues fields) {
        return new GoldPage(id, "https://herald.example/" + id, SetWriter.gzip(new byte[0]), "", fields, Snippets.NONE);
    }

}
