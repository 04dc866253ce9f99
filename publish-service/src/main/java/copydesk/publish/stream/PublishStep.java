package copydesk.publish.stream;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.change.ChangeKind;
import copydesk.edge.Emission;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.publish.version.ArticleState;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;
import copydesk.publish.version.Inheritance;
import copydesk.publish.version.Offer;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * The hop for articles: what the desk decides goes out, and its state is kept, in one
 * transaction.
 */
final class PublishStep implements Handler {

    private final Desk desk;

    private final ArticleStates states;

    private final PublishMeters meters;

    private final VersionRecords records;

    private final InstantSource clock;

    PublishStep(Desk desk, ArticleStates states, PublishMeters meters, VersionRecords records, InstantSource clock) {
        this.desk = desk;
        this.states = states;
        this.meters = meters;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        EnrichedArticle enriched = Json.read(incoming.value(), EnrichedArticle.class);
        Offer offer = new Offer(enriched, envelope, EnvelopeHeaders.text(incoming.headers(), Headers.REINSTATES),
                incoming.partition(), incoming.offset(), inherited(incoming), incoming.value());
        ArticleState state = this.states.get(enriched.article().uri());
        Decision decision = this.desk.consider(state, offer, this.clock.instant());
        List<Emission> emissions = new ArrayList<>(emissions(decision, enriched, envelope));
        emissions.addAll(Ends.ofWhatWaited(state, decision.next()));
        this.states.put(state, decision);
        return emissions;
    }

    private static @Nullable Inheritance inherited(Incoming incoming) {
        Header header = incoming.headers().lastHeader(Headers.REINSTATED_WITH);
        return (header != null) ? Json.read(header.value(), Inheritance.class) : null;
    }

    private List<Emission> emissions(Decision decision, EnrichedArticle enriched, Envelope envelope) {
        if (decision instanceof Decision.Forwarded forwarded) {
            return List.of(Forwards.article(enriched, forwarded.uri(), envelope.type(), envelope, forwarded.left()));
        }
        List<Emission> emissions = new ArrayList<>();
        if (decision instanceof Decision.Publish publish) {
            emissions.addAll(this.records.of(publish, envelope));
            count(publish.change(), envelope);
        }
        emissions.add(Ends.of(decision, enriched, envelope));
        return emissions;
    }

    // the way of what a re-run brings began long ago
    private void count(ChangeKind change, Envelope envelope) {
        if (envelope.run() == null) {
            this.meters.published(change, envelope.time());
        }
        else {
            this.meters.counted(change);
        }
    }

}
