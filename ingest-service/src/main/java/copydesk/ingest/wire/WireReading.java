package copydesk.ingest.wire;

import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.RawDocument;

/** What a wire item turned out to be. */
public sealed interface WireReading {

    /**
     * A story.
     *
     * @param document what it holds
     */
    record Story(RawDocument document) implements WireReading {

    }

    /**
     * The agency withdraws a story.
     *
     * @param identity the name that the story is known by
     */
    record Canceled(String identity) implements WireReading {

    }

    /**
     * Nothing we can use.
     *
     * @param reason why
     * @param detail a sentence for people; never the text of the item
     */
    record Refused(Reason reason, String detail) implements WireReading {

    }

}
