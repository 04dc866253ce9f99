package copydesk.extraction.score;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineTraitsTests {

    @Test
    void countsWordsAndLetters() {
        LineTraits traits = LineTraits.of("Boats sail again, says the NEW harbour.");

        assertThat(traits.words()).isEqualTo(7);
        assertThat(traits.letters()).isEqualTo(31);
        assertThat(traits.upper()).isEqualTo(4);
        assertThat(traits.capitalised()).isEqualTo(2);
        assertThat(traits.commas()).isEqualTo(1);
        assertThat(traits.sentences()).isEqualTo(1);
        assertThat(traits.first()).isEqualTo('B');
        assertThat(traits.last()).isEqualTo('.');
    }

    @Test
    void keepsWordsWithHyphensAndApostrophesWhole() {
        assertThat(LineTraits.of("don't e-mail the ship\u2019s crew").words()).isEqualTo(5);
        assertThat(LineTraits.of("one/two (three)four").words()).isEqualTo(4);
    }

    @Test
    void countsDigitsAsNoLetters() {
        LineTraits traits = LineTraits.of("It cost 3.5 million in 2024");

        assertThat(traits.digits()).isEqualTo(6);
        assertThat(traits.letters()).isEqualTo(15);
        assertThat(traits.words()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Boats sail. Really? Yes!          | 3
            It costs 3.5 million              | 0
            Boats wait...                     | 1
            The end\u2026                     | 1
            \u4eca\u65e5\u306f\u6674\u308c\u3002\u660e\u65e5\u306f\u96e8\uff01 | 2
            """)
    void countsTheEndsOfSentences(String text, int sentences) {
        assertThat(LineTraits.of(text).sentences()).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            One, two; three\u3001four         ~ 3 ~ 0 ~ 0 ~ 0
            \u201cBoats\u201d and "ships"     ~ 0 ~ 4 ~ 0 ~ 0
            Home | Sport \u203a Sailing / Wind \u2022 Sea \u00b7 Air ~ 0 ~ 0 ~ 5 ~ 0
            @jane and desk@harbour.example    ~ 0 ~ 0 ~ 0 ~ 2
            """)
    void countsOtherMarks(String text, int commas, int quotes, int separators, int ats) {
        LineTraits traits = LineTraits.of(text);

        assertThat(new int[] { traits.commas(), traits.quotes(), traits.separators(), traits.ats() })
            .containsExactly(commas, quotes, separators, ats);
    }

    @Test
    void countsWordsThatHint() {
        LineTraits traits = LineTraits.of("Photo: Jan Ruiz / AFP, photographer");

        assertThat(traits.signals(Signal.CREDIT)).isEqualTo(3);
        assertThat(traits.signals(Signal.SUBSCRIBE)).isZero();
    }

    @Test
    void countsAWordForAllItHintsAt() {
        LineTraits traits = LineTraits.of("Reporter");

        assertThat(traits.signals(Signal.BYLINE)).isEqualTo(1);
        assertThat(traits.signals(Signal.BIO)).isEqualTo(1);
    }

    @Test
    void countsTheSignOfCopyright() {
        assertThat(LineTraits.of("\u00a9 2025 Harbour Post").signals(Signal.LEGAL)).isEqualTo(1);
    }

    @Test
    void knowsWhatTheFirstFourWordsHintAt() {
        assertThat(LineTraits.of("What you can read here").begins(Signal.MORE)).isTrue();
        assertThat(LineTraits.of("What you can now read").begins(Signal.MORE)).isFalse();
        assertThat(LineTraits.of("Read here").begins(Signal.SHARE)).isFalse();
    }

    @Test
    void countsHintsInTheFirstSixtyWordsOnly() {
        assertThat(LineTraits.of("boat ".repeat(59) + "newsletter").signals(Signal.SUBSCRIBE)).isEqualTo(1);
        assertThat(LineTraits.of("boat ".repeat(60) + "newsletter").signals(Signal.SUBSCRIBE)).isZero();
    }

    @Test
    void knowsHintsInOtherLanguages() {
        assertThat(LineTraits.of("Lesen Sie auch").signals(Signal.MORE)).isEqualTo(2);
        assertThat(LineTraits.of("\u0427\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043a\u0436\u0435")
            .signals(Signal.MORE)).isEqualTo(2);
    }

    @Test
    void findsNothingInNoWords() {
        LineTraits traits = LineTraits.of("");

        assertThat(traits.words()).isZero();
        assertThat(traits.first()).isEqualTo('\0');
        assertThat(traits.last()).isEqualTo('\0');
    }

}
