package copydesk.benchmarks.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChildTests {

    @TempDir
    Path folder;

    @Test
    void greetsAnswersAndTellsItsCpuUse() {
        try (Child child = start("Hilde")) {
            assertThat(child.greeting()).isEqualTo("Hello from Hilde");
            assertThat(child.ask("loud good morning", String.class)).isEqualTo("GOOD MORNING");
            assertThat(child.cpu().process()).isPositive();
            assertThat(child.cpu().threads()).containsKey("main");
        }
    }

    @Test
    void usesItsOwnCpuAndNotOurs() {
        try (Child child = start("Hilde")) {
            child.greeting();
            CpuUse before = child.cpu();

            CpuUse after = child.cpu();

            assertThat(after.process()).isGreaterThanOrEqualTo(before.process());
            assertThat(after.threads()).doesNotContainKey("surefire-forkedjvm-command-thread");
        }
    }

    @Test
    void endsWhenNobodyAsksAnyMore() {
        Child child = start("Hilde");
        child.greeting();

        child.close();

        assertThat(this.folder.resolve("ended")).exists();
    }

    @Test
    void saysWhereToLookWhenItHasEnded() throws Exception {
        try (Child child = start("Hilde")) {
            child.greeting();

            assertThatIllegalStateException().isThrownBy(() -> child.ask("what", String.class))
                .withMessage("EchoProcess has ended; its .err and .log files say why");
        }
        assertThat(Files.readString(this.folder.resolve("EchoProcess.err"))).contains("Nobody answers to what");
    }

    private Child start(String name) {
        return Child.start(EchoProcess.class, this.folder, List.of("-Xmx64m"), name,
                this.folder.resolve("ended").toString());
    }

    static final class EchoProcess {

        private EchoProcess() {
        }

        public static void main(String[] args) throws Exception {
            new Answers().to("loud", (text) -> text.toUpperCase(Locale.ROOT)).serve("Hello from " + args[0]);
            Files.createFile(Path.of(args[1]));
        }

    }

}
