package copydesk.edge.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.edge.Emission;
import copydesk.edge.Handler;

/**
 * A handler that also acts when time goes on, in the same transactions as on records. It
 * brings what it does then through its door itself.
 */
public interface TimedHandler extends Handler {

    /** How often it is called, at least. */
    Duration every();

    /** What leaves since it is that late. */
    List<Emission> due(Instant now);

    /** Its task ends here, and perhaps goes on elsewhere. */
    default void left() {
    }

}
