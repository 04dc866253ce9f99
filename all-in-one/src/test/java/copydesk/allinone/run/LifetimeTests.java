package copydesk.allinone.run;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LifetimeTests {

    private final List<String> ended = new ArrayList<>();

    private final Lifetime lifetime = new Lifetime();

    @Test
    void endsTheLastPartFirstAndEachOnce() {
        this.lifetime.add(() -> this.ended.add("broker"));
        this.lifetime.add(() -> this.ended.add("services"));

        this.lifetime.close();
        this.lifetime.close();

        assertThat(this.ended).containsExactly("services", "broker");
    }

    @Test
    void endsTheOthersWhenOneCannot() {
        this.lifetime.add(() -> this.ended.add("broker"));
        this.lifetime.add(() -> {
            throw new IllegalStateException("stuck");
        });

        this.lifetime.close();

        assertThat(this.ended).containsExactly("broker");
    }

    @Test
    void endsAtOnceWhatComesTooLate() {
        this.lifetime.close();

        this.lifetime.add(() -> this.ended.add("late"));

        assertThat(this.ended).containsExactly("late");
        assertThat(this.lifetime.isOver()).isTrue();
    }

}
