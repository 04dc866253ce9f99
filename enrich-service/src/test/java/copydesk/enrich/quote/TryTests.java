package copydesk.enrich.quote;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

class TryTests {

    @Test
    void tries() throws Exception {
        StringBuilder out = new StringBuilder();
        Articles.seed().ifPresent((seed) -> Quoted.quotes("en", seed)
            .forEach((q) -> out.append(Quoted.lines(List.of(q))).append(" ").append(q.cue()).append(" ").append(q.evidence()).append(q.confidence()).append('\n')));
        for (String line : Files.readAllLines(Path.of("/tmp/q-try.txt"))) {
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.split("\t");
            String[] paragraphs = parts[1].split(" // ");
            out.append("\n").append(line).append('\n');
            Quoted.quotes(parts[0], Articles.of(paragraphs)).forEach((q) -> out.append("    ").append(Quoted.lines(List.of(q))).append("  (").append(q.cue()).append(") ").append(q.evidence()).append('\n'));
        }
        Files.writeString(Path.of("/tmp/q-try.out"), out);
    }

}
