package copydesk.publish.stream;

import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.Json;
import copydesk.contract.relation.ArticleRelations;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.edge.Unusable;
import copydesk.publish.version.ArticleState;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;

/**
 * The hop for relations: they are merged into the version that is out, which makes a
 * version without an item; so the ledger has no line for it.
 */
final class RelationStep implements Handler {

    private final Desk desk;

    private final ArticleStates states;

    private final PublishMeters meters;

    private final VersionRecords records;

    RelationStep(Desk desk, ArticleStates states, PublishMeters meters, VersionRecords records) {
        this.desk = desk;
        this.states = states;
        this.meters = meters;
        this.records = records;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        // a tombstone has no value to name its article
        ArticleRelations relations = (incoming.value() != null) ? Json.read(incoming.value(), ArticleRelations.class)
                : ArticleRelations.none(envelope.subject());
        ArticleState state = this.states.get(relations.uri());
        Decision decision = this.desk.relate(state, relations, envelope.time());
        if (decision instanceof Decision.Publish publish) {
            List<Emission> emissions = this.records.of(publish, envelope);
            this.states.put(state, publish);
            this.meters.counted(publish.change());
            return emissions;
        }
        if (decision instanceof Decision.Noted noted) {
            this.states.put(state, noted.next());
            return List.of();
        }
        if (decision instanceof Decision.Quarantined quarantined) {
            throw new Unusable(quarantined.reason(), quarantined.detail());
        }
        if (decision instanceof Decision.Refused refused) {
            throw new Unusable(refused.reason(), refused.detail());
        }
        throw new IllegalStateException("Relations do not end as " + decision.getClass().getSimpleName());
    }

}
