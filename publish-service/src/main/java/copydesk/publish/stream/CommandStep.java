package copydesk.publish.stream;

import java.time.InstantSource;
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
import copydesk.edge.Unusable;
import copydesk.publish.version.ArticleState;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;
import org.jspecify.annotations.Nullable;

/** The hop for commands: what the desk makes of each goes out, and the command ends. */
final class CommandStep implements Handler {

    private final Desk desk;

    private final ArticleStates states;

    private final PublishMeters meters;

    private final VersionRecords records;

    private final InstantSource clock;

    CommandStep(Desk desk, ArticleStates states, PublishMeters meters, VersionRecords records, InstantSource clock) {
        this.desk = desk;
        this.states = states;
        this.meters = meters;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        Command command = Json.read(incoming.value(), Command.class);
        String uri = command.uri();
        if (uri == null) {
            throw new InvalidRecord("the command names no article uri");
        }
        ArticleState state = this.states.get(uri);
        Decision decision = this.desk.obey(state, command, envelope.time(), this.clock.instant());
        List<Emission> emissions = new ArrayList<>(emissions(decision, command, uri, envelope));
        if (!(decision instanceof Decision.Released)) {
            emissions.addAll(Ends.ofWhatWaited(state, decision.next()));
        }
        this.states.put(state, decision);
        return emissions;
    }

    private List<Emission> emissions(Decision decision, Command command, String uri, Envelope envelope) {
        if (decision instanceof Decision.Canceled canceled) {
            return canceled(canceled, command, uri, envelope);
        }
        if (decision instanceof Decision.Forwarded forwarded) {
            return forwarded(forwarded, command, envelope);
        }
        if (decision instanceof Decision.Released released) {
            List<Emission> emissions = new Releases(this.meters, this.records).of(released);
            emissions.add(applied(uri, released.next().version(), envelope));
            return emissions;
        }
        if (decision instanceof Decision.Publish publish) {
            return published(publish, uri, envelope);
        }
        return List.of(ended(decision, uri, envelope));
    }

    private List<Emission> canceled(Decision.Canceled canceled, Command command, String uri, Envelope envelope) {
        Envelope out = envelope.next(PublishTopology.HOP, EventType.ARTICLE_KILLED, uri);
        List<Emission> emissions = new ArrayList<>(this.records.of(canceled, out));
        emissions.add(Emission.tombstone(Topic.ANNOTATIONS, uri, out));
        // a takedown goes after what was reinstated before, and ends there
        String elsewhere = canceled.next().life().reinstatedAs();
        emissions.add((elsewhere != null) ? Forwards.command(command, elsewhere, envelope)
                : applied(uri, canceled.version(), envelope));
        this.meters.published(ChangeKind.KILL, envelope.time());
        return emissions;
    }

    private static List<Emission> forwarded(Decision.Forwarded forwarded, Command command, Envelope envelope) {
        if (forwarded.next() == null) {
            return List.of(Forwards.command(command, forwarded.uri(), envelope));
        }
        return List.of((forwarded.kept() != null) ? Forwards.article(forwarded.kept(), forwarded.uri(),
                EventType.ARTICLE_REINSTATED, envelope, forwarded.left()) : applied(forwarded.uri(), null, envelope));
    }

    private List<Emission> published(Decision.Publish publish, String uri, Envelope envelope) {
        List<Emission> emissions = new ArrayList<>(this.records.of(publish, envelope));
        emissions.add(applied(uri, publish.version(), envelope));
        this.meters.counted(publish.change());
        return emissions;
    }

    private static Emission ended(Decision decision, String uri, Envelope envelope) {
        if (decision instanceof Decision.Applied applied) {
            return applied(uri, applied.version(), envelope);
        }
        if (decision instanceof Decision.Heeded heeded) {
            return applied(uri, heeded.version(), envelope);
        }
        if (decision instanceof Decision.Kept kept) {
            return Ending.of(EndState.APPLIED)
                .saying(kept.detail())
                .about(uri, kept.version())
                .emission(PublishTopology.HOP, envelope);
        }
        if (decision instanceof Decision.Noted noted) {
            return applied(uri, noted.next().version(), envelope);
        }
        if (decision instanceof Decision.Refused refused) {
            return Ending.because(EndState.REFUSED, refused.reason(), refused.detail())
                .about(uri, null)
                .emission(PublishTopology.HOP, envelope);
        }
        if (decision instanceof Decision.Quarantined quarantined) {
            throw new Unusable(quarantined.reason(), quarantined.detail());
        }
        throw new IllegalStateException("Commands do not end as " + decision.getClass().getSimpleName());
    }

    private static Emission applied(String uri, @Nullable Integer version, Envelope envelope) {
        return Ending.of(EndState.APPLIED).about(uri, version).emission(PublishTopology.HOP, envelope);
    }

}
