package copydesk.allinone.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import copydesk.allinone.rerun.Import;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Digest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "backfill", mixinStandardHelpOptions = true,
        description = { "Brings web archives (.warc, .warc.gz) and folders of documents into a pipeline that runs.",
                "They wait in a lane of their own; what is fetched meanwhile goes first.",
                "Broken off, it goes on where it stood when the same is typed again." })
final class BackfillCommand implements Callable<Integer> {

    private static final int NAME_LENGTH = 16;

    private final Home home;

    private final Terminal terminal;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "What to bring in.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "",
            description = "Name of the import: another name begins anew. Default: made of the paths")
    private String name = "";

    @Option(names = "--again", description = "Begin anew, for files that are not what they were.")
    private boolean again;

    @Option(names = "--per-second", paramLabel = "N", defaultValue = "200",
            description = "The most documents read in a second. Default: ${DEFAULT-VALUE}")
    private int perSecond;

    @Option(names = "--no-wait", description = "End when the documents wait, not when they have ended.")
    private boolean noWait;

    @Option(names = "--stall", paramLabel = "SECONDS", defaultValue = "120",
            description = "Give up waiting when nothing has ended for so long. Default: ${DEFAULT-VALUE}")
    private int stall;

    BackfillCommand(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        for (Path path : this.paths) {
            if (!Files.isReadable(path)) {
                throw new IllegalArgumentException("There is no file or folder " + path + " that can be read.");
            }
        }
        if (this.perSecond < 1) {
            throw new IllegalArgumentException("--per-second is " + this.perSecond + "; give 1 or more.");
        }
        Import documents = new Import(this.kafka.bootstrap(this.home), this.name.isEmpty() ? ofPaths() : this.name,
                this.perSecond, this.again, this.terminal);
        boolean whole = documents.take(this.paths);
        boolean closes = this.noWait || documents.await(Duration.ofSeconds(this.stall));
        return (whole && closes) ? ExitCode.GOOD : ExitCode.FAILED;
    }

    private String ofPaths() {
        String all = this.paths.stream()
            .map((path) -> path.toAbsolutePath().normalize().toString())
            .collect(Collectors.joining("\n"));
        String digest = Digest.text(all.getBytes(StandardCharsets.UTF_8));
        return digest.substring(digest.length() - NAME_LENGTH);
    }

}
