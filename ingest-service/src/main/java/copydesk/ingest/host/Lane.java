package copydesk.ingest.host;

import java.time.Duration;
import java.time.Instant;
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

    // of one slow host, so that it does not fill its partition: as many articles, and as
    // many looks at articles that were taken
    private static final int MOST = 100;

    private final Line news = new Line(MOST);

    // only where no news waits
    private final Line looks = new Line(MOST);

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
     * Sends a job away if the lane is full; null if there is room. Articles and looks
     * only: they are many, and are remembered elsewhere as well. Looks take no room of
     * articles.
     */
    @Nullable Step crowded(Job job, Instant now) {
        boolean look = isLook(job);
        if (!look && job.request().purpose() != FetchPurpose.ARTICLE) {
            return null;
        }
        Instant again = line(job).comesAgain(look ? this.news.size() : 0, gap(job), now);
        return (again != null) ? new Step.Decline(job, Refusal.CROWDED, again) : null;
    }

    private Line line(Job job) {
        return isLook(job) ? this.looks : this.news;
    }

    private static boolean isLook(Job job) {
        return job.request().purpose() == FetchPurpose.LOOK;
    }

    /** Has a job wait in place of the one that waits for the same; null if none does. */
    @Nullable Job replaced(Job job) {
        return line(job).replaced(job);
    }

    void add(Job job) {
        line(job).add(job);
    }

    boolean remove(Job job) {
        return line(job).remove(job);
    }

    void clear() {
        this.news.clear();
        this.looks.clear();
    }

    boolean isEmpty() {
        return this.news.isEmpty() && this.looks.isEmpty();
    }

    /** What is next: news before looks. */
    Job first() {
        return this.news.isEmpty() ? this.looks.first() : this.news.first();
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
        Job job = first();
        if (decline(job, now) != null) {
            return now;
        }
        Instant end = this.lastEnd;
        Instant own = (end != null) ? end.plus(gap(job)) : this.notBefore;
        return own.isAfter(this.notBefore) ? own : this.notBefore;
    }

    /** What is to be done for the first job, which is ready. */
    Step step(Instant now) {
        Job job = first();
        Step declined = decline(job, now);
        if (declined != null) {
            remove(job);
            return declined;
        }
        this.busy = true;
        if (job.asksRobots()) {
            remove(job);
            return new Step.Fetch(job, this.failures, gap(job));
        }
        Known known = this.robots.get(origin(job.request().target()));
        if (!isHub(job) && (known == null || known.copy.isDue(now))) {
            return new Step.AskRobots(job, (known != null) ? known.copy : null, this.failures, gap(job));
        }
        remove(job);
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
        return isEmpty() && !this.busy && open && rested && !this.notBefore.isAfter(now);
    }

    // http and https have a robots.txt each, and so has each port
    private static String origin(String url) {
        int path = url.indexOf('/', "https://".length());
        return ((path > 0) ? url.substring(0, path) : url).toLowerCase(Locale.ROOT);
    }

    private record Known(RobotsCopy copy, Robots rules) {

    }

}
