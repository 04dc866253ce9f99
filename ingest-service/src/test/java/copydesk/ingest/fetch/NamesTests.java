package copydesk.ingest.fetch;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

    @ParameterizedTest
    @CsvSource({ "/in/ferry.html, ferry", "ferry.de.txt, ferry.de", "ferry, ferry", ".hidden, .hidden", "ferry., ferry",
            "/, ''" })
    void namesAFileWithoutItsEnding(Path file, String name) {
        assertThat(Names.ofFile(file)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({ "https://news.example/world/ferry.html, ferry", "https://news.example/world/ferry/, ferry",
            "https://news.example/ferry?x=/y.z#/a, ferry", "https://news.example/, news.example",
            "https://news.example, news.example", "https://news.example/a b<c>, a-b-c-",
            "https://news.example/fähre-7.1, fähre-7", "https://news.example/v.12345678, v.12345678",
            "https://news.example/???, news.example", "https://, page", "'', page" })
    void namesAPageByTheEndOfItsAddress(String url, String name) {
        assertThat(Names.ofUrl(url)).isEqualTo(name);
    }

    @Test
    void boundsNames() {
        assertThat(Names.ofUrl("https://news.example/" + "a".repeat(5_000))).isEqualTo("a".repeat(120));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "a.txt, text/plain", "a.HTML, text/html", "a.b.json, application/json",
            "a.rss, application/rss+xml", "a.PNG, image/png", "a.exe, -", "a., -", "a, -", "html, text/html" })
    void knowsTypesByEndings(Path file, @Nullable String type) {
        assertThat(Names.mediaType(file)).isEqualTo(type);
    }

}
