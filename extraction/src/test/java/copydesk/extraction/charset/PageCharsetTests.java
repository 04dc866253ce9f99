package copydesk.extraction.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is believed about the charset of a page, in which order. */
class PageCharsetTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            windows-1251 | text/html; charset=windows-1251 | <meta charset=utf-8>   | https://news.example/
            windows-1251 | text/html; charset=nonsense     | <meta charset=cp1251>  | https://news.example/
            windows-1251 | text/html                       | <meta charset=cp1251>  | https://news.example/
            windows-1251 | text/html                       | <p>                    | https://news.ru/1
            windows-1251 | text/html                       | <meta charset=utf-8>   | https://news.ua:8080/1
            KOI8-R       | text/html; charset="koi8-r"     | <p>                    | https://news.ru/1
            UTF-8        | text/html                       | <p>                    | https://news.ru/1
            UTF-8        | text/html                       | <meta charset=utf-16>  | https://news.ru/1
            UTF-8        | text/html; charset=utf-8        | <meta charset=cp1251>  | https://news.ru/1
            UTF-16LE     | text/html; charset=utf-16       | <meta charset=utf-8>   | https://news.ru/1
            """)
    void isBelievedInTheOrderOfBrowsers(String charset, String contentType, String begin, String url) {
        byte[] page = (begin + "Паром вернулся").getBytes(Charset.forName(charset));

        assertThat(PageCharset.decode(page, contentType, url)).contains(begin + "Паром вернулся");
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, text/html; charset=windows-1252", "UTF-16BE, text/html; charset=utf-8", "UTF-16LE," })
    void believesAByteOrderMarkAboveAll(String charset, @Nullable String contentType) {
        byte[] page = "\ufeff<meta charset=koi8-r>Fähre".getBytes(Charset.forName(charset));

        assertThat(PageCharset.decode(page, contentType, null)).contains("<meta charset=koi8-r>Fähre");
    }

    @Test
    void takesWhatIsNoUtf8ForWhatIsUsual() {
        byte[] page = "<p>Fähre für 5 €".getBytes(Charset.forName("windows-1252"));

        assertThat(PageCharset.decode(page, null, null)).contains("<p>Fähre für 5 €");
        assertThat(PageCharset.decode(page, null, "https://news.example")).contains("<p>Fähre für 5 €");
    }

    @Test
    void keepsAPageInUtf8OfWhichOneLetterIsBroken() {
        byte[] page = "<meta charset=utf-8>Fähre für Ystad ?".getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = (byte) 0xe4;

        assertThat(PageCharset.decode(page, "text/html", null)).contains("<meta charset=utf-8>Fähre für Ystad \ufffd");
    }

    @ParameterizedTest
    @CsvSource({ "text/html; charset=iso-2022-kr, <p>", "text/html, <meta charset=hz-gb-2312>" })
    void refusesEncodingsThatHideMarkup(String contentType, String page) {
        assertThat(PageCharset.decode(page.getBytes(StandardCharsets.UTF_8), contentType, null)).isEmpty();
    }

    @Test
    void readsAnEmptyPage() {
        assertThat(PageCharset.decode(new byte[0], null, null)).contains("");
    }

}
