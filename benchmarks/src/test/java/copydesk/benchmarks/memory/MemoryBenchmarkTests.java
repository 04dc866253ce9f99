package copydesk.benchmarks.memory;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import copydesk.allinone.terminal.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class MemoryBenchmarkTests {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final CommandLine command = new CommandLine(
            new MemoryBenchmark(new Terminal(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                    new PrintStream(this.err, true, StandardCharsets.UTF_8))));

    @Test
    void refusesAnOlderJavaThanTheImageHas() {
        assumeTrue(Runtime.version().feature() < 25, "this Java is as new as the image's");

        assertThat(this.command.execute("--folder", "x", "--jar", "x", "--dockerfile", "x")).isEqualTo(2);

        assertThat(this.err.toString(StandardCharsets.UTF_8))
            .isEqualTo("The image has Java 25; point JAVA_HOME at a JDK 25 or newer.\n");
    }

    @Test
    void demandsToKnowTheImage() {
        ByteArrayOutputStream usage = new ByteArrayOutputStream();
        this.command.setErr(new java.io.PrintWriter(usage, true, StandardCharsets.UTF_8));

        assertThat(this.command.execute("--folder", "x", "--jar", "x")).isEqualTo(2);

        assertThat(usage.toString(StandardCharsets.UTF_8)).startsWith("Missing required option: '--dockerfile=FILE'");
    }

}
