package copydesk.allinone.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TerminalTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
            new PrintStream(this.err, true, StandardCharsets.UTF_8));

    @Test
    void saysLinesInAnyLanguage() {
        this.terminal.say("Паром остаётся в порту");

        assertThat(this.out.toString(StandardCharsets.UTF_8))
            .isEqualTo("Паром остаётся в порту" + System.lineSeparator());
    }

    @Test
    void keepsAHeadlineFromSteeringTheTerminal() {
        this.terminal.say("Ferry\u001b[2J late\nand \u202egone");

        assertThat(this.out.toString(StandardCharsets.UTF_8))
            .isEqualTo("Ferry [2J late and  gone" + System.lineSeparator());
    }

    @Test
    void complainsInLinesOnTheOtherStream() {
        this.terminal.complain("Port 1 is taken.\nGive another.");

        assertThat(this.err.toString(StandardCharsets.UTF_8)).hasLineCount(2).startsWith("Port 1 is taken.");
        assertThat(this.out.size()).isZero();
    }

}
