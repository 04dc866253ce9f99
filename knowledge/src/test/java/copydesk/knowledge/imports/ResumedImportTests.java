package copydesk.knowledge.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeBaseWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResumedImportTests {

    @TempDir
    Path folder;

    private final HeardImport heard = new HeardImport();

    private Path source = Path.of("");

    private Path target = Path.of("");

    @BeforeEach
    void nameTheFiles() {
        this.source = this.folder.resolve("dump.json");
        this.target = this.folder.resolve("out.kb");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 5, 6, 7, 10, 11, 33, 60 })
    void whereverItIsKilledTheBaseIsTheSame(int badLine) throws IOException {
        write(60, badLine);
        run(this.heard);
        byte[] whole = Files.readAllBytes(this.target);
        Files.delete(this.target);

        kill(badLine);
        HeardImport second = new HeardImport();
        ImportCounts counts = run(second);

        int kept = (badLine - 1) / 5 * 5;
        assertThat(second.resumed).isEqualTo((kept > 0) ? List.of((long) kept) : List.of());
        assertThat(second.badLines).hasSize(1).first().asString().startsWith(badLine + ": ");
        assertThat(counts).isEqualTo(new ImportCounts(60, 59, 1, counts.ofBytes(), counts.ofBytes()));
        assertThat(this.target).hasBinaryContent(whole);
    }

    @Test
    void mayBeKilledAgainAndAgain() throws IOException {
        write(60, 12, 27, 41, 58);
        for (int badLine : new int[] { 12, 27, 41, 58, 58 }) {
            kill(badLine);
        }

        ImportCounts counts = run(this.heard);

        assertThat(this.heard.resumed).containsExactly(55L);
        assertThat(this.heard.badLines).hasSize(1);
        assertThat(counts.bad()).isEqualTo(4);
        assertThat(KnowledgeBase.open(this.target).size()).isEqualTo(56);
    }

    @Test
    void changedFileIsReadFromItsBeginning() throws IOException {
        write(60, 41);
        kill(41);
        Files.setLastModifiedTime(this.source, FileTime.fromMillis(1_000_000_000_000L));

        ImportCounts counts = run(this.heard);

        assertThat(this.heard.resumed).isEmpty();
        assertThat(counts.kept()).isEqualTo(59);
    }

    @Test
    void otherTargetDoesNotTakeOverTheParts() throws IOException {
        write(60, 41);
        kill(41);
        Path other = this.folder.resolve("other.kb");

        new KnowledgeImport(ImportSettings.of(ImportFormat.WIKIDATA, this.source, other).keeping(List.of("en"), 0, 0),
                this.heard)
            .run();

        assertThat(this.heard.resumed).isEmpty();
        assertThat(KnowledgeBase.open(other).size()).isEqualTo(59);
        assertThat(KnowledgeBaseWriter.folderOf(this.target)).isDirectory();
        assertThat(KnowledgeBaseWriter.folderOf(other)).doesNotExist();
    }

    @Test
    void finishedImportStartsAnewAndReplacesItsBase() throws IOException {
        write(60, 41);
        run(this.heard);
        write(7, 2);

        run(this.heard);

        assertThat(this.heard.resumed).isEmpty();
        assertThat(KnowledgeBase.open(this.target).size()).isEqualTo(6);
    }

    @Test
    void tellsHowFarItIsEveryFiveThousandLines() throws IOException {
        write(12_001);

        run(this.heard);

        assertThat(this.heard.progress).containsExactly(5_000L, 10_000L, 12_001L);
    }

    @Test
    void fileThatIsNotThereLeavesNothingBehind() {
        assertThatThrownBy(() -> run(this.heard)).isInstanceOf(NoSuchFileException.class);
        assertThat(this.folder).isEmptyDirectory();
    }

    @Test
    void emptyFileIsOfNoUse() throws IOException {
        Files.writeString(this.source, "");

        assertThatThrownBy(() -> run(this.heard)).isInstanceOf(IllegalStateException.class)
            .hasMessageStartingWith("Nothing in " + this.source + " was of use (0 lines, 0 of them bad).");
        assertThat(this.target).doesNotExist();
    }

    @Test
    void folderOfTheTargetIsMade() throws IOException {
        write(3);
        this.target = this.folder.resolve("new/er/out.kb");

        run(this.heard);

        assertThat(this.target.getParent()).isDirectoryContaining("glob:**/out.kb");
        assertThat(Files.list(this.target.getParent())).hasSize(1);
    }

    private void kill(int badLine) {
        assertThatThrownBy(() -> run(new HeardImport(badLine))).isInstanceOf(HeardImport.Killed.class);
        assertThat(this.target).doesNotExist();
    }

    private ImportCounts run(HeardImport watch) throws IOException {
        ImportSettings settings = ImportSettings.of(ImportFormat.WIKIDATA, this.source, this.target)
            .keeping(List.of("en"), 0, 0)
            .checkpointEach(5);
        return new KnowledgeImport(settings, watch).run();
    }

    private void write(int lines, Integer... bad) throws IOException {
        Files.writeString(this.source,
                IntStream.rangeClosed(1, lines)
                    .mapToObj((i) -> List.of(bad).contains(i) ? "nonsense" : town(i))
                    .collect(Collectors.joining("\n")));
    }

    private static String town(int number) {
        return "{\"id\":\"Q%d\",\"labels\":{\"en\":{\"value\":\"Town %d\"}}},".formatted(number, number);
    }

}
