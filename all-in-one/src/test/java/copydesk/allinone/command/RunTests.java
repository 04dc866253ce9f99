package copydesk.allinone.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.allinone.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The real thing: Kafka, the services and the page, by the command that people type. */
@Timeout(300)
class RunTests {

    private static final String FERRY = """
            Ferries Stay in Port as Storm Closes the Estuary

            By Ana Sousa
            June 17, 2026

            LISBON - All ferries across the Tagus stayed in port on Wednesday morning after the harbour office closed \
            the estuary to small ships.

            The office said the wind had reached 90 kilometres an hour before dawn and would ease in the afternoon.

            Buses across the bridge ran every five minutes instead, and the first ferry is expected at 4 p.m.

            Original url:

            <https://tagusdaily.example/2026/06/17/ferries-stay-in-port>
            """;

    private static final String KILL = """
            {"command": "kill", "url": "https://tagusdaily.example/2026/06/17/ferries-stay-in-port",
             "who": "night editor", "why": "The picture of another storm was used."}
            """;

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void publishesOnceAndKeepsWhatItKnowsOverARestart() throws IOException {
        write("samples/ferry.txt", FERRY);
        write("samples/empty.txt", "");

        assertThat(run()).as(this.err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(lines()).anyMatch((line) -> line.startsWith("published    Ferries Stay in Port"))
            .contains("refused      empty: The document holds no text.")
            .endsWith("offered      2", "published    1", "refused      1", "unaccounted  0", "written      1 article");
        String document = Files.readString(this.home.resolve("out/ferry.ninjs.json"));
        assertThat(document).contains("All ferries across the Tagus stayed in port");

        write("samples/kill/kill-ferry.json", KILL);

        assertThat(run()).as(this.err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(lines()).contains("unchanged    ferry", "applied      kill-ferry.json (version 2)")
            .contains("offered      3", "unaccounted  0");
        assertThat(this.home.resolve("out/ferry.ninjs.json")).content().contains("\"canceled\"");
        assertThat(this.home.resolve("out/ferry.annotations.json")).doesNotExist();
        assertThat(this.home.resolve("data/broker.json")).doesNotExist();
    }

    private void write(String name, String text) throws IOException {
        Path file = this.home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run() {
        this.out.reset();
        this.err.reset();
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
                new PrintStream(this.err, true, StandardCharsets.UTF_8));
        return new CommandLineTool(new Home(this.home), terminal).execute("run", "--once", "--port", "0",
                "--console-port", "0", "--out", this.home.resolve("out").toString());
    }

    private List<String> lines() {
        return this.out.toString(StandardCharsets.UTF_8).lines().toList();
    }

}
