package copydesk.extraction.about;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the names of classes hint at. */
class ClassHintsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            byline                | 1
            Article-AUTHOR        | 1
            post-date             | 2
            timestamp             | 2
            last-updated          | 2
            author publish-date   | 3
            related-stories       | 4
            site-header           | 4
            sidebar-author        | 5
            author-bio            | 9
            newsletter-author-box | 13
            """)
    void hintsAtAuthorsDatesAndFurniture(String names, int hints) {
        assertThat(new ClassHints().of(new Element("div").attr("class", names))).isEqualTo(hints);
        assertThat(new ClassHints().of(new Element("div").attr("id", names))).isEqualTo(hints);
    }

    @ParameterizedTest
    @CsvSource({ "story", "bio", "update-box", "nav", "photo" })
    void hintsAtNothingInOtherNames(String names) {
        assertThat(new ClassHints().of(new Element("div").attr("class", names))).isZero();
    }

    @Test
    void putsTheHintsOfClassAndIdTogether() {
        Element element = new Element("div").attr("class", "byline").attr("id", "sidebar");

        assertThat(new ClassHints().of(element)).isEqualTo(ClassHints.AUTHOR | ClassHints.FURNITURE);
    }

    @Test
    void hintsAtTheSameAgain() {
        ClassHints hints = new ClassHints();

        assertThat(hints.of(new Element("div").attr("class", "byline"))).isEqualTo(ClassHints.AUTHOR);
        assertThat(hints.of(new Element("p").attr("class", "byline"))).isEqualTo(ClassHints.AUTHOR);
        assertThat(hints.of(new Element("p").attr("class", "post-date"))).isEqualTo(ClassHints.DATE);
    }

    @Test
    void hintsAtNothingInVeryLongNames() {
        String names = "byline ".repeat(50);

        assertThat(new ClassHints().of(new Element("div").attr("class", names))).isZero();
    }

}
