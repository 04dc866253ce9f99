package copydesk.ingest.fetch;

import java.time.Instant;

import copydesk.contract.article.FetchFacts;

/**
 * A document that came, to be offered to the pipeline.
 *
 * @param facts how it was fetched
 * @param bytes the document, byte for byte
 * @param fetchedAt when; all latency counts from here
 */
public record Offer(FetchFacts facts, byte[] bytes, Instant fetchedAt) implements Fetched {

}
