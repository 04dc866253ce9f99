package copydesk.knowledge.sorting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordSorterTests {

    @TempDir
    Path folder;

    @Test
    void sortsByUnsignedBytes() {
        RecordSorter sorter = RecordSorter.inMemory();
        add(sorter, "ж=1", "z=2", "a=3", "é=4", "ab=5");

        assertThat(sorted(sorter)).containsExactly("a=3", "ab=5", "z=2", "é=4", "ж=1");
    }

    @Test
    void sameKeysStayInTheirOrder() {
        RecordSorter sorter = RecordSorter.inFolder(this.folder, "t", 100);
        add(sorter, "b=1", "a=1", "a=2", "b=2", "a=3", "b=3", "a=4");

        assertThat(sorted(sorter)).containsExactly("a=1", "a=2", "a=3", "a=4", "b=1", "b=2", "b=3");
    }

    @Test
    void runsAndHeapGiveWhatTheHeapAloneGives() {
        Random random = new Random(11);
        List<String> records = IntStream.range(0, 5_000).mapToObj((i) -> random.nextInt(900) + "=" + i).toList();
        RecordSorter inMemory = RecordSorter.inMemory();
        RecordSorter inFolder = RecordSorter.inFolder(this.folder, "t", 20_000);

        records.forEach((each) -> add(inMemory, each));
        records.forEach((each) -> add(inFolder, each));

        assertThat(inFolder.runs()).isGreaterThan(10);
        assertThat(sorted(inFolder)).isEqualTo(sorted(inMemory));
    }

    @Test
    void holdsNoMoreThanTheLimit() throws IOException {
        RecordSorter sorter = RecordSorter.inFolder(this.folder, "t", 10_000);

        for (int i = 0; i < 10_000; i++) {
            add(sorter, i + "=" + i);
        }

        assertThat(sorter.runs()).isBetween(60, 80);
        assertThat(Files.list(this.folder)).hasSize(sorter.runs()).allMatch((run) -> size(run) < 10_000);
    }

    @Test
    void goesOnWithTheRunsOfAnother() {
        RecordSorter first = RecordSorter.inFolder(this.folder, "t", 1_000);
        add(first, "b=1", "d=1");
        int runs = first.spill();
        add(first, "c=lost");
        first.spill();

        RecordSorter second = RecordSorter.inFolder(this.folder, "t", 1_000).resume(runs);
        add(second, "a=2", "b=2");

        assertThat(second.spill()).isEqualTo(2);
        assertThat(sorted(second)).containsExactly("a=2", "b=1", "b=2", "d=1");
    }

    @Test
    void nothingSpillsNothing() {
        RecordSorter sorter = RecordSorter.inFolder(this.folder, "t", 1_000);

        assertThat(sorter.spill()).isZero();
        assertThat(sorted(sorter)).isEmpty();
        assertThat(this.folder).isEmptyDirectory();
    }

    @Test
    void saysWhenARunIsCutOff() throws IOException {
        RecordSorter sorter = RecordSorter.inFolder(this.folder, "t", 1_000);
        add(sorter, "abc=def");
        sorter.spill();
        Path run = this.folder.resolve("t-0.run");
        byte[] bytes = Files.readAllBytes(run);
        Files.write(run, Arrays.copyOf(bytes, bytes.length - 1));

        assertThatThrownBy(() -> sorted(sorter)).isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("ends in the middle of a record");
    }

    private static long size(Path run) {
        try {
            return Files.size(run);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void add(RecordSorter sorter, String... records) {
        for (String record : records) {
            String[] parts = record.split("=");
            sorter.add(parts[0].getBytes(StandardCharsets.UTF_8), parts[1].getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> sorted(RecordSorter sorter) {
        List<String> sorted = new ArrayList<>();
        sorter.forEach((each) -> sorted.add(new String(each.key(), StandardCharsets.UTF_8) + "="
                + new String(each.value(), StandardCharsets.UTF_8)));
        return sorted;
    }

}
