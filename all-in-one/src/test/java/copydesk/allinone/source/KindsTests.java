package copydesk.allinone.source;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KindsTests {

    @Test
    void takesAnAddressForASiteUnlessToldOtherwise() {
        assertThat(Kinds.source("https://news.example/feed"))
            .isEqualTo(SourceDefinition.of("news.example-feed", SourceKind.SITE, "https://news.example/feed"));
        assertThat(Kinds.source("feed=https://news.example/feed")).isEqualTo(
                SourceDefinition.of("news.example-feed", SourceKind.FEED, "https://news.example/feed").following());
        assertThat(Kinds.source("front-page=https://news.example/"))
            .isEqualTo(SourceDefinition.of("news.example", SourceKind.FRONT_PAGE, "https://news.example/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    blog=https://news.example/ | A source is no blog. Say one of: feed, sitemap, news-sitemap, front-page, page, site.
                    news.example               | The source news.example is no web address. Give one that begins with http:// or https://, or KIND=ADDRESS.
                    """)
    void tellsWhatToWriteInstead(String typed, String sentence) {
        assertThatExceptionOfType(Obstacle.class).isThrownBy(() -> Kinds.source(typed)).withMessage(sentence);
    }

}
