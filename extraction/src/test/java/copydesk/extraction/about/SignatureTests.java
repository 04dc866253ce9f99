package copydesk.extraction.about;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The one who signs an article below its last line. */
class SignatureTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>Written by Jane Doe</p>                                            | Jane Doe
            <p>Words by: Jane Doe and John Roe</p>                                | Jane Doe;John Roe
            <p>This article was written by</p><p>Jane Doe</p>                     | Jane Doe
            <p>Text by Jane Doe</p><p>Written by Jane Doe</p>                     | Jane Doe
            <p>Written by Jane Doe</p><b itemprop=author>John Roe</b>             | Jane Doe
            <b itemprop=author>Jane Doe</b>                                       | Jane Doe
            <b class=byline>Jane Doe</b>                                          | Jane Doe
            <a href=/author/jane-doe>Jane Doe</a>                                 | Jane Doe
            <b itemprop=author>Jane Doe</b><b class=byline>John Roe</b>           | Jane Doe
            <p>Written by Jane Doe</p><p>Written by John Roe</p>                  | ``
            <a href=/author/jane-doe>Jane Doe</a><p><a href=/author/john-roe>John Roe</a> | ``
            <aside><p>Written by Jane Doe</p></aside>                             | ``
            <p>Written by Jane</p>                                                | ``
            <p>Written by hand in a small room</p>                                | ``
            <p>The boats sail.</p>                                                | ``
            """)
    void isTheOnlyOneNamedInTheSameWay(String page, String names) {
        List<String> found = Signature.of(PageScan.of(Jsoup.parse("<h1>Ferry</h1>" + page)))
            .map(PrintedAuthors.Found::names)
            .orElse(List.of());

        assertThat(String.join(";", found)).isEqualTo(names);
    }

}
