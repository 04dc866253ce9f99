package copydesk.allinone.order;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.LinkOrder;
import copydesk.contract.command.TagKind;
import copydesk.contract.command.TagOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Option;

import static org.assertj.core.api.Assertions.assertThat;

class OrderCommandsTests {

    private static final String URI = "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f";

    private final List<Command> given = new ArrayList<>();

    private final StringWriter told = new StringWriter();

    private final Where where = new Where();

    @ParameterizedTest
    @CsvSource({ "kill, kill", "takedown, takedown", "release, release", "reinstate, reinstate",
            "headline reset, fix-headline", "hold, hold" })
    void givesWhatNeedsNoMoreThanAReason(String typed, String kind) {
        assertThat(execute(typed, URI)).isEqualTo(7);

        assertThat(only().command().code()).isEqualTo(kind);
        assertThat(only()).isEqualTo(order(null, null, null, null, null));
    }

    @Test
    void givesATimeWithAHold() {
        execute("hold", URI, "--until", "2026-03-01T08:00:00+02:00");

        assertThat(only()).isEqualTo(order(Instant.parse("2026-03-01T06:00:00Z"), null, null, null, null));
    }

    @Test
    void givesTheNoteOfACorrection() {
        execute("correct", URI, "--note", "The toll is three.");

        assertThat(only()).isEqualTo(order(null, null, null, null, "The toll is three."));
    }

    @ParameterizedTest
    @CsvSource({ "add, add-tag", "remove, remove-tag", "pin, pin-tag" })
    void givesTags(String typed, String kind) {
        execute("tag " + typed, URI, "--kind", "person", "--name", "Ida Voss", "--uri", "https://example.org/id/voss");

        assertThat(only().command().code()).isEqualTo(kind);
        assertThat(only().tag()).isEqualTo(new TagOrder(TagKind.PERSON, "Ida Voss", "https://example.org/id/voss"));
    }

    @Test
    void givesHyperlinksTheirTarget() {
        execute("link set", URI, "--text", "the cost", "--href", "https://example.org/cost");
        execute("link set", URI, "--text", "the cost", "--none");

        assertThat(this.given).extracting(Command::command).containsOnly(CommandKind.SET_LINK);
        assertThat(this.given).extracting(Command::link)
            .containsExactly(new LinkOrder("the cost", "https://example.org/cost"), new LinkOrder("the cost", null));
    }

    @Test
    void givesAHeadline() {
        execute("headline set", URI, "--text", "Norhavn opens");

        assertThat(only()).isEqualTo(order(null, null, null, "Norhavn opens", null));
    }

    @Test
    void namesAnArticleByItsAddressToo() {
        execute("kill", "https://example.org/a");

        assertThat(only().uri()).isNull();
        assertThat(only().url()).isEqualTo("https://example.org/a");
    }

    @Test
    void givesEveryCommandAnIdOfItsOwn() {
        execute("kill", URI);
        execute("kill", URI);

        assertThat(this.given).extracting(Command::id).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void knowsWhereToGiveIt() {
        execute("tag pin", URI, "--kind", "place", "--name", "Norhavn", "--kafka", "broker:9092");

        assertThat(this.where.kafka).isEqualTo("broker:9092");
    }

    @ParameterizedTest
    @ValueSource(strings = { "correct", "tag add --kind person", "tag add --name A", "link set --text a",
            "link set --text a --href b --none", "link set --href b", "headline set", "hold --until tomorrow" })
    void saysWhatIsMissingOrWrong(String typed) {
        assertThat(execute(typed, URI)).isEqualTo(2);

        assertThat(this.given).isEmpty();
        assertThat(this.told.toString()).contains("Usage: copydesk " + typed.split(" --")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = { "kill", "takedown", "hold", "release", "correct", "reinstate", "tag add", "tag remove",
            "tag pin", "link set", "headline set", "headline reset" })
    void wantsToKnowWhoAndWhy(String typed) {
        assertThat(line().execute((typed + " " + URI + " --who Lea").split(" "))).isEqualTo(2);

        assertThat(this.told.toString()).contains("--why=REASON");
    }

    @Test
    void explainsEveryOrder() {
        assertThat(line().execute("tag", "remove", "--help")).isZero();

        assertThat(this.told.toString()).contains("Removes a tag, for all versions to come.")
            .contains("--kind=KIND", "--uri=URI", "--who=NAME", "--kafka=HOST");
    }

    private Command only() {
        assertThat(this.given).hasSize(1);
        return this.given.get(0);
    }

    private Command order(@Nullable Instant until, @Nullable TagOrder tag, @Nullable LinkOrder link,
            @Nullable String headline, @Nullable String note) {
        return new Command(only().id(), only().command(), URI, null, "Lea", "checked", until, tag, link, headline,
                note);
    }

    private int execute(String typed, String article, String... more) {
        List<String> all = new ArrayList<>(List.of(typed.split(" ")));
        all.addAll(List.of(article, "--who", "Lea", "--why", "checked"));
        all.addAll(List.of(more));
        return line().execute(all.toArray(String[]::new));
    }

    private CommandLine line() {
        CommandLine root = new CommandLine(new Root());
        OrderCommands.addTo(root, (command) -> {
            this.given.add(command);
            return 7;
        }, this.where);
        PrintWriter writer = new PrintWriter(this.told, true);
        return root.setOut(writer).setErr(writer);
    }

    /** Stands for the whole tool. */
    @CommandLine.Command(name = "copydesk")
    private static final class Root {

    }

    /** Stands for the options that say where Kafka is. */
    private static final class Where {

        @Option(names = "--kafka", paramLabel = "HOST")
        private String kafka = "";

    }

}
