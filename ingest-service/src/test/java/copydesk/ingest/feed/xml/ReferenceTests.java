package copydesk.ingest.feed.xml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://a.example/b/c/d   | e               | https://a.example/b/c/e
            https://a.example/b/c/d   | /e              | https://a.example/e
            https://a.example/b/c/d   | ./e             | https://a.example/b/c/e
            https://a.example/b/c/d   | ../e            | https://a.example/b/e
            https://a.example/b/c/d   | ../../../e      | https://a.example/e
            https://a.example/b/c/d   | ..              | https://a.example/b/
            https://a.example/b/c/d   | .               | https://a.example/b/c/
            https://a.example/b/c/d   | e/./f/../g      | https://a.example/b/c/e/g
            https://a.example/b/c/d   | ?q=1            | https://a.example/b/c/d?q=1
            https://a.example/b?x=1   | #f              | https://a.example/b?x=1#f
            https://a.example/b?x=1   | ``              | https://a.example/b?x=1
            https://a.example         | e               | https://a.example/e
            https://a.example?x=/y    | e               | https://a.example/e
            https://a.example/b/      | //h.example/e   | https://h.example/e
            https://a.example/b/      | http://h.example/E?F | http://h.example/E?F
            https://a.example/b/      | mailto:a@b.example | mailto:a@b.example
            https://a.example/b/      | e f             | https://a.example/b/e f
            https://a.example/ü/      | ö               | https://a.example/ü/ö
            ``                        | /e              | /e
            folder/                   | e               | e
            """)
    void resolves(String base, String reference, String address) {
        assertThat(Reference.resolve(base, reference)).isEqualTo(address);
    }

    @Test
    void keepsTheSpellingOfWhatItResolves() {
        assertThat(Reference.resolve("https://a.example/", "/%7Ebob/A B\u00a0C?x=[1]|2"))
            .isEqualTo("https://a.example/%7Ebob/A B\u00a0C?x=[1]|2");
    }

    @Test
    void leavesWhatIsTooLongAsItIs() {
        String endless = "../".repeat(5_000);

        assertThat(Reference.resolve("https://a.example/", endless)).isEqualTo(endless);
    }

}
