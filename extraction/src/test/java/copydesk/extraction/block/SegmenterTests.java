package copydesk.extraction.block;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Pieces of HTML and the blocks they are cut into. */
class SegmenterTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    <p>One.</p><p>Two.</p>                           | PARAGRAPH One. / PARAGRAPH Two.
                    One.<p>Two.</p>Three.                            | PARAGRAPH One. / PARAGRAPH Two. / PARAGRAPH Three.
                    <div>1<div>2<p>3</p>4</div>5</div>               | PARAGRAPH 1 / PARAGRAPH 2 / PARAGRAPH 3 / PARAGRAPH 4 / PARAGRAPH 5
                    <p>One <b>two</b> <i>three</i> <u>four</u></p>   | PARAGRAPH One two three four
                    <p>X<sup>e</sup> and H<sub>2</sub>O</p>          | PARAGRAPH Xe and H2O
                    <span>One<div>Two</div>Three</span>              | PARAGRAPH One / PARAGRAPH Two / PARAGRAPH Three
                    <b><i>One<div>Two</div></i>Three</b>             | PARAGRAPH One / PARAGRAPH Two / PARAGRAPH Three
                    <h1>One</h1><h4>Two</h4><p>Three</p>             | HEADING One / HEADING Two / PARAGRAPH Three
                    <ul><li>One</li><li><p>Two</p>Three</li></ul>    | LIST_ITEM One / LIST_ITEM Two / LIST_ITEM Three
                    <ol><li>One<ul><li>Two</li></ul>Three</li></ol>  | LIST_ITEM One / LIST_ITEM Two / LIST_ITEM Three
                    <blockquote><p>One.</p>Two.</blockquote>Three.   | QUOTE One. / QUOTE Two. / PARAGRAPH Three.
                    <blockquote><ul><li>One</li></ul></blockquote>   | LIST_ITEM One
                    <li><h3>One</h3>Two</li>                         | HEADING One / LIST_ITEM Two
                    <dl><dt>One</dt><dd>Two</dd></dl>                | HEADING One / PARAGRAPH Two
                    <table><tr><td>One</td><td>Two</td></tr></table> | PARAGRAPH One / PARAGRAPH Two
                    <p>One <picture><img></picture> two</p>          | PARAGRAPH One / PARAGRAPH two
                    <pre>One  two</pre>                              | PARAGRAPH One two
                    <p> &nbsp; </p><p>One</p><p></p>                 | PARAGRAPH One
                    """)
    void cutsAtBlocks(String html, String blocks) {
        assertThat(kindsAndWords(html, "")).containsExactly(blocks.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>One<br>two</p>                                | PARAGRAPH One two
            <p>One<br><br>Two</p>                            | PARAGRAPH One / PARAGRAPH Two
            <p>One <br> <br>\tTwo<br/><br/><br/>Three</p>    | PARAGRAPH One / PARAGRAPH Two / PARAGRAPH Three
            <p><br>One<br></p>                               | PARAGRAPH One
            <p><b>One</b><br>two</p>                         | PARAGRAPH One / PARAGRAPH two
            <p><strong>One two <br></strong>three</p>        | PARAGRAPH One two / PARAGRAPH three
            <p>One <b>two</b><br>three</p>                   | PARAGRAPH One two three
            <p>The old pier<br>By Jane Doe<br>on Friday</p>  | PARAGRAPH The old pier / PARAGRAPH By Jane Doe on Friday
            <p>The new pier<br>By Jane Doe</p>               | PARAGRAPH The new pier By Jane Doe
            """)
    void cutsAtSomeLineBreaks(String html, String blocks) {
        assertThat(kindsAndWords(html, "The old pier")).containsExactly(blocks.split(" / "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>No</script>", "<style>No</style>", "<noscript>No</noscript>",
            "<template>No</template>", "<button>No</button>", "<select><option>No</option></select>",
            "<textarea>No</textarea>", "<iframe>No</iframe>", "<svg><text>No</text></svg>", "<video>No</video>",
            "<audio>No</audio>", "<canvas>No</canvas>", "<object>No</object>", "<!-- No -->" })
    void passesOverWhatHoldsNoWordsForReaders(String silent) {
        assertThat(kindsAndWords("<p>One " + silent + "two</p>", "")).containsExactly("PARAGRAPH One two");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<div hidden><p>No</p></div>", "<section aria-hidden=true><div><p>No</p></div></section>",
            "<div style='color:red; DISPLAY : none'><p>No</p></div>", "<p hidden>No</p>" })
    void keepsHiddenBlocksAndSaysSo(String hidden) {
        List<PageBlock> blocks = cut("<p>One</p>" + hidden + "<p>Two</p>", "").blocks();

        assertThat(blocks).extracting(PageBlock::text, (block) -> block.place().isHidden())
            .containsExactly(tuple("One", false), tuple("No", true), tuple("Two", false));
    }

    @Test
    void readsOnOverHiddenWordsAndIconsInsideALine() {
        List<PageBlock> blocks = cut("<p>One <span style='display:none'>No</span> <i aria-hidden=true></i>two</p>", "")
            .blocks();

        assertThat(blocks).extracting(PageBlock::text).containsExactly("One two");
    }

    @Test
    void keepsALinkThatStandsAroundBlocks() {
        List<PageBlock> blocks = cut("<div>Now<a href='/x'><h3>A card</h3><p>Its text</p></a>After</div>", "").blocks();

        assertThat(blocks).extracting(PageBlock::text, (block) -> block.linkedChars(), (block) -> block.spans().links())
            .containsExactly(tuple("Now", 0, 0), tuple("A card", 6, 1), tuple("Its text", 8, 1), tuple("After", 0, 0));
    }

    @Test
    void knowsAnInlinePurposeOverALineBreak() {
        List<PageBlock> blocks = cut("<p><span class=byline>One<br><br>Two</span></p>", "").blocks();

        assertThat(blocks).extracting((block) -> block.spans().purposes())
            .containsExactly(Purpose.AUTHOR.bit(), Purpose.AUTHOR.bit());
    }

    @Test
    void takesBreaksAroundAHardSpaceForOne() {
        assertThat(cut("<p>One<br>&nbsp;<br>Two</p>", "").blocks()).extracting(PageBlock::text)
            .containsExactly("One", "Two");
    }

    @Test
    void knowsThePlaceOfEachBlock() {
        List<PageBlock> blocks = cut("<div id=a>One<p id=b>Two <b>three</b></p>Four</div>Five", "").blocks();

        assertThat(blocks).extracting((block) -> block.place().element().normalName() + block.place().element().id())
            .containsExactly("diva", "pb", "diva", "body");
    }

    @Test
    void readsThePurposesOfPlaces() {
        List<PageBlock> blocks = cut("<div class=byline><p id=footer>One</p>Two</div>", "").blocks();

        assertThat(blocks).extracting((block) -> block.place().purposes())
            .containsExactly(Purpose.FOOTER.bit(), Purpose.AUTHOR.bit());
    }

    @Test
    void countsHowTheWordsOfALineAreMarked() {
        String html = "<p><a href=/a>Boats</a> sail <b>again</b> <i class=note>today</i><br>now</p>";

        assertThat(cut(html, "").blocks()).extracting(PageBlock::text, PageBlock::spans)
            .containsExactly(
                    tuple("Boats sail again today now", new PageBlock.Spans(5, 1, 5, 6, 6, 1, Purpose.SIDEBAR.bit())));
    }

    @Test
    void countsNoLinkThatComesLaterAsALeadingOne() {
        assertThat(cut("<p>See <a href=/a>one</a> <a href=/b>two</a></p>", "").blocks().get(0).spans())
            .isEqualTo(new PageBlock.Spans(8, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void countsLinksThatFollowUponEachOtherAsLeading() {
        assertThat(
                cut("<p><a href=/a>one</a> <a href=/b>two</a> or <a href=/c>three</a></p>", "").blocks().get(0).spans())
            .isEqualTo(new PageBlock.Spans(13, 3, 7, 0, 0, 0, 0));
    }

    @Test
    void goesOnWithALinkOverTheEndOfABlock() {
        List<PageBlock> blocks = cut("<p>See <a href='https://a.example/'>One<br><br>two</a> three</p>", "").blocks();

        assertThat(blocks).extracting(PageBlock::text, PageBlock::spans)
            .containsExactly(tuple("See One", new PageBlock.Spans(4, 1, 0, 0, 0, 0, 0)),
                    tuple("two three", new PageBlock.Spans(3, 1, 3, 0, 0, 0, 0)));
    }

    @Test
    void beginsToCountAnewAfterEachBlock() {
        List<PageBlock> blocks = cut("<p><b>One</b> <a href=/a>two</a><br>x</p><p>Three</p>", "").blocks();

        assertThat(blocks.get(1).spans()).isEqualTo(new PageBlock.Spans(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void putsFiguresBetweenTheBlocks() {
        Cut cut = cut("<p>One</p><figure><img src=a><figcaption>Two</figcaption></figure><p>Three</p>"
                + "<figure><img src=b></figure><p>Four</p>", "");

        assertThat(cut.blocks()).extracting(PageBlock::text).containsExactly("One", "Two", "Three", "Four");
        assertThat(cut.figures()).extracting((figure) -> figure.place().element().normalName(), Figure::next)
            .containsExactly(tuple("figure", 1), tuple("figure", 3));
    }

    @Test
    void takesADivisionWithACaptionForAFigure() {
        Cut cut = cut("One<div class=wp-caption><img src=a><p>Two</p></div>", "");

        assertThat(cut.figures()).extracting((figure) -> figure.place().element().className(), Figure::next)
            .containsExactly(tuple("wp-caption", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<div class=caption><p>One</p></div>", "<div class=box><img src=a><p>One</p></div>",
            "<div class=caption><img src=a><p>One</p><p>Two</p></div>",
            "<div class=caption><img src=a><h2>One</h2></div>", "<p class=caption><img src=a>One</p>" })
    void takesNothingElseForAFigure(String html) {
        assertThat(cut(html, "").figures()).isEmpty();
    }

    @Test
    void givesNothingForAnEmptyPage() {
        assertThat(cut("<p> </p><hr><img src=a>", "")).isEqualTo(new Cut(List.of(), List.of()));
    }

    @Test
    void cannotBeChangedAfterwards() {
        Cut cut = cut("<p>One</p><figure><img src=a></figure>", "");

        assertThatThrownBy(() -> cut.blocks().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> cut.figures().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> kindsAndWords(String html, String title) {
        return cut(html, title).blocks().stream().map((block) -> block.kind() + " " + block.text()).toList();
    }

    private static Cut cut(String html, String title) {
        return Segmenter.cut(Jsoup.parse(html).body(), title, new Purposes());
    }

}
