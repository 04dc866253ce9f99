package copydesk.extraction.block;

import java.util.List;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InlineWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Boats sail.                                    | Boats sail.
            Boats <u>sail</u> <span>again</span>.          | Boats sail again.
            Boats<br>sail                                  | Boats sail
            <div>Boats</div><div>sail</div>now             | Boats sail now
            H<sub>2</sub>O                                 | H2O
            Boats <script>x()</script>sail                 | Boats sail
            Boats <style>p {}</style>sail                  | Boats sail
            Boats <noscript>No</noscript>sail              | Boats sail
            Boats <button>Share</button>sail               | Boats sail
            Boats <iframe>No</iframe>sail                  | Boats sail
            Boats <svg><text>No</text></svg>sail           | Boats sail
            Boats <b hidden>not</b> sail                   | Boats sail
            Boats <b style='display: none'>not</b> sail    | Boats sail
            Boats <!-- not -->sail                         | Boats sail
            """)
    void readsWhatReadersSee(String html, String words) {
        assertThat(InlineWords.of(element(html))).extracting(RichText::text).isEqualTo(words);
    }

    @Test
    void keepsEmphasisAndHyperlinks() {
        assertThat(InlineWords.of(element("See <a href=/bay>the <b>old</b> bay</a>, <cite>Post</cite>")))
            .isEqualTo(new RichText("See the old bay, Post",
                    List.of(new Mark(MarkKind.STRONG, 8, 11), new Mark(MarkKind.EMPHASIS, 17, 21)),
                    List.of(new Anchor(4, 15, "https://news.example/bay"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            href=/bay                        | https://news.example/bay
            href=' bay?a=1&amp;b=2 '         | https://news.example/2026/bay?a=1&b=2
            href=#top                        | https://news.example/2026/ferry#top
            href=#                           | -
            href=''                          | -
            title=Bay                        | -
            href=https://news.example/b%20a  | https://news.example/b%20a
            """)
    void givesTargetsAsWholeAddresses(String attribute, String href) {
        assertThat(InlineWords.of(element("<a " + attribute + ">Bay</a>")).anchors())
            .containsExactly(new Anchor(0, 3, href));
    }

    @Test
    void takesANamedPlaceForNoHyperlink() {
        assertThat(InlineWords.of(element("<a name=top>Bay</a>"))).isEqualTo(RichText.plain("Bay"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "hidden", "aria-hidden=true", "style='display:none'", "style='color:red; Display : NONE;'" })
    void knowsWhatIsHidden(String attribute) {
        assertThat(InlineWords.isHidden(element("<b " + attribute + ">x</b>").expectFirst("b"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "aria-hidden=false", "style='display:block'", "style=''", "class=hidden" })
    void takesNothingElseForHidden(String attribute) {
        assertThat(InlineWords.isHidden(element("<b " + attribute + ">x</b>").expectFirst("b"))).isFalse();
    }

    @Test
    void readsNoStyleThatIsTooLongForAPage() {
        Element element = new Element("b");

        assertThat(InlineWords.isHidden(element.attr("style", "display:none;" + " ".repeat(1_986)))).isTrue();
        assertThat(InlineWords.isHidden(element.attr("style", "display:none;" + " ".repeat(1_987)))).isFalse();
    }

    @Test
    void gathersWordsUntilTheyAreTaken() {
        InlineWords words = new InlineWords();
        words.text("Boats ");
        words.inline(new Element("em"), (element) -> words.text("sail"));

        assertThat(words.take())
            .isEqualTo(new RichText("Boats sail", List.of(new Mark(MarkKind.EMPHASIS, 6, 10)), List.of()));
        assertThat(words.take()).isEqualTo(RichText.EMPTY);
    }

    @Test
    void marksOnlyTheRestOfAnElementWhoseBeginningWasTaken() {
        InlineWords words = new InlineWords();
        words.inline(new Element("b"), (element) -> {
            words.text("One");
            words.take();
            words.text("Two");
        });

        assertThat(words.take()).isEqualTo(new RichText("Two", List.of(new Mark(MarkKind.STRONG, 0, 3)), List.of()));
    }

    @Test
    void givesAShortLineWithoutTakingIt() {
        InlineWords words = new InlineWords();
        words.text("x".repeat(500));
        assertThat(words.shortLine()).hasSize(500);
        assertThat(words.shortLine()).hasSize(500);

        words.text("x");

        assertThat(words.shortLine()).isEmpty();
    }

    private static Element element(String html) {
        return Jsoup.parse("<section>" + html + "</section>", "https://news.example/2026/ferry").expectFirst("section");
    }

}
