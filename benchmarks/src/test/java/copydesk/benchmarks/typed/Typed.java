package copydesk.benchmarks.typed;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import copydesk.allinone.terminal.Terminal;
import picocli.CommandLine;

/**
 * What a benchmark answers to options that were typed.
 *
 * @param code its exit code
 * @param said what it prints
 * @param complained what it complains of
 */
public record Typed(int code, String said, String complained) {

    /** Runs the benchmark that is made for a terminal. */
    public static Typed into(Function<Terminal, ?> benchmark, String options) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
        int code = new CommandLine(benchmark.apply(terminal)).setErr(terminal.usageWriter())
            .execute(options.split(" "));
        return new Typed(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    }

}
