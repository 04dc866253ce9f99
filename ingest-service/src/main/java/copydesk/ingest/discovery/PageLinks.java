package copydesk.ingest.discovery;

import java.util.Locale;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.charset.PageCharset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Parses a page for its links. */
final class PageLinks {

    private static final int MAX_DEPTH = 200;

    private PageLinks() {
    }

    /** The page, its charset found as browsers do. */
    static Optional<Document> page(byte[] html, FetchFacts facts) {
        String base = (facts.url() != null) ? facts.url() : "";
        return PageCharset.decode(html, facts.contentType(), facts.url())
            .map((text) -> Jsoup.parse(text, base, Parser.htmlParser().setMaxDepth(MAX_DEPTH)));
    }

    /** The absolute address of a link without its fragment; empty if it has none. */
    static String address(Element link) {
        String address = link.absUrl("href");
        int fragment = address.indexOf('#');
        return (fragment < 0) ? address : address.substring(0, fragment);
    }

    /**
     * The host of an address in lower case, without {@code www.}; empty if it has none.
     */
    static String host(String address) {
        String host = address.replaceFirst("^(?i:https?)://(?:[^/?#@]*@)?", "").replaceFirst("[:/?#].*$", "");
        return address.startsWith("http") ? host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "") : "";
    }

    /** Path and query of an address. */
    static String path(String address) {
        return address.replaceFirst("^(?i:https?)://[^/?#]*", "");
    }

}
