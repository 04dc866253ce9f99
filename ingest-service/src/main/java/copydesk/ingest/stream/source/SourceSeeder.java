package copydesk.ingest.stream.source;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.Digest;
import copydesk.contract.Json;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.ingest.frontier.Frontier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Orders at the start what the settings say. Each instance does, and at each start: an
 * order that changes nothing does nothing.
 */
public final class SourceSeeder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SourceSeeder.class);

    private final List<SourceDefinition> sources;

    private final Outbox outbox;

    private final Clock clock;

    private volatile boolean running;

    /** Orders these sources. */
    public SourceSeeder(List<SourceDefinition> sources, Outbox outbox, Clock clock) {
        this.sources = List.copyOf(sources);
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void start() {
        Instant now = this.clock.instant();
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (SourceDefinition source : this.sources) {
            sent.add(this.outbox.send(order(source, now)));
        }
        this.running = true;
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).whenComplete(this::tell);
    }

    private void tell(@Nullable Void nothing, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.warn("Not all sources of the settings could be ordered; a restart orders them again: {}",
                    failure.toString());
        }
    }

    private static SourceCommand order(SourceDefinition source, Instant now) {
        String id = Digest.text(Json.write(source));
        return new SourceCommand(id, SourceCommandKind.ADD, source.id(), Frontier.CONFIGURATION,
                "It is in the settings.", now, source);
    }

    @Override
    public void stop() {
        this.running = false;
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

}
