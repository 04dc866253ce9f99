package copydesk.console.story;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatestTests {

    private final Latest<String> latest = new Latest<>(2);

    @Test
    void givesYoungestFirst() {
        put("urn:a", 1, "first");
        put("urn:b", 2, "second");

        assertThat(this.latest.newestFirst()).containsExactly("second", "first");
    }

    @Test
    void replacesValueOfSameArticle() {
        put("urn:a", 1, "first");
        put("urn:a", 2, "second");

        assertThat(this.latest.newestFirst()).containsExactly("second");
        assertThat(this.latest.get("urn:a")).hasValue("second");
    }

    @Test
    void dropsOldestBeyondCapacity() {
        put("urn:a", 2, "a");
        put("urn:b", 1, "b");
        put("urn:c", 3, "c");

        assertThat(this.latest.get("urn:b")).isEmpty();
        assertThat(this.latest.newestFirst()).containsExactly("c", "a");
    }

    @Test
    void latecomerOlderThanAllDoesNotStay() {
        put("urn:a", 2, "a");
        put("urn:b", 3, "b");
        put("urn:c", 1, "c");

        assertThat(this.latest.newestFirst()).containsExactly("b", "a");
    }

    @Test
    void ordersArticlesOfOneMomentByUri() {
        put("urn:b", 1, "b");
        put("urn:a", 1, "a");

        assertThat(this.latest.newestFirst()).containsExactly("b", "a");
    }

    @Test
    void forgetsWhatIsRemoved() {
        put("urn:a", 1, "a");

        this.latest.remove("urn:a");

        assertThat(this.latest.newestFirst()).isEmpty();
    }

    private void put(String uri, long second, String value) {
        this.latest.put(uri, Instant.ofEpochSecond(second), value);
    }

}
