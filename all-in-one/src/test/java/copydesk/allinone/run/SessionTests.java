package copydesk.allinone.run;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.ledger.Offered;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class SessionTests {

    @TempDir
    static Path folder;

    private static TestNewsroom newsroom;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Session session;

    @BeforeAll
    static void open() {
        newsroom = TestNewsroom.open(folder.resolve("data"));
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @BeforeEach
    void begin() {
        PrintStream stream = new PrintStream(this.out, true, StandardCharsets.UTF_8);
        this.session = new Session(newsroom.bootstrap(), new Terminal(stream, stream), Duration.ofSeconds(5));
    }

    @AfterEach
    void end() {
        this.session.close();
    }

    @Test
    void tellsHowItemsEndAndBalances() throws Exception {
        boolean settled = this.session.offer(List.of(page("storm"), page("list")), (place) -> {
            commit(() -> {
                if (place.name().equals("storm")) {
                    newsroom.published("storm", "urn:uuid:storm", 1, "Storm closes the port");
                }
                else {
                    newsroom.refused("list", Reason.NOT_AN_ARTICLE);
                }
            });
            return place.name();
        });

        assertThat(settled).isTrue();
        assertThat(this.session.balance().closes()).isTrue();
        assertThat(lines()).hasSize(6)
            .anyMatch((line) -> line.startsWith("published    Storm closes the port  [v1, substantive, no tags, "))
            .contains("refused      list: No headline and body could be found. (seen in a test)")
            .endsWith("offered      2", "published    1", "refused      1", "unaccounted  0");
    }

    @Test
    void callsAnItemWithoutANameByItsPlace() throws Exception {
        commit(() -> newsroom.ended(new Outcome("4711", EndState.APPLIED, "publish", null, null, null, null, null,
                "urn:uuid:storm", 2, TestNewsroom.FETCHED)));

        assertThat(this.session.await(new Offered("4711", "desk/kill-storm.json"))).isTrue();

        assertThat(this.session.balance().count(EndState.APPLIED)).isOne();
        assertThat(lines().get(0)).isIn("applied      kill-storm.json (version 2)",
                "applied      item 4711 (version 2)");
    }

    @Test
    void givesUpOnAnItemThatNeverEnds() throws Exception {
        Duration soon = Duration.ofMillis(50);
        PrintStream stream = new PrintStream(this.out, true, StandardCharsets.UTF_8);

        try (Session hasty = new Session(newsroom.bootstrap(), new Terminal(stream, stream), soon)) {
            assertThat(hasty.offer(List.of(page("lost")), Place::name)).isFalse();
            assertThat(hasty.balance().unaccounted()).containsExactly(new Offered("lost", "lost"));
        }
    }

    @Test
    void writesTheArticlesItOffered() throws Exception {
        this.session.offer(List.of(page("ferry")), (place) -> {
            commit(() -> {
                newsroom.latest("urn:uuid:ferry", "Ferry late");
                newsroom.published("ferry", "urn:uuid:ferry", 1, "Ferry late");
            });
            return place.name();
        });

        this.session.write(OutFolder.at(folder.resolve("out")));

        assertThat(folder.resolve("out/ferry.ninjs.json")).exists();
        assertThat(lines()).endsWith("written      1 article");
    }

    private static void commit(TestNewsroom.Work work) {
        try {
            newsroom.commit(work);
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static Place page(String name) {
        return new Place.WebPage(URI.create(name));
    }

    private List<String> lines() {
        return this.out.toString(StandardCharsets.UTF_8).lines().toList();
    }

}
