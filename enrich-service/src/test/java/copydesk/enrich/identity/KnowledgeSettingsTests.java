package copydesk.enrich.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.enrich.text.Articles;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.UnusableKnowledgeFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KnowledgeSettingsTests {

    private final List<String> trouble = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void takesTheSeedWhereNothingIsSet() {
        assertThat(new KnowledgeSettings(List.of(), null, Duration.ofSeconds(5))).isEqualTo(KnowledgeSettings.SEED);
        assertThat(open(KnowledgeSettings.SEED).get()).isSameAs(KnowledgeBase.standard());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path missing = this.folder.resolve("news.kb");

        assertThatIllegalArgumentException().isThrownBy(() -> new KnowledgeSettings(List.of(missing), null, null))
            .withMessage("copydesk.enrich.knowledge.base names " + missing
                    + ", where no file is; give the path of a file or leave it out for the seed alone");
    }

    @Test
    void refusesAFileThatIsNoKnowledgeBase() throws IOException {
        Path letter = Files.writeString(this.folder.resolve("letter.txt"), "Dear desk,");

        assertThatExceptionOfType(UnusableKnowledgeFile.class)
            .isThrownBy(() -> open(new KnowledgeSettings(List.of(letter), null, null)))
            .withMessageContaining(letter.toString());
    }

    @Test
    void newsroomsTableWinsWithoutARestart() throws IOException {
        Path table = this.folder.resolve("names.csv");
        Supplier<KnowledgeBase> base = open(new KnowledgeSettings(List.of(), table, Duration.ZERO));
        EntityIdentifier identifier = new EntityIdentifier(base);
        Entity holmqvist = new Entity("person:kerstin-holmqvist", EntityKind.PERSON, "Kerstin Holmqvist", null,
                Relation.MENTIONS, 0.8);

        assertThat(uri(identifier, holmqvist)).isNull();
        Files.writeString(table, "alias,type,id,priority\nKerstin Holmqvist,person,desk:17,10\n");
        assertThat(uri(identifier, holmqvist)).isEqualTo("desk:17");
        Files.writeString(table, "nonsense");
        assertThat(uri(identifier, holmqvist)).isEqualTo("desk:17");
        assertThat(this.trouble).hasSize(1);
    }

    @Test
    void refusesATableThatCanNeverBeThere() {
        Path nowhere = this.folder.resolve("none/names.csv");

        assertThatIllegalArgumentException().isThrownBy(() -> new KnowledgeSettings(null, nowhere, null))
            .withMessage("copydesk.enrich.knowledge.overrides names " + nowhere
                    + ", which cannot be a file; give the path of a table in a folder that is there, or leave it out");
        assertThatIllegalArgumentException().isThrownBy(() -> new KnowledgeSettings(null, this.folder, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new KnowledgeSettings(null, null, Duration.ofSeconds(-1)))
            .withMessage("copydesk.enrich.knowledge.check-every is PT-1S; set it to 0s or more");
    }

    private Supplier<KnowledgeBase> open(KnowledgeSettings settings) {
        return settings.open(Clock.systemUTC(), this.trouble::add);
    }

    private static @Nullable String uri(EntityIdentifier identifier, Entity entity) {
        return identifier.identify(Articles.text(Articles.of("Rain.")), List.of(entity), List.of())
            .entities()
            .get(0)
            .uri();
    }

}
