package copydesk.publish.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.Outcome;

/** Publish under test: articles and commands in, records out; time goes on when told. */
interface Publishing extends AutoCloseable {

    void take(String item, EnrichedArticle article);

    void take(String item, Command command);

    void advance(Duration time);

    /** What the ledger got since it was asked last. */
    List<Outcome> outcomes();

    /** What a topic got since it was asked last. */
    List<byte[]> values(Topic topic);

    /** Another one with the same settings that takes over all state. */
    Publishing restarted(Instant start);

    @Override
    void close();

}
