package copydesk.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.text.DeclaredCharset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9x to 2.0, RDF and Atom feeds, also ill-formed ones: whatever can be read
 * of an entry is read. Entities other than those of XML and HTML are not expanded. Has no
 * state and is thread-safe.
 */
public final class FeedReader {

    private static final int MAX_DEPTH = 200;

    /**
     * The entries of a feed.
     * @param limit how many are read
     * @return one document per entry; empty if this is no feed
     */
    public Optional<List<RawDocument>> read(byte[] xml, FetchFacts facts, int limit) {
        return parse(xml, facts).flatMap((feed) -> Optional.ofNullable(root(feed)))
            .map((root) -> entries(root, facts, limit));
    }

    private List<RawDocument> entries(Element root, FetchFacts facts, int limit) {
        FeedElements elements = new FeedElements(root, facts.url());
        List<RawDocument> documents = new ArrayList<>();
        for (Element entry : elements.entries(limit)) {
            documents.add(new FeedEntry(entry, elements).read(facts, documents.size() + 1));
        }
        return documents;
    }

    private static Optional<Document> parse(byte[] xml, FetchFacts facts) {
        try {
            String base = (facts.url() != null) ? facts.url() : "";
            Charset declared = DeclaredCharset.of(facts.contentType());
            return Optional.of(Jsoup.parse(new ByteArrayInputStream(xml), (declared != null) ? declared.name() : null,
                    base, Parser.xmlParser().setMaxDepth(MAX_DEPTH)));
        }
        catch (IOException | IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    private static @Nullable Element root(Document feed) {
        return feed.children()
            .stream()
            .filter((element) -> List.of("rss", "feed", "rdf", "channel").contains(FeedElements.local(element)))
            .findFirst()
            .orElse(null);
    }

}
