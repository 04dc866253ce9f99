package copydesk.extraction.rule;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures with their captions and credits, however they are marked. */
class FigureReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
            textBlock = """
                    <figcaption>Boats.</figcaption>                                                         | Boats.        | -
                    <figcaption>Boats. <span class=credit>J. Ruiz</span></figcaption>                       | Boats.        | J. Ruiz
                    <figcaption><p class=caption>Boats wait.</p><p>Foto: J. Ruiz</p></figcaption>           | Boats wait.   | Foto: J. Ruiz
                    <figcaption>Boats.</figcaption><small>© J. Ruiz</small><small>© J. Ruiz</small>         | Boats.        | © J. Ruiz
                    <figcaption>Boats.</figcaption><cite>J. Ruiz</cite>                                     | Boats.        | J. Ruiz
                    <span class=bildtext>Boats.</span><span class=fotograf>J. Ruiz</span>                   | Boats.        | J. Ruiz
                    <p>Boats wait at the pier.</p><p>Image: J. Ruiz</p>                                     | Boats wait at the pier. | Image: J. Ruiz
                    <div>Boats wait at the pier.</div><div>Getty Images</div>                               | Boats wait at the pier. | Getty Images
                    <p class=caption>Boats.</p><b class=credit>Jan Ruiz</b><i class=distributor>/AFP</i>    | Boats.        | Jan Ruiz / AFP
                    <button>Show</button><noscript><img src=/b.jpg></noscript>                              | ``            | -
                    """)
    void readsCaptionAndCredit(String html, String caption, String credit) {
        RawBlock block = read("<img src=/a.jpg>" + html);

        assertThat(block.text().text()).isEqualTo(caption);
        assertThat((block.picture().credit() != null) ? block.picture().credit().text() : null).isEqualTo(credit);
        assertThat(block.picture().url()).isEqualTo("https://news.example/a.jpg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`',
            textBlock = """
                    <figcaption><span>The Post</span><br>Boats wait in the bay.</figcaption>                | Boats wait in the bay. | The Post
                    <figcaption><span>Boats wait at sea.</span><span>Jan Ruiz (AFP)</span></figcaption>     | Boats wait at sea. | Jan Ruiz (AFP)
                    <figcaption><span>Boats wait.</span><span>Jan is right</span></figcaption>              | Boats wait.Jan is right | -
                    <div>Getty Images</div>                                                                 | ``            | Getty Images
                    <span class=hidden>Start the film now</span>                                            | ``            | -
                    <figcaption> / </figcaption>                                                            | ``            | -
                    <p class=copyright>Rights</p><p class=credit>Rights The Post</p>                        | ``            | Rights The Post
                    <p class=copyright>They wait for the boats of the island, and for us.</p>               | They wait for the boats of the island, and for us. | -
                    <meta itemprop=caption content="Boats."><meta itemprop=copyrightHolder content="J. Ruiz"> | Boats.      | J. Ruiz
                    <i itemprop=copyrightHolder><meta itemprop=name content="J. Ruiz"></i>                  | ``            | J. Ruiz
                    <a data-caption="&lt;b>Boats.&lt;/b>" data-credit="J. Ruiz"></a>                        | Boats.        | J. Ruiz
                    """)
    void readsWhatLinesAndAttributesSay(String html, String caption, String credit) {
        RawBlock block = read("<img src=/a.jpg>" + html);

        assertThat(block.text().text()).isEqualTo(caption);
        assertThat((block.picture().credit() != null) ? block.picture().credit().text() : null).isEqualTo(credit);
    }

    @Test
    void readsTheHouseBehindTheBarOfATitle() {
        assertThat(read("<img src=/a.jpg alt=Boats title='Boats wait | Quelle: HBR/Jan Ruiz'>").picture().credit())
            .isEqualTo(RichText.plain("Quelle: HBR/Jan Ruiz"));
        assertThat(read("<img src=/a.jpg title='Boats wait | Harbour news'>").picture().credit()).isNull();
    }

    @Test
    void readsTheCreditThatStandsBehindTheFigure() {
        Element figure = Jsoup
            .parse("<div><div><figure><img src=/a.jpg><figcaption>Boats.</figcaption></figure></div></div>"
                    + "<div><p class=image-copyright>Jan Ruiz</p></div>", "https://news.example/")
            .expectFirst("figure");

        assertThat(FigureReader.read(figure).orElseThrow().picture().credit()).isEqualTo(RichText.plain("Jan Ruiz"));
    }

    @Test
    void takesNoParagraphBehindTheFigureForACredit() {
        Element figure = Jsoup
            .parse("<figure><img src=/a.jpg><figcaption>Boats.</figcaption></figure><p>Jan Ruiz / AFP says so.</p>"
                    + "<p class=credit>Ana Silva</p>", "https://news.example/")
            .expectFirst("figure");

        assertThat(FigureReader.read(figure).orElseThrow().picture().credit()).isNull();
    }

    @Test
    void readsElementsThatScriptsMakeImagesOf() {
        RawBlock block = read("<story-image data-src=/a.jpg alt=Bay></story-image>");

        assertThat(block.picture().url()).isEqualTo("https://news.example/a.jpg");
        assertThat(block.picture().alt()).isEqualTo("Bay");
    }

    @Test
    void leavesThePageAsItIs() {
        Element figure = figure("<img src=/a.jpg><figcaption>Boats. <i class=credit>J. Ruiz</i></figcaption>");
        String before = figure.outerHtml();

        FigureReader.read(figure);

        assertThat(figure.outerHtml()).isEqualTo(before);
    }

    private static RawBlock read(String html) {
        return FigureReader.read(figure(html)).orElseThrow();
    }

    private static Element figure(String html) {
        return Jsoup.parse("<figure>" + html + "</figure>", "https://news.example/").expectFirst("figure");
    }

}
