package copydesk.extraction.wire;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that were broken to fit a width, and lines that end where they should. */
class WrappingTests {

    private static final List<String> SIXTY_WIDE = List.of(
            "The boats of the harbour company will sail again from Friday",
            "morning, after a strike of nine days that closed both of the",
            "piers and left some of the islanders without fresh bread and", "milk.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The boats of the harbour company will sail on the day before | Easter, it said.       | true
            The boats of the harbour company sail on the day of Easter.  | Islanders are glad.    | true
            The boats of the harbour company sail.                       | Islanders are glad.    | false
            The boats of the harbour company sail                        | Islanders are glad.    | false
            The boats                                                    | sail again.            | true
            `The boats of the harbour company will sail on the day of  ` | Easter, it said.       | false
            The boats of the harbour company will sail on the day of\\   | Easter, it said.       | false
            By Jane Doe                                                  | of the Harbour Post    | false
            The boats of the harbour company will sail on the day before | Photo: Jane Doe / AFP  | false
            The boats of the harbour company sail on the day of Easter.  | `   Islanders are glad.` | false
            """)
    void joinsLinesWhereTheNextWordDidNotFit(String line, String next, boolean joins) {
        assertThat(Wrapping.of(SIXTY_WIDE).joins(line, next)).isEqualTo(joins);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The boats of the harbour company will sail on the day before | Easter, it said.       | false
            The boats                                                    | sail again.            | true
            The boats sail again.                                        | and again              | false
            The boats sail again:                                        | on Friday              | false
            """)
    void joinsOnlyWhatGoesOnInSmallLettersWhereNothingIsWrapped(String line, String next, boolean joins) {
        assertThat(Wrapping.of(List.of(line, next)).joins(line, next)).isEqualTo(joins);
    }

    @Test
    void joinsLongLinesOfATextThatIsNarrowAllOver() {
        String line = "The boats of the harbour company sail on";
        List<String> lines = List.of(line, "Easter, it said.", "Nobody knows.", "", "Islanders are glad.");

        assertThat(Wrapping.of(lines).joins(line, "Easter, it said.")).isTrue();
        assertThat(Wrapping.of(lines).joins(line.substring(1), "Easter, it said.")).isFalse();
        assertThat(Wrapping.of(lines.subList(0, 3)).joins(line, "Easter, it said.")).isFalse();
    }

}
