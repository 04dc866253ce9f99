package copydesk.contract.quarantine;

import java.time.Instant;

import copydesk.contract.RecordPlace;
import copydesk.contract.Required;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision about a record in quarantine, on
 * {@code newsroom.quarantine.decision.v1}. There is one at most for each record; a record
 * that is put back and fails again rests at a new place.
 *
 * @param decision what became of it
 * @param place where it rests
 * @param who the person who decided
 * @param why the reason
 * @param at when
 * @param item id of the item; null if the record names none
 * @param subject uri of the article, or address of the document; null if the record names
 * none
 * @param reason why it had been set aside; null if the record does not say
 * @param to where it was put back; null if it was not
 */
public record Decision(DecisionKind decision, RecordPlace place, String who, String why, Instant at,
        @Nullable String item, @Nullable String subject, @Nullable Reason reason, @Nullable RecordPlace to) {

    public Decision {
        Required.all(decision, place, who, why, at);
    }

}
