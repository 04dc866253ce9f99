package copydesk.benchmarks.rerun;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.contract.Digest;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OriginalTests {

    private static final Instant AT = Instant.parse("2026-03-01T10:15:30Z");

    @Test
    void addsASentenceInTheMiddle() {
        assertThat(longer("<p>One ferry.</p><p>Two ferries. </p><p>No end</p>"))
            .isEqualTo("<p>One ferry.</p><p>Two ferries. Officials counted 41 cases. </p><p>No end</p>");
    }

    @Test
    void leavesAPageWithoutSentencesAsItIs() {
        assertThat(longer("<p>No end</p>")).isEqualTo("<p>No end</p>");
    }

    @Test
    void liesOnTheTopicAsItWasFetched() {
        byte[] document = { '<', 'p', '>' };

        TestRecord<byte[], byte[]> record = new Original("https://a.example/x", document, AT).record();

        assertThat(record.key()).isEqualTo("https://a.example/x".getBytes(StandardCharsets.UTF_8));
        assertThat(record.value()).isSameAs(document);
        assertThat(EnvelopeHeaders.read(record.headers()).time()).isEqualTo(AT);
        assertThat(Json.read(record.headers().lastHeader(Headers.FETCH_FACTS).value(), FetchFacts.class))
            .isEqualTo(new FetchFacts("pages", "https://a.example/x", "https://a.example/x", "https://a.example/x",
                    "text/html", 200, Digest.text(document)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://a.example/x", "https://a.example/x/", "http://www.a.example/x?utm_source=feed" })
    void isTheSameArticleInEverySpellingOfItsAddress(String address) {
        assertThat(new Original(address, new byte[0], AT).article()).isEqualTo("https://a.example/x");
    }

    private static String longer(String html) {
        return new String(Original.longer(html.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

}
