package copydesk.extraction.page;

import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.charset.PageCharset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Parses HTML within limits. The charset is found as browsers do, see
 * {@link PageCharset}.
 */
final class PageTree {

    private static final int MAX_DEPTH = 200;

    private static final int MAX_FRAGMENT_TAGS = 20_000;

    private PageTree() {
    }

    static Optional<Document> parse(byte[] html, FetchFacts facts) {
        String base = (facts.url() != null) ? facts.url() : "";
        return PageCharset.decode(html, facts.contentType(), facts.url())
            .map((text) -> located(Jsoup.parse(text, base, Parser.htmlParser().setMaxDepth(MAX_DEPTH))));
    }

    static Optional<Element> parseFragment(String html, String baseUri) {
        if (html.chars().filter((sign) -> sign == '<').count() > MAX_FRAGMENT_TAGS) {
            return Optional.empty();
        }
        return Optional.of(Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, baseUri).body());
    }

    // a saved page has no address of its own but often names it; relative links are
    // relative to that
    private static Document located(Document page) {
        Element canonical = page.baseUri().isEmpty() ? page.selectFirst("link[rel=canonical][href]") : null;
        if (canonical != null) {
            page.setBaseUri(canonical.attr("href"));
        }
        return page;
    }

}
