package copydesk.allinone.run;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import copydesk.allinone.ledger.Balance;
import copydesk.allinone.ledger.Ledger;
import copydesk.allinone.ledger.Offered;
import copydesk.allinone.ledger.OutcomeLine;
import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.read.Ending;
import copydesk.allinone.read.EndingWatch;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.ledger.Outcome;

/**
 * Watches a cluster and tells on the terminal how items end, while this or that is
 * offered to it.
 */
public final class Session implements AutoCloseable {

    private final String bootstrap;

    private final Terminal terminal;

    private final Duration stall;

    private final Ledger ledger = new Ledger();

    private final EndingWatch watch;

    /**
     * Begins to watch.
     * @param bootstrap the cluster
     * @param terminal where to tell
     * @param stall how long to wait while nothing ends
     */
    public Session(String bootstrap, Terminal terminal, Duration stall) {
        this.bootstrap = bootstrap;
        this.terminal = terminal;
        this.stall = stall;
        this.watch = EndingWatch.start(bootstrap, this::tell, Clock.systemUTC());
    }

    private void tell(Ending ending) {
        this.terminal.say(OutcomeLine.of(ending.outcome(), name(ending.outcome()), ending.published(), ending.taken()));
        this.ledger.ended(ending.outcome());
    }

    private String name(Outcome outcome) {
        if (outcome.name() != null) {
            return outcome.name();
        }
        return this.ledger.find(outcome.item()).map(Offered::fileName).orElse("item " + outcome.item());
    }

    /**
     * Offers everything at these places and waits for its end.
     * @return false if the pipeline stalled
     */
    public boolean offer(List<Place> places, Offering offering) throws InterruptedException {
        return new Course(offering, this.ledger, this.stall).take(Itinerary.through(places));
    }

    /** Waits for the end of one item that was offered. */
    public boolean await(Offered item) throws InterruptedException {
        this.ledger.offered(item);
        return this.ledger.awaitSettled(this.stall);
    }

    /** The balance, without telling it. */
    public Balance standing() {
        return this.ledger.balance();
    }

    /** Tells the balance and returns it. */
    public Balance balance() {
        Balance balance = this.ledger.balance();
        balance.lines().forEach(this.terminal::say);
        return balance;
    }

    /** Writes the articles offered so far. */
    public void write(OutFolder folder) {
        int articles = folder.write(this.ledger, new CommittedReader(this.bootstrap));
        this.terminal.say("written      " + articles + ((articles == 1) ? " article" : " articles"));
    }

    @Override
    public void close() {
        this.watch.close();
    }

}
