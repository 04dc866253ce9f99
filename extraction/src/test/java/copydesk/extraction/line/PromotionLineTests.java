package copydesk.extraction.line;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that sell something, in the story and below it. */
class PromotionLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ADVERTISEMENT                                   | true
            [ Story continues below ]                       | true
            Jetzt Newsletter abonnieren                     | true
            Sign up for the Harbour Letter                  | true
            Follow Jane Doe on Twitter                      | true
            Follow our reporters at https://a.example/desk  | true
            `Share: Facebook | X | Copy link`               | true
            Facebook Twitter WhatsApp                       | true
            Support us with five pounds a month.            | true
            Subscribe to our newsletter.                    | true
            Sign up for the race ended at noon.             | false
            Follow the boats on the bay                     | false
            Facebook                                        | false
            Facebook buys Instagram                         | false
            Advertisements were banned.                     | false
            The boats sail again.                           | false
            """)
    void areKnownInTheStory(String line, boolean promotion) {
        assertThat(PromotionLine.is(line)).isEqualTo(promotion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADVERTISEMENT                                   | true
            The Harbour Post on Telegram                    | true
            The company spoke on Telegram.                  | false
            The company spoke on “Telegram”                 | false
            The boats sail again                            | false
            """)
    void nameAMediumBelowTheStory(String line, boolean promotion) {
        assertThat(PromotionLine.isBelow(line)).isEqualTo(promotion);
    }

}
