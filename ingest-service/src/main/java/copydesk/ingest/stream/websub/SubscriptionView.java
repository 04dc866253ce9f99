package copydesk.ingest.stream.websub;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.SourceState;
import copydesk.ingest.stream.follow.TopicFollower;
import copydesk.ingest.websub.Subscriptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * The states of sources that have a subscription, as the frontier wrote them, on every
 * instance: a hub calls whichever it likes. Thread-safe.
 */
public final class SubscriptionView implements Subscriptions, SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, SourceState> states = new ConcurrentHashMap<>();

    private final TopicFollower follower;

    private final boolean wanted;

    SubscriptionView(Supplier<Consumer<byte[], byte[]>> consumers, boolean wanted, Duration restartPause) {
        this.wanted = wanted;
        this.follower = new TopicFollower(Topic.SOURCE_STATE, consumers, restartPause, this.states::clear, this::note);
    }

    /**
     * The states on the topic.
     * @param wanted whether hubs are asked at all; else nothing is read
     */
    public static SubscriptionView of(String kafka, boolean wanted, Duration restartPause) {
        return new SubscriptionView(() -> TopicFollower.consumer(kafka), wanted, restartPause);
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        String source = new String(record.key(), StandardCharsets.UTF_8);
        SourceState state = state(record.value());
        if (state != null && state.subscription() != null) {
            this.states.put(source, state);
        }
        else {
            this.states.remove(source);
        }
    }

    private static @Nullable SourceState state(byte @Nullable [] value) {
        try {
            return (value != null) ? Json.read(value, SourceState.class) : null;
        }
        catch (InvalidRecord ex) {
            // what nobody can read is nothing that a hub may rely on
            return null;
        }
    }

    @Override
    public @Nullable SourceState known(String source) {
        return this.states.get(source);
    }

    @Override
    public @Nullable SourceState now(String source) throws NotYet {
        try {
            this.follower.upToNow().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return this.states.get(source);
        }
        catch (ExecutionException | TimeoutException ex) {
            throw new NotYet("the states of sources are not read up to now");
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new NotYet("asked to end");
        }
    }

    @Override
    public void start() {
        if (this.wanted) {
            this.follower.start();
        }
    }

    @Override
    public void stop() {
        this.follower.stop();
    }

    @Override
    public boolean isRunning() {
        return this.follower.isRunning();
    }

}
