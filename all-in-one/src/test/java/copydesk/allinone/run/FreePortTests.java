package copydesk.allinone.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import copydesk.allinone.terminal.Obstacle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FreePortTests {

    private ServerSocket taken;

    @BeforeEach
    void take() throws IOException {
        this.taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void free() throws IOException {
        this.taken.close();
    }

    @Test
    void anyOtherPortStandsInForATakenOne() throws IOException {
        int port = this.taken.getLocalPort();

        assertThat(FreePort.near(port)).isZero();
        this.taken.close();
        assertThat(FreePort.near(port)).isEqualTo(port);
    }

    @Test
    void takenPortIsRefusedWithTheOptionThatHelps() throws IOException {
        int port = this.taken.getLocalPort();

        assertThatExceptionOfType(Obstacle.class).isThrownBy(() -> FreePort.exactly(port, "--page"))
            .withMessage(
                    "Port " + port + " on 127.0.0.1 is taken. Give another with --page; --page 0 picks a free one.");
        this.taken.close();
        assertThat(FreePort.exactly(port, "--page")).isEqualTo(port);
    }

}
