package copydesk.extraction.rule;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureMarksTests {

    @ParameterizedTest
    @ValueSource(strings = { "<figcaption>Boats.</figcaption>", "<p class=caption>Boats.</p>",
            "<p class='media__legend'>Boats.</p>", "<p id=bildunterschrift>Boats.</p>",
            "<div itemprop=caption><img src=a>Boats.</div>" })
    void nameACaption(String html) {
        assertThat(FigureMarks.isCaption(element(html))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>Boats.</p>", "<p class=captioned>Boats.</p>",
            "<div class=caption><img src=a>Boats.</div>", "<p class=credit>Jan Ruiz</p>" })
    void nameNoCaption(String html) {
        assertThat(FigureMarks.isCaption(element(html))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p class=credit>Jan Ruiz</p>", "<p class='image-copyright'>Jan Ruiz</p>",
            "<p class=photoCredit>Jan Ruiz</p>", "<span itemprop=copyrightHolder>Jan Ruiz</span>",
            "<span itemprop=author>Jan Ruiz</span>", "<cite>Jan Ruiz</cite>", "<p>Foto: Jan Ruiz</p>",
            "<p>© Jan Ruiz</p>", "<p>Photo: <a href=/r>Jan Ruiz</a></p>", "<a class=credit href=/r>Jan Ruiz</a>",
            "<p class=źródło>Jan Ruiz</p>", "<p class=caption>Foto: Jan Ruiz</p>",
            "<p class=credit>Jan Ruiz for the Harbour Post.</p>" })
    void nameACredit(String html) {
        assertThat(FigureMarks.isCredit(element(html))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "<p>Jan Ruiz</p>", "<p class=credit></p>", "<figcaption class=credit>Jan Ruiz</figcaption>",
                    "<a class=credit href=/r><b>Jan Ruiz</b></a>", "<p class=credit><img src=a>Jan Ruiz</p>",
                    "<p>Foto: <b>Jan</b> <b>Ruiz</b></p>", "<div class='caption credit'><b>Boats.</b> Jan Ruiz</div>",
                    "<p class=copyright>They all wait for the boats.</p>" })
    void nameNoCredit(String html) {
        assertThat(FigureMarks.isCredit(element(html))).isFalse();
    }

    @Test
    void takeALongerLineOfSmallWordsForASentence() {
        assertThat(isCredit("Ruiz with four small words")).isTrue();
        assertThat(isCredit("Ruiz with four small words.")).isTrue();
        assertThat(isCredit("Ruiz with some five small words.")).isFalse();
        assertThat(isCredit("Ruiz a b c d e f g h")).isTrue();
        assertThat(isCredit("Ruiz a b c d e f g h i")).isFalse();
    }

    @Test
    void nameNoCreditOfMoreThanAHundredAndSixtyCharacters() {
        assertThat(isCredit("X".repeat(160))).isTrue();
        assertThat(isCredit("X".repeat(161))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "hidden", "note sr-only", "visually-hidden" })
    void hideWordsFromReaders(String classes) {
        assertThat(FigureMarks.isUnseen(new Element("span").attr("class", classes))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "note", "hidden-note", "hidden md:block" })
    void showAllOtherWords(String classes) {
        assertThat(FigureMarks.isUnseen(new Element("span").attr("class", classes))).isFalse();
    }

    private static boolean isCredit(String words) {
        return FigureMarks.isCredit(element("<span class=credit>" + words + "</span>"));
    }

    private static Element element(String html) {
        return Jsoup.parse(html).body().expectFirst("body > *");
    }

}
