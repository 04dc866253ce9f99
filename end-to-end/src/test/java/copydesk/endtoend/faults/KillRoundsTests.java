package copydesk.endtoend.faults;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.endtoend.ledger.Findings;
import copydesk.endtoend.ledger.HistoryReader;
import copydesk.endtoend.ledger.LedgerChecker;
import copydesk.endtoend.process.FailPoint;
import copydesk.endtoend.process.ServiceKind;
import copydesk.endtoend.process.ServiceProcess;
import copydesk.endtoend.process.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Real services are killed with {@code kill -9} under load. How often:
 * {@code -Dcopydesk.chaos.rounds=200}; which kills: {@code -Dcopydesk.chaos.seed=…}. The
 * table of rounds is in {@code target/fault-rounds.txt}.
 */
class KillRoundsTests {

    private static final Logger LOG = LoggerFactory.getLogger(KillRoundsTests.class);

    private static final int ROUNDS = Integer.getInteger("copydesk.chaos.rounds", 2);

    // a single kill may fall between two transactions
    private static final int ROUNDS_THAT_HIT = 6;

    private static final long SEED = Long.getLong("copydesk.chaos.seed", 20261122L);

    @Test
    void losesDoublesAndReordersNothing(@TempDir Path folder) {
        LOG.info("{} rounds with seed {}", ROUNDS, SEED);
        RoundReport report = new RoundReport(SEED, ROUNDS);
        try (Newsroom newsroom = new Newsroom(folder)) {
            List<ServiceProcess> services = Arrays.stream(ServiceKind.values())
                .map((kind) -> newsroom.service(kind).start(FailPoint.NONE))
                .toList();
            services.forEach(ServiceProcess::awaitReady);

            Map<String, EndState> offered = killed(newsroom, services, report);

            TopicReader topics = newsroom.topics();
            Findings findings = new LedgerChecker(List.copyOf(offered.keySet()), new HistoryReader(topics).read())
                .check();
            int hidden = hidden(topics);
            report.summary(offered.size(), hidden, findings);
            assertThat(findings.areNone()).as(findings.toString()).isTrue();
            assertThat(ends(topics)).containsExactlyInAnyOrderEntriesOf(offered);
            if (ROUNDS >= ROUNDS_THAT_HIT) {
                assertThat(hidden).as("no kill hit an open transaction").isPositive();
            }
        }
    }

    private static Map<String, EndState> killed(Newsroom newsroom, List<ServiceProcess> services, RoundReport report) {
        try (Load load = new Load(newsroom.bootstrap(), SEED);
                CommittedWatch watch = new CommittedWatch(newsroom.topics());
                KillRounds rounds = new KillRounds(load, services, watch, report, SEED)) {
            rounds.run(ROUNDS);
            return load.offered();
        }
    }

    private static int hidden(TopicReader topics) {
        return List.of(Topic.INGESTED, Topic.ENRICHED, Topic.CLEAN, Topic.OUTCOME)
            .stream()
            .mapToInt(topics::hidden)
            .sum();
    }

    private static Map<String, EndState> ends(TopicReader topics) {
        Map<String, EndState> ends = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : topics.committed(Topic.OUTCOME)) {
            Outcome outcome = Json.read(record.value(), Outcome.class);
            ends.put(outcome.item(), outcome.state());
        }
        return ends;
    }

}
