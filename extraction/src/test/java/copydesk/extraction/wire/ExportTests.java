package copydesk.extraction.wire;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole exports, and the article that each of them is. */
class ExportTests {

    @ParameterizedTest
    @ValueSource(strings = { "01-front-matter", "02-hard-wrapped-wire", "03-images-and-captions",
            "04-credit-line-below-caption", "05-related-boxes", "06-reference-links", "07-bold-subheads-and-lists",
            "08-lines-without-blanks", "09-bottom-matter", "10-promotions-inside", "11-url-and-kicker-on-top",
            "12-german", "13-french", "14-spanish", "15-italian", "16-portuguese", "17-ukrainian", "18-russian",
            "19-polish", "20-turkish", "21-arabic", "22-chinese", "23-normal-paragraphs-stay", "24-html-remains",
            "25-table-and-emphasis", "26-agency-lines-and-sign-offs", "27-labels-on-their-own",
            "28-linked-headline-and-tail-links", "29-repeated-headline-photo-anywhere", "30-wrapped-export",
            "31-turkish-boxes", "32-table-gallery-and-links", "33-german-sentences-stay", "34-numbers-that-are-no-list",
            "35-caption-in-the-gap", "36-sentences-that-sell-nothing", "37-markup-everywhere",
            "38-wire-story-without-a-headline", "39-dates-we-may-not-understand", "40-credit-forms" })
    void givesTheArticle(String name) {
        assertThat(Exports.written(Exports.article(Exports.text(name)))).isEqualTo(Exports.expected(name));
    }

}
