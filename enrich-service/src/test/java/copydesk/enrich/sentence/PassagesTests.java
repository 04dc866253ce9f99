package copydesk.enrich.sentence;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassagesTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            “a b” c => a b
            "a b" c "d" => a b ; d
            „a b“ c „d” => a b ; d
            «a b» c « d » => a b ; d
            »a b« c »d» => a b ; d
            ‘a b’ c 'd' => a b ; d
            ‹a b› c => a b
            「a b」『c』 => a b ; c
            “a ‘b’ c” d => a ‘b’ c
            'a "b" c' d => a "b" c
            „a ‚b‘ c“ d => a ‚b‘ c
            «a «b» c» d => a «b» c
            «a «b» c => a «b
            “a “b” c => b
            “a" b "c” => a ; c
            it's the dogs' 'a' here => a
            the '90s and 5'10" tall => ``
            a " b => ``
            a ” b “c” => c
            “” "" '' => ``
            """)
    void pairsMarks(String text, String passages) {
        assertThat(String.join(" ; ", Read.passages("en", text, null))).isEqualTo(passages);
    }

    @Test
    void leavesOpenWhatGoesOn() {
        assertThat(Read.passages("en", "\u201ca b", "\u201cc\u201d")).containsExactly("a b >");
        assertThat(Read.passages("en", "\"a\" b \"c", "\"d\"")).containsExactly("a", "c >");
        assertThat(Read.passages("fr", "\u00ab a", "\u00bb b \u00bb")).containsExactly("a >");
        assertThat(Read.passages("en", "\u201ca b", "c d")).isEmpty();
        assertThat(Read.passages("en", "\u201ca b", "\u00abc\u00bb")).isEmpty();
        assertThat(Read.passages("en", "\u201ca b", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            ru => «Мы здесь, — сказал он. — Мы там». => Мы здесь, ; Мы там
            ru => «Мы — здесь и там, — сказал он». => Мы — здесь и там,
            ru => «Мы — сила», — сказал он. => Мы — сила
            uk => — Ми тут, — каже він. — Ми там. => Ми тут, ; Ми там.
            uk => — Ми тут. => ``
            es => —Estoy aquí —dijo Ana—. Estoy allí. => Estoy aquí ; Estoy allí.
            es => “Estoy —dijo Ana— aquí” => Estoy ; aquí
            fr => « Je suis, dit-il, ici. » => Je suis ; ici.
            fr => « Je suis ici, a dit le maire. » => Je suis ici
            fr => « Il est venu, il a dit oui. » => Il est venu, il a dit oui.
            en => — We are here, he said. => ``
            """)
    void takesTheAttributionOut(String language, String text, String passages) {
        assertThat(String.join(" ; ", Read.passages(language, text, null))).isEqualTo(passages);
    }

    @Test
    void blockQuotationIsAPassage() {
        assertThat(Read.quotation("We are here.")).containsExactly("We are here.");
        assertThat(Read.quotation("We are here. \u2014 Anna Berg, mayor")).containsExactly("We are here.");
        assertThat(Read.quotation("\u201cWe are here.\u201d Anna Berg")).containsExactly("We are here.");
        assertThat(Read.quotation("")).isEmpty();
    }

    @Test
    void sentencesEndWhereTheQuoteEndsThem() {
        assertThat(Read.split("en", "\u201cWe are here.\u201d Anna left. \u201cWhy?\u201d Karl asked. He left."))
            .isEqualTo(List.of("\u201cWe are here.\u201d", "Anna left.", "\u201cWhy?\u201d Karl asked.", "He left."));
        assertThat(Read.split("en", "\u201cWe are,\u201d said Mr. Berg of the U.S. Navy. So there."))
            .isEqualTo(List.of("\u201cWe are,\u201d said Mr. Berg of the U.S. Navy.", "So there."));
        assertThat(Read.split("en", "He said \u201cno.\u201d \u201cNever.\u201d"))
            .isEqualTo(List.of("He said \u201cno.\u201d", "\u201cNever.\u201d"));
    }

}
