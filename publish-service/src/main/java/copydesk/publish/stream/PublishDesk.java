package copydesk.publish.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.Topic;
import copydesk.edge.Door;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.edge.streams.TimedHandler;

/** The hop of one task: a step for each topic, and one for what is due. */
record PublishDesk(Door door, Handler articles, Handler commands, Handler relations,
        ReleaseStep releases) implements TimedHandler {

    private static final Duration EVERY = Duration.ofMillis(250);

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        if (incoming.topic().equals(Topic.COMMAND.topicName())) {
            return this.commands.handle(incoming, envelope);
        }
        return (incoming.topic().equals(Topic.RELATION.topicName()) ? this.relations : this.articles).handle(incoming,
                envelope);
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public List<Emission> due(Instant now) {
        return this.releases.due(now, this.door);
    }

}
