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

        /** Nothing came from an address on the web. */
        public static Failed of(String url, Reason reason, String detail) {
            return new Failed(Names.ofUrl(url), url, reason, detail);
        }

    }

}
