package copydesk.benchmarks.process;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CpuUseTests {

    @Test
    void bringsThreadsOfAKindTogether() {
        assertThat(CpuUse.kind("copydesk-ingest-0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0-StreamThread-1"))
            .isEqualTo("copydesk-ingest-#-StreamThread-#");
        assertThat(CpuUse.kind("http-nio-9081-exec-12")).isEqualTo("http-nio-#-exec-#");
        assertThat(CpuUse.kind("loop-clean")).isEqualTo("loop-clean");
    }

    @Test
    void countsSinceAnEarlierMoment() {
        CpuUse before = new CpuUse(100, Map.of("stream", 60L));
        CpuUse after = new CpuUse(250, Map.of("stream", 110L, "young", 30L));

        CpuUse used = after.since(before);

        assertThat(used).isEqualTo(new CpuUse(150, Map.of("stream", 50L, "young", 30L)));
        assertThat(used.jvm()).isEqualTo(70);
    }

    @Test
    void seesTheWorkOfThisProcessAndThread() {
        String thread = CpuUse.kind(Thread.currentThread().getName());
        CpuUse before = CpuUse.now();

        long sum = 0;
        while (CpuUse.now().since(before).threads().get(thread) < 20_000_000L) {
            sum += System.nanoTime();
        }

        assertThat(sum).isNotZero();
        assertThat(CpuUse.now().since(before).process()).isGreaterThanOrEqualTo(10_000_000L);
    }

}
