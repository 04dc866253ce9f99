package copydesk.ingest.stream.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import copydesk.contract.source.RobotsDetour;
import copydesk.ingest.fetch.Web;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.host.Lanes;
import copydesk.ingest.host.Step;
import copydesk.ingest.listing.Listing;
import copydesk.ingest.robots.RobotsReader;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.IngestMeter;
import copydesk.ingest.stream.Shift;
import copydesk.ingest.websub.HubForm;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/** Makes the workers of an instance that fetch, one after the other. */
public final class FetchWorkers implements Supplier<Shift.Worker>, FetchWorker.Watch {

    // names are resolved before the time of a request runs, and what came is sent after
    private static final Duration BEYOND = Duration.ofSeconds(30);

    private final String kafka;

    private final Duration silence;

    private final FrontierSettings settings;

    private final String userAgent;

    private final FetchDoor door;

    private final Errand errand;

    private final RobotsErrand robots;

    private volatile Duration patience = BEYOND;

    private volatile @Nullable Instant readySince;

    private final Clock clock = Clock.systemUTC();

    /**
     * Workers.
     * @param kafka where Kafka is
     * @param silence how long a worker may fall silent before others fetch in its place
     * @param settings how politely
     * @param userAgent how we introduce ourselves, also to robots.txt
     * @param web the way out
     * @param listing finds what sources list
     * @param hubs writes what hubs are asked
     * @param door where documents are offered
     * @param outbox where results go
     */
    public FetchWorkers(String kafka, Duration silence, FrontierSettings settings, String userAgent, Web web,
            Listing listing, HubForm hubs, FetchDoor door, Outbox outbox) {
        this.kafka = kafka;
        this.silence = silence;
        this.settings = settings;
        this.userAgent = userAgent;
        this.door = door;
        this.errand = new Errand(web, door, new Results(listing, hubs.isOn()), hubs, outbox, this.clock);
        this.robots = new RobotsErrand(web, this.errand, outbox, this.clock);
    }

    /**
     * Keeps one of them at work.
     * @param restartPause how long after a failure the next begins
     * @param timeout how long a request may take
     * @param registry where is shown how long hosts wait, and how often a worker failed
     */
    public Shift shift(Duration restartPause, Duration timeout, MeterRegistry registry) {
        this.patience = timeout.plus(BEYOND);
        Gauge.builder(IngestMeter.FETCH_WAITING.meterName(), this, FetchWorkers::waitingSeconds)
            .baseUnit("seconds")
            .register(registry);
        return new Shift("fetch-worker", this, restartPause, Duration.ofSeconds(5), registry);
    }

    // also while no worker is there: what waited goes on waiting
    private double waitingSeconds() {
        Instant since = this.readySince;
        return (since != null) ? Math.max(0, Duration.between(since, this.clock.instant()).toSeconds()) : 0;
    }

    @Override
    public void passedOver() {
        this.door.passedOver();
    }

    @Override
    public void readySince(@Nullable Instant since) {
        this.readySince = since;
    }

    @Override
    public Shift.Worker get() {
        Lanes lanes = new Lanes(new RobotsReader(this.userAgent, this.settings.longestGap()), this.settings.gap());
        return new FetchWorker(FetchWorker.consumer(this.kafka, this.silence), lanes,
                (step) -> done(step, this.errand, this.robots), new HostStates(this.kafka)::read, this,
                this.settings.requests(), this.patience, this.clock);
    }

    static Done done(Step step, Errand errand, RobotsErrand robots) {
        if (step instanceof Step.Fetch fetch) {
            RobotsDetour detour = fetch.job().request().robots();
            return (detour != null && !detour.wasRead()) ? robots.read(fetch, detour) : errand.fetch(fetch);
        }
        return (step instanceof Step.AskRobots ask) ? robots.ask(ask) : errand.decline((Step.Decline) step);
    }

}
