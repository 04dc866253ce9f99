package copydesk.console.stream.lookup;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifierSearchTests {

    private static final String FERRY = "https://tagusdaily.example/ferry";

    private final IdentifierSearch search = new IdentifierSearch(FERRY);

    @ParameterizedTest
    @ValueSource(strings = { FERRY, "http://tagusdaily.example/ferry", "https://tagusdaily.example/ferry?utm_source=x",
            "https://tagusdaily.example/ferry/" })
    void findsADocumentByAnySpellingOfItsAddress(String identifier) {
        assertThat(take("urn:uuid:1", identified(identifier))).isFalse();

        assertThat(this.search.uri()).contains("urn:uuid:1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://tagusdaily.example/ferry-back", "https://other.example/tagusdaily.example/ferry",
            "tagusdaily.example/ferries" })
    void looksForTheWholeAddress(String identifier) {
        assertThat(take("urn:uuid:1", identified(identifier))).isTrue();

        assertThat(this.search.uri()).isEmpty();
    }

    @Test
    void findsAGuidThatIsNoAddress() {
        IdentifierSearch guid = new IdentifierSearch("tag:tagusdaily.example,2026:ferry");

        guid.take(record("urn:uuid:1", identified("tag:tagusdaily.example,2026:ferry")));

        assertThat(guid.uri()).contains("urn:uuid:1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "tag:tagusdaily.example:f\u00e6rge", "\u26f4", "tag:\ud83d\udea2" })
    void findsWhatIsNotWrittenInAscii(String identifier) {
        IdentifierSearch guid = new IdentifierSearch(identifier);

        guid.take(record("urn:uuid:1", identified(identifier + "s")));
        assertThat(guid.uri()).isEmpty();
        guid.take(record("urn:uuid:2", identified(identifier)));
        assertThat(guid.uri()).contains("urn:uuid:2");
    }

    @Test
    void doesNotTakeTheWordsOfAnArticleForItsIdentifier() {
        assertThat(take("urn:uuid:1", "{\"uri\":\"urn:uuid:1\",\"title\":\"" + FERRY + "\"}")).isTrue();
        assertThat(take("urn:uuid:1", "{\"uri\":\"urn:uuid:1\",\"altIds\":[],\"title\":\"" + FERRY + "\"}")).isTrue();

        assertThat(this.search.uri()).isEmpty();
    }

    @Test
    void passesOverTombstonesAndWhatIsNoDocument() {
        assertThat(take("urn:uuid:1", null)).isTrue();
        assertThat(take("urn:uuid:2", "")).isTrue();
        assertThat(take("urn:uuid:3", "<a href=\"" + FERRY + "\">")).isTrue();
        assertThat(take("urn:uuid:4", "[\"" + FERRY + "\"]")).isTrue();

        assertThat(take("urn:uuid:5", identified(FERRY))).isFalse();
        assertThat(this.search.uri()).contains("urn:uuid:5");
    }

    @Test
    void takesTheSourceFromTheOriginOfAnArticleAndFromNothingElse() {
        assertThat(OriginFacts.source(utf8("{\"origin\":{\"sourceId\":\"desk\"},\"headline\":\"x\"}")))
            .isEqualTo("desk");
        assertThat(OriginFacts.source(utf8("{\"origin\":{}}"))).isNull();
        assertThat(OriginFacts.source(utf8("{\"origin\":null}"))).isNull();
        assertThat(OriginFacts.source(utf8("{}"))).isNull();
        assertThat(OriginFacts.source(utf8("{\"origin\":"))).isNull();
        assertThat(OriginFacts.source(null)).isNull();
    }

    private boolean take(String uri, @Nullable String document) {
        return this.search.take(record(uri, document));
    }

    private static ConsumerRecord<byte[], byte[]> record(String uri, @Nullable String document) {
        return new ConsumerRecord<>("latest", 0, 0, utf8(uri), (document != null) ? utf8(document) : null);
    }

    private static String identified(String identifier) {
        return """
                {"uri":"urn:uuid:1","altIds":[{"role":"guid","value":"another"},{"role":"canonicalUrl","value":"%s"}]}"""
            .formatted(identifier);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
