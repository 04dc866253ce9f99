package copydesk.extraction.score;

import copydesk.extraction.article.RawKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordFeaturesTests {

    @Test
    void measuresTheWordsOfABlock() {
        MeasuredPage page = MeasuredPage.of("<p>Boats sail, says AFP.</p>");

        assertThat(page.get(0, BlockFeature.CHARS)).isEqualTo(21);
        assertThat(page.get(0, BlockFeature.WORDS)).isEqualTo(4);
        assertThat(page.get(0, BlockFeature.MEAN_WORD)).isEqualTo(21 / 4F);
        assertThat(page.get(0, BlockFeature.UPPER_SHARE)).isEqualTo(4 / 16F);
        assertThat(page.get(0, BlockFeature.CAPITALISED_SHARE)).isEqualTo(2 / 4F);
        assertThat(page.get(0, BlockFeature.SENTENCES)).isEqualTo(1);
        assertThat(page.get(0, BlockFeature.COMMAS)).isEqualTo(1);
        assertThat(page.get(0, BlockFeature.DIGIT_SHARE)).isZero();
    }

    @Test
    void measuresTheMarksInABlock() {
        MeasuredPage page = MeasuredPage.of("<p>\"Pier 21\" | a@b.example</p>");

        assertThat(page.get(0, BlockFeature.DIGIT_SHARE)).isEqualTo(2 / 23F);
        assertThat(page.get(0, BlockFeature.QUOTES)).isEqualTo(2);
        assertThat(page.get(0, BlockFeature.SEPARATORS)).isEqualTo(1);
        assertThat(page.get(0, BlockFeature.ATS)).isEqualTo(1);
    }

    @Test
    void measuresTheMarkupOfItsWords() {
        MeasuredPage page = MeasuredPage.of("<p><a href=/a>Boats</a><b>men</b><i>ii</i><br>now</p>");

        assertThat(page.get(0, BlockFeature.CHARS)).isEqualTo(14);
        assertThat(page.get(0, BlockFeature.LINKS)).isEqualTo(1);
        assertThat(page.get(0, BlockFeature.LINK_SHARE)).isEqualTo(5 / 14F);
        assertThat(page.get(0, BlockFeature.BEGINS_LINKED)).isEqualTo(5 / 14F);
        assertThat(page.get(0, BlockFeature.STRONG_SHARE)).isEqualTo(3 / 14F);
        assertThat(page.get(0, BlockFeature.EMPHASIS_SHARE)).isEqualTo(2 / 14F);
        assertThat(page.get(0, BlockFeature.BREAKS)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Boats sail.       ~ 1 ~ 9
            boats sail!       ~ 2 ~ 9
            8 boats sail?     ~ 3 ~ 8
            \u201cBoats\u201d ~ 7 ~ 7
            (Boats)           ~ 4 ~ 4
            \u2013 boats,     ~ 5 ~ 5
            Boats:            ~ 1 ~ 6
            % of 30           ~ 0 ~ 3
            """)
    void ordersTheFirstAndLastSign(String words, float first, float last) {
        MeasuredPage page = MeasuredPage.of("<p>" + words + "</p>");

        assertThat(page.get(0, BlockFeature.FIRST_SIGN)).isEqualTo(first);
        assertThat(page.get(0, BlockFeature.LAST_SIGN)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({ "p, 12", "li, 11", "blockquote, 10", "h1, 9", "h2, 8", "h3, 7", "h5, 6", "pre, 13", "div, 3",
            "article, 2", "figcaption, 1", "address, -1" })
    void numbersTheTags(String tag, float number) {
        MeasuredPage page = MeasuredPage.of("<" + tag + ">Boats</" + tag + ">");

        assertThat(page.get(0, BlockFeature.TAG)).isEqualTo(number);
    }

    @Test
    void measuresKindDepthAndHiding() {
        MeasuredPage page = MeasuredPage.of("<h2>One</h2><div hidden><ul><li>Two</li></ul></div>");

        assertThat(page.all(BlockFeature.KIND)).containsExactly(RawKind.HEADING.ordinal(), RawKind.LIST_ITEM.ordinal());
        assertThat(page.all(BlockFeature.DEPTH)).containsExactly(1, 3);
        assertThat(page.all(BlockFeature.HIDDEN)).containsExactly(0, 1);
    }

    @ParameterizedTest
    @EnumSource
    void hasAColumnForEachSignal(Signal signal) {
        int column = BlockFeature.valueOf(signal.name()).ordinal();

        assertThat(column - BlockFeature.MORE.ordinal()).isEqualTo(signal.ordinal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Read what the crews want        | MORE      | BEGINS_MORE
            Our newsletter on Fridays       | SUBSCRIBE | BEGINS_SUBSCRIBE
            Tweet what you think            | SHARE     | BEGINS_SHARE
            Illustration of the pier        | CREDIT    | BEGINS_CREDIT
            Von Jane Doe                    | BYLINE    | BEGINS_BYLINE
            On 5 October 2024               | DATE      | BEGINS_DATE
            Sponsored words                 | ADVERT    | BEGINS_ADVERT
            """)
    void countsHints(String words, BlockFeature hint, BlockFeature first) {
        MeasuredPage page = MeasuredPage.of("<p>" + words + "</p><p>The crews of the boats asked for it. " + words);

        assertThat(page.all(hint)).containsExactly(1, 1);
        assertThat(page.all(first)).containsExactly(1, 0);
    }

}
