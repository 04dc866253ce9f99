package copydesk.benchmarks.fetch;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import com.sun.management.ThreadMXBean;
import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.process.Machine;
import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Ask;
import copydesk.ingest.fetch.Egress;
import copydesk.ingest.fetch.FetchSettings;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what it costs to refuse documents that are made to cost much. */
@Command(name = "bombs", mixinStandardHelpOptions = true,
        description = {
                "Serves packed bombs to the way out, and gives the others to the intake: how much CPU each takes",
                "and how much memory the thread asked for, which is more than it ever held." })
public final class BombBenchmark implements Callable<Integer> {

    private static final double MEBIBYTE = 1_048_576;

    private final Terminal terminal;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
            description = "Rounds, behind as many to warm up. Default: ${DEFAULT-VALUE}")
    private int rounds;

    BombBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new BombBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() {
        if (this.rounds < 1) {
            this.terminal.complain("Give at least 1 round.");
            return 2;
        }
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        this.terminal.say("%-40s %12s %10s %10s   %s".formatted("", "bytes", "most CPU", "memory", "answer"));
        for (Bomb bomb : Bomb.packed(1_000_000_000)) {
            try (WebServer server = WebServer.start(bomb.encoding(), bomb.bytes(), Duration.ZERO);
                    Egress egress = new Egress(FetchSettings.defaults(), Clock.systemUTC(), server.everywhere())) {
                Ask ask = Ask.plainly("http://bomb.example:" + server.port() + "/");
                measure(bomb, () -> name(egress.ask(ask)));
            }
        }
        Intake intake = new Intake(IntakeSettings.defaults());
        for (Bomb bomb : Bomb.plain()) {
            FetchFacts facts = new FetchFacts("bomb.example", "https://bomb.example/", "bomb", "https://bomb.example/",
                    bomb.type(), 200, Digest.text(bomb.bytes()));
            measure(bomb, () -> name(intake.read(bomb.bytes(), facts, Instant.EPOCH)));
        }
        this.terminal.say(String.format(Locale.ROOT, "Load at the end: %.1f", Machine.load()));
        return 0;
    }

    private void measure(Bomb bomb, Supplier<String> refusal) {
        String answer = "";
        double slowest = 0;
        double memory = 0;
        for (int round = 0; round < 2 * this.rounds; round++) {
            long allocated = allocated();
            long begin = this.threads.getCurrentThreadCpuTime();
            answer = refusal.get();
            boolean counts = round >= this.rounds;
            slowest = Math.max(slowest, counts ? (this.threads.getCurrentThreadCpuTime() - begin) / 1e6 : 0);
            memory = Math.max(memory, counts ? (allocated() - allocated) / MEBIBYTE : 0);
        }
        this.terminal.say(String.format(Locale.ROOT, "%-40s %,12d %7.1f ms %6.1f MiB   %s", bomb.name(),
                bomb.bytes().length, slowest, memory, answer));
    }

    private long allocated() {
        return this.threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private static String name(Answer answer) {
        return (answer instanceof Answer.Failed failed) ? failed.reason().code() : answer.getClass().getSimpleName();
    }

    private static String name(Reading reading) {
        return (reading instanceof Reading.Refused refused) ? refused.reason().code()
                : "read, as " + reading.getClass().getSimpleName();
    }

}
