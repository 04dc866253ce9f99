package copydesk.extraction.rule;

import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureNotesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <img data-caption='Boats wait.'>                                          | Boats wait.
            <img data-legende=' Boats  wait. '>                                       | Boats wait.
            <a data-description='&lt;p>Boats &amp;amp; nets&lt;/p>'></a>              | Boats & nets
            <img data-caption=' - '><img data-description='Boats wait.'>              | Boats wait.
            <img data-caption='First.'><img data-caption='Second.'>                   | First.
            <meta itemprop=caption content='Boats wait.'>                             | Boats wait.
            <meta itemprop=caption content='Said.'><img data-caption='Noted.'>        | Noted.
            <img alt='Boats wait.' title='Boats'>                                     | ``
            <figcaption>Boats wait.</figcaption>                                      | ``
            """)
    void readTheCaptionThatAttributesGive(String html, String caption) {
        assertThat(notes(html).caption()).isEqualTo(RichText.plain(caption));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <img data-credit='Jan Ruiz'>                                                            | Jan Ruiz
            <img data-photographer='Jan Ruiz' data-copyright='Harbour Post'>                        | Harbour Post
            <meta itemprop=creditText content='Jan Ruiz'>                                           | Jan Ruiz
            <meta itemprop=creditText content='Ruiz'><meta itemprop=copyrightHolder content='Post'> | Post
            <b itemprop=copyrightHolder><meta itemprop=name content='Post'></b>                     | Post
            <meta itemprop=creditText content='Said'><img data-credits='Noted'>                     | Noted
            `<img title='Boats wait | Foto: Jan Ruiz'>`                                               | Foto: Jan Ruiz
            `<img title='Boats | wait | Getty Images'>`                                               | Getty Images
            `<img data-credit='Jan Ruiz' title='Boats wait | Getty Images'>`                          | Jan Ruiz
            """)
    void readTheCreditThatAttributesGive(String html, String credit) {
        assertThat(notes(html).credit()).isEqualTo(RichText.plain(credit));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<img>", "<img data-credit=''>", "<img data-credit=' / '>",
            "<b itemprop=creditText>Ruiz</b>", "<b itemprop=copyrightHolder></b>",
            "<img title='Boats wait | Harbour news'>", "<img title='Getty Images'>", "<img title='| Getty Images'>",
            "<b title='Boats | Getty Images'></b>" })
    void haveNoCreditWhereNothingGivesOne(String html) {
        assertThat(notes(html).credit()).isNull();
    }

    @Test
    void passOverNotesThatAreTooLongForACaption() {
        String longest = "x".repeat(2_000);

        assertThat(notes("<img data-caption=" + longest + ">").caption()).isEqualTo(RichText.plain(longest));
        assertThat(notes("<img data-caption=" + longest + "x>").caption()).isEqualTo(RichText.EMPTY);
    }

    @Test
    void readNoMoreThanTheFirstSixtyElements() {
        String image = "<img data-caption='Boats wait.'>";

        assertThat(notes("<i></i>".repeat(58) + image).caption()).isEqualTo(RichText.plain("Boats wait."));
        assertThat(notes("<i></i>".repeat(59) + image).caption()).isEqualTo(RichText.EMPTY);
    }

    private static FigureNotes notes(String html) {
        Element figure = Jsoup.parse("<figure>" + html + "</figure>").expectFirst("figure");
        return new FigureNotes(figure);
    }

}
