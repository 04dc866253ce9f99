package copydesk.publish.stream;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.edge.Emission;

/**
 * What came for a killed article that goes on under another uri, on its way there: the
 * other uri has its state on a partition of its own.
 */
final class Forwards {

    private Forwards() {
    }

    /** An article; its item ends where it goes. */
    static Emission article(EnrichedArticle enriched, String uri, EventType type, Envelope envelope) {
        EnrichedArticle there = new EnrichedArticle(enriched.article().identified(uri, enriched.article().revision()),
                enriched.annotations());
        return Emission
            .to(Topic.ENRICHED, uri, there,
                    envelope.next(PublishTopology.HOP, type, uri)
                        .embargoed(enriched.article().particulars().embargoedUntil()))
            .with(Headers.REINSTATES, enriched.article().uri());
    }

    /** A command; it ends where it goes. */
    static Emission command(Command command, String uri, Envelope envelope) {
        return Emission.to(Topic.COMMAND, uri, command.about(uri),
                envelope.next(PublishTopology.HOP, EventType.COMMAND_GIVEN, uri));
    }

}
