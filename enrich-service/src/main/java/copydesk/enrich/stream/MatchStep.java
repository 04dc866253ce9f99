package copydesk.enrich.stream;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.enrich.relate.Finding;
import copydesk.enrich.relate.Matcher;
import copydesk.enrich.relate.Posting;
import copydesk.enrich.relate.Shelf;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The hop by key: who wants meets who offers, in whatever order they come, and what is
 * found goes on to the article it is about.
 */
final class MatchStep implements Handler {

    static final String HOP = "match";

    private final Matcher matcher;

    private final JsonStore<Shelf> shelves;

    MatchStep(Matcher matcher, KeyValueStore<String, byte[]> store, Duration keep) {
        this.matcher = matcher;
        this.shelves = new JsonStore<>(store, Shelf.class, keep,
                (shelf, oldest) -> Optional.of(shelf.since(oldest)).filter((left) -> !left.isEmpty()));
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        Posting posting = Json.read(incoming.value(), Posting.class);
        Shelf before = this.shelves.get(posting.key()).orElseGet(Shelf::empty);
        Shelf after = before.with(posting);
        List<Emission> emissions = this.matcher.findings(posting, before, after)
            .stream()
            .map((finding) -> emission(finding, envelope))
            .toList();
        if (after.isEmpty()) {
            this.shelves.remove(posting.key());
        }
        else if (!after.equals(before)) {
            this.shelves.put(posting.key(), after);
        }
        this.shelves.forget(envelope.time());
        return emissions;
    }

    private static Emission emission(Finding finding, Envelope envelope) {
        return Emission.onward(finding.uri(), finding, envelope.next(HOP, EventType.ARTICLE_RELATED, finding.uri()));
    }

}
