package copydesk.extraction.score;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignalTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            related      | MORE
            newsletter   | SUBSCRIBE
            teilen       | SHARE
            Getty        | CREDIT
            von          | BYLINE
            columnist    | BIO
            Kommentare   | COMMENT
            września     | DATE
            Anzeige      | ADVERT
            ©            | LEGAL
            Quellen      | NOTES
            twitter      | SHARE BIO
            posted       | BYLINE DATE
            reporter     | BYLINE BIO
            author       | BYLINE BIO
            source       | CREDIT
            e-mail       | SUBSCRIBE
            """)
    void hintsAtWhatALineIsFor(String word, String signals) {
        assertThat(names(word)).isEqualTo(signals);
    }

    @ParameterizedTest
    @CsvSource({ "REKLAMA, ADVERT", "ЧИТАЙТЕ, MORE", "Août, DATE", "ÉGALEMENT, MORE", "rechte, LEGAL",
            "RECHTE, LEGAL" })
    void readsWordsInAnyCase(String word, String signals) {
        assertThat(names(word)).isEqualTo(signals);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ferry", "relate", "relatedly", "re lated", "news" })
    void saysNothingOfOtherWords(String word) {
        assertThat(names(word)).isEmpty();
    }

    @Test
    void looksAtOneWordOfAText() {
        String text = "Please share it";

        assertThat(Signal.of(text, 7, 12)).isEqualTo(1 << Signal.SHARE.ordinal());
        assertThat(Signal.of(text, 7, 11)).isZero();
        assertThat(Signal.of(text, 0, 6)).isZero();
    }

    private static String names(String word) {
        int bits = Signal.of(word, 0, word.length());
        return Arrays.stream(Signal.values())
            .filter((signal) -> (bits & 1 << signal.ordinal()) != 0)
            .map(Signal::name)
            .collect(Collectors.joining(" "));
    }

}
