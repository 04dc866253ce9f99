package copydesk.benchmarks.extraction.gold;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PackedFilesTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "truth.tar", "truth.tar.gz", "truth.tgz" })
    void readsAnArchive(String name) throws Exception {
        new SetWriter(this.folder).text("truth/b.json", "two").text("truth/a.json", "one").archive(name);

        assertThat(PackedFiles.exist(this.folder, "truth")).isTrue();
        assertThat(texts(PackedFiles.named(this.folder, "truth"))).containsExactly(Map.entry("truth/a.json", "one"),
                Map.entry("truth/b.json", "two"));
    }

    @Test
    void readsAFolder() throws Exception {
        new SetWriter(this.folder).text("truth/a.json", "one").text("other/c.json", "three").plain();

        assertThat(texts(PackedFiles.named(this.folder, "truth"))).containsExactly(Map.entry("truth/a.json", "one"));
    }

    @Test
    void readsWhatIsAtAPlace() throws Exception {
        new SetWriter(this.folder).text("words/b.conll", "two").archive("words.tar.gz");
        new SetWriter(this.folder).text("words/a.conll", "one").plain();

        assertThat(texts(PackedFiles.at(this.folder.resolve("words")))).containsExactly(Map.entry("a.conll", "one"));
        assertThat(texts(PackedFiles.at(this.folder.resolve("words/a.conll"))))
            .containsExactly(Map.entry("a.conll", "one"));
        assertThat(texts(PackedFiles.at(this.folder.resolve("words.tar.gz"))))
            .containsExactly(Map.entry("words/b.conll", "two"));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(PackedFiles.exist(this.folder, "html")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> PackedFiles.named(this.folder, "html"))
            .withMessageEndingWith("has neither a folder html nor html.tar; give the folder of a set");
    }

    @Test
    void readsAllArchivesOfAFolder() throws Exception {
        new SetWriter(this.folder).text("at/One.json", "one")
            .archive("first.tar")
            .text("de/Two.json", "two")
            .archive("second.tar.gz")
            .text("LICENSE", "do")
            .plain();

        assertThat(texts(PackedFiles.all(this.folder))).containsExactly(Map.entry("at/One.json", "one"),
                Map.entry("de/Two.json", "two"));
    }

    @Test
    void readsAFolderWithoutArchives() throws Exception {
        new SetWriter(this.folder).text("at/One.json", "one").plain();

        assertThat(texts(PackedFiles.all(this.folder))).containsExactly(Map.entry("at/One.json", "one"));
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

}
