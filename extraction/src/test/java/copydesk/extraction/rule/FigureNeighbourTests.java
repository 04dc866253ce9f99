package copydesk.extraction.rule;

import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureNeighbourTests {

    private static final String FIGURE = "<figure><img src=a></figure>";

    @ParameterizedTest
    @ValueSource(strings = { FIGURE + "<p id=words class=credit>Jan Ruiz</p>",
            FIGURE + "<p id=words>Foto: Jan Ruiz</p>", FIGURE + "<div id=words><p class=caption>Boats wait.</p></div>",
            FIGURE + "<div></div><p> </p><p id=words>© Jan Ruiz</p>",
            "<div><div>" + FIGURE + "</div></div><p id=words class=bildnachweis>Jan Ruiz</p>",
            "<div><div><div><div><div>" + FIGURE + "</div></div></div></div></div><p id=words>Foto: Jan Ruiz</p>" })
    void areTheWordsRightBehindThePicture(String html) {
        assertThat(neighbour(html)).isEqualTo("words");
    }

    @ParameterizedTest
    @ValueSource(strings = { FIGURE, FIGURE + "<p>Boats wait in the bay.</p>",
            FIGURE + "<p>Boats wait.</p><p class=credit>Jan Ruiz</p>",
            FIGURE + "<div><img src=b></div><p class=credit>Jan Ruiz</p>",
            FIGURE + "<div class=credit><img src=b>Jan Ruiz</div>",
            FIGURE + "<div class=credit><h2>Jan Ruiz</h2></div>",
            FIGURE + "<amp-img></amp-img><p class=credit>Jan Ruiz</p>",
            FIGURE + "<i></i><i></i><i></i><i></i><i></i><i></i><p class=credit>Jan Ruiz</p>",
            FIGURE + "<div class=credit><p>One.</p><p>Two.</p></div>", "<p class=credit>Jan Ruiz</p>" + FIGURE,
            "<div><div><div><div><div><div>" + FIGURE + "</div></div></div></div></div></div><p>Foto: Jan Ruiz</p>" })
    void areNoWordsThatBelongToSomethingElse(String html) {
        assertThat(neighbour(html)).isEqualTo("none");
    }

    @Test
    void areNoMoreThanFiveHundredCharacters() {
        assertThat(neighbour(FIGURE + "<span id=words class=caption>" + "x".repeat(500) + "</span>"))
            .isEqualTo("words");
        assertThat(neighbour(FIGURE + "<span id=words class=caption>" + "x".repeat(501) + "</span>")).isEqualTo("none");
    }

    // the id of the words
    private static String neighbour(String html) {
        return Optional.ofNullable(FigureNeighbour.of(Jsoup.parse(html).expectFirst("figure")))
            .map(Element::id)
            .orElse("none");
    }

}
