package copydesk.benchmarks.enrichment.gold;

import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.benchmarks.extraction.SharedData;
import copydesk.benchmarks.extraction.gold.SetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NameSetTests {

    @TempDir
    Path folder;

    @Test
    void readsTheNewsSet() throws Exception {
        Files.writeString(this.folder.resolve("002-b.md"), news("# [Ana|a]"));
        Files.writeString(this.folder.resolve("001-a.md"), news("# Quay"));

        assertThat(NameSet.read(this.folder)).extracting(GoldText::id).containsExactly("001-a", "002-b");
    }

    @Test
    void readsAFolderOfWordsThatHasAReadme() throws Exception {
        new SetWriter(this.folder).text("README.md", "# About")
            .text("LICENSE.txt", "Free as air")
            .text("data/dev.conll", "Ana\tB-PER\n")
            .plain();

        assertThat(NameSet.read(this.folder)).extracting(GoldText::id).containsExactly("data/dev.conll 1");
    }

    @Test
    void readsAnArchive() throws Exception {
        new SetWriter(this.folder).text("data/dev.iob2", "Ana\tB-PER\n").text("README.md", "#").archive("set.tar.gz");

        assertThat(NameSet.read(this.folder.resolve("set.tar.gz"))).extracting(GoldText::genre)
            .containsExactly("data/dev.iob2");
    }

    @Test
    void readsAFile() throws Exception {
        Path file = Files.writeString(this.folder.resolve("dev.conll"), "Ana\tB-PER\n");

        assertThat(NameSet.read(file)).extracting(GoldText::id).containsExactly("dev.conll 1");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatIllegalArgumentException().isThrownBy(() -> NameSet.read(this.folder.resolve("none")))
            .withMessageContaining("give the folder or archive of a set");
        assertThatIllegalArgumentException().isThrownBy(() -> NameSet.read(this.folder))
            .withMessageEndingWith("holds neither .md files of the news set nor .conll or .iob2");
    }

    // counted outside: documents, and runs of one label among PER, ORG and LOC
    @ParameterizedTest
    @CsvSource({ "uner-ewt-dev.tar.gz, 318, 966", "wikigold.tar.gz, 145, 2846" })
    void readsPublicSets(String name, int texts, int names) throws Exception {
        assertThat(NameSet.read(SharedData.path("ner/" + name))).hasSize(texts)
            .satisfies(
                    (read) -> assertThat(read.stream().mapToInt((text) -> text.names().size()).sum()).isEqualTo(names));
    }

    private static String news(String body) {
        return "genre: wire\nsubjects: 03000000\nurl: https://herald.example/\nP a Ana\n\n" + body + "\n";
    }

}
