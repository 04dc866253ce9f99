package copydesk.extraction.rule;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which element of a page is the body of its article. */
class BodyFinderTests {

    @ParameterizedTest
    @ValueSource(strings = { "class=entry-content", "class='wide article-body'", "itemprop=articleBody",
            "itemprop=text", "property=articleBody", "data-testid=article-body", "class=articleBody" })
    void isTheOneThatIsNamed(String name) {
        assertThat(find("<div " + name + " title=this>" + prose(100) + "</div><div>" + prose(300) + "</div>"))
            .isEqualTo("this");
    }

    @Test
    void isTheOneThatItsIdNames() {
        assertThat(find("<div id=story-body title=this>" + prose(100) + "</div><div>" + prose(300) + "</div>"))
            .isEqualTo("this");
    }

    @Test
    void isNotTheNamedOneThatHoldsLittle() {
        assertThat(find("<div class=entry-content>" + prose(60) + "</div><div title=this>" + prose(900) + "</div>"))
            .isEqualTo("this");
    }

    @Test
    void isTheFirstNamedOneThatHoldsMuch() {
        String first = "<section><div class=post-body title=this>" + prose(300) + "</div></section>";
        String next = "<section><div class=post-body>" + prose(400) + "</div></section>";

        assertThat(find(first + next)).isEqualTo("this");
    }

    @Test
    void isTheLargestWhereTheFirstIsATeaser() {
        String teaser = "<section><div class=post-body>" + prose(100) + "</div></section>";
        String whole = "<section><div class=post-body title=this>" + prose(400) + "</div></section>";

        assertThat(find(teaser + whole)).isEqualTo("this");
    }

    @Test
    void isAroundThePiecesOfTheSameName() {
        String piece = "<div class=story-content>" + prose(200) + "</div>";

        assertThat(find("<div title=this>" + piece + "<div class=ad>Buy a boat</div>" + piece + "</div>"))
            .isEqualTo("this");
    }

    @Test
    void isTheDensestOfAnArticle() {
        assertThat(find("<article><h1>Ferry</h1><div title=this>" + prose(300) + "</div></article><div>" + prose(500)
                + "</div>"))
            .isEqualTo("this");
    }

    @Test
    void isTheMainPart() {
        assertThat(find("<div role=main title=this>" + prose(300) + "</div><div>" + prose(100) + "</div>"))
            .isEqualTo("this");
        assertThat(find("<main title=this>" + prose(300) + "</main><div>" + prose(100) + "</div>")).isEqualTo("this");
    }

    @Test
    void isNotTheMainPartThatHoldsLessThanHalf() {
        assertThat(find("<main>" + prose(100) + "</main><div title=this>" + prose(300) + "</div>")).isEqualTo("this");
    }

    @Test
    void isTheDensestOfAPageThatNamesNone() {
        assertThat(find("<div>" + prose(50) + "</div><div><div title=this>" + prose(400) + "</div></div>"))
            .isEqualTo("this");
    }

    @Test
    void isThePageWhereThereIsNoProse() {
        Element body = Jsoup.parse("<div><p>Short.</p></div>").body();

        assertThat(new BodyFinder(body, new TextMass(body)).find()).isSameAs(body);
    }

    private static String find(String html) {
        Element body = Jsoup.parse(html).body();
        return new BodyFinder(body, new TextMass(body)).find().attr("title");
    }

    private static String prose(int length) {
        return "<p>" + "x".repeat(length) + "</p>";
    }

}
