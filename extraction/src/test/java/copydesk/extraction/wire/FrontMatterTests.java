package copydesk.extraction.wire;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Fields between two fences above a text; a slash stands for the end of a line. */
class FrontMatterTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Ferry Strike             | title: Ferry Strike
            title = "Ferry Strike"          | title: Ferry Strike
            "title": "Ferry Strike"         | title: Ferry Strike
            title: 'It''s over'             | title: It's over
            title: "The \\"Mole\\" sails"   | title: The "Mole" sails
            title: "Mole" and "Bay"         | title: Mole" and "Bay
            tags: [boats, 'piers', "tides"] | tags: boats, piers, tides
            tags:/- boats/  - "piers"       | tags: boats, piers
            description: >-/  The boats     | description:;The boats
            time: 12:30//lang: en           | time: 12:30;lang: en
            """)
    void takesQuotationMarksAndBracketsOffTheFields(String lines, String fields) {
        FrontMatter found = read("---/" + lines + "/---/Ferry");

        assertThat(found.fields()).containsExactly(fields.split(";"));
        assertThat(found.rest()).containsExactly("Ferry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "+++/title = Boats/+++/Ferry", "---/title: Boats/.../Ferry", "//---/title: Boats/---/Ferry" })
    void knowsTheFencesOfSeveralFormats(String text) {
        assertThat(read(text)).isEqualTo(new FrontMatter(List.of("title: Boats"), List.of("Ferry")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ferry/---/title: Boats/---", "---/title: Boats", "---/The boats sail./---",
            "***/a: b/***", "---/title: Boats/+++", "/" })
    void leavesATextWithoutFencesAsItIs(String text) {
        assertThat(read(text)).isEqualTo(new FrontMatter(List.of(), List.of(text.split("/"))));
    }

    @Test
    void looksForTheSecondFenceOnlyNearTheTop() {
        assertThat(read("---/" + "a: b/".repeat(78) + "---/Ferry").fields()).hasSize(78);
        assertThat(read("---/" + "a: b/".repeat(79) + "---/Ferry").fields()).isEmpty();
    }

    private static FrontMatter read(String text) {
        return FrontMatter.of(List.of(text.split("/")));
    }

}
