package copydesk.ingest.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LocalFilesTests {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final LocalFiles files = new LocalFiles(
            new FetchSettings("Test", Duration.ofSeconds(5), 5, 20, 40, 100, 10, List.of(), List.of()),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @TempDir
    private Path folder;

    private Path seed;

    @BeforeEach
    void fill() throws IOException {
        this.seed = Files.createDirectories(this.folder.resolve("seed"));
        Files.createDirectories(this.seed.resolve("a-commands"));
        Files.writeString(this.seed.resolve("b.txt"), "words");
        Files.writeString(this.seed.resolve("a.HTML"), "<p>words</p>");
        Files.writeString(this.seed.resolve(".hidden"), "words");
        Files.writeString(this.seed.resolve("a-commands/kill.json"), "{}");
    }

    @Test
    void offersFilesByNameAndThenFolders() {
        assertThat(read(this.seed)).extracting((offer) -> ((Offer) offer).facts().identity())
            .containsExactly("files:seed/a.HTML", "files:seed/b.txt", "files:seed/a-commands/kill.json");
    }

    @Test
    void saysHowAFileWasRead() {
        byte[] words = "words".getBytes(StandardCharsets.UTF_8);

        Offer offer = (Offer) read(this.seed.resolve("b.txt")).get(0);

        assertThat(offer.facts())
            .isEqualTo(new FetchFacts("files", "files:seed/b.txt", "b", null, "text/plain", null, Digest.text(words)));
        assertThat(offer.bytes()).isEqualTo(words);
        assertThat(offer.fetchedAt()).isEqualTo(NOW);
    }

    @Test
    void namesTheFilesOfAFolderAfterItIfItIsASource() throws IOException {
        Files.createDirectories(this.seed.resolve("ntb/sport"));
        Path item = Files.writeString(this.seed.resolve("ntb/sport/c.txt"), "words");

        assertThat(((Offer) this.files.ofSource(item, this.seed)).facts())
            .extracting(FetchFacts::sourceId, FetchFacts::identity)
            .containsExactly("ntb", "ntb:sport/c.txt");
        assertThat(((Offer) this.files.ofSource(this.seed.resolve("b.txt"), this.seed)).facts())
            .isEqualTo(((Offer) this.files.one(this.seed.resolve("b.txt"))).facts())
            .isEqualTo(((Offer) read(this.seed.resolve("b.txt")).get(0)).facts());
    }

    @Test
    void refusesALargeFileAndGoesOn() throws IOException {
        Files.writeString(this.seed.resolve("b.txt"), "x".repeat(21));

        List<Fetched> fetched = read(this.seed);

        assertThat(fetched).hasSize(3);
        assertThat(fetched.get(1)).isEqualTo(new Fetched.Failed("b", "files:seed/b.txt", Reason.TOO_LARGE,
                "The document is larger than the limit."));
    }

    @Test
    void saysWhenThereIsNoFile() {
        assertThat(read(this.seed.resolve("none.txt"))).containsExactly(
                new Fetched.Failed("none", "files:seed/none.txt", Reason.UNREACHABLE, "There is no such file."));
    }

    @Test
    void followsNoFolderInACircle() throws IOException {
        Files.createSymbolicLink(this.seed.resolve("a-commands/again"), this.seed);

        assertThat(read(this.seed)).hasSize(3);
    }

    private List<Fetched> read(Path path) {
        List<Fetched> fetched = new ArrayList<>();
        this.files.read(path, fetched::add);
        return fetched;
    }

}
