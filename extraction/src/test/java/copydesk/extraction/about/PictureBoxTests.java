package copydesk.extraction.about;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How much of a page belongs to one picture; the box has the id it, the picture img. */
class PictureBoxTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <figure id=it><img id=img><figcaption>A boat</figcaption></figure><p>Text
            <figure id=it><div><a href=/a><img id=img></a></div><figcaption>A boat</figcaption></figure>
            <div><figure id=it><img id=img><figcaption>A boat</figcaption></figure><p>Photo: Ida Voss</div>
            <figure id=it><figure><img id=img><figcaption>A boat</figcaption></figure>Photo: Ida Voss</figure>
            <figure id=it><img><figure><img id=img><figcaption>A boat</figcaption></figure></figure>
            """)
    void isTheFigureWithItsCaption(String html) {
        assertBox(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    <figure><img><img><figure id=it><img id=img><figcaption>A boat</figcaption></figure></figure>
                    <figure><figure><img></figure><figure><img></figure><figure id=it><img id=img><figcaption>A</figcaption></figure></figure>
                    """)
    void isNoGallery(String html) {
        assertBox(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <h1>News</h1><div id=it><figure><img id=img></figure><p>A boat. Photo: Ida Voss</p></div>
            <h1>News</h1><div id=it><div><img id=img></div><span>A boat</span></div>
            <h1>News</h1><div id=it><img id=img><p>A boat<p>Photo: Ida Voss</div>
            <h1>News</h1><div id=it><img id=img><noscript><img src=a.jpg></noscript>A boat</div>
            """)
    void growsOverTheWordsBesideAPictureWithoutCaption(String html) {
        assertBox(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <article><img id=img><p>Text</article>            | img
            <main><p id=it><img id=img></p>Text</main>        | it
            <h2>Boats</h2><div id=it><img id=img></div>       | it
            <div><h1>News</h1><p id=it><img id=img></p></div> | it
            <div><p id=it><img id=img></p><img></div>         | it
            <div><p id=it><img id=img></p><amp-img src=a></amp-img></div> | it
            <div><p>One<p>Two<p>Three<p id=it><img id=img></div> | it
            """)
    void staysBelowWhatHoldsMoreThanThePicture(String html, String box) {
        assertThat(box(html).id()).isEqualTo(box);
    }

    @ParameterizedTest
    @CsvSource({ "499,outer", "500,it" })
    void staysBelowLongTexts(int length, String box) {
        String html = "<h1>News</h1><div id=outer><div id=it><img id=img></div>" + "a".repeat(length) + "</div>";

        assertThat(box(html).id()).isEqualTo(box);
    }

    @Test
    void growsSixLevelsAndNoFurther() {
        String html = "<h1>News</h1>" + "<div>".repeat(3) + "<div id=it>" + "<div>".repeat(5) + "<img id=img>";

        assertBox(html);
    }

    @Test
    void pictureOutsideAnyPageIsItsOwnBox() {
        Element image = new Element("img");

        assertThat(PictureBox.around(image)).isSameAs(image);
    }

    @Test
    void outerElementMayBeTheElementItself() {
        Element page = Jsoup.parse("<div id=a><div id=b><img>");
        Element image = page.expectFirst("img");

        assertThat(PictureBox.outer(image, "img")).isSameAs(image);
        assertThat(PictureBox.outer(image, "div")).isSameAs(page.expectFirst("#b"));
        assertThat(PictureBox.outer(image, "figure")).isNull();
    }

    private static void assertBox(String html) {
        assertThat(box(html).id()).as(html).isEqualTo("it");
    }

    private static Element box(String html) {
        return PictureBox.around(Jsoup.parse(html).expectFirst("#img"));
    }

}
