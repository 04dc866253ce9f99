package copydesk.publish.stream;

import java.time.Instant;
import java.util.List;

import copydesk.edge.Unusable;
import copydesk.publish.version.ArticleState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArticleStatesTests {

    private static final int LIMIT = 4 * 1024 * 1024 - 4 * 1024;

    private final MapStore store = new MapStore("articles");

    private final ArticleStates states = new ArticleStates(this.store, new DueTimes(new MapStore("due")));

    @Test
    void keepsWhatTheChangelogTakes() {
        ArticleState state = state(LIMIT - sizeOf(state(0)));

        this.states.put(null, state);

        assertThat(this.store.get("urn:uuid:1")).hasSize(LIMIT);
        assertThat(this.states.get("urn:uuid:1")).isEqualTo(state);
    }

    @Test
    void keepsTheStateBeforeRatherThanOneThatTheChangelogRefuses() {
        ArticleState before = state(1);
        this.states.put(null, before);

        assertThatExceptionOfType(Unusable.class)
            .isThrownBy(() -> this.states.put(before, state(LIMIT + 1 - sizeOf(state(0)))))
            .withMessage("What is remembered of the article would have more than 4190208 bytes.");

        assertThat(this.states.get("urn:uuid:1")).isEqualTo(before);
    }

    private int sizeOf(ArticleState state) {
        MapStore other = new MapStore("other");
        new ArticleStates(other, new DueTimes(new MapStore("due"))).put(null, state);
        return other.get(state.uri()).length;
    }

    private static ArticleState state(int more) {
        return new ArticleState("urn:uuid:1", 1, 1, 1, Instant.EPOCH, false, null, List.of("x".repeat(more)), null,
                null);
    }

}
