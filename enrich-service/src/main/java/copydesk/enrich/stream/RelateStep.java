package copydesk.enrich.stream;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.relation.ArticleRelations;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.enrich.relate.Dossier;
import copydesk.enrich.relate.Finding;
import org.apache.kafka.streams.state.KeyValueStore;

/** The hop by uri again: all that was found for an article becomes its relations. */
final class RelateStep implements Handler {

    static final String HOP = "relate";

    private final JsonStore<Dossier> dossiers;

    RelateStep(KeyValueStore<String, byte[]> store, Duration keep) {
        this.dossiers = new JsonStore<>(store, Dossier.class, keep,
                (dossier, oldest) -> Optional.of(dossier).filter((kept) -> !kept.at().isBefore(oldest)));
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        Finding finding = Json.read(incoming.value(), Finding.class);
        String uri = finding.uri();
        Dossier dossier = this.dossiers.get(uri)
            .orElseGet(() -> Dossier.empty(uri, envelope.time()))
            .with(finding, envelope.time());
        Optional<ArticleRelations> news = dossier.news();
        Dossier next = news.map(dossier::told).orElse(dossier);
        this.dossiers.put(uri, next);
        this.dossiers.forget(envelope.time());
        return news.map((relations) -> List.of(emission(relations, next, envelope))).orElse(List.of());
    }

    private static Emission emission(ArticleRelations relations, Dossier dossier, Envelope envelope) {
        Envelope out = envelope(relations.uri(), dossier, envelope);
        return relations.equals(ArticleRelations.none(relations.uri()))
                ? Emission.tombstone(Topic.RELATION, relations.uri(), out)
                : Emission.to(Topic.RELATION, relations.uri(), relations, out);
    }

    // no item of its own was offered: the id is made, the item that made it so is the
    // cause, and the trace is that item's
    private static Envelope envelope(String uri, Dossier dossier, Envelope cause) {
        Envelope next = cause.next(HOP, EventType.ARTICLE_RELATED, uri);
        return new Envelope(Identity.relationId(uri, dossier.number()), next.type(), next.source(), uri, dossier.at(),
                cause.itemId(), next.trace(), cause.subject().equals(uri) ? cause.embargo() : null, null);
    }

}
