package copydesk.allinone.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Required;

/**
 * How a run that is going on is reached. A run leaves it in its data folder, so that
 * other commands find it.
 *
 * @param bootstrap what Kafka clients take as {@code bootstrap.servers}
 * @param console address of the page
 * @param pid its process
 */
public record RunningCopydesk(String bootstrap, String console, long pid) {

    public RunningCopydesk {
        Required.all(bootstrap, console);
    }

    /** The run that uses a data folder; empty if there is none, or if it was killed. */
    public static Optional<RunningCopydesk> find(DataFolder folder) {
        if (!Files.exists(folder.runFile())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(Files.readAllBytes(folder.runFile()), RunningCopydesk.class))
                .filter(RunningCopydesk::isAlive);
        }
        catch (IOException | InvalidRecord ex) {
            return Optional.empty();
        }
    }

    private boolean isAlive() {
        return ProcessHandle.of(this.pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Leaves this in the data folder. */
    public void announce(DataFolder folder) {
        Path draft = folder.runFile().resolveSibling("broker.json.new");
        try {
            Files.write(draft, Json.write(this));
            Files.move(draft, folder.runFile(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Takes it away again. */
    public static void withdraw(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.runFile());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
