package copydesk.enrich.sketch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Putin Won’t Attend => putin wont attend
            Putin Won't Attend => putin wont attend
            “Erdoğan”: ÇAY — 3.5 million! => erdogan cay 3 5 million
            Київ і Харків => київ і харків
            東京タワー => 東 京 タワー
            half­hearted => halfhearted
            --- … !? => ``
            """)
    void areReadWithoutCaseMarksAndPunctuation(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({ "😀 face 😀, face", "a\uD800b, a b" })
    void areReadFromAnyText(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }

    @Test
    void markAloneIsNoWord() {
        assertThat(Words.of("\u2764\ufe0f Read more")).containsExactly("read", "more");
        assertThat(Words.of("\u0301")).isEmpty();
    }

}
