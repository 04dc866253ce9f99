package copydesk.ingest.host;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.HostState;
import copydesk.contract.source.RobotsDetour;
import copydesk.ingest.robots.Robots;
import copydesk.ingest.robots.RobotsCopy;
import copydesk.ingest.robots.RobotsReader;
import copydesk.ingest.robots.RobotsVisit;
import org.jspecify.annotations.Nullable;

/** One host: what waits for it, and when it may be asked next. */
final class Lane {

    // of one slow host, so that it does not fill its partition
    private static final int MOST = 100;

    private static final Duration LONGEST_AWAY = Duration.ofHours(1);

    final Deque<Job> jobs = new ArrayDeque<>();

    private final Map<String, Known> robots = new HashMap<>();

    private final RobotsReader reader;

    private final Duration usualGap;

    boolean busy;

    /** Tells entries of the queue of lanes that are out of date. */
    long turn;

    int partition;

    private Instant notBefore = Instant.MIN;

    private @Nullable Instant lastEnd;

    private int failures;

    // jobs that were sent away since the lane was full, each to come after the one before
    private int away;

    private @Nullable Instant closedUntil;

    Lane(RobotsReader reader, Duration usualGap) {
        this.reader = reader;
        this.usualGap = usualGap;
    }

    void know(HostState state) {
        this.notBefore = state.notBefore();
        this.failures = state.failures();
        this.closedUntil = state.closedUntil();
    }

    void over(HostState state, Instant end) {
        know(state);
        this.lastEnd = end;
        this.busy = false;
    }

    /**
     * Sends a job away if the lane is full; null if there is room. Articles only: they
     * are many, and wait in the state of their source as well as here.
     */
    @Nullable Step crowded(Job job, Instant now) {
        if (this.jobs.size() < MOST || job.request().purpose() != FetchPurpose.ARTICLE) {
            this.away = (this.jobs.size() < MOST) ? 0 : this.away;
            return null;
        }
        this.away++;
        Duration until = gap(job).multipliedBy(this.jobs.size() + this.away);
        return new Step.Decline(job, Refusal.CROWDED,
                now.plus((until.compareTo(LONGEST_AWAY) < 0) ? until : LONGEST_AWAY));
    }

    /** Takes what a job brings along, which was sent away for it. */
    void welcome(Job job, Instant now) {
        RobotsDetour detour = job.brought();
        if (detour != null) {
            Known known = this.robots.get(origin(job.request().url()));
            learn(job.request().url(), RobotsVisit.back(detour, (known != null) ? known.copy : null, now));
        }
    }

    void learn(String url, RobotsCopy copy) {
        this.robots.put(origin(url), new Known(copy, this.reader.rules(copy)));
    }

    /** When the first job in the lane may go on. */
    Instant readyAt(Instant now) {
        Job job = this.jobs.element();
        if (decline(job, now) != null) {
            return now;
        }
        Instant end = this.lastEnd;
        Instant own = (end != null) ? end.plus(gap(job)) : this.notBefore;
        return own.isAfter(this.notBefore) ? own : this.notBefore;
    }

    /** What is to be done for the first job, which is ready. */
    Step step(Instant now) {
        Job job = this.jobs.element();
        Step declined = decline(job, now);
        if (declined != null) {
            this.jobs.remove();
            return declined;
        }
        this.busy = true;
        if (job.asksRobots()) {
            this.jobs.remove();
            return new Step.Fetch(job, this.failures, gap(job));
        }
        Known known = this.robots.get(origin(job.request().target()));
        if (!isHub(job) && (known == null || known.copy.isDue(now))) {
            return new Step.AskRobots(job, (known != null) ? known.copy : null, this.failures, gap(job));
        }
        this.jobs.remove();
        return new Step.Fetch(job, this.failures, gap(job));
    }

    private @Nullable Step decline(Job job, Instant now) {
        Instant closed = this.closedUntil;
        if (closed != null && closed.isAfter(now)) {
            return new Step.Decline(job, Refusal.CLOSED, closed);
        }
        Known known = this.robots.get(origin(job.request().target()));
        if (isHub(job) || job.asksRobots() || known == null || known.copy.isDue(now)
                || known.rules.allows(job.request().url())) {
            return null;
        }
        if (known.copy.access() == RobotsCopy.Access.ELSEWHERE) {
            // mostly it is there within seconds
            return new Step.Decline(job, Refusal.ROBOTS_ELSEWHERE, null);
        }
        boolean none = known.copy.access() == RobotsCopy.Access.NOTHING;
        return new Step.Decline(job, none ? Refusal.NO_ROBOTS : Refusal.FORBIDDEN, known.copy.due());
    }

    // a hub is there to be asked, and nothing of it is read
    private static boolean isHub(Job job) {
        FetchPurpose purpose = job.request().purpose();
        return purpose == FetchPurpose.SUBSCRIBE || purpose == FetchPurpose.UNSUBSCRIBE;
    }

    private Duration gap(Job job) {
        Integer own = job.request().gapSeconds();
        Duration gap = (own != null) ? Duration.ofSeconds(own) : this.usualGap;
        Known known = this.robots.get(origin(job.request().target()));
        Duration asked = (known != null) ? known.rules.crawlDelay() : null;
        return (asked != null && asked.compareTo(gap) > 0) ? asked : gap;
    }

    /** Whether nothing is lost if it is forgotten now. */
    boolean isIdle(Instant now) {
        Instant closed = this.closedUntil;
        Instant end = this.lastEnd;
        boolean open = closed == null || !closed.isAfter(now);
        boolean rested = end == null || end.plus(this.usualGap).isBefore(now);
        return this.jobs.isEmpty() && !this.busy && open && rested && !this.notBefore.isAfter(now);
    }

    // http and https have a robots.txt each, and so has each port
    private static String origin(String url) {
        int path = url.indexOf('/', "https://".length());
        return ((path > 0) ? url.substring(0, path) : url).toLowerCase(Locale.ROOT);
    }

    private record Known(RobotsCopy copy, Robots rules) {

    }

}
