package copydesk.ingest.stream.look;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceState;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.edge.streams.HopProcessor.Stores;
import copydesk.edge.streams.TimedHandler;
import copydesk.ingest.frontier.Frontier;
import copydesk.ingest.frontier.Hosts;
import copydesk.ingest.look.Look;
import copydesk.ingest.look.Looks;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The hop that has articles looked at again: results come in, and time goes on; requests
 * leave. It reads what is known of the sources, and changes nothing there.
 */
public final class LookStep implements TimedHandler {

    /** Its name in meters. */
    public static final String HOP = "look";

    /** Its store. */
    public static final String STORE = "looks";

    private static final Duration EVERY = Duration.ofMillis(250);

    // what is looked at again never comes before what is new: the rest waits
    private static final int AT_ONCE = 50;

    // a site that is built anew dates all of its pages anew: the rest waits for the next
    // poll
    private static final int AT_ONCE_OF_A_LIST = 100;

    private final Looks looks;

    private final LookStates states;

    private final KeyValueStore<String, byte[]> sources;

    private final InstantSource clock;

    private LookStep(Looks looks, LookStates states, KeyValueStore<String, byte[]> sources, InstantSource clock) {
        this.looks = looks;
        this.states = states;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * The handler of a task.
     * @param sources name of the store of the sources' states
     */
    public static Handler of(Looks looks, Stores stores, String sources) {
        return new LookStep(looks, new LookStates(stores.named(STORE)), stores.named(sources), stores.clock());
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        FetchResult result = Json.read(incoming.value(), FetchResult.class);
        FetchRequest request = result.request();
        if (request.purpose() == FetchPurpose.LOOK) {
            return ended(result);
        }
        if (request.purpose() == FetchPurpose.ARTICLE) {
            this.looks.taken(result).ifPresent((look) -> this.states.put(known(look), look));
        }
        int hurried = 0;
        for (ListedLink link : result.links()) {
            hurried += listed(request.source(), link, hurried < AT_ONCE_OF_A_LIST) ? 1 : 0;
        }
        return List.of();
    }

    private Look known(Look look) {
        Look before = this.states.get(look.source(), look.article());
        return (before != null) ? before : look;
    }

    // without a date it can say no later one, and need not be remembered for that
    private boolean listed(String source, ListedLink link, boolean mayHurry) {
        Instant stated = link.stated();
        Look look = (stated != null) ? this.states.get(source, link.url()) : null;
        if (look == null) {
            return false;
        }
        Instant now = this.clock.instant();
        Look hurried = mayHurry ? this.looks.changed(look, stated, now).orElse(null) : null;
        Look next = (hurried != null) ? hurried : this.looks.listed(look, now).orElse(null);
        if (next != null) {
            this.states.put(look, next);
        }
        return hurried != null;
    }

    private List<Emission> ended(FetchResult result) {
        FetchRequest onward = Frontier.onward(result);
        if (onward != null) {
            return emissions(onward, result.at());
        }
        Look look = this.states.get(result.request().source(), result.request().origin());
        if (!result.request().offer()) {
            this.states.put(look, this.looks.beside(look, result).orElse(null));
        }
        else if (look != null) {
            this.states.put(look, this.looks.ended(look, result).orElse(null));
        }
        return List.of();
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public List<Emission> due(Instant now) {
        List<Emission> emissions = new ArrayList<>();
        for (Look look : this.states.due(now, AT_ONCE)) {
            SourceState source = source(look);
            if (source == null || look.isResting()) {
                this.states.put(look, null);
                continue;
            }
            Look later = this.looks.postponed(look, source.health(), now).orElse(null);
            this.states.put(look, (later != null) ? later : this.looks.requested(look, now));
            if (later == null && !source.paused()) {
                emissions.addAll(emissions(this.looks.request(look, source.definition().language(), look.due()), now));
            }
        }
        return emissions;
    }

    private @Nullable SourceState source(Look look) {
        byte[] state = this.sources.get(look.source());
        return (state != null) ? Json.read(state, SourceState.class) : null;
    }

    private static List<Emission> emissions(FetchRequest request, Instant at) {
        Envelope envelope = new Envelope(request.id(), EventType.FETCH_REQUESTED, "/copydesk/" + HOP, request.url(), at,
                null, Traceparent.ofItem(request.id()));
        return Hosts.of(request.target())
            .map((host) -> List.of(Emission.to(Topic.FETCH_REQUEST, host, request, envelope)))
            .orElse(List.of());
    }

}
