package copydesk.contract;

import java.util.stream.Stream;

import copydesk.contract.annotation.Quote;
import copydesk.contract.article.Article;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.Body;
import copydesk.contract.news.PublishedIssue;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.PublishedRole;
import copydesk.contract.news.PublishedValue;
import copydesk.contract.news.Selector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples keep the promises of the contract that no schema can check. */
class ExamplesTests {

    @Test
    void pointAtExactlyTheirWordsInTheBlocks() {
        Article article = Examples.article();

        assertThat(article.links()).allSatisfy(
                (link) -> assertThat(codePoints(article.blocks().get(link.block()).text(), link.start(), link.end()))
                    .isEqualTo(link.text()));
        assertThat(Examples.enriched().annotations().mentions()).allSatisfy((mention) -> assertThat(
                codePoints(article.blocks().get(mention.block()).text(), mention.start(), mention.end()))
            .isEqualTo(mention.text()));
        assertThat(Examples.enriched().annotations().quotes()).flatExtracting(Quote::spans)
            .allSatisfy((
                    span) -> assertThat(codePoints(article.blocks().get(span.block()).text(), span.start(), span.end()))
                        .isEqualTo(span.text()));
        assertThat(Examples.enriched().annotations().roles()).hasSize(1)
            .allSatisfy((
                    role) -> assertThat(codePoints(article.blocks().get(role.block()).text(), role.start(), role.end()))
                        .isEqualTo(role.text()));
        assertThat(Examples.enriched().annotations().values()).hasSize(2)
            .allSatisfy((value) -> assertThat(
                    codePoints(article.blocks().get(value.block()).text(), value.start(), value.end()))
                .isEqualTo(value.text()));
    }

    @Test
    void pointAtExactlyTheirWordsInTheBody() {
        ArticleAnnotations annotations = NewsExamples.annotations();
        String body = Examples.PARAGRAPH;

        assertThat(selectors(annotations)).hasSize(7).allSatisfy((selector) -> {
            assertThat(codePoints(body, selector.start(), selector.end())).isEqualTo(selector.exact());
            assertThat(body.substring(selector.utf16Start(), selector.utf16End())).isEqualTo(selector.exact());
            assertThat(body).contains(selector.prefix() + selector.exact() + selector.suffix());
        });
    }

    @Test
    void countCharactersAndWordsOfThePlainText() {
        Body body = NewsExamples.usable().bodies().get(0);

        assertThat(body.charCount()).isEqualTo(body.value().codePointCount(0, body.value().length()));
        assertThat(body.wordCount()).isEqualTo(body.value().split(" ").length);
    }

    private static Stream<@Nullable Selector> selectors(ArticleAnnotations annotations) {
        return Stream
            .of(annotations.mentions().stream().map(PublishedMention::selector),
                    annotations.links().stream().map(PublishedLink::selector),
                    annotations.issues().stream().map(PublishedIssue::selector),
                    annotations.quotes().stream().flatMap((quote) -> quote.selectors().stream()),
                    annotations.roles().stream().map(PublishedRole::selector),
                    annotations.values().stream().map(PublishedValue::selector))
            .flatMap((selectors) -> selectors)
            .filter((selector) -> selector != null);
    }

    private static String codePoints(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

}
