package copydesk.allinone.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.allinone.terminal.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ItineraryTests {

    @TempDir
    Path root;

    @Test
    void takesFilesAndPagesInOneLegInTheOrderGiven() throws IOException {
        assertThat(legs(file("b.txt"), "https://example.com/a", file("a.html")))
            .containsExactly(List.of("b.txt", "https://example.com/a", "a.html"));
    }

    @Test
    void finishesAFolderBeforeItsFoldersAndTheNext() throws IOException {
        file("samples/2-corrections/river.txt");
        file("samples/1-articles/storm.txt");
        file("samples/1-articles/ferry.txt");
        file("samples/readme.txt");
        file("samples/1-articles/night/late.txt");

        assertThat(legs(folder("samples"), file("last.txt"))).containsExactly(List.of("samples/readme.txt"),
                List.of("samples/1-articles/ferry.txt", "samples/1-articles/storm.txt"),
                List.of("samples/1-articles/night/late.txt"), List.of("samples/2-corrections/river.txt"),
                List.of("last.txt"));
    }

    @Test
    void waitsBeforeAndAfterACommand() throws IOException {
        assertThat(legs(file("a.txt"), file("kill.JSON"), file("b.txt"), file("c.txt")))
            .containsExactly(List.of("a.txt"), List.of("kill.JSON"), List.of("b.txt", "c.txt"));
    }

    @Test
    void leavesOutHiddenFiles() throws IOException {
        file("desk/.index");
        file("desk/.git/config");
        file("desk/a.txt");

        assertThat(legs(folder("desk"))).containsExactly(List.of("desk/a.txt"));
    }

    @Test
    void doesNotFollowLinksToFolders() throws IOException {
        file("desk/a.txt");
        Files.createSymbolicLink(this.root.resolve("desk/circle"), this.root.resolve("desk"));

        assertThat(legs(folder("desk"))).containsExactly(List.of("desk/a.txt"));
    }

    @Test
    void hasNoLegsThroughAnEmptyFolder() throws IOException {
        Files.createDirectory(this.root.resolve("empty"));

        assertThat(legs(folder("empty"))).isEmpty();
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> Place.of("no/such.txt")).isInstanceOf(Obstacle.class)
            .hasMessageContaining("There is no file or folder no/such.txt");
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        assertThatThrownBy(() -> Place.of("https://exa mple.com")).isInstanceOf(Obstacle.class)
            .hasMessageContaining("https://exa mple.com is no web address");
    }

    private List<List<String>> legs(String... typed) {
        return Itinerary.through(List.of(typed).stream().map(Place::of).toList())
            .stream()
            .map((leg) -> leg.stream().map(this::shown).toList())
            .toList();
    }

    private String shown(Place place) {
        return (place instanceof Place.WebPage) ? place.name() : this.root.relativize(Path.of(place.name())).toString();
    }

    private String file(String name) throws IOException {
        Path file = this.root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text").toString();
    }

    private String folder(String name) {
        return this.root.resolve(name).toString();
    }

}
