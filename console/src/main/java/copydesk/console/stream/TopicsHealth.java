package copydesk.console.stream;

import copydesk.console.flow.FlowBoard;
import copydesk.console.flow.Reading;
import copydesk.console.flow.ReadingState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while the topics are read; otherwise says what is missing. */
public final class TopicsHealth implements HealthIndicator {

    private final FlowBoard flow;

    public TopicsHealth(FlowBoard flow) {
        this.flow = flow;
    }

    @Override
    public Health health() {
        Reading reading = this.flow.reading();
        Health.Builder health = (reading.state() == ReadingState.READING) ? Health.up() : Health.down();
        return health.withDetail("reading", reading.sentence()).build();
    }

}
