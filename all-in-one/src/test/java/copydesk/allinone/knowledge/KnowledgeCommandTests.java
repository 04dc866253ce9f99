package copydesk.allinone.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.allinone.command.CommandLineTool;
import copydesk.allinone.command.Home;
import copydesk.allinone.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KnowledgeCommandTests {

    private static final String TABLE = """
            alias,type,id,priority,description,country
            Kalmar Watch,organisation,urn:example:watch,90,harbour guard,SE
            KW,organisation,urn:example:watch,40
            Kalmar,planet,urn:example:planet,40
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void importsATableAndShowsItsNames() throws IOException {
        Path table = Files.writeString(this.folder.resolve("own.csv"), TABLE);
        Path base = this.folder.resolve("own.kb");

        assertThat(execute("kb", "import", "--from", "csv", table.toString(), "--to", base.toString())).isZero();

        assertThat(out()).containsExactly("[####################] 100 %  4 lines, 2 kept, 1 bad",
                "Sorts and writes the knowledge base …", "4 lines, 2 entries kept, 1 bad lines", base + ": 1 entities");
        assertThat(err()).isEqualTo("Line 4 is left out. The type is \"planet\"; "
                + "write person, organisation, place, event, object or other.\n");

        assertThat(execute("kb", "show", "Kalmar Watch's", "--kb", base.toString())).isZero();
        assertThat(out()).containsExactly("\"Kalmar Watch's\" is looked up as \"kalmar watch\".",
                "100.0 %  organisation Kalmar Watch  urn:example:watch",
                "         harbour guard; it is known by this name; popularity 90; in SE");
    }

    @Test
    void showsWhatTheSeedKnows() {
        assertThat(execute("kb", "show", "Kyjiw")).isZero();
        assertThat(out()).endsWith("Nothing is known by this name.");

        assertThat(execute("kb", "show", "Відень")).isZero();
        assertThat(out().get(1)).isEqualTo("100.0 %  place        Vienna  http://www.wikidata.org/entity/Q1741");
        assertThat(out().get(2)).startsWith("         capital of Austria; another spelling; popularity ")
            .contains("; in AT; near ");
    }

    @Test
    void newsroomsTableStandsAboveTheSeed() throws IOException {
        Path table = Files.writeString(this.folder.resolve("own.csv"),
                "alias,type,id\nVienna,organisation,urn:example:coffee-house\n");

        assertThat(execute("kb", "show", "Vienna", "--newsroom", table.toString())).isZero();

        assertThat(out().get(1)).isEqualTo(" 95.2 %  organisation Vienna  urn:example:coffee-house");
        assertThat(out().get(3)).startsWith("  4.8 %  place        Vienna");
    }

    @Test
    void saysWhatAFileHolds() throws IOException {
        Path base = imported();

        assertThat(execute("kb", "info", base.toString())).isZero();

        assertThat(out()).containsExactly("entities: 1", "names: 2", "bytes: " + Files.size(base),
                "source: the newsroom's own table", "file: own.csv", "lines: 4", "entries: 2", "bad lines: 1",
                "languages: en,de,fr,es,uk,ru", "Every byte is as it was written.");
    }

    @Test
    void noticesADamagedFile() throws IOException {
        Path base = imported();
        byte[] bytes = Files.readAllBytes(base);
        bytes[bytes.length - 1] ^= 1;
        Files.write(base, bytes);

        assertThat(execute("kb", "info", base.toString())).isEqualTo(1);
        assertThat(err()).contains("has changed since it was written. Make it again with \"copydesk kb import\"");
    }

    @Test
    void saysWhatIsWrongWithWhatWasTyped() {
        String target = this.folder.resolve("x.kb").toString();

        assertThat(execute("kb", "import", "--from", "dbpedia", "x", "--to", target)).isEqualTo(2);
        assertThat(err()).isEqualTo("--from is wikidata, geonames or csv, not dbpedia\n");
        assertThat(execute("kb", "import", "--from", "csv", "no-such.csv", "--to", target)).isEqualTo(1);
        assertThat(err()).isEqualTo("There is no file no-such.csv that can be read. Correct the path.\n");
        assertThat(execute("kb", "show", "Kalmar", "--kb", target)).isEqualTo(1);
        assertThat(err()).contains("x.kb does not exist. Make it with");
        assertThat(execute("kb", "import", "--from", "csv", "x", "--to", target, "--languages", "english"))
            .isEqualTo(2);
        assertThat(err()).startsWith("Languages are codes parted by commas");
    }

    @Test
    void saysWhenNothingWasOfUse() throws IOException {
        Path table = Files.writeString(this.folder.resolve("own.csv"), "just words\nand more\n");

        assertThat(execute("kb", "import", "--from", "wikidata", table.toString(), "--to",
                this.folder.resolve("x.kb").toString()))
            .isEqualTo(1);

        assertThat(err()).contains("Line 1 is left out. The line is no JSON object")
            .contains("was of use (2 lines, 2 of them bad). Check that --from names what the file is");
    }

    private Path imported() throws IOException {
        Path table = Files.writeString(this.folder.resolve("own.csv"), TABLE);
        Path base = this.folder.resolve("own.kb");
        assertThat(execute("kb", "import", "--from", "csv", table.toString(), "--to", base.toString())).isZero();
        return base;
    }

    private int execute(String... arguments) {
        this.out.reset();
        this.err.reset();
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
                new PrintStream(this.err, true, StandardCharsets.UTF_8));
        return new CommandLineTool(new Home(this.folder), terminal).execute(arguments);
    }

    private List<String> out() {
        return this.out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String err() {
        return this.err.toString(StandardCharsets.UTF_8);
    }

}
