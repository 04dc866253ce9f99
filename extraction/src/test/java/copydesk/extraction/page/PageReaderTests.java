package copydesk.extraction.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.date.DateHint;
import copydesk.extraction.date.DayOrder;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageReaderTests {

    private static final String NOTE = "The strike cost 12 million euros, not 21 million.";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB"><head>
              <title>Ferry strike ends after nine days | Harbour Post</title>
              <link rel="canonical" href="https://www.harbour.example/2025/05/15/ferry-strike-ends">
              <meta property="og:title" content="Ferry strike ends after nine days">
              <meta property="og:site_name" content="Harbour Post">
              <meta property="article:modified_time" content="2025-05-15T18:00:00Z">
              <script type="application/ld+json">
              {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Harbour Post"},
               {"@type":"NewsArticle","headline":"Ferry strike ends after nine days",
                "datePublished":"2025-05-15T14:30:00+02:00","author":[{"@type":"Person","name":"Jane Doe"}]}]}
              </script>
            </head><body>
              <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
              <article>
                <h1>Ferry strike ends after nine days</h1>
                <div class="byline">By Jane Doe</div>
                <figure><img src="/bay.jpg" alt="Boats"><figcaption>Boats wait in the bay.
                  <span class="credit">Jan Ruiz / AFP</span></figcaption></figure>
                <div class="share-tools"><a href="https://social.example/share">Share</a></div>
                <p>The ferries between the islands <a href="/2025/05/14/talks?x=1">sail again</a> from <b>Friday</b>.</p>
                <div class="related-box"><a href="/2025/05/10/tickets">What happens to old tickets now</a></div>
                <h2>What changes</h2>
                <p>Crews get two more days of rest, and the company hires forty people before the summer begins.</p>
                <blockquote><p>We are glad that it is over, and so are the people who live out there.</p></blockquote>
                <ul><li>Boats sail every hour on working days from May to the end of September.</li></ul>
                <aside><p>This box has nothing to do with the article, although it is long enough to look like it.</p></aside>
                <script>alert(1)</script>
              </article>
              <footer><p>All rights reserved. No part of this page may be copied without a letter from us.</p></footer>
            </body></html>
            """;

    @ParameterizedTest
    @ValueSource(strings = { "</div><div class='correction'><p>Correction: %s</p></div>",
            "<div class='article-correction'>Correction: %s</div></div>",
            "</div><div class='corrections'><p><i>%s</i></p></div>" })
    void keepsANoteOfCorrectionBelowTheBody(String note) {
        String page = "<html lang=en><head><title>Ferry strike ends</title></head><body><nav><a href=/>Home</a></nav>"
                + "<article><h1>Ferry strike ends</h1><div class=body>"
                + "<p>The ferries between the islands sail again from Friday, the company and the union said late on"
                + " Thursday after a long night of talks.</p>"
                + "<p>Crews get two more days of rest, and the company hires forty people before the summer begins, the"
                + " paper that both have signed says.</p>"
                + "<p>Boats sail every hour on working days from May to the end of September, and every second hour in"
                + " the other months of the year.</p>" + note.formatted(NOTE)
                + "</article><footer><p>All rights reserved. Harbour Post 2025.</p></footer></body></html>";
        FetchFacts facts = new FetchFacts("web", "https://news.example/a", "a", null, "text/html", 200, "sha256:0");

        RawDocument document = new PageReader().read(page.getBytes(StandardCharsets.UTF_8), facts).orElseThrow();

        assertThat(document.blocks())
            .anyMatch((block) -> block.kind() == RawKind.PARAGRAPH && block.text().text().endsWith(NOTE));
    }

    @Test
    void readsTheBlocksOfAPageInOrder() {
        RawDocument page = read(PAGE, "https://www.harbour.example/x");

        assertThat(page.blocks()).extracting(RawBlock::kind)
            .containsExactly(RawKind.TITLE, RawKind.BYLINE, RawKind.FIGURE, RawKind.PARAGRAPH, RawKind.RELATED,
                    RawKind.HEADING, RawKind.PARAGRAPH, RawKind.QUOTE, RawKind.LIST_ITEM, RawKind.OTHER);
        assertThat(page.blocks().get(0).text().text()).isEqualTo("Ferry strike ends after nine days");
        assertThat(page.blocks().get(3).text()).isEqualTo(new RichText(
                "The ferries between the islands sail again from Friday.", List.of(new Mark(MarkKind.STRONG, 48, 54)),
                List.of(new Anchor(32, 42, "https://www.harbour.example/2025/05/14/talks?x=1"))));
    }

    @Test
    void readsPictureCaptionAndCreditApart() {
        RawBlock figure = read(PAGE, "https://www.harbour.example/x").blocks().get(2);

        assertThat(figure).isEqualTo(new RawBlock(RawKind.FIGURE, RichText.plain("Boats wait in the bay."),
                new RawPicture("https://www.harbour.example/bay.jpg", "Boats", RichText.plain("Jan Ruiz / AFP"))));
    }

    @Test
    void readsWhatThePageSaysAboutItself() {
        Metadata metadata = read(PAGE, "https://www.harbour.example/x").metadata();

        assertThat(metadata.language()).isEqualTo("en-GB");
        assertThat(metadata.siteName()).isEqualTo("Harbour Post");
        assertThat(metadata.authors()).containsExactly("Jane Doe");
        assertThat(metadata.addresses()).containsExactly("https://www.harbour.example/2025/05/15/ferry-strike-ends");
        assertThat(metadata.published())
            .containsExactly(new DateHint("2025-05-15T14:30:00+02:00", "json-ld:datePublished", DayOrder.DAY_FIRST));
        assertThat(metadata.updated())
            .containsExactly(new DateHint("2025-05-15T18:00:00Z", "meta:article:modified_time", DayOrder.DAY_FIRST));
        assertThat(metadata.particulars().provenance()).containsExactly(new FieldSource("headline", "h1", 0.97),
                new FieldSource("canonicalUrl", "link:canonical", 0.98), new FieldSource("language", "html:lang", 0.9),
                new FieldSource("by", "json-ld:author", 0.98), new FieldSource("publisher", "meta:og:site_name", 0.9),
                metadata.particulars().provenance().get(5));
        assertThat(metadata.particulars().provenance().get(5).field()).isEqualTo("body");
        assertThat(metadata.particulars().provenance().get(5).confidence()).isBetween(0.6, 1.0);
    }

    @Test
    void resolvesLinksOfASavedPageAgainstItsCanonicalAddress() {
        assertThat(read(PAGE, null).blocks().get(3).text().anchors()).extracting(Anchor::href)
            .containsExactly("https://www.harbour.example/2025/05/14/talks?x=1");
    }

    @Test
    void resolvesLinksAgainstTheBaseElement() {
        String page = "<base href='https://cdn.example/dir/'><h1>Title of it</h1><p>A word <a href='b'>here</a></p>";

        assertThat(read(page, "https://news.example/a").blocks().get(1).text().anchors())
            .containsExactly(new Anchor(7, 11, "https://cdn.example/dir/b"));
    }

    @Test
    void acceptsNoCanonicalAddressOfAnotherPublisher() {
        String page = "<link rel=canonical href='https://other.example/a'><h1>Title</h1><p>Words.</p>";

        assertThat(read(page, "https://news.example/a").metadata().addresses()).isEmpty();
    }

    @Test
    void keepsDangerousTargetsAsDataAndLostOnesAsLost() {
        String page = "<h1>Title</h1><p><a href='javascript:alert(1)'>one</a> <a href='#'>two</a> <a>three</a></p>";

        assertThat(read(page, "https://news.example/a").blocks().get(1).text().anchors()).extracting(Anchor::href)
            .containsExactly("javascript:alert(1)", null, null);
    }

    @Test
    void partsParagraphsAtDoubleLineBreaks() {
        assertThat(fragment("One<br><br>Two<br>and three<div>Four</div>five")).containsExactly("One", "Two and three",
                "Four", "five");
    }

    @Test
    void passesOverWhatNobodySees() {
        assertThat(
                fragment("<p>Seen</p><p style='display: none'>Hidden</p><p hidden>Hidden</p><noscript>No</noscript>"))
            .containsExactly("Seen");
    }

    @Test
    void prefersTheCharsetOfTheServerToThatOfThePage() {
        String page = "<meta charset=utf-8><h1>F\u00e4hren</h1><p>Die F\u00e4hren fahren.</p>";

        assertThat(title(page, StandardCharsets.ISO_8859_1, "text/html; " + "charset=iso-8859-1"))
            .isEqualTo("F\u00e4hren");
        assertThat(title(page, StandardCharsets.ISO_8859_1, "text/html")).isEqualTo("F\u00e4hren");
        assertThat(title(page, StandardCharsets.UTF_8, "text/html; charset=nonsense!")).isEqualTo("F\u00e4hren");
    }

    @Test
    void takesTheTitleWithoutTheNameOfTheSite() {
        String page = "<title>Ferry strike ends - Harbour Post</title><meta property=og:site_name "
                + "content='Harbour Post'>" + "<h1>Harbour Post</h1><p>The boats sail again.</p>";

        assertThat(read(page, null).blocks().get(0).text().text()).isEqualTo("Ferry strike ends");
    }

    @Test
    void survivesBrokenJsonLd() {
        String page = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script><h1>Title</h1><p>Words.</p>";

        assertThat(read(page, null).blocks()).hasSize(2);
    }

    @Test
    void keepsAWrapperThatHoldsTheArticleWhateverItIsCalled() {
        String page = "<h1>Title</h1><div class='share'><p>" + "The boats sail again from Friday on. ".repeat(5)
                + "</p></div>";

        assertThat(read(page, null).blocks()).hasSize(2);
    }

    private static String title(String page, Charset charset, String contentType) {
        FetchFacts facts = new FetchFacts("web", "https://news.example/a", "a", null, contentType, 200, "sha256:0");
        return new PageReader().read(page.getBytes(charset), facts).orElseThrow().blocks().get(0).text().text();
    }

    @Test
    void readsInAFragmentWhatStandsForAnObject() {
        assertThat(fragment("<p>One <object data='/x.swf'><param name='a' value='b'><b>two</b></object> three.</p>"))
            .containsExactly("One two three.");
    }

    private static List<String> fragment(String html) {
        return PageReader.fragment(html, "").stream().map((block) -> block.text().text()).toList();
    }

    private static RawDocument read(String page, String url) {
        FetchFacts facts = new FetchFacts("web", "files:a.html", "a", url, "text/html", 200, "sha256:0");
        return new PageReader().read(page.getBytes(StandardCharsets.UTF_8), facts).orElseThrow();
    }

}
