package copydesk.allinone.run;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.allinone.run.Place.Folder;
import copydesk.allinone.run.Place.LocalFile;
import copydesk.allinone.run.Place.WebPage;
import copydesk.allinone.terminal.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlaceTests {

    @TempDir
    Path folder;

    @Test
    void isAFileOrAFolder() throws Exception {
        Path file = Files.createFile(this.folder.resolve("quay.html"));

        assertThat(Place.of(file.toString())).isEqualTo(new LocalFile(file));
        assertThat(Place.of(this.folder.toString())).isEqualTo(new Folder(this.folder));
        assertThat(Place.of(file.toString()).name()).isEqualTo(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://herald.example/quay", "https://herald.example/", "HTTPS://herald.example/" })
    void isAWebPage(String typed) {
        assertThat(Place.of(typed)).isEqualTo(new WebPage(URI.create(typed)));
        assertThat(Place.of(typed).name()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nowhere.html", "ftp://herald.example/quay", "herald.example" })
    void refusesWhatIsNotThere(String typed) {
        assertThatExceptionOfType(Obstacle.class).isThrownBy(() -> Place.of(typed))
            .withMessage("There is no file or folder " + typed
                    + " that can be read. Give files, folders or addresses that begin with http:// or https://.");
    }

    @Test
    void refusesABrokenAddress() {
        assertThatExceptionOfType(Obstacle.class).isThrownBy(() -> Place.of("http://herald.example/a quay"))
            .withMessage("http://herald.example/a quay is no web address: Illegal character in path. "
                    + "Write it as a browser shows it.");
    }

    @ParameterizedTest
    @CsvSource({ "kill.json,true", "KILL.JSON,true", "kill.json.html,false", "json,false" })
    void fileOfJsonIsACommand(String name, boolean command) {
        assertThat(new LocalFile(Path.of("in", name)).isCommand()).isEqualTo(command);
    }

    @Test
    void serviceGetsOneArgumentMore() {
        Service service = new Service("ingest", PlaceTests.class, List.of("--a"));

        assertThat(service.with("--b")).isEqualTo(new Service("ingest", PlaceTests.class, List.of("--a", "--b")));
        assertThat(service.arguments()).containsExactly("--a");
    }

}
