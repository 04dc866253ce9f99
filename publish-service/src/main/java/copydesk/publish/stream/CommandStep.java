package copydesk.publish.stream;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.EndState;
import copydesk.contract.change.ChangeKind;
import copydesk.edge.Emission;
import copydesk.edge.Ending;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;

/**
 * The hop for commands: a kill puts the canceled document in the article's place, for
 * good.
 */
final class CommandStep implements Handler {

    private final Desk desk;

    private final ArticleStates states;

    private final PublishMeters meters;

    CommandStep(Desk desk, ArticleStates states, PublishMeters meters) {
        this.desk = desk;
        this.states = states;
        this.meters = meters;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        Command command = Json.read(incoming.value(), Command.class);
        String uri = command.uri();
        if (uri == null) {
            throw new InvalidRecord("the command names no article uri");
        }
        Decision decision = this.desk.kill(this.states.get(uri), command, envelope.time());
        if (decision instanceof Decision.Canceled canceled) {
            return canceled(canceled, uri, envelope);
        }
        if (decision instanceof Decision.Applied applied) {
            return List
                .of(Ending.of(EndState.APPLIED).about(uri, applied.version()).emission(PublishTopology.HOP, envelope));
        }
        if (decision instanceof Decision.Refused refused) {
            return List.of(Ending.because(EndState.REFUSED, refused.reason(), refused.detail())
                .about(uri, null)
                .emission(PublishTopology.HOP, envelope));
        }
        throw new IllegalStateException("Commands do not end as " + decision.getClass().getSimpleName());
    }

    private List<Emission> canceled(Decision.Canceled canceled, String uri, Envelope envelope) {
        Envelope out = envelope.next(PublishTopology.HOP, EventType.ARTICLE_KILLED, uri);
        List<Emission> emissions = new ArrayList<>(
                VersionRecords.of(canceled.item(), canceled.version(), ChangeKind.KILL, out));
        emissions.add(Emission.tombstone(Topic.ANNOTATIONS, uri, out));
        emissions
            .add(Ending.of(EndState.APPLIED).about(uri, canceled.version()).emission(PublishTopology.HOP, envelope));
        this.states.put(canceled.next());
        this.meters.published(ChangeKind.KILL, envelope.time());
        return emissions;
    }

}
