package copydesk.extraction.body;

import java.util.List;
import java.util.Optional;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.score.BlockModel;
import copydesk.extraction.score.Evidence;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole pages; most are read with a model that takes long blocks and subheads. */
class BodyReaderTests {

    private static final Evidence TITLE = new Evidence("Ferry strike ends after nine days", "", "");

    private static final String PAGE = """
            <header><a href="/">Harbour Post</a></header>
            <article id="story">
              <p class="kicker">Islands</p>
              <h1>Ferry strike ends after nine days</h1>
              <p class="byline">By Jane Doe</p>
              <p class="date">15 May 2025</p>
              <figure><img src="/bay.jpg" alt="Boats"><figcaption>Boats wait in the bay.</figcaption></figure>
              <div class="share-tools"><a href="https://social.example/share">Share</a></div>
              <p>The ferries between the islands <a href="/talks">sail again</a> from <b>Friday</b> on, says the company.</p>
              <div class="related-box"><a href="/tickets">What happens to old tickets now</a> <a href="/all">All</a></div>
              <h2>What changes</h2>
              <p>Crews get two more days of rest, and the company hires forty people before the summer.</p>
              <figure><img src="/crew.jpg"></figure>
              <blockquote>We are glad that it is over, and so are all the people who live out there.</blockquote>
              <p>Sign up for our newsletter</p>
              <div class="comments"><p>I was there.</p></div>
            </article>
            <aside><figure><img src="/ad.jpg"></figure><p>Old boats for sale</p></aside>
            <footer><p>All rights reserved.</p></footer>
            """;

    private static final String OLD_PAGE = """
            <table><tr><td><a href="/">Home</a><br><a href="/news">News</a></td><td>
            <font size="5"><b>Ferry strike ends after nine days</b></font><br>
            By Jane Doe<br><br>
            The ferries between the islands sail again from Friday on,<br>says the company.<br><br>
            Crews get <i>two</i> more days of rest, and forty people are hired before the summer.
            </td></tr></table>
            """;

    private static final String LONG = "<p>The ferries between the islands sail again from Friday on, and so do the "
            + "small boats, says the company.</p>";

    private final BodyReader reader = new BodyReader(ScoredPages.longBlocks());

    @Test
    void readsTheBodyWithWhatStandsBetweenItsBlocks() {
        assertThat(read(PAGE).blocks()).containsExactly(plain(RawKind.BYLINE, "By Jane Doe"),
                plain(RawKind.DATE, "15 May 2025"),
                new RawBlock(RawKind.FIGURE, RichText.plain("Boats wait in the bay."),
                        new RawPicture("https://harbour.example/bay.jpg", "Boats", null)),
                new RawBlock(RawKind.PARAGRAPH,
                        new RichText("The ferries between the islands sail again from Friday on, says the company.",
                                List.of(new Mark(MarkKind.STRONG, 48, 54)),
                                List.of(new Anchor(32, 42, "https://harbour.example/talks")))),
                new RawBlock(RawKind.RELATED,
                        new RichText("What happens to old tickets now", List.of(),
                                List.of(new Anchor(0, 31, "https://harbour.example/tickets")))),
                plain(RawKind.HEADING, "What changes"),
                plain(RawKind.PARAGRAPH,
                        "Crews get two more days of rest, and the company hires forty people before the summer."),
                new RawBlock(RawKind.FIGURE, RichText.EMPTY,
                        new RawPicture("https://harbour.example/crew.jpg", null, null)),
                plain(RawKind.QUOTE, "We are glad that it is over, and so are all the people who live out there."),
                plain(RawKind.PROMOTION, "Sign up for our newsletter"), plain(RawKind.COMMENT, "I was there."));
    }

    @Test
    void namesTheElementThatHoldsTheBody() {
        assertThat(read(PAGE).container().id()).isEqualTo("story");
    }

    @Test
    void isAsSureAsTheScorer() {
        assertThat(read(PAGE).confidence()).isEqualTo(0.98);
        assertThat(read(PAGE).agreement()).isEqualTo(1);
    }

    @Test
    void readsAPageOfLineBreaks() {
        assertThat(read(OLD_PAGE).blocks()).containsExactly(
                plain(RawKind.PARAGRAPH,
                        "The ferries between the islands sail again from Friday on, says the company."),
                new RawBlock(RawKind.PARAGRAPH,
                        new RichText("Crews get two more days of rest, and forty people are hired before the summer.",
                                List.of(new Mark(MarkKind.EMPHASIS, 10, 13)), List.of())));
        assertThat(read(OLD_PAGE).container().normalName()).isEqualTo("td");
    }

    @Test
    void leavesThePageAsItIs() {
        Element root = ScoredPages.parse(PAGE);
        String before = root.outerHtml();

        Optional<Body> once = this.reader.read(root, TITLE, Tuning.NONE);
        Optional<Body> twice = this.reader.read(root, TITLE, Tuning.NONE);

        assertThat(root.outerHtml()).isEqualTo(before);
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void takesNoFigureThatHoldsTheBody() {
        assertThat(read("<figure><img src='/bay.jpg'>" + LONG + "</figure>").blocks()).extracting(RawBlock::kind)
            .containsExactly(RawKind.PARAGRAPH);
    }

    @Test
    void goesOnForFifteenBlocksBelowTheBody() {
        String page = "<div>" + LONG + "<p>Boats wait.</p>".repeat(20) + "</div>";

        assertThat(read(page).blocks()).hasSize(16).endsWith(plain(RawKind.OTHER, "Boats wait."));
    }

    @Test
    void looksForTheHeadlineFifteenBlocksAboveTheBody() {
        String lines = "<p>Page one</p>";
        String headline = "<h1>Ferry strike ends after nine days</h1><p>By Jane Doe</p>";

        assertThat(read(headline + lines.repeat(14) + LONG).blocks()).extracting(RawBlock::kind)
            .containsExactly(RawKind.BYLINE, RawKind.PARAGRAPH);
        assertThat(read(headline + lines.repeat(15) + LONG).blocks()).extracting(RawBlock::kind)
            .containsExactly(RawKind.PARAGRAPH);
    }

    @Test
    void findsNoBodyWhereThereIsNone() {
        assertThat(this.reader.read(ScoredPages.parse(""), TITLE, Tuning.NONE)).isEmpty();
        assertThat(this.reader.read(ScoredPages.parse("<nav><a href='/'>Home</a></nav>"), TITLE, Tuning.NONE))
            .isEmpty();
    }

    @Test
    void believesWhatIsKnownIfThePageLooksLikeIt() {
        Element root = ScoredPages.parse(PAGE);

        Body body = this.reader.read(root, TITLE, new Tuning(List.of(), root.select("blockquote"))).orElseThrow();

        assertThat(body.blocks()).extracting(RawBlock::kind).doesNotContain(RawKind.QUOTE);
        assertThat(body.agreement()).isEqualTo(0.7);
    }

    @Test
    void believesNothingThatAgreesLessThanHalf() {
        Element root = ScoredPages.parse(PAGE);

        Body body = this.reader.read(root, TITLE, new Tuning(root.select("h2, blockquote"), List.of())).orElseThrow();

        assertThat(body.blocks()).isEqualTo(read(PAGE).blocks());
        assertThat(body.agreement()).isEqualTo(0.35);
    }

    @Test
    void findsTheBodyWithTheShippedModel() {
        BodyReader shipped = new BodyReader(BlockModel.shipped());
        String page = PAGE.replace("<p>Sign up for our newsletter</p>", "<p>Boats will leave every hour on working "
                + "days from May to the end of September, and the last one waits for the train.</p>");

        Body body = shipped.read(ScoredPages.parse(page), TITLE, Tuning.NONE).orElseThrow();

        assertThat(body.container().id()).isEqualTo("story");
        assertThat(body.blocks()).filteredOn((block) -> block.kind() == RawKind.PARAGRAPH)
            .extracting((block) -> block.text().text())
            .containsSubsequence("The ferries between the islands sail again from Friday on, says the company.",
                    "Crews get two more days of rest, and the company hires forty people before the summer.",
                    "Boats will leave every hour on working days from May to the end of September, and the last one "
                            + "waits for the train.")
            .doesNotContain("Harbour Post", "Share", "I was there.", "Old boats for sale", "All rights reserved.");
        assertThat(body.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void findsNothingOnAnEmptyPageWithTheShippedModel() {
        assertThat(new BodyReader(BlockModel.shipped()).read(ScoredPages.parse(""), Evidence.NONE, Tuning.NONE))
            .isEmpty();
    }

    private Body read(String html) {
        return this.reader.read(ScoredPages.parse(html), TITLE, Tuning.NONE).orElseThrow();
    }

    private static RawBlock plain(RawKind kind, String words) {
        return new RawBlock(kind, RichText.plain(words));
    }

}
