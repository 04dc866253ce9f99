package copydesk.ingest.fetch;

import java.time.Instant;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import org.jspecify.annotations.Nullable;

/**
 * A document that came, to be offered to the pipeline.
 *
 * @param facts how it was fetched
 * @param bytes the document, byte for byte
 * @param fetchedAt when; all latency counts from here
 */
public record Offer(FetchFacts facts, byte[] bytes, Instant fetchedAt) implements Fetched {

    /** A document from the web, fetched for this source under this address. */
    public static Offer of(String source, String url, Answer.Document document, Instant fetchedAt) {
        FetchFacts facts = new FetchFacts(source, url, Names.ofUrl(url), document.lastUrl(), document.contentType(),
                document.status(), Digest.text(document.bytes()), document.language());
        return new Offer(facts, document.bytes(), fetchedAt);
    }

    /**
     * That there is no longer anything at an address, which the server says by a status.
     * @param asked the address that was asked for, which may have led there
     */
    public static Offer withdrawn(String source, String asked, String url, int status, Instant at) {
        byte[] nothing = {};
        return new Offer(new FetchFacts(source, asked, Names.ofUrl(asked), url, null, status, Digest.text(nothing)),
                nothing, at);
    }

    /**
     * The same from a source of this language, which a newsroom knows better than a
     * server; null if nobody said.
     */
    public Offer speaking(@Nullable String language) {
        return (language == null) ? this
                : new Offer(new FetchFacts(this.facts.sourceId(), this.facts.identity(), this.facts.name(),
                        this.facts.url(), this.facts.contentType(), this.facts.status(), this.facts.sha256(), language),
                        this.bytes, this.fetchedAt);
    }

}
