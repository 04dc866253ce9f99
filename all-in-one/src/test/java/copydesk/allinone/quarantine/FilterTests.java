package copydesk.allinone.quarantine;

import java.time.Instant;
import java.util.Set;

import copydesk.console.quarantine.SetAside;
import copydesk.console.quarantine.Standing;
import copydesk.contract.Identity;
import copydesk.contract.RecordPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FilterTests {

    private static final String URL = "https://tagusdaily.example/ferry";

    private static final Instant AT = Instant.parse("2026-06-17T05:30:00Z");

    @Test
    void takesAllWhereNothingIsAskedFor() {
        Filter open = new Filter(Set.of(), Set.of(), null, null, null, null, null);

        assertThat(open.isOpen()).isTrue();
        assertThat(open.takes(aside(URL, null), null)).isTrue();
    }

    @Test
    void findsAnArticleByUriItemAndAnySpellingOfItsAddress() {
        String uri = Identity.articleUri(URL);

        assertThat(about(uri).takes(aside(uri, null), null)).isTrue();
        assertThat(about("http://www.tagusdaily.example/ferry/?utm_source=x").takes(aside(uri, null), null)).isTrue();
        assertThat(about(URL).takes(aside("http://www.tagusdaily.example/ferry", null), null)).isTrue();
        assertThat(about("item-1").takes(aside(uri, null), null)).isTrue();
        assertThat(about("https://tagusdaily.example/storm").takes(aside(uri, null), null)).isFalse();
        assertThat(about(URL).takes(aside(null, null), null)).isFalse();
    }

    @Test
    void findsASourceByFactsOfTheFetchByOriginAndByHost() {
        assertThat(of("desk").takes(aside("x", "desk"), null)).isTrue();
        assertThat(of("desk").takes(aside("x", null), "desk")).isTrue();
        assertThat(of("tagusdaily.example").takes(aside(URL, "feed"), null)).isTrue();
        assertThat(of("desk").takes(aside(URL, "feed"), "other")).isFalse();
    }

    @Test
    void takesTheFirstMomentAndNotTheLast() {
        assertThat(new Filter(Set.of(), Set.of(), null, AT, null, null, null).takes(aside(URL, null), null)).isTrue();
        assertThat(new Filter(Set.of(), Set.of(), null, null, AT, null, null).takes(aside(URL, null), null)).isFalse();
    }

    @Test
    void wantsEverythingThatIsAskedFor() {
        Filter both = new Filter(Set.of(), Set.of("empty"), "desk", null, null, null, null);

        assertThat(both.takes(aside(URL, "desk"), null)).isTrue();
        assertThat(both.takes(aside(URL, "other"), null)).isFalse();
        assertThat(both.isOpen()).isFalse();
    }

    @Test
    void takesTheSourceFromAnArticleOrAnEnrichedOneAndFromNothingElse() {
        assertThat(SourceOf.value(bytes("{\"origin\":{\"sourceId\":\"desk\"}}"))).isEqualTo("desk");
        assertThat(SourceOf.value(bytes("{\"article\":{\"origin\":{\"sourceId\":\"desk\"}}}"))).isEqualTo("desk");
        assertThat(SourceOf.value(bytes("<html>"))).isNull();
        assertThat(SourceOf.value(null)).isNull();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Filter about(String article) {
        return new Filter(Set.of(), Set.of(), null, null, null, article, null);
    }

    private static Filter of(String source) {
        return new Filter(Set.of(), Set.of(), source, null, null, null, null);
    }

    private static SetAside aside(@Nullable String article, @Nullable String source) {
        return new SetAside(AT, "empty", "", null, "from", null, "item-1", article, new RecordPlace("q", 0, 1), source,
                1, "", Standing.OPEN, null);
    }

}
