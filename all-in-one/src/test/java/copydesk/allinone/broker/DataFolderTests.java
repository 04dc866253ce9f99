package copydesk.allinone.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import copydesk.allinone.terminal.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTests {

    @TempDir
    Path root;

    @Test
    void isMadeWhereThereIsNone() {
        DataFolder folder = DataFolder.at(this.root.resolve("a/../b/data"));

        assertThat(folder.root()).isEqualTo(this.root.resolve("b/data")).isDirectory();
    }

    @Test
    void keepsEverythingInside() {
        DataFolder folder = DataFolder.at(this.root);

        assertThat(folder.log()).isEqualTo(this.root.resolve("logs/copydesk.log"));
        assertThat(folder.state("publish")).isEqualTo(this.root.resolve("state/publish"));
        assertThat(this.root).isEmptyDirectory();
    }

    @Test
    void isLockedByOneAtATime() {
        DataFolder folder = DataFolder.at(this.root);
        FolderLock first = FolderLock.take(folder);

        assertThatThrownBy(() -> FolderLock.take(folder)).isInstanceOf(Obstacle.class)
            .hasMessageStartingWith("The data folder " + this.root + " is in use by another run.");

        first.close();
        FolderLock.take(folder).close();
    }

    @Test
    void isFormattedForKafkaOnce() throws IOException {
        Path kafka = this.root.resolve("kafka");
        new Storage(kafka).formatIfMissing();
        String cluster = clusterIn(kafka);

        new Storage(kafka).formatIfMissing();

        assertThat(cluster).hasSize(22);
        assertThat(clusterIn(kafka)).isEqualTo(cluster);
    }

    @Test
    void isFormattedAgainWhenTheFirstTimeWasCutShort() throws IOException {
        Path kafka = this.root.resolve("kafka");
        new Storage(kafka).formatIfMissing();
        Files.delete(kafka.resolve("meta.properties"));

        new Storage(kafka).formatIfMissing();

        assertThat(kafka.resolve("meta.properties")).exists();
    }

    @Test
    void saysWhenItCannotBeFormatted() throws IOException {
        Path file = Files.writeString(this.root.resolve("kafka"), "a file");

        assertThatThrownBy(() -> new Storage(file).formatIfMissing()).isInstanceOf(Obstacle.class)
            .hasMessageContaining("cannot be formatted")
            .hasMessageContaining("--data");
    }

    private static String clusterIn(Path kafka) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(kafka.resolve("meta.properties"))) {
            properties.load(reader);
        }
        return properties.getProperty("cluster.id");
    }

}
