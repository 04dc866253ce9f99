package copydesk.endtoend.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import copydesk.endtoend.process.Await;
import copydesk.endtoend.process.FailPoint;
import copydesk.endtoend.process.ServiceKind;
import copydesk.endtoend.process.ServiceProcess;

/**
 * Kills one service after the other under a steady load and starts it again. When and
 * whom is drawn from the seed: the moment is counted in records it has given, so that it
 * is at work and the seed means the same on a slow machine. One round in four kills a
 * second time, while the service is coming back.
 */
final class KillRounds implements AutoCloseable {

    private static final long BURST_EVERY_MILLIS = 500;

    private static final int BURST = 15;

    private static final int RECORDS_BEFORE_KILL = 60;

    private static final int ITEMS_BEFORE_SECOND_KILL = 300;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();

    private final Load load;

    private final List<ServiceProcess> services;

    private final CommittedWatch watch;

    private final RoundReport report;

    private final Random random;

    KillRounds(Load load, List<ServiceProcess> services, CommittedWatch watch, RoundReport report, long seed) {
        this.load = load;
        this.services = services;
        this.watch = watch;
        this.report = report;
        this.random = new Random(seed);
    }

    /** Runs so many rounds and returns when every item offered has ended. */
    void run(int rounds) {
        this.pace.scheduleAtFixedRate(this::burst, 0, BURST_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        for (int round = 1; round <= rounds; round++) {
            round(round, this.services.get(this.random.nextInt(this.services.size())));
        }
        close();
        awaitEnds();
    }

    private void burst() {
        for (int i = 0; i < BURST; i++) {
            this.load.offerNext();
        }
    }

    private void round(int round, ServiceProcess service) {
        awaitRecords(service.kind(), 1 + this.random.nextInt(RECORDS_BEFORE_KILL));
        boolean again = this.random.nextInt(4) == 0;
        int secondAfter = 1 + this.random.nextInt(ITEMS_BEFORE_SECOND_KILL);

        int atItem = this.load.size();
        Instant killedAt = Instant.now();
        service.kill();
        Instant startedAt = Instant.now();
        service.start(FailPoint.NONE);
        if (again) {
            awaitItems(secondAfter);
            service.kill();
            startedAt = Instant.now();
            service.start(FailPoint.NONE);
        }

        this.report.round(round, service.kind(), atItem, again ? 2 : 1, recovery(service.kind(), startedAt, killedAt),
                this.watch.ended());
    }

    private void awaitRecords(ServiceKind kind, int more) {
        int wanted = this.watch.count(kind.output()) + more;
        Await.until(kind.serviceName() + " gives " + more + " more records", PATIENCE,
                () -> this.watch.count(kind.output()) >= wanted);
    }

    private void awaitItems(int more) {
        int wanted = this.load.size() + more;
        Await.until(more + " more items are offered", PATIENCE, () -> this.load.size() >= wanted);
    }

    private Duration recovery(ServiceKind kind, Instant startedAt, Instant killedAt) {
        Await.until(kind.serviceName() + " is at work again", PATIENCE,
                () -> this.watch.sees(kind.output(), startedAt));
        return Duration.between(killedAt, Instant.now());
    }

    // as long as something ends now and then, all is well
    private void awaitEnds() {
        var offered = this.load.offered().keySet();
        while (!this.watch.haveEnded(offered)) {
            int ended = this.watch.ended();
            Await.until("a further item ends, after " + ended + " of " + offered.size(), PATIENCE,
                    () -> this.watch.ended() > ended || this.watch.haveEnded(offered));
        }
    }

    @Override
    public void close() {
        this.pace.shutdown();
        Await.until("the load ends", PATIENCE, this.pace::isTerminated);
    }

}
