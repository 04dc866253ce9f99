package copydesk.ingest.fetch;

import copydesk.contract.ledger.Reason;

/** What came of an attempt to fetch a document. */
public sealed interface Fetched permits Offer, Fetched.Failed {

    /**
     * Nothing came.
     *
     * @param name short name of what was asked for
     * @param identity its URL or file identity
     * @param reason why
     * @param detail a sentence for people
     */
    record Failed(String name, String identity, Reason reason, String detail) implements Fetched {

    }

}
