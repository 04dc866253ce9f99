package copydesk.extraction.article;

import copydesk.contract.article.InfoSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who published an article, by its address and what the page says. */
class PublishersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https://www.bbc.co.uk/news/1       | BBC News     | BBC               | https://www.bbc.co.uk/
            HTTP://spiegel.de/a                | -            | Der Spiegel       | https://spiegel.de/
            https://harbour.example:8443/a     | Harbour Post | Harbour Post      | https://harbour.example/
            https://www.harbour.example/a      | -            | harbour.example   | https://www.harbour.example/
            urn:ferry                          | Harbour Post | Harbour Post      | -
            -                                  | Harbour Post | Harbour Post      | -
            """)
    void areNamedByTheHouseThenByThePageThenByTheHost(@Nullable String address, @Nullable String site, String name,
            @Nullable String home) {
        assertThat(Publishers.of(address, site)).contains(new InfoSource(name, "publisher", home));
    }

    @Test
    void areUnknownWhereNothingTells() {
        assertThat(Publishers.of(null, null)).isEmpty();
        assertThat(Publishers.of("urn:ferry", null)).isEmpty();
    }

}
