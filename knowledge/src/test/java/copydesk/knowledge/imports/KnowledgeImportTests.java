package copydesk.knowledge.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeBaseWriter;
import copydesk.knowledge.KnowledgeFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KnowledgeImportTests {

    @TempDir
    Path folder;

    private final Told told = new Told();

    private Path target = Path.of("");

    @BeforeEach
    void nameTheTarget() {
        this.target = this.folder.resolve("out.kb");
    }

    @Test
    void readsPlainAndPackedFilesAlike() throws IOException {
        String dump = dump(20);
        Path plain = Files.writeString(this.folder.resolve("dump.json"), dump);
        Path gzip = this.folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(dump.getBytes(StandardCharsets.UTF_8));
        }
        Path bzip2 = this.folder.resolve("dump.json.bz2");
        try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bzip2))) {
            out.write(dump.getBytes(StandardCharsets.UTF_8));
        }

        for (Path source : List.of(plain, gzip, bzip2)) {
            ImportCounts counts = new KnowledgeImport(wikidata(source), this.told).run();

            assertThat(counts.lines()).as(source.toString()).isEqualTo(22);
            assertThat(counts.kept()).isEqualTo(20);
            assertThat(counts.percent()).isEqualTo(100);
            assertThat(KnowledgeBase.open(this.target).candidates("Town 7")).hasSize(1);
        }
        assertThat(this.told.badLines).isEmpty();
    }

    @Test
    void badLinesAreToldWithTheirNumberAndLeftOut() throws IOException {
        Path source = Files.writeString(this.folder.resolve("dump.json"),
                "[\n" + town(1) + ",\nnonsense\n" + town(2).substring(0, 40) + "\n\u0000\u0001\n" + town(3) + "\n]\n");

        ImportCounts counts = new KnowledgeImport(wikidata(source), this.told).run();

        assertThat(counts.kept()).isEqualTo(2);
        assertThat(counts.bad()).isEqualTo(3);
        assertThat(this.told.badLines).containsExactly(3L, 4L, 5L);
        assertThat(KnowledgeBase.open(this.target).size()).isEqualTo(2);
    }

    @Test
    void whatWasKilledGoesOnAndGivesTheSameBase() throws IOException {
        Path source = Files.writeString(this.folder.resolve("dump.json"), dump(90).replace(town(70), "nonsense"));
        new KnowledgeImport(wikidata(source), this.told).run();
        byte[] whole = Files.readAllBytes(this.target);
        Files.delete(this.target);

        assertThatThrownBy(() -> new KnowledgeImport(wikidata(source), new Killing()).run()).isInstanceOf(Killed.class);
        assertThat(this.target).doesNotExist();
        ImportCounts counts = new KnowledgeImport(wikidata(source), this.told).run();

        assertThat(this.told.resumed).containsExactly(50L);
        assertThat(counts.lines()).isEqualTo(92);
        assertThat(counts.kept()).isEqualTo(89);
        assertThat(Files.readAllBytes(this.target)).isEqualTo(whole);
        assertThat(this.folder).isDirectoryNotContaining((each) -> each.toString().contains("parts"));
    }

    @Test
    void killWhileTheBaseIsWrittenCostsNoLine() throws IOException {
        Path source = Files.writeString(this.folder.resolve("dump.json"), dump(90));
        Killing atTheEnd = new Killing() {
            @Override
            public void writes(ImportCounts counts) {
                throw new Killed();
            }
        };
        assertThatThrownBy(() -> new KnowledgeImport(wikidata(source), atTheEnd).run()).isInstanceOf(Killed.class);

        ImportCounts counts = new KnowledgeImport(wikidata(source), this.told).run();

        assertThat(this.told.resumed).containsExactly(92L);
        assertThat(counts.kept()).isEqualTo(90);
        assertThat(KnowledgeBase.open(this.target).size()).isEqualTo(90);
    }

    @Test
    void otherSettingsStartFromTheBeginning() throws IOException {
        Path source = Files.writeString(this.folder.resolve("dump.json"), dump(90).replace(town(70), "nonsense"));
        assertThatThrownBy(() -> new KnowledgeImport(wikidata(source), new Killing()).run()).isInstanceOf(Killed.class);

        ImportSettings other = wikidata(source).keeping(List.of("de"), 0, 0);
        new KnowledgeImport(other, this.told).run();

        assertThat(this.told.resumed).isEmpty();
        assertThat(KnowledgeBase.open(this.target).size()).isEqualTo(89);
    }

    @Test
    void cutOffGzipIsAnErrorThatKeepsWhatWasRead() throws IOException {
        Path gzip = this.folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(dump(90).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(gzip);
        Files.write(gzip, Arrays.copyOf(bytes, bytes.length - 10));

        assertThatThrownBy(() -> new KnowledgeImport(wikidata(gzip), this.told).run()).isInstanceOf(IOException.class);
        assertThat(this.target).doesNotExist();
    }

    @Test
    void nothingOfUseWritesNothing() throws IOException {
        Path source = Files.writeString(this.folder.resolve("dump.json"), "[\n]\n");

        assertThatThrownBy(() -> new KnowledgeImport(wikidata(source), this.told).run())
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("was of use (2 lines, 0 of them bad)");
        assertThat(this.folder).isDirectoryNotContaining((each) -> !each.equals(source));
    }

    @Test
    void secondImportToTheSameFileIsRefused() throws IOException {
        Path source = Files.writeString(this.folder.resolve("dump.json"), dump(3));
        ImportWatch within = new Told() {
            @Override
            public void writes(ImportCounts counts) {
                assertThatThrownBy(() -> new KnowledgeImport(wikidata(source), new Told()).run())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("Another import writes");
                KnowledgeImportTests.this.told.resumed.add(-1L);
            }
        };

        new KnowledgeImport(wikidata(source), within).run();

        assertThat(this.told.resumed).containsExactly(-1L);
        assertThat(KnowledgeBase.open(this.target).size()).isEqualTo(3);
    }

    @Test
    void saysWhereTheEntitiesComeFrom() throws IOException {
        Path source = Files.writeString(this.folder.resolve("dump.json"), dump(3));
        new KnowledgeImport(wikidata(source), this.told).run();

        assertThat(new KnowledgeFile(this.target).about().lines()).containsExactly(
                "source: Wikidata (wikidata.org), CC0", "file: dump.json", "lines: 5", "entries: 3", "bad lines: 0",
                "languages: en");
    }

    @Test
    void newsroomsTableIsReadFromItsHeaderAfterAKill() throws IOException {
        Path source = Files.writeString(this.folder.resolve("own.csv"),
                "alias,type,id\n" + "Ann,person,urn:a\n".repeat(60) + "x,nobody\n" + "Bob,person,urn:b\n");
        ImportSettings settings = ImportSettings.of(ImportFormat.CSV, source, this.target).checkpointEach(25);
        assertThatThrownBy(() -> new KnowledgeImport(settings, new Killing()).run()).isInstanceOf(Killed.class);

        new KnowledgeImport(settings, this.told).run();

        assertThat(this.told.resumed).isEmpty();
        assertThat(KnowledgeBase.open(this.target).size()).isEqualTo(2);
        assertThat(KnowledgeBaseWriter.folderOf(this.target)).doesNotExist();
    }

    private ImportSettings wikidata(Path source) {
        return ImportSettings.of(ImportFormat.WIKIDATA, source, this.target)
            .keeping(List.of("en"), 0, 0)
            .checkpointEach(25);
    }

    private static String dump(int towns) {
        StringBuilder dump = new StringBuilder("[\n");
        for (int i = 1; i <= towns; i++) {
            dump.append(town(i)).append((i < towns) ? ",\n" : "\n");
        }
        return dump.append("]\n").toString();
    }

    private static String town(int number) {
        return """
                {"type":"item","id":"Q%d","labels":{"en":{"language":"en","value":"Town %d"},"de":{"language":"de","value":"Ort %d"}}}"""
            .formatted(number, number, number);
    }

    private static class Told implements ImportWatch {

        final List<Long> resumed = new ArrayList<>();

        final List<Long> badLines = new ArrayList<>();

        @Override
        public void resumes(long lines) {
            this.resumed.add(lines);
        }

        @Override
        public void progress(ImportCounts counts) {
            assertThat(counts.percent()).isBetween(0, 100);
        }

        @Override
        public void badLine(long number, String why) {
            this.badLines.add(number);
        }

        @Override
        public void writes(ImportCounts counts) {
            assertThat(counts.percent()).isEqualTo(100);
        }

    }

    /**
     * Ends the import at the first bad line, as abruptly as a process can from within.
     */
    private static class Killing extends Told {

        @Override
        public void badLine(long number, String why) {
            throw new Killed();
        }

    }

    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;

    }

}
