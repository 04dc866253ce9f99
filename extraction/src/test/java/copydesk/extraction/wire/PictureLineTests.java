package copydesk.extraction.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Mark-up of pictures at the start of a line. */
class PictureLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
            textBlock = """
                    ![A boat](https://a.example/b.jpg)                 | https://a.example/b.jpg     | A boat | ``      | -
                    ![](<https://a.example/b.jpg>)                     | https://a.example/b.jpg     | ``     | ``      | -
                    ![A boat](https://a.example/b.jpg "The bay")       | https://a.example/b.jpg     | A boat | The bay | -
                    ![A boat](https://a.example/b_(1).jpg 'The bay')   | https://a.example/b_(1).jpg | A boat | The bay | -
                    ![ A boat ](b.jpg)                                 | -                           | A boat | ``      | -
                    ![A boat]()                                        | -                           | A boat | ``      | -
                    [![A boat](https://a.example/b.jpg)](https://a.example/c "More") | https://a.example/b.jpg | A boat | `` | https://a.example/c
                    """)
    void holdsSourceAndWords(String line, String source, String alt, String title, String href) {
        assertThat(PictureLine.at("  " + line + " "))
            .contains(new PictureLine(line.length(), source, alt, title, href));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "A boat", "[A boat](https://a.example/b.jpg)", "A ![boat](https://a.example/b.jpg)",
            "![A boat]", "![A boat](https://a.example/b.jpg", "[![A boat](https://a.example/b.jpg)",
            "![A boat](two words)" })
    void isNoOtherLine(String line) {
        assertThat(PictureLine.at(line)).isEmpty();
    }

    @Test
    void givesItsAlternativeWithoutMarkup() {
        assertThat(PictureLine.at("![A **new** boat](b.jpg)").orElseThrow().altText()).isEqualTo("A new boat");
        assertThat(PictureLine.at("![](b.jpg)").orElseThrow().altText()).isNull();
    }

}
