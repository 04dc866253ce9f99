package copydesk.extraction.text;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left of signs, and where words start and end meanwhile; signs as Java escapes.
 */
class CleanTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `  the \\u0009 boat \\u000a`                 | the boat
            the\\u00a0\\u2009\\u3000boat         | the boat
            the\\u0085boat\\u2028sails           | the boat sails
            boat\\u00ad\\u200b\\u2060\\ufeffs    | boats
            \\u202eboat\\u202c\\u0007            | boat
            \\u200eboat\\ufff9\\ufffb            | boat
            \\ud83d boat                         | \\ufffd boat
            a\\uffffb\\ufdd0c                    | a\\ufffdb\\ufffdc
            bo\\u200dat                          | boat
            \\u0645\\u06cc\\u200c\\u062e         | \\u0645\\u06cc\\u200c\\u062e
            \\u0645\\u200c\\u200c\\u062e         | \\u0645\\u200c\\u062e
            \\u0645 \\u200c\\u062e               | \\u0645 \\u062e
            `\\u200b \\u00ad`                    | ``
            """)
    void keepsWhatReadersSee(String raw, String clean) {
        CleanText text = new CleanText();
        text.append(unescaped(raw));

        assertThat(text.toString()).isEqualTo(unescaped(clean));
    }

    @Test
    void knowsWhereTheNextWordStartsAndTheLastOneEnded() {
        CleanText text = new CleanText();

        text.append("  ");
        assertThat(text.startPosition()).isZero();
        text.append("\ud83d\ude80 ");
        assertThat(text.startPosition()).isEqualTo(2);
        assertThat(text.endPosition()).isEqualTo(1);
        text.append(" up");
        assertThat(text.startPosition()).isEqualTo(4);
        assertThat(text.endPosition()).isEqualTo(4);
        assertThat(text).hasToString("\ud83d\ude80 up");
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
            .matcher(text)
            .replaceAll((escape) -> String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

}
