package copydesk.knowledge.sorting;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SortedRunsTests {

    @TempDir
    Path folder;

    @Test
    void anyBytesAreSortedAsAStableListIs() {
        Random random = new Random(41);
        for (int limit : new int[] { 1, 300, 5_000, Integer.MAX_VALUE }) {
            RecordSorter sorter = RecordSorter.inFolder(this.folder, "l" + limit, limit);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                byte[] key = new byte[random.nextInt(3)];
                random.nextBytes(key);
                sorter.add(key, bytes(Integer.toString(i)));
                expected.add(new String(key, StandardCharsets.ISO_8859_1) + "=" + i);
            }
            expected.sort(Comparator.comparing((each) -> each.substring(0, each.lastIndexOf('='))));

            assertThat(sorted(sorter)).isEqualTo(expected);
        }
    }

    @Test
    void emptyKeysAndValuesAreRecordsToo() {
        RecordSorter sorter = RecordSorter.inFolder(this.folder, "t", 1);
        sorter.add(bytes("a"), bytes(""));
        sorter.add(bytes(""), bytes(""));
        sorter.add(bytes(""), bytes("x"));

        assertThat(sorted(sorter)).containsExactly("=", "=x", "a=");
    }

    @Test
    void recordLargerThanTheLimitIsARunOfItsOwn() {
        RecordSorter sorter = RecordSorter.inFolder(this.folder, "t", 1_000);
        String large = "v".repeat(300_000);

        sorter.add(bytes("b"), bytes(large));
        sorter.add(bytes("a"), bytes("1"));

        assertThat(sorter.runs()).isEqualTo(1);
        assertThat(sorted(sorter)).containsExactly("a=1", "b=" + large);
    }

    @Test
    void recordsCanBeHandedOverTwice() {
        RecordSorter sorter = RecordSorter.inFolder(this.folder, "t", 100);
        for (String each : List.of("c", "a", "b", "d")) {
            sorter.add(bytes(each), bytes(each));
        }

        assertThat(sorted(sorter)).isEqualTo(sorted(sorter)).containsExactly("a=a", "b=b", "c=c", "d=d");
    }

    @Test
    void sortersOfOneFolderDoNotMeet() {
        RecordSorter first = RecordSorter.inFolder(this.folder, "one", 1);
        RecordSorter second = RecordSorter.inFolder(this.folder, "two", 1);

        first.add(bytes("a"), bytes("1"));
        second.add(bytes("a"), bytes("2"));

        assertThat(sorted(first)).containsExactly("a=1");
        assertThat(sorted(second)).containsExactly("a=2");
    }

    @Test
    void runThatIsGoneIsAnError() {
        RecordSorter sorter = RecordSorter.inFolder(this.folder, "t", 100).resume(2);

        assertThatThrownBy(() -> sorted(sorter)).isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("t-0.run");
    }

    @Test
    void sorterOfTheHeapHasNoRuns() {
        RecordSorter sorter = RecordSorter.inMemory();
        sorter.add(bytes("a"), bytes("1"));

        assertThatThrownBy(sorter::spill).isInstanceOf(IllegalStateException.class)
            .hasMessage("This sorter has no folder for runs");
        assertThat(sorted(sorter)).containsExactly("a=1");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> sorted(RecordSorter sorter) {
        List<String> sorted = new ArrayList<>();
        sorter.forEach((each) -> sorted.add(new String(each.key(), StandardCharsets.ISO_8859_1) + "="
                + new String(each.value(), StandardCharsets.ISO_8859_1)));
        return sorted;
    }

}
