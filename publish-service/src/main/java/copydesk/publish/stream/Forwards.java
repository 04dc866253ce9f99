package copydesk.publish.stream;

import java.nio.charset.StandardCharsets;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.edge.Emission;
import copydesk.publish.version.Inheritance;
import org.jspecify.annotations.Nullable;

/**
 * What came for a killed article that goes on under another uri, on its way there: the
 * other uri has its state on a partition of its own.
 */
final class Forwards {

    private Forwards() {
    }

    /** An article; its item ends where it goes. */
    static Emission article(EnrichedArticle enriched, String uri, EventType type, Envelope envelope,
            @Nullable Inheritance left) {
        EnrichedArticle there = new EnrichedArticle(enriched.article().identified(uri, enriched.article().revision()),
                enriched.annotations());
        Emission emission = Emission
            .to(Topic.ENRICHED, uri, there,
                    envelope.next(PublishTopology.HOP, type, uri)
                        .embargoed(enriched.article().particulars().embargoedUntil()))
            .with(Headers.REINSTATES, enriched.article().uri());
        return (left != null)
                ? emission.with(Headers.REINSTATED_WITH, new String(Json.write(left), StandardCharsets.UTF_8))
                : emission;
    }

    /** A command; it ends where it goes. */
    static Emission command(Command command, String uri, Envelope envelope) {
        return Emission.to(Topic.COMMAND, uri, command.about(uri),
                envelope.next(PublishTopology.HOP, EventType.COMMAND_GIVEN, uri));
    }

}
