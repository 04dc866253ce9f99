package copydesk.allinone;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import copydesk.allinone.command.CommandLineTool;
import copydesk.allinone.command.Home;
import copydesk.allinone.terminal.Terminal;

/** The copydesk command as typed against a cluster, and what it answered. */
public record TypedCommand(int code, List<String> out, String err) {

    public static TypedCommand on(TestNewsroom newsroom, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--kafka", newsroom.bootstrap()));
        int code = new CommandLineTool(new Home(Path.of("target")), terminal).execute(all.toArray(String[]::new));
        return new TypedCommand(code, out.toString(StandardCharsets.UTF_8).lines().toList(),
                err.toString(StandardCharsets.UTF_8));
    }

}
