package copydesk.endtoend.secured;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import copydesk.allinone.Copydesk;
import copydesk.edge.KafkaAccess;
import copydesk.endtoend.process.FailPoint;
import copydesk.endtoend.process.ServiceKind;
import copydesk.endtoend.process.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article goes through services and commands that log in to Kafka. Takes half a
 * minute, so {@code .ci/secured} runs it.
 */
@EnabledIfSystemProperty(named = "copydesk.secured", matches = "yes", disabledReason = "run .ci/secured")
@Timeout(300)
class SecuredKafkaTests {

    private static final String ARTICLE = """
            Harbour ferry resumes service after repairs

            RIJEKA, May 3 - The harbour ferry sailed again on Sunday after three weeks in the dock, its owner said.

            Passengers lined the quay from early morning to board the first boat of the season to the islands.
            """;

    @TempDir
    Path folder;

    @Test
    void articleGoesThroughAndStrangersDoNot() throws Exception {
        try (SecuredBroker broker = SecuredBroker.start(Files.createDirectory(this.folder.resolve("kafka")))) {
            Path desk = SecuredBroker.settingsOf("desk", "quay 7", this.folder);
            Path article = Files.writeString(this.folder.resolve("ferry.txt"), ARTICLE);

            assertThat(copydesk(SecuredBroker.settingsOf("stranger", "quay 8", this.folder), "topics", "--kafka",
                    broker.address()))
                .contains("Invalid username or password");
            copydesk(desk, "topics", "--kafka", broker.address());
            List<ServiceProcess> services = new ArrayList<>();
            try {
                for (ServiceKind kind : ServiceKind.values()) {
                    services.add(new ServiceProcess(kind, broker.address(), this.folder)
                        .with(KafkaAccess.VARIABLE, desk.toString())
                        .start(FailPoint.NONE));
                }
                services.forEach(ServiceProcess::awaitReady);

                assertThat(copydesk(desk, "offer", "--kafka", broker.address(), article.toString()))
                    .contains("published    1");
                assertThat(copydesk(desk, "source", "list", "--kafka", broker.address())).contains("0 sources");
                assertThat(copydesk(desk, "ledger", "--kafka", broker.address())).contains("unaccounted  0");
            }
            finally {
                services.forEach(ServiceProcess::close);
            }
        }
    }

    private String copydesk(Path access, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Copydesk.class.getName()));
        command.addAll(List.of(arguments));
        Path said = this.folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put(KafkaAccess.VARIABLE, access.toString());
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said, StandardCharsets.UTF_8);
    }

}
