package copydesk.ingest.host;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a host, the first to come first, and each request once: what is asked
 * for again while it waits takes no second place.
 */
final class Line {

    private static final Duration LONGEST_AWAY = Duration.ofHours(1);

    private final Map<Place, Job> jobs = new LinkedHashMap<>();

    private final int most;

    // sent away since the line was full, each to come after the one before
    private int away;

    /**
     * A line.
     * @param most how many find room in it
     */
    Line(int most) {
        this.most = most;
    }

    boolean isEmpty() {
        return this.jobs.isEmpty();
    }

    int size() {
        return this.jobs.size();
    }

    Job first() {
        return this.jobs.values().iterator().next();
    }

    void add(Job job) {
        this.jobs.put(Place.of(job), job);
    }

    boolean remove(Job job) {
        return this.jobs.remove(Place.of(job), job);
    }

    void clear() {
        this.jobs.clear();
    }

    /**
     * Has a job take the place of the one that waits for the same, since its sender waits
     * for the answer to the latest.
     * @return the one that waited; null if none did
     */
    @Nullable Job replaced(Job job) {
        return this.jobs.replace(Place.of(job), job);
    }

    /**
     * When somebody who finds the line full is to come again; null if there is room.
     * @param others how many are asked before all of this line
     * @param gap the pause of the host
     */
    @Nullable Instant comesAgain(int others, Duration gap, Instant now) {
        if (this.jobs.size() < this.most) {
            this.away = 0;
            return null;
        }
        this.away++;
        Duration until = gap.multipliedBy((long) others + this.jobs.size() + this.away);
        return now.plus((until.compareTo(LONGEST_AWAY) < 0) ? until : LONGEST_AWAY);
    }

    /** What makes two requests the same, whatever their ids. */
    private record Place(String source, FetchPurpose purpose, String url, String target, String origin,
            @Nullable String topic, boolean offer, @Nullable Integer missing) {

        static Place of(Job job) {
            FetchRequest request = job.request();
            return new Place(request.source(), request.purpose(), request.url(), request.target(), request.origin(),
                    request.topic(), request.offer(), request.missing());
        }

    }

}
