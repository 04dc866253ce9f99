package copydesk.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.RawDocument;
import copydesk.ingest.feed.xml.FeedText;

/**
 * Reads RSS 0.9x to 2.0, RDF, Atom, CDF and JSON feeds, also ill-formed ones: whatever
 * can be read of an entry is read. Nothing that a document type refers to is fetched, and
 * no entity can make a feed grow. Never throws. Has no state and is thread-safe.
 */
public final class FeedReader {

    /**
     * The entries of a feed.
     * @param limit how many are read
     * @return one document per entry; empty if this is no feed
     */
    public Optional<List<RawDocument>> read(byte[] document, FetchFacts facts, int limit) {
        return feed(document, facts, limit).map((feed) -> documents(feed, facts));
    }

    /**
     * The feed as it was written.
     * @param limit how many entries are read
     * @return empty if this is no feed
     */
    public Optional<Feed> feed(byte[] document, FetchFacts facts, int limit) {
        String address = (facts.url() != null) ? facts.url() : "";
        FeedText text = FeedText.of(document, facts.contentType());
        String language = facts.language();
        return JsonFeed.isOne(text.text()) ? JsonFeed.read(text, address, language, limit)
                : XmlFeed.read(text, address, language, limit);
    }

    private static List<RawDocument> documents(Feed feed, FetchFacts facts) {
        List<RawDocument> documents = new ArrayList<>();
        for (Item entry : feed.entries()) {
            documents.add(new EntryDocument(entry, feed).of(facts, documents.size() + 1));
        }
        return documents;
    }

}
