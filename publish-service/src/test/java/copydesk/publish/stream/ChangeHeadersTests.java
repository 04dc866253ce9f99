package copydesk.publish.stream;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import copydesk.contract.Headers;
import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.change.ChangedFact;
import copydesk.contract.change.FactKind;
import copydesk.contract.change.ParagraphChange;
import copydesk.contract.change.ParagraphFate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeHeadersTests {

    @Test
    void writesRangesOfParagraphs() {
        assertThat(paragraphs(2, 5, 6, 7)).isEqualTo("2,5-7");
        assertThat(paragraphs(1)).isEqualTo("1");
        assertThat(paragraphs(3, 1, 2)).isEqualTo("1-3");
    }

    @Test
    void leavesOutWhatIsGone() {
        Change change = new Change(ChangeKind.SUBSTANTIVE, List.of(new ParagraphChange(ParagraphFate.REMOVED, 2, null)),
                List.of(), 0);

        assertThat(ChangeHeaders.of(change)).isEmpty();
    }

    @Test
    void cutsLongLists() {
        String header = paragraphs(IntStream.range(0, 200).map((i) -> 1 + 2 * i).toArray());

        assertThat(header).startsWith("1,3,5,").endsWith(",...").hasSizeBetween(95, ChangeHeaders.LONGEST);
    }

    @Test
    void namesKindsOfFactsOnce() {
        Change change = new Change(ChangeKind.SUBSTANTIVE, List.of(),
                List.of(new ChangedFact(FactKind.QUOTES, "a", "b", null),
                        new ChangedFact(FactKind.NUMBERS, "1", "2", null),
                        new ChangedFact(FactKind.NUMBERS, "3", "4", null)),
                0);

        assertThat(ChangeHeaders.of(change)).isEqualTo(Map.of(Headers.CHANGED_FACTS, "numbers,quotes"));
    }

    private static String paragraphs(int... numbers) {
        Change change = new Change(ChangeKind.SUBSTANTIVE,
                Arrays.stream(numbers)
                    .mapToObj((number) -> new ParagraphChange(ParagraphFate.CHANGED, number, number))
                    .toList(),
                List.of(), 0);
        return ChangeHeaders.of(change).get(Headers.CHANGED_PARAGRAPHS);
    }

}
