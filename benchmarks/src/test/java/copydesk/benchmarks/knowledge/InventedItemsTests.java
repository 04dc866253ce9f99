package copydesk.benchmarks.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.knowledge.imports.ImportCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class InventedItemsTests {

    @TempDir
    Path folder;

    @Test
    void noItemsAreAnEmptyList() throws IOException {
        assertThat(dump(0)).isEqualTo("[\n]\n");
    }

    @Test
    void itemsAreNumberedAndKnownInAFewLanguages() throws IOException {
        JsonNode items = JsonMapper.builder().build().readTree(dump(300));

        assertThat(items.size()).isEqualTo(300);
        for (int i = 0; i < 300; i++) {
            JsonNode item = items.path(i);
            assertThat(item.path("id").asString("")).isEqualTo("Q" + (1_000_001 + i));
            assertThat(item.path("labels").path("uk").path("value").asString("")).matches("[а-я ]+");
            assertThat(item.path("sitelinks").size()).isBetween(5, 249);
            assertThat(item.path("aliases").path("en").size()).isEqualTo(2);
        }
    }

    @Test
    void longerDumpBeginsWithTheShorterOne() throws IOException {
        List<String> few = dump(20).lines().toList();
        List<String> many = dump(40).lines().toList();

        assertThat(many.subList(0, 20)).isEqualTo(few.subList(0, 20));
        assertThat(few).hasSize(22).element(20).asString().endsWith("}}");
        assertThat(many).element(20).asString().endsWith("}},");
    }

    @Test
    void namesAreOneOrTwoWordsInCapitals() {
        SyntheticDump dump = new SyntheticDump(5);
        for (int i = 0; i < 1_000; i++) {
            assertThat(dump.name()).matches("[A-Z][a-z]{3,8}( [A-Z][a-z]{3,8})?");
        }
    }

    @Test
    void whatGoesWrongEndsTheMeasurement() {
        assertThatIllegalStateException().isThrownBy(() -> new NoWatch().badLine(7, "no id"))
            .withMessage("Line 7 of the invented dump is bad: no id");
        assertThatIllegalStateException().isThrownBy(() -> new NoWatch().resumes(7))
            .withMessage("An earlier import was ended; remove the folder and measure again.");
    }

    @Test
    void progressIsNotShown() {
        ImportCounts counts = new ImportCounts(1, 1, 0, 10, 20);

        assertThatCode(() -> new NoWatch().progress(counts)).doesNotThrowAnyException();
        assertThatCode(() -> new NoWatch().writes(counts)).doesNotThrowAnyException();
    }

    @Test
    void memoryMayShrink() {
        ResidentMemory less = new ResidentMemory(1_024, 0).since(new ResidentMemory(3_072, 2_048));

        assertThat(less).isEqualTo(new ResidentMemory(-2_048, -2_048)).hasToString("-2 MB, -2 MB of them the file");
    }

    @Test
    void memoryIsTheFirstLineOfThisName() {
        assertThat(ResidentMemory.of(List.of("", "VmRSSX: 1 kB", "VmRSS: 2 kB", "VmRSS: 3 kB")))
            .isEqualTo(new ResidentMemory(2, 0));
    }

    private String dump(int items) throws IOException {
        Path file = this.folder.resolve("dump" + items);
        new SyntheticDump(1).write(file, items);
        return Files.readString(file);
    }

}
