package copydesk.benchmarks.chain;

import java.io.IOException;
import java.nio.file.Path;

import copydesk.allinone.broker.LocalBroker;
import copydesk.benchmarks.process.Answers;

/**
 * Kafka in a process of its own, so that its CPU is not taken for that of its clients.
 */
public final class BrokerProcess {

    private BrokerProcess() {
    }

    public static void main(String[] args) throws IOException {
        try (LocalBroker broker = LocalBroker.start(Path.of(args[0]), 0)) {
            new Answers().serve(broker.bootstrapAddress());
        }
    }

}
