package copydesk.benchmarks.memory;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.benchmarks.article.GeneratedArticle;
import copydesk.contract.Digest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamedArticlesTests {

    private static final List<GeneratedArticle> ARTICLES = new NamedArticles(7).articles(0, 20);

    @Test
    void addsInventedNamesBeforeTheAddress() {
        String plain = text(new ArticleGenerator(7).article(0));
        String body = plain.substring(0, plain.indexOf("\n\nOriginal url:"));

        assertThat(text(ARTICLES.get(0))).startsWith(body + "\n\nOn day 1, ")
            .containsPattern("On day 12, \\w+( \\w+)? met \\w+( \\w+)? of \\w+( \\w+)? in \\w+( \\w+)?\\.\n\nOriginal")
            .doesNotContain("On day 13,")
            .endsWith(plain.substring(body.length()));
    }

    @Test
    void makesEveryTwentiethALongOne() {
        assertThat(ARTICLES.subList(0, 19))
            .allSatisfy((article) -> assertThat(article.document().length).isBetween(5_000, 8_000));
        assertThat(text(ARTICLES.get(19))).contains("On day 800,").hasSizeGreaterThan(45_000);
    }

    @Test
    void saysWhatTheDocumentsAre() {
        assertThat(ARTICLES)
            .allSatisfy((article) -> assertThat(article.facts().sha256()).isEqualTo(Digest.text(article.document())));
    }

    @Test
    void makesTheSameOfTheSameSeed() {
        assertThat(new NamedArticles(7).articles(0, 3)).extracting(NamedArticlesTests::text)
            .isEqualTo(ARTICLES.subList(0, 3).stream().map(NamedArticlesTests::text).toList());
        assertThat(text(new NamedArticles(8).articles(0, 1).get(0))).isNotEqualTo(text(ARTICLES.get(0)));
    }

    private static String text(GeneratedArticle article) {
        return new String(article.document(), StandardCharsets.UTF_8);
    }

}
