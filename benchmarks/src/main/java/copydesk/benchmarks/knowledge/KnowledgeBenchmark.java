package copydesk.benchmarks.knowledge;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.process.Machine;
import copydesk.knowledge.Candidate;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.imports.ImportFormat;
import copydesk.knowledge.imports.ImportSettings;
import copydesk.knowledge.imports.KnowledgeImport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast a knowledge base is made, opened and asked, and its memory. */
@Command(name = "knowledge", mixinStandardHelpOptions = true,
        description = { "Invents a Wikidata dump, imports it, opens the base and looks names up.",
                "Every figure is the best of the passes." })
public final class KnowledgeBenchmark implements Callable<Integer> {

    private static final double NANOS = 1e9;

    private static final int LOOK_UPS = 200_000;

    private final Terminal terminal;

    @Option(names = "--entities", paramLabel = "N", defaultValue = "1000000",
            description = "How many entities are invented. Default: ${DEFAULT-VALUE}")
    private int entities;

    @Option(names = "--passes", paramLabel = "N", defaultValue = "5",
            description = "Passes over each step. Default: ${DEFAULT-VALUE}")
    private int passes;

    @Option(names = "--folder", paramLabel = "DIR", required = true,
            description = "A folder for the dump and the base, about 1.3 GB; what is there is used again.")
    private Path folder = Path.of("");

    @Option(names = "--open-only", description = "Measures the base of an earlier run: opening, memory, looking up.")
    private boolean openOnly;

    KnowledgeBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new KnowledgeBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Path base = this.folder.resolve("knowledge.kb");
        if (this.openOnly) {
            measureBase(base);
            return 0;
        }
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        Files.createDirectories(this.folder);
        Path dump = this.folder.resolve("dump-" + this.entities + ".json");
        if (!Files.exists(dump)) {
            new SyntheticDump(1).write(dump, this.entities);
        }
        say("dump: %,d invented entities, %,d MB", this.entities, Files.size(dump) >> 20);
        measureImport(dump, base);
        return 0;
    }

    private void measureImport(Path dump, Path base) throws IOException {
        long fastest = Long.MAX_VALUE;
        long least = Long.MAX_VALUE;
        for (int pass = 0; pass < this.passes; pass++) {
            long start = System.nanoTime();
            long cpu = threadCpu();
            new KnowledgeImport(ImportSettings.of(ImportFormat.WIKIDATA, dump, base), new NoWatch()).run();
            fastest = Math.min(fastest, System.nanoTime() - start);
            least = Math.min(least, threadCpu() - cpu);
        }
        say("import: %.1f s, %,.0f entities/s; %.1f s of thread CPU, %,.0f entities/s of it; heap limit %,d MB",
                fastest / NANOS, this.entities * NANOS / fastest, least / NANOS, this.entities * NANOS / least,
                Runtime.getRuntime().maxMemory() >> 20);
        say("file: %,d MB, %.0f bytes an entity", Files.size(base) >> 20, (double) Files.size(base) / this.entities);
    }

    private void measureBase(Path file) throws IOException {
        // the classes are loaded by a base in the heap, so that the memory is the file's
        KnowledgeBase.of(List.of()).candidates("warm");
        ResidentMemory before = ResidentMemory.now();
        long fastest = Long.MAX_VALUE;
        KnowledgeBase base = KnowledgeBase.of(List.of());
        for (int pass = 0; pass < this.passes; pass++) {
            long start = System.nanoTime();
            base = KnowledgeBase.open(file);
            base.candidates("Kalmar");
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        say("open and first answer: %.1f ms, %,d entities", fastest / 1e6, base.size());
        say("resident after opening: %s", ResidentMemory.now().since(before));
        measureLookUps(base);
        say("resident after %,d look-ups: %s", this.passes * LOOK_UPS, ResidentMemory.now().since(before));
        say("Load at the end: %.1f", Machine.load());
    }

    private void measureLookUps(KnowledgeBase base) {
        SyntheticDump names = new SyntheticDump(2);
        long fastest = Long.MAX_VALUE;
        long found = 0;
        for (int pass = 0; pass < this.passes; pass++) {
            List<String> asked = new ArrayList<>(LOOK_UPS);
            while (asked.size() < LOOK_UPS) {
                asked.add(names.name());
            }
            long start = threadCpu();
            found = asked.stream().map(base::candidates).filter((each) -> read(base, each)).count();
            fastest = Math.min(fastest, threadCpu() - start);
        }
        say("look-ups: %,.0f/s of thread CPU with the likeliest entity read, %.0f %% of the names known",
                LOOK_UPS * NANOS / fastest, 100.0 * found / LOOK_UPS);
    }

    private static boolean read(KnowledgeBase base, List<Candidate> candidates) {
        return !candidates.isEmpty() && !base.entity(candidates.get(0).entity()).label().isEmpty();
    }

    private static long threadCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void say(String format, Object... values) {
        this.terminal.say(String.format(Locale.ROOT, format, values));
    }

}
