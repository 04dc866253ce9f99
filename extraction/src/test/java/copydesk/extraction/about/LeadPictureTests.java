package copydesk.extraction.about;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.extraction.page.PageReader;
import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.PictureForm;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture above the body, and the one a page only names. */
class LeadPictureTests {

    private static final String BODY = "<div class=article-body><p>The boats sail again from Friday, the company said,"
            + " and the crews get two more days of rest.</p><p>Prices stay as they are until the end of the "
            + "summer.</p></div>";

    private static final String FIGURE = "<figure><img src='https://img.example/bay.jpg' alt='Boats'>"
            + "<figcaption>Boats wait. <b>Jan Ruiz / AFP</b></figcaption></figure>";

    @Test
    void findsTheFigureBetweenHeadlineAndBody() {
        List<RawBlock> blocks = read("<article><h1>Ferry strike ends</h1>" + FIGURE + BODY + "</article>");

        assertThat(blocks).extracting(RawBlock::kind)
            .containsExactly(RawKind.TITLE, RawKind.FIGURE, RawKind.PARAGRAPH, RawKind.PARAGRAPH);
        assertThat(blocks.get(1).text().text()).isEqualTo("Boats wait. Jan Ruiz / AFP");
        assertThat(blocks.get(1).picture()).isEqualTo(new RawPicture("https://img.example/bay.jpg", "Boats", null));
    }

    @Test
    void findsItInAnyPlaceThatHoldsTheArticle() {
        assertThat(figures("<main><h1>Ferry</h1>" + FIGURE + BODY + "</main>")).hasSize(1);
        assertThat(figures("<div role=main><h1>Ferry</h1><header>" + FIGURE + "</header>" + BODY + "</div>"))
            .hasSize(1);
        assertThat(figures(
                "<div itemscope itemtype='https://schema.org/NewsArticle'><h1>Ferry</h1>" + FIGURE + BODY + "</div>"))
            .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<aside>%s</aside>", "<nav>%s</nav>", "<div class=related>%s</div>",
            "<div class=teaser>%s</div>", "<div class='promo-box'>%s</div>", "<div hidden>%s</div>",
            "<div style='display:none'>%s</div>" })
    void takesNoPictureOfTheFurniture(String box) {
        assertThat(figures("<article><h1>Ferry</h1>" + box.formatted(FIGURE) + BODY + "</article>")).isEmpty();
    }

    @Test
    void takesNoPictureBelowTheBody() {
        assertThat(figures("<article><h1>Ferry</h1>" + BODY + FIGURE + "</article>")).isEmpty();
        assertThat(figures("<article><h1>Ferry</h1>" + BODY + "</article>" + FIGURE)).isEmpty();
    }

    @Test
    void takesTheFirstOfSeveralPictures() {
        String more = FIGURE.replace("bay.jpg", "pier.jpg").repeat(3);

        assertThat(figures("<article><h1>Ferry</h1>" + FIGURE + more + BODY + "</article>"))
            .extracting((block) -> block.picture().url())
            .containsExactly("https://img.example/bay.jpg");
    }

    @Test
    void prefersThePictureThatThePageNames() {
        String named = FIGURE.replace("bay.jpg", "harbour-4711-800.jpg");

        assertThat(figures("<meta property=og:image content='https://img.example/harbour-4711-1200.jpg?w=1'><article>"
                + "<h1>Ferry</h1>" + FIGURE + named + BODY + "</article>"))
            .extracting((block) -> block.picture().url())
            .containsExactly("https://img.example/harbour-4711-800.jpg");
    }

    @Test
    void findsAPictureAboveTheHeadline() {
        assertThat(figures(FIGURE + "<article><h1>Ferry</h1>" + BODY + "</article>")).hasSize(1);
    }

    @Test
    void readsCaptionAndCreditThatNothingMarks() {
        String box = "<div><div><img src=https://img.example/bay.jpg></div><div>Boats wait at the pier.</div>"
                + "<div>Getty Images</div></div>";

        RawBlock block = figures("<article><h1>Ferry</h1>" + box + BODY + "</article>").get(0);

        assertThat(block.text().text()).isEqualTo("Boats wait at the pier.");
        assertThat(block.picture().credit()).isEqualTo(RichText.plain("Getty Images"));
    }

    @Test
    void prefersTheFigureAtTheHeadlineToTheNamedOneInTheBody() {
        String named = FIGURE.replace("bay.jpg", "harbour-4711000-800.jpg");

        assertThat(figures("<meta property=og:image content='https://img.example/harbour-4711000-1200.jpg'><article>"
                + "<h1>Ferry</h1>" + FIGURE + BODY.replace("<p>Prices", named + "<p>Prices") + "</article>"))
            .extracting((block) -> block.picture().url())
            .containsExactly("https://img.example/bay.jpg", "https://img.example/harbour-4711000-800.jpg");
    }

    @Test
    void findsTheNamedPictureAmongRenditionsOfAResizer() {
        String page = "<meta property=og:image content='https://img.example/r/1200x628/https%3A%2F%2Fraw.example%2F9054e018'>"
                + "<article><h1>Ferry</h1>" + FIGURE + FIGURE.replace("https://img.example/bay.jpg",
                        "https://img.example/r/500x0/https%3A%2F%2Fraw.example%2F9054e018")
                + BODY + "</article>";

        assertThat(figures(page).get(0).picture().url()).contains("9054e018");
    }

    @Test
    void takesNoPictureThatOnlySharesACommonWord() {
        String page = "<meta property=og:image content='https://img.example/motorway-damages-in-potsdam.jpg'><article>"
                + "<h1>Ferry</h1>" + FIGURE + FIGURE.replace("bay.jpg", "motorway-works-two.jpg") + BODY + "</article>";

        assertThat(figures(page).get(0).picture().url()).isEqualTo("https://img.example/bay.jpg");
    }

    @Test
    void takesAFilmOnlyWhereNothingElseIsShown() {
        String film = "<div class=video-player><img src=https://img.example/film.jpg></div>";

        assertThat(figures("<article><h1>Ferry</h1>" + film + FIGURE + BODY + "</article>"))
            .extracting((block) -> block.picture().url())
            .containsExactly("https://img.example/bay.jpg");
    }

    @Test
    void takesTheFirstPictureOfABodyWithoutFigures() {
        String image = "<div class=media><img src=https://img.example/tram.jpg><span class=caption>Trams wait.</span></div>";

        assertThat(figures("<article><h1>Ferry</h1>" + BODY.replace("<p>Prices", image + "<p>Prices") + "</article>"))
            .extracting((block) -> block.text().text())
            .containsExactly("Trams wait.");
    }

    @Test
    void takesTheAlternativeTextThatEndsWithACredit() {
        String page = "<meta property='og:image' content='/bay.jpg'><meta property='og:image:alt' "
                + "content='Boats wait. (AP Photo/Jan Ruiz)'><article><h1>Ferry</h1>" + BODY + "</article>";

        assertThat(figures(page).get(0).text().text()).isEqualTo("Boats wait. (AP Photo/Jan Ruiz)");
    }

    @Test
    void takesTheMakerFromTheDataOnlyWhereNothingIsPrinted() {
        String data = """
                <script type="application/ld+json">{"@type":"NewsArticle","image":{"url":"https://img.example/bay.jpg",
                "author":{"@type":"Person","name":"Ana Silva"}}}</script>""";
        String bare = "<figure><img src='https://img.example/bay.jpg'></figure>";

        assertThat(figures(data + "<article><h1>Ferry</h1>" + bare + BODY + "</article>").get(0).picture().credit())
            .isEqualTo(RichText.plain("Ana Silva"));
        assertThat(figures(data + "<article><h1>Ferry</h1>" + FIGURE + BODY + "</article>").get(0).picture().credit())
            .isNull();
    }

    @Test
    void takesNoFaceOfAnAuthorAndNothingSmall() {
        assertThat(figures("<article><h1>Ferry</h1><img class=author-avatar src=https://img.example/jane.jpg>"
                + "<img width=40 src=https://img.example/dot.gif>" + BODY + "</article>"))
            .isEmpty();
    }

    @Test
    void takesAPictureOnceThatStandsInTheBody() {
        String body = BODY.replace("<p>Prices", FIGURE + "<p>Prices");

        assertThat(figures("<meta property=og:image content='https://img.example/other.jpg'><article><h1>Ferry</h1>"
                + body + "</article>"))
            .extracting((block) -> block.picture().url())
            .containsExactly("https://img.example/bay.jpg");
    }

    @Test
    void takesTheNamedPictureWhereNoneIsShown() {
        String page = "<meta property='og:image' content='/bay.jpg'><meta property='og:image:alt' content='Boats'>"
                + "<article><h1>Ferry</h1>" + BODY + "</article>";

        assertThat(figures(page)).containsExactly(new RawBlock(RawKind.FIGURE, RichText.EMPTY,
                new RawPicture("https://news.example/bay.jpg", "Boats", null)));
    }

    @Test
    void takesWhatThePageSaysOfTheFileOfTheNamedPicture() {
        String size = "<meta property='og:image:width' content='1200'><meta property='og:image:height' content='630'>"
                + "<meta property='og:image:type' content='image/jpeg'>";
        String article = "<article><h1>Ferry</h1>" + BODY + "</article>";

        assertThat(figures("<meta property='og:image' content='/bay.jpg'>" + size + article))
            .extracting((block) -> block.picture().form())
            .containsExactly(new PictureForm("image/jpeg", 1200, 630));
        assertThat(figures("<meta name='twitter:image' content='/bay.jpg'>" + size + article))
            .extracting((block) -> block.picture().form())
            .containsExactly(PictureForm.UNKNOWN);
    }

    @Test
    void takesCaptionAndCreditOfTheNamedPictureFromTheData() {
        String page = """
                <meta property="og:image" content="https://img.example/bay.jpg">
                <script type="application/ld+json">{"@type":"NewsArticle","image":{"url":"https://img.example/x.jpg",
                "caption":"Boats wait.","creditText":"Jan Ruiz / AFP"}}</script>
                <article><h1>Ferry</h1>""" + BODY + "</article>";

        assertThat(figures(page)).containsExactly(new RawBlock(RawKind.FIGURE, RichText.plain("Boats wait."),
                new RawPicture("https://img.example/bay.jpg", null, RichText.plain("Jan Ruiz / AFP"))));
    }

    @Test
    void takesThePictureOfTheDataWhereNoOtherIsNamed() {
        String page = "<script type=application/ld+json>{\"@type\":\"Article\",\"image\":\"https://img.example/x.jpg\"}"
                + "</script><article><h1>Ferry</h1>" + BODY + "</article>";

        assertThat(figures(page)).extracting((block) -> block.picture().url())
            .containsExactly("https://img.example/x.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://img.example/logo.png", "https://img.example/SITE-LOGO-512.png",
            "https://img.example/default-share.jpg", "https://img.example/placeholder.gif",
            "https://img.example/favicon.ico", "javascript:alert(1)", "data:image/png;base64,AAAA", "" })
    void takesNoEmblemForAPicture(String address) {
        assertThat(figures(
                "<meta property=og:image content='" + address + "'><article><h1>Ferry</h1>" + BODY + "</article>"))
            .isEmpty();
    }

    private static List<RawBlock> figures(String page) {
        return read(page).stream().filter((block) -> block.kind() == RawKind.FIGURE).toList();
    }

    private static List<RawBlock> read(String page) {
        FetchFacts facts = new FetchFacts("web", "https://news.example/a", "a", "https://news.example/a", "text/html",
                200, "sha256:0");
        return new PageReader().read(page.getBytes(StandardCharsets.UTF_8), facts).orElseThrow().blocks();
    }

}
