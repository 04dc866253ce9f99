package copydesk.benchmarks.extraction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.SetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KnownHostsTests {

    private static final List<GoldPage> PAGES = List.of(Pages.page("1", "herald.example", ""),
            Pages.page("2", "gazette.example", ""), Pages.page("3", "herald.example", ""));

    @TempDir
    Path folder;

    @Test
    void readsHostsFromAFile() throws Exception {
        Path file = Files.writeString(this.folder.resolve("hosts.txt"), """
                # tuned
                https://www.Herald.example/feed

                courier.example
                """);

        KnownHosts known = KnownHosts.read(List.of(file));

        assertThat(known.among(PAGES, true)).containsExactly(0, 2);
        assertThat(known.among(PAGES, false)).containsExactly(1);
    }

    @Test
    void takesTheHostsOfAnotherSet() throws Exception {
        new SetWriter(this.folder)
            .text("ground-truth.json", "{\"a\": {\"articleBody\": \"\", \"url\": \"http://gazette.example/\"}}")
            .page("html/a.html.gz", "")
            .plain();

        assertThat(KnownHosts.read(List.of(this.folder)).among(PAGES, true)).containsExactly(1);
    }

    @Test
    void knowsNoneUnlessTold() throws Exception {
        assertThat(KnownHosts.read(List.of()).among(PAGES, false)).containsExactly(0, 1, 2);
    }

}
