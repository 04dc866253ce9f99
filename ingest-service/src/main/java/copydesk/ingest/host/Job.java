package copydesk.ingest.host;

import java.nio.charset.StandardCharsets;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.RobotsDetour;
import org.jspecify.annotations.Nullable;

/**
 * A request, and where it stands.
 *
 * @param request what is to be fetched
 * @param host the host that is asked
 * @param partition partition of the topic of requests
 * @param offset its offset there
 */
public record Job(FetchRequest request, String host, int partition, long offset) {

    /** Whether a robots.txt is asked for, of which another host says that it is here. */
    boolean asksRobots() {
        return !this.request.target().equals(this.request.url());
    }

    /** The robots.txt of its host that it brings along; null if it brings none. */
    @Nullable RobotsDetour brought() {
        RobotsDetour detour = this.request.robots();
        return (detour != null && detour.wasRead()) ? detour : null;
    }

    /**
     * Reads a job as it travels.
     * @param key the host
     * @param value the request
     * @throws InvalidRecord if it is none
     */
    public static Job read(byte @Nullable [] key, byte @Nullable [] value, int partition, long offset) {
        FetchRequest request = Json.read(value, FetchRequest.class);
        if (key == null || key.length == 0) {
            throw new InvalidRecord("a request needs its host as its key");
        }
        return new Job(request, new String(key, StandardCharsets.UTF_8), partition, offset);
    }

}
