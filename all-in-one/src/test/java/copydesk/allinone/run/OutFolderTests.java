package copydesk.allinone.run;

import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.ledger.Ledger;
import copydesk.allinone.ledger.Offered;
import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(120)
class OutFolderTests {

    @TempDir
    Path root;

    private final Ledger ledger = new Ledger();

    @Test
    void holdsTheLatestVersionOfEachArticleOffered() throws Exception {
        Path out = this.root.resolve("out");
        try (TestNewsroom newsroom = TestNewsroom.open(this.root.resolve("data"))) {
            newsroom.commit(() -> {
                newsroom.latest("urn:uuid:ferry", "Ferry late");
                newsroom.latest("urn:uuid:ferry", "Ferry cancelled");
                newsroom.latest("urn:uuid:other", "Not offered");
                newsroom.annotations("urn:uuid:ferry", "{\"uri\":\"urn:uuid:ferry\",\"later\":[1]}");
            });
            published("ferry", "urn:uuid:ferry");

            int written = OutFolder.at(out).write(this.ledger, new CommittedReader(newsroom.bootstrap()));

            assertThat(written).isEqualTo(1);
        }
        assertThat(out).isDirectoryNotContaining((file) -> !file.getFileName().toString().startsWith("ferry."));
        assertThat(out.resolve("ferry.ninjs.json")).hasContent("""
                {
                  "uri" : "urn:uuid:ferry",
                  "headlines" : [ {
                    "role" : "main",
                    "contentType" : "text/plain",
                    "value" : "Ferry cancelled"
                  } ]
                }
                """);
        assertThat(out.resolve("ferry.annotations.json")).hasContent("""
                {
                  "uri" : "urn:uuid:ferry",
                  "later" : [ 1 ]
                }
                """);
    }

    @Test
    void hasNoAnnotationsOfAKilledArticle() throws Exception {
        Path out = Files.createDirectory(this.root.resolve("out"));
        Files.writeString(out.resolve("ferry.annotations.json"), "from an earlier run");
        try (TestNewsroom newsroom = TestNewsroom.open(this.root.resolve("data"))) {
            newsroom.commit(() -> {
                newsroom.annotations("urn:uuid:ferry", "{\"uri\":\"urn:uuid:ferry\"}");
                newsroom.annotations("urn:uuid:ferry", null);
                newsroom.latest("urn:uuid:ferry", "Withdrawn");
            });
            published("ferry", "urn:uuid:ferry");

            OutFolder.at(out).write(this.ledger, new CommittedReader(newsroom.bootstrap()));
        }

        assertThat(out.resolve("ferry.ninjs.json")).content().contains("Withdrawn");
        assertThat(out.resolve("ferry.annotations.json")).doesNotExist();
    }

    @Test
    void saysWhenItCannotBeWritten() throws Exception {
        Path file = Files.writeString(this.root.resolve("out"), "a file");

        assertThatThrownBy(() -> OutFolder.at(file)).isInstanceOf(Obstacle.class).hasMessageContaining("--out");
    }

    private void published(String name, String uri) {
        this.ledger.offered(new Offered(name, name + ".txt"));
        this.ledger.ended(new Outcome(name, EndState.PUBLISHED, "publish", null, null, name, null, null, uri, 1,
                TestNewsroom.FETCHED));
    }

}
