package copydesk.ingest.stream.source;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import copydesk.contract.source.RobotsDetour;
import copydesk.ingest.fetch.Web;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.host.Lanes;
import copydesk.ingest.host.Step;
import copydesk.ingest.listing.Listing;
import copydesk.ingest.robots.RobotsReader;
import copydesk.ingest.stream.FetchDoor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps a worker that fetches running while the service runs; when Kafka fails it, a new
 * one takes its place after a pause.
 */
public final class FetchRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FetchRunner.class);

    private final Supplier<FetchWorker> workers;

    private final Duration restartPause;

    private volatile @Nullable FetchWorker worker;

    private volatile @Nullable Thread thread;

    /**
     * A runner.
     * @param kafka where Kafka is
     * @param settings how politely
     * @param userAgent how we introduce ourselves, also to robots.txt
     * @param web the way out
     * @param listing finds what sources list
     * @param door where documents are offered
     * @param outbox where results go
     * @param restartPause how long to wait after a failure
     */
    public FetchRunner(String kafka, FrontierSettings settings, String userAgent, Web web, Listing listing,
            FetchDoor door, Outbox outbox, Duration restartPause) {
        Clock clock = Clock.systemUTC();
        Errand errand = new Errand(web, door, new Results(listing), outbox, clock);
        RobotsErrand robots = new RobotsErrand(web, errand, outbox, clock);
        this.restartPause = restartPause;
        this.workers = () -> new FetchWorker(FetchWorker.consumer(kafka),
                new Lanes(new RobotsReader(userAgent, settings.longestGap()), settings.gap()),
                (step) -> done(step, errand, robots), new HostStates(kafka)::read, door::passedOver,
                settings.requests(), clock);
    }

    private static Done done(Step step, Errand errand, RobotsErrand robots) {
        if (step instanceof Step.Fetch fetch) {
            RobotsDetour detour = fetch.job().request().robots();
            return (detour != null && !detour.wasRead()) ? robots.read(fetch, detour) : errand.fetch(fetch);
        }
        return (step instanceof Step.AskRobots ask) ? robots.ask(ask) : errand.decline((Step.Decline) step);
    }

    @Override
    public void start() {
        Thread running = new Thread(this::run, "fetch-worker");
        running.setDaemon(true);
        this.thread = running;
        running.start();
    }

    private void run() {
        try {
            while (isRunning()) {
                work();
            }
        }
        catch (InterruptedException ex) {
            LOG.debug("Asked to end");
        }
    }

    private void work() throws InterruptedException {
        try (FetchWorker next = this.workers.get()) {
            this.worker = next;
            if (isRunning()) {
                next.run();
            }
        }
        catch (RuntimeException ex) {
            // whatever it is: a thread that ends for good would go unnoticed
            LOG.warn("The worker that fetches ended, a new one starts in {}: {}", this.restartPause, ex.toString());
            Thread.sleep(this.restartPause.toMillis());
        }
    }

    @Override
    public void stop() {
        Thread running = this.thread;
        this.thread = null;
        FetchWorker working = this.worker;
        if (working != null) {
            working.end();
        }
        if (running != null) {
            join(running);
        }
    }

    // a server that takes its time may not keep the service from ending
    private static void join(Thread running) {
        try {
            running.join(Duration.ofSeconds(5).toMillis());
            running.interrupt();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return this.thread != null;
    }

}
