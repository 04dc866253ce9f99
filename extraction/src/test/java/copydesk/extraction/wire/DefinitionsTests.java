package copydesk.extraction.wire;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Targets of links below the text that has the links. */
class DefinitionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1]: https://a.example/b                 | 1
            [1]: <https://a.example/b>               | 1
            [1]: https://a.example/b "The boat"      | 1
            [The  Bay]: https://a.example/b (A bay)  | the bay
            `   [Bay]:    https://a.example/b   `    | BAY
            """)
    void takesTargetsOutOfTheText(String line, String label) {
        Definitions definitions = new Definitions();

        assertThat(definitions.takeFrom(List.of("Ferry", line, "Boats"))).containsExactly("Ferry", "Boats");
        assertThat(definitions.target(label)).isEqualTo("https://a.example/b");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[^1]: https://a.example/b", "[1] https://a.example/b", "[1]: two words",
            "See [1]: https://a.example/b", "[]: https://a.example/b", "[1]:" })
    void leavesOtherLinesInTheText(String line) {
        Definitions definitions = new Definitions();

        assertThat(definitions.takeFrom(List.of(line))).containsExactly(line);
        assertThat(definitions.unused()).isEmpty();
    }

    @Test
    void believesTheFirstOfTwoTargets() {
        Definitions definitions = of("[1]: https://a.example/b", "[1]: https://a.example/c");

        assertThat(definitions.target("1")).isEqualTo("https://a.example/b");
        assertThat(definitions.target("2")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See ![A boat][1].        | See ![A boat](https://a.example/$1).
            ![Bay][]                 | ![Bay](https://a.example/bay)
            ![Bay][2] and ![Bay][1]  | ![Bay][2] and ![Bay](https://a.example/$1)
            [Bay][1]                 | [Bay][1]
            """)
    void givesPicturesTheirTargets(String line, String expected) {
        assertThat(of("[1]: https://a.example/$1", "[bay]: https://a.example/bay").withPictures(line))
            .isEqualTo(expected);
    }

    @Test
    void knowsWhatNobodyAskedFor() {
        Definitions definitions = of("[1]: https://a.example/b", "[Bay]: https://a.example/c", "[3]: d.jpg");

        definitions.target("1");
        definitions.withPictures("![A boat][3]");

        assertThat(definitions.unused()).containsExactly("[bay](<https://a.example/c>)");
    }

    private static Definitions of(String... lines) {
        Definitions definitions = new Definitions();
        definitions.takeFrom(List.of(lines));
        return definitions;
    }

}
