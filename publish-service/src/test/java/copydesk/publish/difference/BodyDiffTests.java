package copydesk.publish.difference;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class BodyDiffTests {

    private static final String FERRY = "The ferry sails at nine every day.";

    private static final String BRIDGE = "A bridge was built in the harbour last year.";

    private static final String TRAM = "Nobody has seen the tram since Monday.";

    @Test
    void findsAddedAndRemovedParagraphs() {
        assertThat(diff(List.of(FERRY, BRIDGE), List.of(FERRY, TRAM, BRIDGE))).containsExactly("added null 2");
        assertThat(diff(List.of(FERRY, TRAM, BRIDGE), List.of(FERRY, BRIDGE))).containsExactly("removed 2 null");
    }

    @Test
    void findsAChangedParagraph() {
        assertThat(diff(List.of(FERRY, BRIDGE), List.of("The ferry sails at ten every day.", BRIDGE)))
            .containsExactly("changed 1 1");
    }

    @Test
    void tellsAnotherParagraphFromAChangedOne() {
        assertThat(diff(List.of(FERRY, BRIDGE), List.of(TRAM, BRIDGE))).containsExactlyInAnyOrder("added null 1",
                "removed 1 null");
    }

    @Test
    void findsTheChangedOneBehindRemovedOnes() {
        assertThat(diff(List.of(TRAM, FERRY, BRIDGE), List.of("The ferry sails at ten every day.", BRIDGE)))
            .containsExactly("removed 1 null", "changed 2 1");
    }

    @Test
    void recognisesAMovedParagraph() {
        assertThat(diff(List.of(FERRY, BRIDGE, TRAM), List.of(TRAM, FERRY, BRIDGE))).containsExactly("moved 3 1");
    }

    @Test
    void callsOtherTypographyChanged() {
        assertThat(diff(List.of("It's here.", TRAM), List.of("It\u2019s here.", TRAM))).containsExactly("changed 1 1");
        assertThat(BodyDiff.of(paragraphs(List.of("It's here.")), paragraphs(List.of("It\u2019s here."))).pairs())
            .isEmpty();
    }

    @Test
    void seesNothingInTheSame() {
        assertThat(diff(List.of(FERRY, FERRY, TRAM), List.of(FERRY, FERRY, TRAM))).isEmpty();
        assertThat(diff(List.of(), List.of())).isEmpty();
    }

    @Test
    void finishesHostileBodies() {
        List<String> many = IntStream.range(0, 50_000).mapToObj((i) -> "p" + i).collect(Collectors.toList());
        List<String> reversed = new java.util.ArrayList<>(many);
        Collections.reverse(reversed);
        List<String> others = IntStream.range(0, 50_000).mapToObj((i) -> "q" + i).toList();

        assertThat(assertTimeout(Duration.ofSeconds(30), () -> diff(many, reversed))).hasSize(49_999);
        assertThat(assertTimeout(Duration.ofSeconds(30), () -> diff(many, others))).hasSize(100_000);
    }

    @Test
    void knowsWhereParagraphsBegin() {
        assertThat(Paragraph.all("one\n\ntwo\nthree")).extracting(Paragraph::start, Paragraph::end, Paragraph::text)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 3, "one"),
                    org.assertj.core.groups.Tuple.tuple(5, 14, "two\nthree"));
    }

    private static List<String> diff(List<String> before, List<String> after) {
        return BodyDiff.of(paragraphs(before), paragraphs(after))
            .changes()
            .stream()
            .map((change) -> change.fate().code() + " " + change.before() + " " + change.after())
            .toList();
    }

    private static List<Paragraph> paragraphs(List<String> texts) {
        return Paragraph.all(String.join("\n\n", texts));
    }

}
