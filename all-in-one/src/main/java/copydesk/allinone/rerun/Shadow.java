package copydesk.allinone.rerun;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import copydesk.allinone.ledger.Balance;
import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.run.AllInOne;
import copydesk.allinone.run.Lifetime;
import copydesk.allinone.terminal.Obstacle;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;

/**
 * Takes originals through the same services beside the newsroom's: in this JVM, with a
 * Kafka of their own and empty state, so that nothing the newsroom uses is touched. Tells
 * what would change in what is published.
 */
public final class Shadow {

    // what follows an article without an item of its own, hyperlinks healed
    private static final Duration QUIET = Duration.ofSeconds(3);

    private final String newsroom;

    private final Terminal terminal;

    /** A shadow of the cluster at this address, which tells here how it goes. */
    public Shadow(String newsroom, Terminal terminal) {
        this.newsroom = newsroom;
        this.terminal = terminal;
    }

    /**
     * Runs and compares.
     * @param folder an empty folder for all that the shadow keeps
     * @param window when the originals came
     * @param originals which are meant
     * @param stall how long nothing may end
     * @param lifetime ends what is started here
     */
    public Comparison run(Path folder, Window window, Originals originals, Duration stall, Lifetime lifetime)
            throws InterruptedException {
        AllInOne shadow = AllInOne.secluded(folder, lifetime);
        long brought = feed(shadow.kafka(), window, originals);
        this.terminal.say(String.format(Locale.ROOT, "originals    %,d", brought));
        settle(shadow.kafka(), stall);
        Map<String, byte[]> then = Shelf.of(shadow.kafka(), (uri) -> true).documents();
        Set<String> touched = touched(shadow.kafka());
        Map<String, byte[]> now = Shelf.of(this.newsroom, (uri) -> then.containsKey(uri) || touched.contains(uri))
            .documents();
        return Comparison.of(now, then, touched);
    }

    private long feed(String kafka, Window window, Originals originals) {
        try (ShadowFeed feed = new ShadowFeed(this.newsroom, kafka)) {
            feed.commands();
            return feed.originals(window, originals);
        }
    }

    private void settle(String kafka, Duration stall) throws InterruptedException {
        try (RunAccount account = new RunAccount(kafka, Topic.FETCHED, null)) {
            boolean settled = account.await(stall, (balance) -> this.terminal.say(Rerun.progress(balance)));
            Balance balance = account.balance();
            balance.lines().forEach(this.terminal::say);
            if (!settled || !balance.closes()) {
                throw new Obstacle("Nothing has ended in the shadow for " + stall.toSeconds()
                        + " seconds, so there is nothing to compare. Its log says more.");
            }
        }
        Thread.sleep(QUIET.toMillis());
    }

    private static Set<String> touched(String kafka) {
        Set<String> uris = new TreeSet<>();
        new CommittedReader(kafka).readAll(List.of(Topic.OUTCOME), (record) -> {
            Outcome outcome = Json.read(record.value(), Outcome.class);
            String uri = outcome.uri();
            if (uri != null && outcome.state() != EndState.APPLIED) {
                uris.add(uri);
            }
        });
        return uris;
    }

}
