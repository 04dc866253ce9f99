package copydesk.benchmarks.backfill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import copydesk.allinone.rerun.Import;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.process.Answers;

/**
 * {@code copydesk backfill} as a process of its own, so that it can be killed. Its
 * command line: Kafka's address, the name of the import, the archive, how many a second.
 */
public final class ImportProcess {

    private ImportProcess() {
    }

    public static void main(String[] args) throws IOException {
        boolean whole = new Import(args[0], args[1], Integer.parseInt(args[3]), Terminal.ofProcess())
            .take(List.of(Path.of(args[2])));
        new Answers().serve(whole ? "all wait" : "damaged");
    }

}
