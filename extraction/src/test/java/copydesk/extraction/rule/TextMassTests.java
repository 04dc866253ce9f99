package copydesk.extraction.rule;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pieces of pages and the characters of prose in them; a digit stands for ten characters.
 */
class TextMassTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>4</p>                                | 40
            <p>3</p>                                | 0
            <p>4</p><p>3</p><p>5</p>                | 90
            <p>2<b>2</b></p>                        | 40
            <p>2<br>2</p>                           | 40
            <p>  4  </p>                            | 40
            <h2>9</h2>                              | 0
            <div>5<p>6</p></div>                    | 110
            <blockquote>5</blockquote>              | 50
            <p><a>5</a></p>                         | 0
            <p>6<a>2</a></p>                        | 80
            <p>4<a>4</a></p>                        | 0
            """)
    void countsParagraphsThatAreLongEnough(String html, int prose) {
        Element body = body(html);

        assertThat(new TextMass(body).total()).isEqualTo(prose);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<nav><p>9</p></nav>", "<aside><p>9</p></aside>", "<footer>9</footer>",
            "<div class=comments><p>9</p></div>", "<nav><aside><p>9</p></aside><p>9</p></nav>",
            "<form><p>9</p></form>" })
    void isSilentAboutFurniture(String furniture) {
        Element body = body(furniture + "<p id=x>5</p>");
        TextMass mass = new TextMass(body);

        assertThat(mass.total()).isEqualTo(50);
        assertThat(mass.prose(body.expectFirst("#x"))).isEqualTo(50);
    }

    @Test
    void believesNoArticleToBeAComment() {
        assertThat(new TextMass(body("<article class=comments><p>5</p></article>")).total()).isEqualTo(50);
    }

    @Test
    void countsChildrenWholeAndGrandchildrenHalf() {
        Element body = body("<div id=x><p id=y>6</p></div><p>5</p>");
        TextMass mass = new TextMass(body);

        assertThat(mass.near(body)).isEqualTo(80);
        assertThat(mass.near(body.expectFirst("#x"))).isEqualTo(60);
        assertThat(mass.near(body.expectFirst("#y"))).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <ul><li><a>8</a><li>2</ul>                      | true
            <ul><li><a>7</a><li>3</ul>                      | false
            <ul><li><a>4</a><li><a>4</a><li>1</ul>          | true
            <ul><li></ul>                                   | false
            """)
    void seesWhatIsMostlyLinks(String html, boolean links) {
        Element body = body(html);

        assertThat(new TextMass(body).isMostlyLinks(body.expectFirst("ul"))).isEqualTo(links);
    }

    @Test
    void knowsNothingOfOtherPages() {
        TextMass mass = new TextMass(body("<p>5</p>"));
        Element other = body("<p>5</p>");

        assertThat(mass.prose(other)).isZero();
        assertThat(mass.near(other)).isZero();
        assertThat(mass.isMostlyLinks(other)).isFalse();
    }

    private static Element body(String html) {
        Element body = Jsoup.parse(html).body();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && text.text().strip().matches("\\d")) {
                text.text(" " + "x".repeat(10 * Integer.parseInt(text.text().strip())) + " ");
            }
        });
        return body;
    }

}
