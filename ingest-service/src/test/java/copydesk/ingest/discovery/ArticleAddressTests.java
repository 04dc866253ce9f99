package copydesk.ingest.discovery;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleAddressTests {

    @ParameterizedTest
    @CsvSource({ "/world, 0", "/2026/04/25/ferry, 2", "/2026-04-25-ferry, 2", "/world/2026/apr/ferry, 2",
            "/20260425, 3", "/1899/04/25/ferry, 0", "/ferry-sails-again-today, 2", "/ferry_sails_again_today/, 2",
            "/ferry-sails-again, 0", "/world/123456, 1", "/world/1234, 0", "/article?id=123456, 1", "/world/a12345, 1",
            "/6ba7b810-9dad-11d1-80b4-00c04fd430c8, 1", "/2026/04/ferry-sails-again-today-1234567, 5",
            "/2026/04/FERRY-Sails-Again-Today, 4", "/паром-снова-вышел-море, 2" })
    void addsUpWhatSpeaksForAnArticle(String path, int signs) {
        assertThat(ArticleAddress.signs(path)).isEqualTo(signs);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "/?p=123456", "/tag/ferry-sails-again-today", "/Author/2026/04/25/ada",
            "/impressum", "/search?q=2026/04/25", "/page/2", "/wp-login.php", "/advertise", "/world/comments/123456",
            "/2026/04/25/ferry.jpg", "/2026/04/25/ferry.PDF?x", "/feed", "/rss.xml", "/archive/2026/04/25" })
    void knowsWhatSurelyIsNone(String path) {
        assertThat(ArticleAddress.signs(path)).isEqualTo(-10);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/tagged-for-the-ferry", "/helpful/2026/04/25", "/shopping-on-the-ferry-deck",
            "/2026/04/25/jpg-or-png-today" })
    void takesNoWordForItsBeginning(String path) {
        assertThat(ArticleAddress.signs(path)).isPositive();
    }

}
