package copydesk.ingest.host;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.HostState;
import copydesk.ingest.robots.RobotsCopy;
import copydesk.ingest.robots.RobotsReader;
import org.jspecify.annotations.Nullable;

/**
 * The lanes of all hosts that one fetcher asks. A host has one request under way at most,
 * none before its pause has passed since the end of the last, and none before its
 * robots.txt is known and allows it. Belongs to one thread; has no clock.
 */
public final class Lanes {

    // hosts that nothing waits for are forgotten beyond this, with their robots.txt
    private static final int MOST_IDLE = 10_000;

    private final Map<String, Lane> lanes = new LinkedHashMap<>(16, 0.75f, true);

    private final PriorityQueue<Entry> queue = new PriorityQueue<>();

    // jobs for which their lanes had no room
    private final List<Step> away = new ArrayList<>();

    private final Map<Integer, Integer> waiting = new LinkedHashMap<>();

    private final RobotsReader reader;

    private final Duration gap;

    /**
     * Lanes.
     * @param reader of robots.txt
     * @param gap the usual pause of a host
     */
    public Lanes(RobotsReader reader, Duration gap) {
        this.reader = reader;
        this.gap = gap;
    }

    /**
     * Lets a job wait for its turn.
     * @return the one in whose place it waits, since both ask for the same; there will be
     * no step for that one any more; null if there was none
     */
    public @Nullable Job add(Job job, Instant now) {
        Lane lane = lane(job.host());
        lane.partition = job.partition();
        lane.welcome(job, now);
        Job replaced = lane.replaced(job);
        if (replaced != null) {
            // the same record, read twice, is not done
            return replaced.equals(job) ? null : replaced;
        }
        count(job, 1);
        Step crowded = lane.crowded(job, now);
        if (crowded != null) {
            this.away.add(crowded);
            return null;
        }
        lane.add(job);
        if (lane.first() == job && !lane.busy) {
            enqueue(job.host(), lane, now);
        }
        forgetIdle(now);
        return null;
    }

    // of polls and of what hubs are asked there is one for each source: they are few, and
    // a host with many sources is to stop no other
    private void count(Job job, int more) {
        FetchPurpose purpose = job.request().purpose();
        if (purpose == FetchPurpose.ARTICLE || purpose == FetchPurpose.LIST || purpose == FetchPurpose.LOOK) {
            this.waiting.merge(job.partition(), more, Integer::sum);
        }
    }

    /**
     * What another fetcher knew of a host.
     * @param partition where its requests are
     */
    public void know(HostState state, int partition) {
        Lane lane = lane(state.host());
        lane.partition = partition;
        lane.know(state);
    }

    /**
     * What can be done now. The hosts of the requests among it are under way from now on.
     * @param requests how many requests may be among it
     */
    public List<Step> next(Instant now, int requests) {
        List<Step> steps = new ArrayList<>(this.away);
        this.away.forEach((step) -> count(step.job(), -1));
        this.away.clear();
        int room = requests;
        while (room > 0) {
            Entry entry = this.queue.peek();
            if (entry == null || entry.at.isAfter(now)) {
                return steps;
            }
            this.queue.remove();
            Lane lane = this.lanes.get(entry.host);
            if (lane != null && lane.turn == entry.turn && !lane.isEmpty() && !lane.busy) {
                Step step = step(entry.host, lane, now);
                steps.addAll((step != null) ? List.of(step) : List.of());
                room -= (step instanceof Step.Fetch || step instanceof Step.AskRobots) ? 1 : 0;
            }
        }
        return steps;
    }

    private @Nullable Step step(String host, Lane lane, Instant now) {
        // what was learned since may have made it later
        if (lane.readyAt(now).isAfter(now)) {
            enqueue(host, lane, now);
            return null;
        }
        Step step = lane.step(now);
        if (!(step instanceof Step.AskRobots)) {
            count(step.job(), -1);
        }
        if (!lane.busy && !lane.isEmpty()) {
            enqueue(host, lane, now);
        }
        return step;
    }

    /**
     * When there is something to do next, or since when there is; null if nothing waits.
     */
    public @Nullable Instant nextAt() {
        if (!this.away.isEmpty()) {
            return Instant.MIN;
        }
        Entry entry = this.queue.peek();
        return (entry != null) ? entry.at : null;
    }

    /** A request is over, and this is the state of its host. */
    public void over(HostState state, Instant now) {
        Lane lane = lane(state.host());
        lane.over(state, now);
        if (!lane.isEmpty()) {
            enqueue(state.host(), lane, now);
        }
    }

    /**
     * What the robots.txt of a host says; to be told before the request for it is over.
     * If it lies elsewhere, the job is gone to fetch it.
     */
    public void learn(Job job, RobotsCopy copy) {
        Lane lane = lane(job.host());
        lane.learn(job.request().url(), copy);
        if (copy.access() == RobotsCopy.Access.ELSEWHERE && lane.remove(job)) {
            count(job, -1);
        }
    }

    /** How many articles, lists and looks of a partition wait. */
    public int waiting(int partition) {
        return this.waiting.getOrDefault(partition, 0);
    }

    /** Whether a request of a partition is under way. */
    public boolean isBusy(int partition) {
        return this.lanes.values().stream().anyMatch((lane) -> lane.busy && lane.partition == partition);
    }

    /** Forgets what waits of a partition; somebody else has it from now on. */
    public void drop(int partition) {
        this.waiting.remove(partition);
        this.away.removeIf((step) -> step.job().partition() == partition);
        this.lanes.values().stream().filter((lane) -> lane.partition == partition).forEach((lane) -> {
            lane.clear();
            lane.turn++;
        });
    }

    /** Forgets the hosts of a partition as well, of which no request is under way. */
    public void forget(int partition) {
        drop(partition);
        this.lanes.values().removeIf((lane) -> lane.partition == partition && !lane.busy);
    }

    private void enqueue(String host, Lane lane, Instant now) {
        lane.turn++;
        Instant readyAt = lane.readyAt(now);
        this.queue.add(new Entry(readyAt.isAfter(now) ? readyAt : now, host, lane.turn));
    }

    private Lane lane(String host) {
        return this.lanes.computeIfAbsent(host, (name) -> new Lane(this.reader, this.gap));
    }

    private void forgetIdle(Instant now) {
        Iterator<Lane> oldest = this.lanes.values().iterator();
        if (this.lanes.size() > MOST_IDLE && oldest.next().isIdle(now)) {
            oldest.remove();
        }
    }

    private record Entry(Instant at, String host, long turn) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int byTime = this.at.compareTo(other.at);
            return (byTime != 0) ? byTime : this.host.compareTo(other.host);
        }

    }

}
