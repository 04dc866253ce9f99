package copydesk.edge.streams;

import java.time.Duration;

import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestartTests {

    @Test
    void replacesTheThreadThatDied() {
        assertThat(new Restart(Duration.ZERO).handle(new IllegalStateException("gone")))
            .isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
    }

    @Test
    void interruptedPauseEndsAtOnceAndIsNotForgotten() {
        Thread.currentThread().interrupt();

        assertThat(new Restart(Duration.ofDays(1)).handle(new IllegalStateException("gone")))
            .isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
        assertThat(Thread.interrupted()).isTrue();
    }

}
