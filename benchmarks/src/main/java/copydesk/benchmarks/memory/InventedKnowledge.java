package copydesk.benchmarks.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.Copydesk;
import copydesk.benchmarks.knowledge.SyntheticDump;

/** A knowledge base of invented entities, made as a newsroom makes its own. */
final class InventedKnowledge {

    private InventedKnowledge() {
    }

    /** Writes it with {@code copydesk kb import}, or takes what is there. */
    static Path of(int entities, Path folder) throws IOException, InterruptedException {
        Path base = folder.resolve("invented-" + entities + ".kb");
        if (!Files.exists(base)) {
            Files.createDirectories(folder);
            Path dump = folder.resolve("invented-" + entities + ".json");
            new SyntheticDump(1).write(dump, entities);
            imported(dump, base);
            Files.delete(dump);
        }
        return base;
    }

    private static void imported(Path dump, Path base) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int code = new ProcessBuilder(java, "-Xmx512m", "-cp", System.getProperty("java.class.path"),
                Copydesk.class.getName(), "kb", "import", "--from", "wikidata", dump.toString(), "--to",
                base.toString())
            .inheritIO()
            .start()
            .waitFor();
        if (code != 0) {
            throw new IllegalStateException("copydesk kb import ended with " + code);
        }
    }

}
