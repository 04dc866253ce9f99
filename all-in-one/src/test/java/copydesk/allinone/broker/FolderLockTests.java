package copydesk.allinone.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.terminal.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FolderLockTests {

    @TempDir
    Path root;

    @Test
    void keepsASecondRunOutUntilItIsFreed() {
        DataFolder folder = DataFolder.at(this.root);
        try (FolderLock held = FolderLock.take(folder)) {
            assertThat(held).isNotNull();
            assertThatExceptionOfType(Obstacle.class).isThrownBy(() -> FolderLock.take(folder))
                .withMessage("The data folder " + folder.root() + " is in use by another run. "
                        + "End that run, or give another folder with --data.");
        }
        assertThatNoException().isThrownBy(() -> FolderLock.take(folder).close());
    }

    @Test
    void folderWhoseLockCannotBeWrittenIsRefused() throws IOException {
        DataFolder folder = DataFolder.at(this.root);
        Files.createDirectory(folder.lockFile());

        assertThatExceptionOfType(Obstacle.class).isThrownBy(() -> FolderLock.take(folder))
            .withMessageStartingWith("The data folder " + folder.root() + " cannot be written (")
            .withMessageEndingWith("). Give another with --data, or change its rights.");
    }

    @Test
    void takenPortIsRefusedBeforeKafkaHaltsOnIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            int port = taken.getLocalPort();

            assertThatExceptionOfType(Obstacle.class).isThrownBy(() -> Ports.claim(port))
                .withMessageStartingWith("Port " + port + " on 127.0.0.1 cannot be used for Kafka (")
                .withMessageEndingWith("). Give another with --port; --port 0 picks a free one.");
        }
    }

    @Test
    void clientAndControllerListenOnTwoPorts() {
        Ports ports = Ports.claim(0);

        assertThat(ports.client()).isPositive().isNotEqualTo(ports.controller());
        assertThat(ports.clientAddress()).isEqualTo("127.0.0.1:" + ports.client());
        assertThat(ports.controllerAddress()).isEqualTo("127.0.0.1:" + ports.controller());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0|1|A topic needs at least 1 partition; 0 was given
            -1|1|A topic needs at least 1 partition; -1 was given
            1|0|A topic needs at least 1 replica; 0 was given
            """)
    void topicsHaveAPartitionAndAReplica(int partitions, short replication, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TopicLayout(partitions, replication))
            .withMessage(message);
    }

}
