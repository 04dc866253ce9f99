package copydesk.extraction.rule;

import java.util.List;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pieces of HTML and the blocks they make. */
class BlockWalkerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>One.</p><p>Two.</p>                         | PARAGRAPH One. / PARAGRAPH Two.
            One.<p>Two.</p>Three.                          | PARAGRAPH One. / PARAGRAPH Two. / PARAGRAPH Three.
            <h2>One</h2><p>Two.</p>                        | HEADING One / PARAGRAPH Two.
            <h6>One</h6>                                   | HEADING One
            <ul><li>One</li><li>Two</li></ul>              | LIST_ITEM One / LIST_ITEM Two
            <ul><li><p>One</p><p>Two</p></li></ul>         | LIST_ITEM One / LIST_ITEM Two
            <ol><li>One<ul><li>Two</li></ul></li></ol>     | LIST_ITEM One / LIST_ITEM Two
            <blockquote><p>One.</p>Two.</blockquote>       | QUOTE One. / QUOTE Two.
            <dl><dt>One</dt><dd>Two</dd></dl>              | HEADING One / PARAGRAPH Two
            <table><tr><td>One</td><td>Two</td></tr></table> | PARAGRAPH One / PARAGRAPH Two
            <table hidden><tr><td>A<td>B</tr><tr><td>C<td>D</tr></table><p>One</p> | PARAGRAPH One
            <iframe style="display:none" src="https://vimeo.com/7"></iframe><p>One</p> | PARAGRAPH One
            <div>One <span>two</span> three</div>          | PARAGRAPH One two three
            <span>One<div>Two</div>Three</span>            | PARAGRAPH One / PARAGRAPH Two / PARAGRAPH Three
            <p>X<sup>e</sup> and H<sub>2</sub>O</p>        | PARAGRAPH Xe and H2O
            <p>One<br>two</p>                              | PARAGRAPH One two
            <p>One<br> <br>Two</p>                         | PARAGRAPH One / PARAGRAPH Two
            <p> &nbsp; </p><p>One</p><p></p>               | PARAGRAPH One
            <p>5 &lt; 6 &amp; 7 &gt; 6</p>                 | PARAGRAPH 5 < 6 & 7 > 6
            <pre>One  two</pre>                            | PARAGRAPH One two
            """)
    void givesBlocks(String html, String blocks) {
        assertThat(read(html)).containsExactly(blocks.split(" / "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>Hidden</script>", "<style>Hidden</style>", "<noscript>Hidden</noscript>",
            "<template>Hidden</template>", "<nav>Hidden</nav>", "<footer>Hidden</footer>", "<form>Hidden</form>",
            "<button>Hidden</button>", "<iframe>Hidden</iframe>", "<svg><text>Hidden</text></svg>",
            "<aside>Hidden</aside>", "<div hidden>Hidden</div>", "<div aria-hidden=true>Hidden</div>",
            "<div style='color:red; DISPLAY : none'>Hidden</div>", "<div class=newsletter>Hidden</div>",
            "<div class='c-share-bar'>Hidden</div>", "<div id=cookieConsent>Hidden</div>",
            "<div class=adSlot>Hidden</div>", "<div class=comments>Hidden</div>", "<div class='most-read'>Hidden</div>",
            "<div class=byline>Hidden</div>", "<address>Hidden</address>", "<div class=pub-date>Hidden</div>",
            "<p><button>Hidden</button></p>", "<!-- Hidden -->",
            "<ul><li><a href=a>Hidden one</a></li><li><a href=b>Hidden two</a></li></ul>" })
    void passesOverFurniture(String furniture) {
        assertThat(read("<p>Seen.</p>" + furniture + "<p>Seen too.</p>")).containsExactly("PARAGRAPH Seen.",
                "PARAGRAPH Seen too.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<div class=shareholders>Seen</div>", "<div class=addition>Seen</div>",
            "<div class=commentary>Seen</div>", "<div class=navy>Seen</div>", "<section>Seen</section>",
            "<p class=promo>Seen</p>", "<div style='display:block'>Seen</div>" })
    void keepsWhatOnlySoundsLikeFurniture(String html) {
        assertThat(read(html)).containsExactly("PARAGRAPH Seen");
    }

    @Test
    void keepsListsThatAreNotMostlyLinks() {
        assertThat(read("<ul><li>One <a href=a>a</a></li><li>Two, which says more</li></ul>"))
            .containsExactly("LIST_ITEM One a", "LIST_ITEM Two, which says more");
    }

    @Test
    void givesTheLinksOfRelatedBoxes() {
        String page = "<p>One.</p><div class=related-links><h3>Related</h3><a href='/a'>What happens to old tickets</a>"
                + "<a href='/b'>Short</a><a>No target at all here</a></div>";

        assertThat(blocks(page, "")).containsExactly(new RawBlock(RawKind.PARAGRAPH, RichText.plain("One.")),
                new RawBlock(RawKind.RELATED, new RichText("What happens to old tickets", List.of(),
                        List.of(new Anchor(0, 27, "https://news.example/a")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    <div class=teaser-box><b>Lesen Sie auch:</b> <a href=/a>Was die Fähre kostet</a></div> | Was die Fähre kostet
                    <aside><h3>Read more</h3><a href=/a>What the ferry costs</a></aside>                   | What the ferry costs
                    <div class=promo>À lire aussi : <a href=/a>Ce que coûte le bac</a></div>               | Ce que coûte le bac
                    <aside>Читайте також: <a href=/a>Скільки коштує паром</a></aside>                      | Скільки коштує паром
                    """)
    void recognisesARelatedBoxByItsWords(String box, String title) {
        assertThat(read("<p>One.</p>" + box + "<p>Two.</p>")).containsExactly("PARAGRAPH One.", "RELATED " + title,
                "PARAGRAPH Two.");
    }

    @Test
    void leavesOutTheTitleWhereItIsRepeated() {
        assertThat(blocks("<h1>Ferry Strike ends</h1><p>One.</p>", "Ferry strike ends")).extracting(RawBlock::kind)
            .containsExactly(RawKind.PARAGRAPH);
        assertThat(blocks("<p>x</p>".repeat(8) + "<p>Ferry</p>", "Ferry")).hasSize(9);
    }

    @Test
    void partsTheHeadOfAnOldPageAtSingleLineBreaks() {
        String page = "<font size=5><b>Ferry strike ends</b></font><br><font size=2>Thursday, 5 November 2026<br>"
                + "By Jane Doe</font><p>One<br>two.";

        assertThat(blocks(page, "Ferry strike ends")).extracting((block) -> block.text().text())
            .containsExactly("Thursday, 5 November 2026", "By Jane Doe", "One two.");
    }

    @Test
    void joinsLinesThatAreNoHead() {
        assertThat(read("Roses are red<br>violets are blue<br>9 May 2026 was warm"))
            .containsExactly("PARAGRAPH Roses are red violets are blue 9 May 2026 was warm");
    }

    @Test
    void keepsEmphasisAndLinksOnTheirWords() {
        RichText text = blocks("<p>The <b>new</b> <em>blue <a href=/f>ferry</a></em> <i></i>sails.</p>", "").get(0)
            .text();

        assertThat(text).isEqualTo(new RichText("The new blue ferry sails.",
                List.of(new Mark(MarkKind.STRONG, 4, 7), new Mark(MarkKind.EMPHASIS, 8, 18)),
                List.of(new Anchor(13, 18, "https://news.example/f"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            <a href='b'>x</a>                   | https://news.example/b
            <a href='//cdn.example/b'>x</a>     | https://cdn.example/b
            <a href='#part'>x</a>               | https://news.example/#part
            <a href=' https://a.example/ '>x</a> | https://a.example/
            <a href='mailto:a@b.example'>x</a>  | mailto:a@b.example
            <a href='#'>x</a>                   | -
            <a href=''>x</a>                    | -
            """)
    void resolvesTargets(String html, String href) {
        assertThat(blocks(html, "").get(0).text().anchors()).containsExactly(new Anchor(0, 1, href));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
            textBlock = """
                    <figure><img src=/a.jpg alt=Bay><figcaption>Boats.</figcaption></figure>        | Boats. | /a.jpg | Bay | -
                    <figure><img data-src=/b.jpg src=/a.jpg></figure>                               | ``     | /b.jpg | -   | -
                    <figure><img src='data:image/gif;base64,R0'></figure>                           | ``     | -      | -   | -
                    <figure><figcaption>Boats.</figcaption></figure>                                | Boats. | -      | -   | -
                    <figure><img src=/a.jpg><div class=caption>Boats.</div></figure>                | Boats. | /a.jpg | -   | -
                    <figure><img src=/a.jpg><figcaption>Boats. <span class=credit>J. Ruiz</span></figcaption></figure> | Boats. | /a.jpg | - | J. Ruiz
                    <figure><img src=/a.jpg><small class=photo-credit>J. Ruiz</small></figure>      | ``     | /a.jpg | -   | J. Ruiz
                    <div class=caption><img src=/a.jpg><p class=caption-text>Boats.</p></div>       | Boats. | /a.jpg | -   | -
                    """)
    void readsFigures(String html, String caption, String path, String alt, String credit) {
        String url = (path != null) ? "https://news.example" + path : null;
        RichText words = (credit != null) ? RichText.plain(credit) : null;

        assertThat(blocks(html, ""))
            .containsExactly(new RawBlock(RawKind.FIGURE, RichText.plain(caption), new RawPicture(url, alt, words)));
    }

    @Test
    void makesOneBlockOfATableAndOfAnEmbed() {
        assertThat(blocks("<p>Rain:</p><table><tr><td>Ash<td>12</tr><tr><td>Oak<td>30</tr></table>"
                + "<iframe src=https://www.youtube.com/embed/abc12345></iframe><p>Dry.</p>", ""))
            .containsExactly(new RawBlock(RawKind.PARAGRAPH, RichText.plain("Rain:")),
                    new RawBlock(RawKind.TABLE, new RichText("Ash | 12\nOak | 30", List.of(), List.of())),
                    new RawBlock(RawKind.EMBED,
                            new RichText("YouTube", List.of(),
                                    List.of(new Anchor(0, 7, "https://www.youtube.com/embed/abc12345")))),
                    new RawBlock(RawKind.PARAGRAPH, RichText.plain("Dry.")));
    }

    @Test
    void leavesOutAFigureThatHoldsNothing() {
        assertThat(blocks("<p>One.</p><figure><div></div></figure>", "")).hasSize(1);
    }

    private static List<String> read(String html) {
        return blocks(html, "").stream().map((block) -> block.kind() + " " + block.text().text()).toList();
    }

    private static List<RawBlock> blocks(String html, String title) {
        Element body = Jsoup.parse(html, "https://news.example/").body();
        return new BlockWalker(new TextMass(body), title).walk(body);
    }

}
