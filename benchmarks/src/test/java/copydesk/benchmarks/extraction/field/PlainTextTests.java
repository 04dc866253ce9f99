package copydesk.benchmarks.extraction.field;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

    @Test
    void keepsLettersAndDigitsInLowerCase() {
        assertThat(PlainText.of(" “Harbour reopens” – after 3.5 Months! "))
            .isEqualTo("harbour reopens after 3 5 months");
    }

    @Test
    void takesDifferentFormsOfALetterAsOne() {
        assertThat(PlainText.of("Ｃａｆｅ\u0301 ﬁne")).isEqualTo(PlainText.of("café fine")).isEqualTo("café fine");
    }

    @Test
    void takesTypographicQuotesAndStraightOnesAsOne() {
        assertThat(PlainText.of("Minister’s plan")).isEqualTo(PlainText.of("Minister's plan"));
    }

    @Test
    void keepsOtherScripts() {
        assertThat(PlainText.of("Гавань: открыта, 港")).isEqualTo("гавань открыта 港");
    }

    @Test
    void isEmptyIfThereAreOnlySigns() {
        assertThat(PlainText.of("—  …")).isEmpty();
    }

}
