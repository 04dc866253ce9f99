package copydesk.ingest.archive;

import java.time.Instant;

import copydesk.contract.article.FetchFacts;

/**
 * A page out of an archive.
 *
 * @param id id of its record, which stays the same in every copy of the archive
 * @param facts how it was fetched
 * @param bytes the page
 * @param fetchedAt when it was fetched
 */
public record Archived(String id, FetchFacts facts, byte[] bytes, Instant fetchedAt) {

}
