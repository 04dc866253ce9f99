package copydesk.allinone.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.broker.DataFolder;
import copydesk.allinone.broker.RunningCopydesk;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Envelope;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

@Timeout(120)
class CommandLineToolTests {

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private @Nullable TestNewsroom newsroom;

    @Test
    void saysHowToStartWhenNothingRuns() {
        assertThat(execute("ledger")).isEqualTo(1);

        assertThat(err()).contains("No run uses the data folder " + this.home.resolve("data")).contains("copydesk run");
    }

    @Test
    void saysWhatIsWrongWithANumber() {
        assertThat(execute("topics", "--kafka", "127.0.0.1:1", "--partitions", "0")).isEqualTo(2);

        assertThat(err()).startsWith("A topic needs at least 1 partition");
    }

    @Test
    void saysWhatAnAllowedAddressLooksLike() {
        assertThat(
                execute("offer", "--kafka", "127.0.0.1:1", "--allow-address", "http://cms/", "https://news.example/"))
            .isEqualTo(1);

        assertThat(err()).startsWith("--allow-address: allow: http://cms/ is neither a host nor a block of addresses: "
                + "give one as cms.newsroom.example, 10.1.0.0/16 or localhost:8000.");
    }

    @Test
    void doesNotStartForAFileThatIsNotThere() {
        assertThat(execute("run", "--data", this.home.resolve("data").toString(), "no-such-file.txt")).isEqualTo(1);

        assertThat(err()).contains("There is no file or folder no-such-file.txt");
        assertThat(this.home.resolve("data")).doesNotExist();
    }

    @Test
    void wantsToKnowWhoKills() {
        assertThat(execute("kill", "urn:uuid:1", "--why", "wrong")).isEqualTo(2);

        assertThat(err()).startsWith("Missing required option: '--who=NAME'").contains("Usage: copydesk kill");
    }

    @Test
    void checksTopicsOfTheRunInTheDataFolder() throws Exception {
        running();

        assertThat(execute("topics", "--partitions", "4")).isZero();
        assertThat(out()).endsWith("topics were there and agree." + System.lineSeparator());

        assertThat(execute("topics")).isEqualTo(1);
        assertThat(err()).contains("has 4 partitions, not 24");
    }

    @Test
    void balancesTheLedger() throws Exception {
        TestNewsroom newsroom = running();

        newsroom.commit(() -> {
            newsroom.fetched("storm", "desk/storm.txt");
            newsroom.fetched("ferry", "desk/ferry.txt");
            newsroom.published("storm", "urn:uuid:1", 1, "Storm");
            newsroom.refused("page", Reason.UNREACHABLE);
        });

        assertThat(execute("ledger")).isEqualTo(1);
        assertThat(out().lines().limit(4)).containsExactly("offered      3", "published    1", "refused      1",
                "unaccounted  1");
        assertThat(out().lines().skip(4)).singleElement(as(STRING))
            .matches("  desk/ferry\\.txt  item ferry  last seen at fetched, \\S+Z, \\d+ s ago");

        newsroom.commit(() -> newsroom.ended(new Outcome("ferry", EndState.UNCHANGED, "publish", null, null, null, null,
                null, "urn:uuid:2", 1, TestNewsroom.FETCHED)));

        assertThat(execute("ledger", "--kafka", newsroom.bootstrap())).isZero();
        assertThat(out().lines()).containsExactly("offered      3", "published    1", "unchanged    1",
                "refused      1", "unaccounted  0", "Nothing is unaccounted for.");

        assertThat(execute("ledger", "--json")).isZero();
        assertThat(out()).contains("\"unaccounted\" : [ ]").contains("\"closes\" : true");
    }

    @Test
    void tellsHowFarAnItemCameAndWhichLinesOfTheLedgerAreBroken() throws Exception {
        TestNewsroom newsroom = running();
        Envelope ferry = Envelope.fetched("ferry", "desk/ferry.txt", TestNewsroom.FETCHED);

        newsroom.commit(() -> {
            newsroom.fetched("ferry", "desk/ferry.txt");
            newsroom.sent(Topic.ENRICHED, "urn:uuid:1", "{}", ferry);
            newsroom.raw(Topic.OUTCOME, "page", "{\"item\":\"page\",\"state\":\"refused\",\"reason\":\"bad mood\"}");
        });

        assertThat(execute("ledger")).isEqualTo(1);
        assertThat(out()).contains("last seen at enriched, ").contains("unreadable   1").doesNotContain("Nothing is");
    }

    @Test
    void countsAnItemThatWasPutBackAsOpenUntilItEndsAgain() throws Exception {
        TestNewsroom newsroom = running();
        newsroom.commit(() -> {
            newsroom.fetched("storm", "desk/storm");
            newsroom.ended(new Outcome("storm", EndState.QUARANTINED, "extract", Reason.UNREADABLE, "broken", "storm",
                    null, null, null, null, TestNewsroom.FETCHED));
            newsroom.quarantined("storm", Reason.UNREADABLE, "broken");
        });
        assertThat(execute("ledger")).isZero();
        assertThat(out()).contains("quarantined  1");

        assertThat(execute("quarantine", "retry", "--reason", "unreadable", "--who", "Ada", "--why", "mended"))
            .as(err())
            .isZero();
        assertThat(execute("ledger")).isEqualTo(1);
        assertThat(out()).contains("last seen at put back from quarantine, ");

        newsroom.commit(() -> newsroom.published("storm", "urn:uuid:1", 1, "Storm"));
        assertThat(execute("ledger")).isZero();
        assertThat(out()).contains("published    1").doesNotContain("quarantined");
    }

    @Test
    void listsTheQuarantine() throws Exception {
        TestNewsroom newsroom = running();

        assertThat(execute("quarantine", "list")).isZero();
        assertThat(out().lines()).containsExactly("No record is in quarantine.");

        newsroom.commit(() -> newsroom.quarantined("storm", Reason.UNREADABLE, "no such charset"));

        assertThat(execute("quarantine", "list")).isZero();
        List<String> lines = out().lines().toList();
        assertThat(lines.get(0)).endsWith("Z  unreadable: no such charset");
        assertThat(lines.get(1)).isEqualTo("  item storm, from newsroom.document.fetched.v1-2@17");
        assertThat(lines.get(2)).startsWith("  in   newsroom.document.fetched.v1.copydesk-ingest.dlq-");
        assertThat(lines.get(3)).isEqualTo("1 record: 1 open.");
    }

    @Test
    void offersAFileAndLeaves() throws Exception {
        Path file = Files.writeString(this.home.resolve("storm.txt"),
                "Storm closes the port\n\nLISBON - Ferries stay.");
        running();

        assertThat(execute("offer", "--no-wait", file.toString())).isZero();
        assertThat(out()).startsWith("offered      " + file + "  item ");

        assertThat(execute("ledger")).isEqualTo(1);
        assertThat(out()).contains("unaccounted  1").contains("storm.txt");
    }

    @Test
    void saysWhenAnOfferedItemFindsNoEnd() throws Exception {
        Path file = Files.writeString(this.home.resolve("storm.txt"), "Storm closes the port");
        running();

        assertThat(execute("offer", "--stall", "1", file.toString())).isEqualTo(1);

        assertThat(err()).contains("Nothing has ended for 1 seconds");
        assertThat(out()).contains("unaccounted  1");
    }

    @AfterEach
    void close() {
        if (this.newsroom != null) {
            this.newsroom.close();
        }
    }

    private TestNewsroom running() {
        Path data = this.home.resolve("data");
        TestNewsroom newsroom = TestNewsroom.open(data);
        this.newsroom = newsroom;
        new RunningCopydesk(newsroom.bootstrap(), "http://127.0.0.1:1", ProcessHandle.current().pid())
            .announce(DataFolder.at(data));
        return newsroom;
    }

    private int execute(String... arguments) {
        this.out.reset();
        this.err.reset();
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
                new PrintStream(this.err, true, StandardCharsets.UTF_8));
        return new CommandLineTool(new Home(this.home), terminal).execute(arguments);
    }

    private String out() {
        return this.out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return this.err.toString(StandardCharsets.UTF_8);
    }

}
