package copydesk.ingest.frontier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SourceFileTests {

    @TempDir
    private Path folder;

    @Test
    void readsASourceALine() throws IOException {
        Path file = write("""
                # our partners
                {"id": "courier", "kind": "feed", "url": "https://news.example/feed", "follow": true}

                {"id": "echo", "kind": "front-page", "url": "https://echo.example/"}
                """);

        assertThat(SourceFile.all(settings(file))).extracting(SourceDefinition::id, SourceDefinition::kind)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("courier", SourceKind.FEED),
                    org.assertj.core.groups.Tuple.tuple("echo", SourceKind.FRONT_PAGE));
    }

    @Test
    void hasNoneWithoutSettings() {
        assertThat(SourceFile.all(FrontierSettings.defaults())).isEmpty();
    }

    @Test
    void refusesALineThatIsNoSourceAndTellsWhich() throws IOException {
        Path file = write("""
                {"id": "courier", "kind": "feed", "url": "https://news.example/feed"}
                {"id": "echo", "kind": "feed", "url": "echo.example"}
                """);

        assertThatIllegalArgumentException().isThrownBy(() -> SourceFile.all(settings(file)))
            .withMessage(file
                    + " line 2 is no source: the url of source echo is echo.example; give an address that begins"
                    + " with http:// or https://. Write {\"id\": \"…\", \"kind\": \"feed\", \"url\": \"https://…\"}");
    }

    @Test
    void refusesTwoSourcesOfOneNameInSettingsAndFile() throws IOException {
        Path file = write("{\"id\": \"courier\", \"kind\": \"feed\", \"url\": \"https://news.example/feed\"}");
        PolledSource same = new PolledSource("courier", SourceKind.PAGE, "https://news.example/", null, null, null,
                null, null, null, null);

        assertThatIllegalArgumentException()
            .isThrownBy(() -> SourceFile
                .all(new FrontierSettings(List.of(same), file.toString(), null, null, null, null, null, null)))
            .withMessage("two sources have the id courier; give each its own");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path file = this.folder.resolve("none");

        assertThatIllegalArgumentException().isThrownBy(() -> SourceFile.all(settings(file)))
            .withMessage("frontier.file is " + file
                    + ", which cannot be read; name a file with a JSON object a line, or leave it empty");
    }

    private static FrontierSettings settings(Path file) {
        return new FrontierSettings(null, file.toString(), null, null, null, null, null, null);
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(this.folder.resolve("sources.jsonl"), lines);
    }

}
