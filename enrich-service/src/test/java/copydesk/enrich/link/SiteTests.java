package copydesk.enrich.link;

import java.util.List;

import copydesk.contract.article.Article;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.LinkKind;
import copydesk.enrich.text.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SiteTests {

    @ParameterizedTest
    @CsvSource({ "https://a.co.uk/,https://b.a.co.uk/,true", "https://a.co.uk/,https://b.co.uk/,false",
            "https://a.example/,https://b.a.example/,true", "https://a.example/,https://b.example/,false",
            "https://co.uk/,https://co.uk/,true", "https://a.co.uk/,https://co.uk/,false",
            "https://a.blogspot.com/,https://b.blogspot.com/,false",
            "http://93.184.216.34/,http://93.184.216.34/a,true", "http://93.184.216.34/,http://94.184.216.34/a,false",
            "https://a.com./,https://a.com/,true", "http://intranet/a,http://intranet/b,true",
            "http://intranet/a,http://other/b,false", "https://xn--zrich-kva.ch/,https://www.zürich.ch/,true",
            "https://a.com/,https://a.com:8443/,true" })
    void ownsAllBelowTheRegisteredName(String page, String url, boolean owned) {
        assertThat(site(page).owns(url(url))).isEqualTo(owned);
    }

    @Test
    void ownsNothingWhereTheArticleDoesNotTell() {
        assertThat(site(null).owns(url("https://a.example/"))).isFalse();
        assertThat(site(null).isPage(url("https://a.example/"))).isFalse();
        assertThat(site(null).page()).isNull();
    }

    @Test
    void isThatOfThePublisherWhereTheArticleHasNoAddress() {
        Article article = Articles.linking(null, LinkKind.INLINE, null);
        List<InfoSource> sources = List.of(new InfoSource("AFP", "contributor", "https://afp.example/"),
                new InfoSource("Herald", "publisher", "https://herald.example/"));
        Site site = Site.of(new Article(article.uri(), 1, article.origin(), null, "en", "a", List.of(),
                article.blocks(), article.links(), List.of(), List.of(), sources, null, null, List.of(), null));

        assertThat(site.owns(url("https://www.herald.example/a"))).isTrue();
        assertThat(site.owns(url("https://afp.example/a"))).isFalse();
        assertThat(site.page()).isNull();
    }

    private static Site site(@Nullable String page) {
        return Site.of(Articles.linking(page, LinkKind.INLINE, null));
    }

    private static WebUrl url(String address) {
        return WebUrl.parse(address).orElseThrow();
    }

}
