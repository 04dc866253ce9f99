package copydesk.extraction.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.text.DeclaredCharset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses HTML within limits. The charset is that of a byte order mark, else the server's,
 * else the page's own.
 */
final class PageTree {

    private static final int MAX_DEPTH = 200;

    private static final int MAX_FRAGMENT_TAGS = 20_000;

    private PageTree() {
    }

    static Optional<Document> parse(byte[] html, FetchFacts facts) {
        String base = (facts.url() != null) ? facts.url() : "";
        try {
            Charset declared = DeclaredCharset.of(facts.contentType());
            Document page = parse(html, (declared != null) ? declared.name() : null, base);
            boolean guessed = declared == null && page.charset().equals(StandardCharsets.UTF_8) && !isUtf8(html);
            return Optional.of(located(guessed ? parse(html, "windows-1252", base) : page));
        }
        catch (IOException | IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    static Optional<Element> parseFragment(String html, String baseUri) {
        if (html.chars().filter((sign) -> sign == '<').count() > MAX_FRAGMENT_TAGS) {
            return Optional.empty();
        }
        return Optional.of(Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, baseUri).body());
    }

    private static Document parse(byte[] html, @Nullable String charset, String base) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(html), charset, base, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
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

    private static boolean isUtf8(byte[] html) {
        // fast, and enough unless the page shows the sign for an unreadable character
        if (new String(html, StandardCharsets.UTF_8).indexOf('\ufffd') < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(html));
            return true;
        }
        catch (CharacterCodingException ex) {
            return false;
        }
    }

}
