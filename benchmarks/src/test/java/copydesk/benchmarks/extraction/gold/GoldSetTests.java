package copydesk.benchmarks.extraction.gold;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GoldSetTests {

    @TempDir
    Path folder;

    @Test
    void refusesAFolderWithoutPages() {
        assertThatIllegalArgumentException().isThrownBy(() -> GoldSet.read(this.folder))
            .withMessage("The set has no pages");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path missing = this.folder.resolve("missing");

        assertThatIllegalArgumentException().isThrownBy(() -> GoldSet.read(missing))
            .withMessage("There is no folder " + missing);
    }

}
