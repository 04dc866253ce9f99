package copydesk.benchmarks.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ImageCommandTests {

    private static final String DOCKERFILE = """
            FROM some:25 AS layers
            ENV BUILT=there
            ENTRYPOINT ["false"]

            FROM some:25-jre
            ENV LIMIT=2
            ENV PLACE=/var/lib
            # a comment
            ENTRYPOINT ["java", "-XX:A=1", \\
                "--b=c", "-jar", "app.jar"]
            """;

    @Test
    void readsTheLastStage() {
        ImageCommand image = ImageCommand.of(DOCKERFILE);

        assertThat(image.environment()).isEqualTo(Map.of("LIMIT", "2", "PLACE", "/var/lib"));
        assertThat(image.arguments()).containsExactly("java", "-XX:A=1", "--b=c", "-jar", "app.jar");
    }

    // the image's own options come last and so win over those it would find out by itself
    @Test
    void runsOutsideOfAContainer() {
        assertThat(ImageCommand.of(DOCKERFILE).outside("/jdk/bin/java", "/x/enrich.jar", List.of("-XX:MaxRAM=1m")))
            .containsExactly("/jdk/bin/java", "-XX:MaxRAM=1m", "-XX:A=1", "--b=c", "-jar", "/x/enrich.jar");
    }

    @Test
    void refusesAnImageThatStartsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> ImageCommand.of("FROM some:25\nRUN true\n"))
            .withMessage("The Dockerfile has no ENTRYPOINT [...] in its last stage");
    }

    @Test
    void readsTheImageOfEnrichService() throws IOException {
        ImageCommand image = ImageCommand.of(Files.readString(Path.of("../enrich-service/Dockerfile")));

        assertThat(image.environment()).containsEntry("COPYDESK_STATE", "/var/lib/copydesk")
            .containsEntry("MALLOC_ARENA_MAX", "2");
        assertThat(image.arguments()).startsWith("java", "-XX:MaxRAMPercentage=25").endsWith("-jar", "app.jar");
    }

}
