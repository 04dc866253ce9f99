package copydesk.allinone.rerun;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import copydesk.allinone.ledger.Balance;
import copydesk.allinone.pace.Pace;
import copydesk.allinone.terminal.Obstacle;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Envelope;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.ingest.archive.ArchiveCount;
import copydesk.ingest.archive.ArchiveReader;
import copydesk.ingest.archive.Archived;
import copydesk.ingest.fetch.FetchSettings;
import copydesk.ingest.fetch.Fetched;
import copydesk.ingest.fetch.LocalFiles;
import copydesk.ingest.fetch.Offer;

/**
 * Brings archives and folders into the pipeline by the lane of what can wait: live items
 * go first. Given again, an import goes on behind the last document that Kafka has.
 */
public final class Import {

    private static final int LARGEST_PAGE = 10_485_760;

    private static final long TELL_EVERY = 5_000;

    private final String bootstrap;

    private final String runId;

    private final boolean again;

    private final Terminal terminal;

    private final Pace pace;

    private final LocalFiles files = new LocalFiles(FetchSettings.defaults(), Clock.systemUTC());

    private final ArchiveReader archives = new ArchiveReader(LARGEST_PAGE);

    private ArchiveCount count = ArchiveCount.NONE;

    private long toldAt = System.nanoTime();

    /**
     * An import.
     * @param name the same for the same archive, so that it goes on when given again
     * @param perSecond the most documents that it reads in a second
     */
    public Import(String bootstrap, String name, int perSecond, Terminal terminal) {
        this(bootstrap, name, perSecond, false, terminal);
    }

    /**
     * An import that may begin anew.
     * @param name the same for the same archive
     * @param perSecond the most documents that it reads in a second
     * @param again whether it begins anew although Kafka has some of its documents
     */
    public Import(String bootstrap, String name, int perSecond, boolean again, Terminal terminal) {
        this.again = again;
        this.pace = Pace.of(perSecond);
        this.bootstrap = bootstrap;
        this.runId = Envelope.IMPORT + name;
        this.terminal = terminal;
    }

    /**
     * Lets the documents of these files wait to go through.
     * @return whether all of them could be read
     */
    public boolean take(List<Path> paths) {
        try (ImportLane lane = ImportLane.open(this.bootstrap, this.runId, this.again)) {
            if (lane.before() > 0) {
                this.terminal.say(String.format(Locale.ROOT, "goes on      behind %,d documents", lane.before()));
            }
            for (Path path : paths) {
                take(path, lane);
            }
            lane.end();
            this.terminal.say(String.format(Locale.ROOT, "waiting      %,d documents, %,d of them new", lane.done(),
                    lane.done() - lane.before()));
        }
        this.terminal.say(String.format(Locale.ROOT, "passed over  %,d other records, %,d that cannot be read",
                this.count.others(), this.count.broken()));
        return this.count.whole();
    }

    private void take(Path path, ImportLane lane) {
        if (!ArchiveReader.isArchive(path)) {
            this.files.read(path, (fetched) -> file(fetched, lane));
            return;
        }
        try {
            ArchiveCount found = this.archives.read(path, (page) -> page(page, lane));
            if (!found.whole()) {
                this.terminal.complain(path + " is damaged: what stands behind its page " + found.pages()
                        + " cannot be read. Get it again, and give it again: it goes on there.");
            }
            this.count = this.count.and(found);
        }
        catch (IOException ex) {
            throw new Obstacle(path + " cannot be read as an archive (" + ex.getMessage()
                    + "). Give a file that ends in .warc or .warc.gz, or a folder of documents.", ex);
        }
    }

    private void page(Archived page, ImportLane lane) {
        offer(new Offer(page.facts(), page.bytes(), page.fetchedAt()), Identity.itemId(page.id(), page.fetchedAt()),
                lane);
    }

    private void file(Fetched fetched, ImportLane lane) {
        if (fetched instanceof Offer offer) {
            offer(offer, Identity.itemId(offer.facts().identity(), offer.fetchedAt()), lane);
        }
        else {
            this.count = this.count.and(new ArchiveCount(0, 0, 1, true));
        }
    }

    private void offer(Offer offer, String item, ImportLane lane) {
        if (lane.offer(offer, item)) {
            this.pace.steps(ImportLane.AT_ONCE);
        }
        if (System.nanoTime() - this.toldAt > TELL_EVERY * 1_000_000) {
            this.toldAt = System.nanoTime();
            this.terminal.say(String.format(Locale.ROOT, "reading      %,d documents", lane.seen()));
        }
    }

    /**
     * Waits until all documents of the import have ended and tells the balance.
     * @param stall how long nothing may end
     * @return whether the balance closes
     */
    public boolean await(Duration stall) throws InterruptedException {
        try (RunAccount account = new RunAccount(this.bootstrap, Topic.BACKFILL, this.runId)) {
            if (!account.await(stall, (balance) -> this.terminal.say(Rerun.progress(balance)))) {
                this.terminal.complain("Nothing has ended for " + stall.toSeconds() + " seconds. Does ingest-service "
                        + "run? It waits while any hop is behind. Give the same command again to look again.");
            }
            Balance balance = account.balance();
            balance.lines().forEach(this.terminal::say);
            return balance.closes();
        }
    }

}
