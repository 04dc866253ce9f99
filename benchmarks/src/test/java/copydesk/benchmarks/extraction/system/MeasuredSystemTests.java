package copydesk.benchmarks.extraction.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.benchmarks.extraction.gold.FieldValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MeasuredSystemTests {

    @TempDir
    Path folder;

    @Test
    void loadsTheModelOfEachFold() throws Exception {
        for (int fold = 0; fold < 5; fold++) {
            Files.writeString(this.folder.resolve("fold-" + fold + ".model"), "model " + fold);
        }

        PageExtractor extractor = MeasuredSystem.byFold(this.folder, MeasuredSystemTests::reading);

        assertThat(extractor.extract(new byte[0], "https://localpaper.example/").body()).isEqualTo("model 2");
        assertThat(extractor.extract(new byte[0], "https://tribune.example/").body()).isEqualTo("model 4");
    }

    @Test
    void refusesAFolderThatLacksAModel() throws Exception {
        Files.writeString(this.folder.resolve("fold-0.model"), "model 0");

        assertThatIllegalArgumentException()
            .isThrownBy(() -> MeasuredSystem.byFold(this.folder, MeasuredSystemTests::reading))
            .withMessage("There is no model " + this.folder.resolve("fold-1.model") + "; train one for each fold");
    }

    @Test
    void namesOthersWithTheirVersion() {
        assertThat(MeasuredSystem.peers()).extracting(MeasuredSystem::name)
            .containsExactly("readability4j 1.0.8", "boilerpipe 1.1.0");
    }

    private static PageExtractor reading(Path model) {
        String text = read(model);
        return (html, url) -> new Extracted(text, FieldValues.none());
    }

    private static String read(Path model) {
        try {
            return Files.readString(model);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
