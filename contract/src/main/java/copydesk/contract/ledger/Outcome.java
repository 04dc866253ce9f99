package copydesk.contract.ledger;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * The end of one item, on {@code newsroom.article.outcome.v1}.
 *
 * @param item id of the item offered
 * @param state how it ended
 * @param stage which hop says so: {@code fetch}, {@code extract}, {@code identify},
 * {@code revise}, {@code enrich} or {@code publish}
 * @param reason why it was refused, held or quarantined; null otherwise
 * @param detail a sentence for people; never the text of an article
 * @param name short name of the document, for people and output files
 * @param container item id of the feed it came in; null if it came alone
 * @param expanded number of entries of a container; null for anything else
 * @param uri the article, once it is known
 * @param version the version published or found unchanged; null if there is none or the
 * hop does not know it
 * @param fetchedAt when the document was fetched
 */
public record Outcome(String item, EndState state, String stage, @Nullable Reason reason, @Nullable String detail,
        @Nullable String name, @Nullable String container, @Nullable Integer expanded, @Nullable String uri,
        @Nullable Integer version, Instant fetchedAt) {

    public Outcome {
        Required.all(item, state, stage, fetchedAt);
    }

}
