package copydesk.ingest.frontier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeenLinksTests {

    @Test
    void knowsWhatItWasTold() {
        SeenLinks seen = SeenLinks.read(null);

        assertThat(seen.add("https://news.example/1")).isTrue();
        assertThat(seen.add("https://news.example/1")).isFalse();
        assertThat(seen.knows("https://news.example/1")).isTrue();
        assertThat(seen.knows("https://news.example/2")).isFalse();
    }

    @Test
    void isTheSameAfterWritingAndReading() {
        SeenLinks seen = SeenLinks.read(null);
        seen.add("https://news.example/1");
        seen.add("https://news.example/2");

        byte[] bytes = seen.write();

        assertThat(bytes).hasSize(16);
        assertThat(SeenLinks.read(bytes).write()).isEqualTo(bytes);
    }

    @Test
    void forgetsWhatWasListedLeastLately() {
        SeenLinks seen = SeenLinks.none(2);
        seen.add("https://news.example/1");
        seen.add("https://news.example/2");
        seen.add("https://news.example/1");

        seen.add("https://news.example/3");

        assertThat(seen.knows("https://news.example/1")).isTrue();
        assertThat(seen.knows("https://news.example/2")).isFalse();
    }

    @Test
    void neverGrowsBeyondItsBound() {
        SeenLinks seen = SeenLinks.read(null);
        for (int i = 0; i < SeenLinks.MOST + 100; i++) {
            seen.add("https://news.example/" + i);
        }

        assertThat(seen.write()).hasSize(SeenLinks.MOST * 8);
    }

    @Test
    void needsToBeWrittenOnlyIfSomethingIsNew() {
        SeenLinks before = SeenLinks.read(null);
        before.add("https://news.example/1");
        SeenLinks seen = SeenLinks.read(before.write());

        seen.add("https://news.example/1");
        assertThat(seen.hasChanged()).isFalse();

        seen.add("https://news.example/2");
        assertThat(seen.hasChanged()).isTrue();
    }

    @Test
    void takesALinkAsNewThatItWasToForget() {
        SeenLinks seen = SeenLinks.none(10);
        seen.add("https://news.example/1");
        SeenLinks again = SeenLinks.read(seen.write());

        again.forget("https://news.example/2");
        assertThat(again.hasChanged()).isFalse();
        again.forget("https://news.example/1");

        assertThat(again.hasChanged()).isTrue();
        assertThat(again.write()).isEmpty();
        assertThat(again.add("https://news.example/1")).isTrue();
    }

}
