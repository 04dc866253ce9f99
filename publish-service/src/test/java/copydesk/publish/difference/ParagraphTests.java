package copydesk.publish.difference;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphTests {

    private static final String BODY = "He said \u201cno\u201d.\n\nOne -- two.\n\nThree.\n\n\u2026 four\n\nFive";

    @Test
    void findsWhereEachBegins() {
        assertThat(Paragraph.all("One \u2013 two.\n\nThree.")).containsExactly(
                new Paragraph("bodies[0]", 0, "One \u2013 two.", "One-two."),
                new Paragraph("bodies[0]", 12, "Three.", "Three."));
        assertThat(Paragraph.all("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "0 1 2 3 4", "0 1 9 2 3 4", "1 2 3 4", "0 4", "9 9 9 9 9 9 0 1", "4 3 2 1 0", "0 0 0 1", "9",
            "2 2 1 1 3 4 0" })
    void areTheSameWhateverIsKnownOfOthers(String order) {
        List<Paragraph> others = Paragraph.all(BODY);
        StringBuilder body = new StringBuilder();
        for (String place : order.split(" ")) {
            boolean known = !place.equals("9");
            body.append(body.isEmpty() ? "" : "\n\n")
                .append(known ? others.get(Integer.parseInt(place)).text() : "It\u2019s new.");
        }

        assertThat(Paragraph.all(body.toString(), others)).isEqualTo(Paragraph.all(body.toString()));
    }

    @Test
    void takesOverWhatIsKnown() {
        List<Paragraph> known = List.of(new Paragraph("bodies[0]", 7, "One.", "as it was found out"));

        assertThat(Paragraph.all("None.\n\nOne.", known)).extracting(Paragraph::folded)
            .containsExactly("None.", "as it was found out");
    }

}
