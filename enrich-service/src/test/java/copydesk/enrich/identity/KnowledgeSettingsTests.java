package copydesk.enrich.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.UnusableKnowledgeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KnowledgeSettingsTests {

    @TempDir
    private Path folder;

    @Test
    void takesTheSeedWhereNothingIsSet() {
        assertThat(new KnowledgeSettings(null)).isEqualTo(KnowledgeSettings.SEED);
        assertThat(KnowledgeSettings.SEED.open()).isSameAs(KnowledgeBase.standard());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path missing = this.folder.resolve("news.kb");

        assertThatIllegalArgumentException().isThrownBy(() -> new KnowledgeSettings(List.of(missing)))
            .withMessage("copydesk.enrich.knowledge.base names " + missing
                    + ", where no file is; give the path of a file or leave it out for the seed alone");
    }

    @Test
    void refusesAFileThatIsNoKnowledgeBase() throws IOException {
        Path letter = Files.writeString(this.folder.resolve("letter.txt"), "Dear desk,");

        assertThatExceptionOfType(UnusableKnowledgeFile.class)
            .isThrownBy(() -> new KnowledgeSettings(List.of(letter)).open())
            .withMessageContaining(letter.toString());
    }

}
