package copydesk.allinone.rerun;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import copydesk.allinone.ledger.Balance;
import copydesk.allinone.ledger.Ledger;
import copydesk.allinone.ledger.Offered;
import copydesk.allinone.read.CommittedReader;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Outcome;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The account of a run: which originals it sends through, and how they ended this time.
 * It is read from the topics alone, so it can be taken up again at any time.
 */
final class RunAccount implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private static final Duration BETWEEN_TELLINGS = Duration.ofSeconds(5);

    private final @Nullable String runId;

    private final KafkaConsumer<byte[], byte[]> outcomes;

    private final Ledger ledger = new Ledger();

    private long progress;

    /**
     * Takes up the account.
     * @param bootstrap where Kafka is
     * @param originals topic that holds the originals of the run
     * @param runId the run; null for items on their first way
     */
    RunAccount(String bootstrap, Topic originals, @Nullable String runId) {
        this.runId = runId;
        CommittedReader reader = new CommittedReader(bootstrap);
        // from here on first: what ends while the past is read must not be missed
        this.outcomes = reader.openAtEnd(List.of(Topic.OUTCOME));
        reader.readAll(List.of(originals), this::offered);
        reader.readAll(List.of(Topic.OUTCOME), this::ended);
    }

    private void offered(ConsumerRecord<byte[], byte[]> record) {
        String item = EnvelopeHeaders.text(record.headers(), Headers.ID);
        if (item != null && isOfRun(record)) {
            String subject = EnvelopeHeaders.text(record.headers(), Headers.SUBJECT);
            this.ledger.offered(new Offered(item, (subject != null) ? subject : item));
        }
    }

    private void ended(ConsumerRecord<byte[], byte[]> record) {
        if (isOfRun(record)) {
            this.ledger.ended(Json.read(record.value(), Outcome.class));
            this.progress++;
        }
    }

    private boolean isOfRun(ConsumerRecord<byte[], byte[]> record) {
        String run = EnvelopeHeaders.text(record.headers(), Headers.RUN);
        return (this.runId != null) ? this.runId.equals(run) : run == null;
    }

    /**
     * Waits until all originals have ended.
     * @param stall how long nothing may end
     * @param teller told the balance now and then
     * @return false if nothing ended for that long
     */
    boolean await(Duration stall, Consumer<Balance> teller) {
        long quietSince = System.nanoTime();
        long toldAt = System.nanoTime();
        long seen = this.progress;
        while (!this.ledger.isSettled()) {
            this.outcomes.poll(POLL).forEach(this::ended);
            if (seen != this.progress) {
                seen = this.progress;
                quietSince = System.nanoTime();
            }
            if (System.nanoTime() - quietSince > stall.toNanos()) {
                return false;
            }
            if (System.nanoTime() - toldAt > BETWEEN_TELLINGS.toNanos()) {
                toldAt = System.nanoTime();
                teller.accept(this.ledger.balance());
            }
        }
        return true;
    }

    Balance balance() {
        return this.ledger.balance();
    }

    @Override
    public void close() {
        this.outcomes.close();
    }

}
