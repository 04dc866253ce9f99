package copydesk.benchmarks.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import copydesk.allinone.run.Lifetime;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.benchmarks.process.Machine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures what the whole chain costs: articles through the three services, beside the
 * same features in a plain loop of Kafka's clients, in turns on one broker.
 */
@Command(name = "chain", mixinStandardHelpOptions = true,
        description = { "Sends generated articles through the three services and, in turns, through a plain loop of",
                "Kafka's clients with the same features, and compares the CPU time of both." })
public final class ChainBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "9000",
            description = "Articles of a round; a third of it goes before as warm-up. Default: ${DEFAULT-VALUE}")
    private int articles;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
            description = "Pairs of rounds. Default: ${DEFAULT-VALUE}")
    private int rounds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "20261122",
            description = "Which articles are generated. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--jvm", paramLabel = "OPTION", description = "One more option for the JVMs that are measured.")
    private List<String> jvmOptions = List.of();

    ChainBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new ChainBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (this.articles < 3 || this.rounds < 1) {
            this.terminal.complain("Give at least 3 articles and 1 round.");
            return 2;
        }
        Path folder = Files.createTempDirectory("copydesk-benchmark");
        this.terminal.say("%s; seed %d; %d articles a round".formatted(Machine.facts(), this.seed, this.articles));
        try (Lifetime lifetime = Lifetime.ofProcess()) {
            Contest contest = Contest.prepare(folder, this.seed, this.jvmOptions, lifetime);
            new Course(contest, new ArticleGenerator(this.seed), this.articles, this.terminal).run(this.rounds);
        }
        catch (RuntimeException ex) {
            this.terminal.complain("The measurement failed; logs are in " + folder);
            throw ex;
        }
        delete(folder);
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

}
