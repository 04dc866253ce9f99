package copydesk.allinone.rerun;

import java.time.Duration;
import java.util.Locale;

import copydesk.allinone.ledger.Balance;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Topic;

/**
 * Takes originals through the running pipeline once more, by the backfill lane. What they
 * become overtakes what is published only where rules and models read them otherwise.
 */
public final class Rerun {

    private static final long TELL_EVERY = 5_000;

    private final String bootstrap;

    private final String runId;

    private final Terminal terminal;

    private long toldAt = Long.MAX_VALUE;

    /** A run of this id on the cluster at this address, which tells here how it goes. */
    public Rerun(String bootstrap, String runId, Terminal terminal) {
        this.bootstrap = bootstrap;
        this.runId = runId;
        this.terminal = terminal;
    }

    /** Begins the run: its originals are settled and then wait to go through. */
    public void begin(Window window, Originals originals) {
        try (BackfillCopy copy = BackfillCopy.begin(this.bootstrap, this.runId, window)) {
            this.terminal.say("run          " + this.runId + ": goes on with copydesk rerun --run " + this.runId
                    + " if it is broken off");
            copy(copy, originals);
        }
    }

    /** Goes on with a run that was broken off. */
    public void resume(Originals originals) {
        try (BackfillCopy copy = BackfillCopy.resume(this.bootstrap, this.runId)) {
            this.terminal.say("run          " + this.runId + " goes on");
            copy(copy, originals);
        }
    }

    private void copy(BackfillCopy copy, Originals originals) {
        this.toldAt = System.nanoTime();
        long waiting = copy.copy(originals, this::tellLeft);
        this.terminal.say(String.format(Locale.ROOT, "waiting      %,d originals to go through once more", waiting));
    }

    private void tellLeft(long left) {
        if (System.nanoTime() - this.toldAt > TELL_EVERY * 1_000_000) {
            this.toldAt = System.nanoTime();
            this.terminal.say(String.format(Locale.ROOT, "copying      %,d records left to look at", left));
        }
    }

    /**
     * Waits until all originals of the run have ended and tells the balance.
     * @param stall how long nothing may end
     * @return whether the balance closes
     */
    public boolean await(Duration stall) throws InterruptedException {
        try (RunAccount account = new RunAccount(this.bootstrap, Topic.BACKFILL, this.runId)) {
            if (!account.await(stall, this::tellProgress)) {
                this.terminal.complain("Nothing has ended for " + stall.toSeconds() + " seconds. Does ingest-service "
                        + "run? It waits while any hop is behind. Look again with: copydesk rerun --run " + this.runId);
            }
            Balance balance = account.balance();
            balance.lines().forEach(this.terminal::say);
            return balance.closes();
        }
    }

    private void tellProgress(Balance balance) {
        this.terminal.say(progress(balance));
    }

    static String progress(Balance balance) {
        int all = balance.offered() + balance.entries();
        int ended = all - balance.unaccounted().size();
        return String.format(Locale.ROOT, "ended        %,d of %,d (%d %%)", ended, all,
                (all > 0) ? 100L * ended / all : 100);
    }

}
