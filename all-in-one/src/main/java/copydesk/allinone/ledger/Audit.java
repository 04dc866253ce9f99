package copydesk.allinone.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import copydesk.contract.Identity;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;

/**
 * Takes the whole ledger of a cluster and finds what does not close: first what was
 * offered, then what was put back from quarantine, then how things ended.
 */
public final class Audit {

    private final Ledger ledger = new Ledger();

    private final LastSeen lastSeen = new LastSeen();

    private final Map<String, Instant> putBack = new HashMap<>();

    private final Set<String> ended = new HashSet<>();

    private final Set<String> endedTwice = new TreeSet<>();

    private int unreadable;

    /** Notes that an item was offered. */
    public void offered(Offered item, Instant at) {
        this.ledger.offered(item);
        this.lastSeen.seen(item.item(), "fetched", at);
    }

    /** Notes that an item was put back: its end in quarantine no longer counts. */
    public void putBack(String item, Instant at) {
        this.putBack.merge(item, at, (before, now) -> now.isAfter(before) ? now : before);
        this.lastSeen.seen(item, "put back from quarantine", at);
    }

    /** Notes how an item ended, in the order of the topic. */
    public void ended(Outcome outcome, Instant at) {
        // some items end without ever being on the topic (a page that cannot be fetched),
        // some outlive their original
        if (outcome.container() == null) {
            String name = outcome.name();
            this.ledger.offered(new Offered(outcome.item(), (name != null) ? name : outcome.item()));
        }
        expectEntries(outcome, at);
        Instant again = this.putBack.get(outcome.item());
        if (outcome.state() == EndState.QUARANTINED && again != null && !at.isAfter(again)) {
            return;
        }
        this.ledger.ended(outcome);
        // what is held ends once more when it is released
        if (outcome.state() != EndState.HELD && !this.ended.add(outcome.item() + " at " + outcome.stage())) {
            this.endedTwice.add(outcome.item() + " at " + outcome.stage());
        }
    }

    private void expectEntries(Outcome outcome, Instant at) {
        int entries = (outcome.expanded() != null) ? outcome.expanded() : 0;
        for (int i = 0; i < entries; i++) {
            this.lastSeen.seen(Identity.entryId(outcome.item(), i), outcome.stage(), at);
        }
    }

    /** Notes a record of the ledger that breaks the contract. */
    public void unreadable() {
        this.unreadable++;
    }

    /** Notes where an item was seen on its way. */
    public void seen(String item, String stage, Instant at) {
        this.lastSeen.seen(item, stage, at);
    }

    /** The items without an end, by id. */
    public Set<String> open() {
        Set<String> open = new HashSet<>();
        this.ledger.balance().unaccounted().forEach((item) -> open.add(item.item()));
        return open;
    }

    /** Before this moment nothing that is open was on its way. */
    public Instant openSince() {
        return open().stream()
            .flatMap((item) -> this.lastSeen.of(item).stream())
            .map(LastSeen.Sight::at)
            .min(Instant::compareTo)
            .orElse(Instant.EPOCH);
    }

    /** What there is to say, as seen from a moment. */
    public LedgerReport report(Instant now) {
        Balance balance = this.ledger.balance();
        Map<String, Integer> ends = new LinkedHashMap<>();
        balance.ends().forEach((state, count) -> {
            if (count > 0) {
                ends.put(state.code(), count);
            }
        });
        List<OpenItem> open = balance.unaccounted()
            .stream()
            .map((item) -> OpenItem.of(item, this.lastSeen, now))
            .toList();
        return new LedgerReport(balance.offered(), balance.entries(), ends, open, List.copyOf(this.endedTwice),
                this.unreadable, balance.closes() && this.endedTwice.isEmpty() && this.unreadable == 0);
    }

}
