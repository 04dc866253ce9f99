package copydesk.edge;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How an item ends at a hop; becomes its record in the ledger.
 *
 * @param state the end state
 * @param reason why, for a refusal or quarantine
 * @param detail a sentence for people
 * @param name short name of the document
 * @param expanded number of entries of a container
 * @param uri the article
 * @param version the version published or found unchanged
 */
public record Ending(EndState state, @Nullable Reason reason, @Nullable String detail, @Nullable String name,
        @Nullable Integer expanded, @Nullable String uri, @Nullable Integer version) {

    /** An item that ends without a reason to give. */
    public static Ending of(EndState state) {
        return new Ending(state, null, null, null, null, null, null);
    }

    /** An item that is refused or quarantined. */
    public static Ending because(EndState state, Reason reason, String detail) {
        return new Ending(state, reason, detail, null, null, null, null);
    }

    /** A container of so many entries. */
    public static Ending expanded(int entries) {
        return new Ending(EndState.EXPANDED, null, null, null, entries, null, null);
    }

    /** The same with a sentence for people. */
    public Ending saying(String sentence) {
        return new Ending(this.state, this.reason, sentence, this.name, this.expanded, this.uri, this.version);
    }

    /** The same for the article with this uri; version 0 means that none is out. */
    public Ending about(String articleUri, @Nullable Integer articleVersion) {
        @Nullable Integer out = (articleVersion != null && articleVersion > 0) ? articleVersion : null;
        return new Ending(this.state, this.reason, this.detail, this.name, this.expanded, articleUri, out);
    }

    /** The same for the document with this short name. */
    public Ending named(String documentName) {
        return new Ending(this.state, this.reason, this.detail, documentName, this.expanded, this.uri, this.version);
    }

    /**
     * The record for the ledger. Under an embargo it names no document: a file's name or
     * a slug may tell what nobody may know yet.
     */
    public Emission emission(String hop, Envelope envelope) {
        Outcome outcome = new Outcome(envelope.itemId(), this.state, hop, this.reason, this.detail,
                (envelope.embargo() == null) ? this.name : null, envelope.container(), this.expanded, this.uri,
                this.version, envelope.time());
        Envelope ended = envelope.next(hop, EventType.ITEM_ENDED, (this.uri != null) ? this.uri : envelope.subject());
        return Emission.to(Topic.OUTCOME, envelope.itemId(), outcome, ended);
    }

}
