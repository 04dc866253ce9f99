package copydesk.extraction.block;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PurposesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            byline                    | AUTHOR
            entry-content             | STORY BODY
            article__standfirst       | SUMMARY
            c-related-links           | RELATED
            post-date                 | BODY DATE
            newsletter_box            | NEWSLETTER SIDEBAR
            card card--wide           | TEASER
            Titre                     | TITLE
            comments-area             | COMMENT
            breadcrumbs               | NAVIGATION
            wp-caption                | CAPTION
            ad                        | ADVERT
            cookieNotice              | LAYER
            """)
    void readsTheWordsOfAClass(String names, String purposes) {
        assertThat(ofClass(names)).isEqualTo(purposes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            storyTeaser               | BODY TEASER
            leftRailPanel             | SIDEBAR
            pageNavTop                | TEASER NAVIGATION
            articleBody               | STORY BODY
            """)
    void partsWordsWhereTheCaseChanges(String names, String purposes) {
        assertThat(ofClass(names)).isEqualTo(purposes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mynewslettersignup        | NEWSLETTER
            js-most-read-list         | TEASER
            visually-hidden           | HIDDEN
            td_post_sharing           | BODY SHARE
            """)
    void findsStemsInsideLongerNames(String names, String purposes) {
        assertThat(ofClass(names)).isEqualTo(purposes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "", "wrapper", "col-12 mt-3", "add", "adobe", "cardiff", "moreover", "datum1x2y", "strand" })
    void findsNothingInOtherWords(String names) {
        String expected = names.startsWith("datum") ? "DATE" : "";

        assertThat(ofClass(names)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twitter-button            | SHARE
            share-on-facebook         | SHARE
            twitter-tweet             | EMBED
            social-embed              | EMBED
            fb-post                   | BODY EMBED
            instagram-media           | MEDIA EMBED
            """)
    void takesNoPostOfANetworkForAShareButton(String names, String purposes) {
        assertThat(ofClass(names)).isEqualTo(purposes);
    }

    @ParameterizedTest
    @ValueSource(strings = { "class", "id", "data-testid", "data-component" })
    void readsAllAttributesThatNameAPurpose(String attribute) {
        assertThat(of(new Element("div").attr(attribute, "related-stories"))).isEqualTo("RELATED TEASER");
    }

    @Test
    void joinsWhatTheAttributesSay() {
        Element element = new Element("div").attr("class", "byline").attr("id", "footer").attr("title", "comments");

        assertThat(of(element)).isEqualTo("AUTHOR FOOTER");
    }

    @Test
    void readsNoFurtherThanThreeHundredSigns() {
        assertThat(ofClass("x".repeat(293) + " byline")).isEqualTo("AUTHOR");
        assertThat(ofClass("x".repeat(294) + " byline")).isEmpty();
    }

    @Test
    void saysTheSameOfLongNamesThatBeginAlike() {
        Purposes purposes = new Purposes();
        String beginning = "teaser " + "x".repeat(293);

        assertThat(purposes.of(new Element("div").attr("class", beginning + " byline")))
            .isEqualTo(purposes.of(new Element("div").attr("class", beginning)))
            .isEqualTo(Purpose.TEASER.bit());
    }

    @Test
    void staysRightWhenItHasSeenMoreNamesThanItRemembers() {
        Purposes purposes = new Purposes();

        for (int i = 0; i < 20_100; i++) {
            purposes.of(new Element("div").attr("id", "n" + i));
        }

        assertThat(purposes.of(new Element("div").attr("id", "n7"))).isZero();
        assertThat(purposes.of(new Element("div").attr("id", "footer"))).isEqualTo(Purpose.FOOTER.bit());
    }

    private static String ofClass(String names) {
        return of(new Element("div").attr("class", names));
    }

    private static String of(Element element) {
        int purposes = new Purposes().of(element);
        return Arrays.stream(Purpose.values())
            .filter((purpose) -> (purposes & purpose.bit()) != 0)
            .map(Purpose::name)
            .collect(Collectors.joining(" "));
    }

}
