package copydesk.ingest.stream;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.SmartLifecycle;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class ShiftTests {

    private final List<Plain> workers = new CopyOnWriteArrayList<>();

    private final Semaphore begun = new Semaphore(0);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final Shift shift = shift(Plain::new);

    @AfterEach
    void stop() {
        this.shift.stop();
    }

    @Test
    void keepsOneWorkerAtWorkUntilItIsStopped() {
        this.shift.start();
        this.begun.acquireUninterruptibly();

        assertThat(this.shift.isRunning()).isTrue();
        this.shift.stop();

        assertThat(this.shift.isRunning()).isFalse();
        assertThat(this.workers).hasSize(1).allMatch((worker) -> worker.closed);
    }

    @Test
    void replacesAWorkerThatFails() {
        this.shift.start();
        this.begun.acquireUninterruptibly();

        this.workers.get(0).fail(new IllegalStateException("Kafka is away"));
        this.begun.acquireUninterruptibly();

        assertThat(this.workers).hasSize(2);
        assertThat(this.workers.get(0).closed).isTrue();
        assertThat(this.workers.get(1).closed).isFalse();
        assertThat(restarts()).isEqualTo(1);
    }

    @Test
    void replacesAWorkerThatEndsWithAnError() {
        this.shift.start();
        this.begun.acquireUninterruptibly();
        assertThat(restarts()).isZero();

        this.workers.get(0).fail(new OutOfMemoryError("none is left"));
        this.begun.acquireUninterruptibly();

        assertThat(this.workers).hasSize(2);
        assertThat(restarts()).isEqualTo(1);
    }

    private double restarts() {
        return this.registry.get("copydesk.worker.restarts").tag("worker", "test-shift").counter().count();
    }

    @Test
    void triesAgainWhereNoWorkerCanBeMade() {
        CountDownLatch refusals = new CountDownLatch(2);
        Shift refused = shift(() -> {
            refusals.countDown();
            if (refusals.getCount() > 0) {
                throw new IllegalStateException("There is no such broker");
            }
            return new Plain();
        });

        refused.start();
        this.begun.acquireUninterruptibly();
        refused.stop();

        assertThat(this.workers).hasSize(1);
    }

    @Test
    void goesOnWhereClosingFails() {
        Shift failing = shift(() -> new Plain() {

            @Override
            public void close() {
                super.close();
                throw new IllegalStateException("Kafka is away");
            }

        });
        failing.start();
        this.begun.acquireUninterruptibly();

        this.workers.get(0).fail(new IllegalStateException("Kafka is away"));
        this.begun.acquireUninterruptibly();
        failing.stop();

        assertThat(this.workers).hasSize(2);
    }

    @Test
    void interruptsAWorkerThatDoesNotEnd() {
        CountDownLatch interrupted = new CountDownLatch(1);
        Shift stubborn = shift(() -> new Plain() {

            @Override
            public void run() {
                ShiftTests.this.begun.release();
                try {
                    new CountDownLatch(1).await();
                }
                catch (InterruptedException ex) {
                    interrupted.countDown();
                    throw new IllegalStateException(ex);
                }
            }

        });
        stubborn.start();
        this.begun.acquireUninterruptibly();

        stubborn.stop();

        assertThat(awaits(interrupted)).isTrue();
        assertThat(this.workers).hasSize(1);
    }

    @Test
    void worksOnceMoreAfterAStop() {
        this.shift.start();
        this.begun.acquireUninterruptibly();
        this.shift.stop();

        this.shift.start();
        this.begun.acquireUninterruptibly();

        assertThat(this.workers).hasSize(2);
        assertThat(this.workers.get(1).closed).isFalse();
    }

    @Test
    void startsWithTheServiceByItself() {
        SmartLifecycle part = this.shift;

        assertThat(part.isAutoStartup()).isTrue();
        assertThat(part.isRunning()).isFalse();
    }

    private Shift shift(Supplier<Shift.Worker> made) {
        return new Shift("test-shift", made, Duration.ofMillis(1), Duration.ofMillis(500), this.registry);
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private class Plain implements Shift.Worker {

        private final CountDownLatch over = new CountDownLatch(1);

        private volatile Throwable failure;

        private volatile boolean closed;

        Plain() {
            ShiftTests.this.workers.add(this);
        }

        @Override
        public void run() throws InterruptedException {
            ShiftTests.this.begun.release();
            this.over.await();
            if (this.failure instanceof Error error) {
                throw error;
            }
            if (this.failure instanceof RuntimeException exception) {
                throw exception;
            }
        }

        void fail(Throwable reason) {
            this.failure = reason;
            this.over.countDown();
        }

        @Override
        public void end() {
            this.over.countDown();
        }

        @Override
        public void close() {
            this.closed = true;
        }

    }

}
