package copydesk.enrich.sketch;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsOfAnyScriptTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            שלום, עולם => שלום עולם
            مُحَمَّد => محمد
            Straße STRASSE => strasse strasse
            Æther Œuvre Þing => aether oeuvre thing
            İstanbul ISPARTA => istanbul isparta
            1,000.50 => 1 000 50
            l'été => lete
            a_b-c/d => a b c d
            한국 뉴스 => 한국 뉴스
            """)
    void areReadAlike(String text, String words) {
        String expected = Normalizer.normalize(words, Normalizer.Form.NFD);

        assertThat(Normalizer.normalize(String.join(" ", Words.of(text)), Normalizer.Form.NFD)).isEqualTo(expected);
    }

    @Test
    void areSplitAtDirectionMarksAndJoinedAtHiddenOnes() {
        assertThat(Words.of("\u202eab\u202ccd")).containsExactly("ab", "cd");
        assertThat(Words.of("a\u200bb\u2060c\u00add")).containsExactly("abcd");
    }

    @Test
    void areSingleForIdeographsBeyondTheFirstPlane() {
        assertThat(Words.of("a\ud840\udc00b")).containsExactly("a", "\ud840\udc00", "b");
    }

    @Test
    void areReadTheSameAfterTheyWereRead() {
        Random random = new Random(43);
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(40), 0, 0x230)
                .map((sign) -> (sign < 0x20) ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
            List<String> words = Words.of(text);

            assertThat(Words.of(String.join(" ", words))).as(text).isEqualTo(words);
            assertThat(Words.of(Normalizer.normalize(text, Normalizer.Form.NFC))).as(text).isEqualTo(words);
        }
    }

    @Test
    void areAsManyAsStandInAHugeText() {
        assertThat(Words.of("ab ".repeat(300_000))).hasSize(300_000).containsOnly("ab");
        assertThat(Words.of("\ud800".repeat(100_000))).isEmpty();
    }

}
