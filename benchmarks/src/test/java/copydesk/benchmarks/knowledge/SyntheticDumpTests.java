package copydesk.benchmarks.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.imports.ImportCounts;
import copydesk.knowledge.imports.ImportFormat;
import copydesk.knowledge.imports.ImportSettings;
import copydesk.knowledge.imports.KnowledgeImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SyntheticDumpTests {

    @TempDir
    Path folder;

    @Test
    void sameSeedGivesTheSameBytes() throws IOException {
        Path one = this.folder.resolve("one");
        Path two = this.folder.resolve("two");
        Path other = this.folder.resolve("other");
        new SyntheticDump(1).write(one, 100);
        new SyntheticDump(1).write(two, 100);
        new SyntheticDump(2).write(other, 100);

        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(Files.readString(other)).isNotEqualTo(Files.readString(one));
    }

    @Test
    void everyItemIsImported() throws IOException {
        Path dump = this.folder.resolve("dump.json");
        new SyntheticDump(1).write(dump, 500);
        Path base = this.folder.resolve("dump.kb");

        ImportCounts counts = new KnowledgeImport(ImportSettings.of(ImportFormat.WIKIDATA, dump, base), new NoWatch())
            .run();

        assertThat(counts).isEqualTo(new ImportCounts(502, 500, 0, Files.size(dump), Files.size(dump)));
        assertThat(KnowledgeBase.open(base).size()).isEqualTo(500);
    }

    @Test
    void memoryIsWhatLinuxSays() {
        ResidentMemory before = ResidentMemory
            .of(List.of("VmRSS:\t  102400 kB", "RssFile:\t   20480 kB", "Threads: 3"));
        ResidentMemory after = ResidentMemory.of(List.of("VmRSS:\t  307200 kB", "RssFile:\t  174080 kB"));

        assertThat(after.since(before)).hasToString("200 MB, 150 MB of them the file");
        assertThat(ResidentMemory.of(List.of())).isEqualTo(new ResidentMemory(0, 0));
    }

}
