package copydesk.benchmarks.duplicates;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeTests {

    private static final List<String> TEXT = List.of("The quay cost 1,200 euros.", "It has 3 cranes.",
            "Half of it, 50%, is new.");

    @Test
    void cutsTheEndOfAText() {
        assertThat(apply(Change.CUT_HALF)).containsExactly("The quay cost 1,200 euros.", "It has");
    }

    @Test
    void writesNumbersInTheStyleOfTheHouse() {
        assertThat(apply(Change.NUMBERS)).containsExactly("The quay cost 1 200 euros.", "It has three cranes.",
                "Half of it, 50 per cent, is new.");
    }

    @Test
    void keepsAllParagraphsInAnotherOrder() {
        assertThat(apply(Change.REORDER)).containsExactlyInAnyOrderElementsOf(TEXT).isNotEqualTo(TEXT);
    }

    @Test
    void addsACreditLine() {
        assertThat(apply(Change.CREDIT)).hasSize(4).startsWith(TEXT.get(0), TEXT.get(1), TEXT.get(2));
    }

    @Test
    void beginsInItsOwnWords() {
        assertThat(apply(Change.OWN_LEAD)).hasSize(3).endsWith(TEXT.get(1), TEXT.get(2)).doesNotContain(TEXT.get(0));
    }

    @Test
    void replacesAFewWords() {
        String text = String.join(" ", java.util.Collections.nCopies(1_000, "quay"));

        String edited = Change.EDIT.apply(List.of(text), new Random(3)).get(0);

        assertThat(edited.split(" ")).hasSize(1_000).filteredOn((word) -> !word.equals("quay")).hasSizeBetween(15, 45);
    }

    private static List<String> apply(Change change) {
        return change.apply(TEXT, new Random(5));
    }

}
