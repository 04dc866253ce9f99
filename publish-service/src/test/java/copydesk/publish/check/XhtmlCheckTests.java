package copydesk.publish.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.LinkKind;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.Body;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.Selector;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class XhtmlCheckTests {

    private static final String WRONG_ANCHOR = "An anchor of the XHTML body is missing or has another target than its "
            + "hyperlink.";

    private final XhtmlCheck check = new XhtmlCheck();

    @Test
    void letsPassWhatReadsAsThePlainBody() {
        assertThat(fault("One\n\nTwo & three", "<p>One</p>\n<p>Two &amp; <em>three</em></p>")).isEmpty();
        assertThat(fault("", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>One </p>", "<p>One</p><p></p>", "<p>one</p>", "<p>One &lt;</p>", "" })
    void findsWhatReadsDifferently(String xhtml) {
        assertThat(fault("One", xhtml)).contains("The XHTML body reads differently from the plain body.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>One", "<p>One</P>", "<p>One & two</p>", "</body>", "<p>&eacute;</p>",
            "</body><!DOCTYPE x><body>" })
    void findsWhatIsNotXml(String xhtml) {
        assertThat(fault("One", xhtml)).contains("The XHTML body is not well-formed.");
    }

    @Test
    void readsAsManyEscapedSignsAsATextMayHave() {
        assertThat(fault("<&".repeat(100_000), "<p>" + "&lt;&amp;".repeat(100_000) + "</p>")).isEmpty();
    }

    @Test
    void tellsOfMarkupBeforeWords() {
        assertThat(fault("One", "<div>Two</div>")).contains("The XHTML body has an element where it is not allowed.");
    }

    @Test
    void wantsAnAnchorForEachHyperlinkOfTheBody() {
        PublishedLink inBody = link("https://example.org/", "bodies[0]");

        assertThat(fault("One", "<p><a id='l1' href='https://example.org/'>One</a></p>", inBody)).isEmpty();
        assertThat(fault("One", "<p><a id='l1' href='https://example.org/2'>One</a></p>", inBody))
            .contains(WRONG_ANCHOR);
        assertThat(fault("One", "<p><a id='l1'>One</a></p>", inBody)).contains(WRONG_ANCHOR);
        assertThat(fault("One", "<p>One</p>", inBody)).contains(WRONG_ANCHOR);
    }

    @Test
    void wantsNoTargetWhereTheHyperlinkHasNone() {
        PublishedLink lost = link(null, "bodies[0]");

        assertThat(fault("One", "<p><a id='l1'>One</a></p>", lost)).isEmpty();
        assertThat(fault("One", "<p><a id='l1' href='https://example.org/'>One</a></p>", lost)).contains(WRONG_ANCHOR);
    }

    @Test
    void wantsNoAnchorForHyperlinksOutsideTheBody() {
        assertThat(fault("One", "<p>One</p>", link("https://example.org/", null))).isEmpty();
        assertThat(fault("One", "<p>One</p>", link("https://example.org/", "headlines[0]"))).isEmpty();
    }

    @Test
    void findsAnAnchorOfNoHyperlink() {
        assertThat(fault("One", "<p><a id='l1'>One</a></p>"))
            .contains("The XHTML body has an anchor without a hyperlink.");
    }

    private Optional<String> fault(String plain, String xhtml, PublishedLink... links) {
        Documents good = new NewsWriter().write(new ArticleDraft().paragraph("a").build(),
                new Edition(1, Instant.EPOCH, Instant.EPOCH));
        ArticleAnnotations from = good.annotations();
        return this.check
            .fault(new Documents(item(plain, xhtml), new ArticleAnnotations(from.uri(), from.version(), from.revision(),
                    List.of(), List.of(), List.of(links), null, null, List.of(), from.provenance(), List.of())));
    }

    private static NewsItem item(String plain, String xhtml) {
        List<Body> bodies = List.of(new Body("main", "text/plain", 0, 0, plain),
                new Body("richtext", "application/xhtml+xml", 0, 0, xhtml));
        return new NewsItem(ArticleDraft.URI, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, bodies, null, null, null, null, null, null, null, null, null);
    }

    private static PublishedLink link(@Nullable String href, @Nullable String target) {
        Selector selector = (target != null) ? new Selector(target, 0, 3, 0, 3, "One", "", "") : null;
        return new PublishedLink("l1", LinkKind.INLINE, LinkStatus.RESOLVED, "One", href, selector, null);
    }

}
