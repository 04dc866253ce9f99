package copydesk.benchmarks.topic;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.gold.SetWriter;
import copydesk.enrich.topic.TopicModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class TopicTrainingTests {

    private static final String PAGE = """
            <html lang="en"><head><title>Late goal wins cup</title></head><body><article><h1>Late goal wins cup</h1>
            <p>The striker scored the only goal of the match in the second half and the coach praised her for it, as
            did everybody who had come to the stadium in the rain to see the cup won at last.</p>
            <p>It was the third goal that the striker has scored this year, and the club hopes that she will stay for
            another one, although others have asked about her as well.</p></article></body></html>
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void writesAModelThatTheProductReads() throws Exception {
        Files.createDirectories(this.folder.resolve("linking"));
        try (OutputStream out = new GZIPOutputStream(
                Files.newOutputStream(this.folder.resolve("linking/mediatopics-2019-04.json.gz")))) {
            out.write(("{\"conceptSet\":[" + concept("15000000", "sport") + "," + concept("17000000", "weather") + "]}")
                .getBytes(StandardCharsets.UTF_8));
        }
        sets();
        Files.writeString(this.folder.resolve("words.txt"), "15000000: goal!, striker!\n17000000: rain!, goal?\n");
        Files.writeString(this.folder.resolve("pages.txt"), "# page, topics\n0123ab 15\n");
        Path model = this.folder.resolve("topics.model");

        assertThat(run("--data", this.folder.toString(), "--lists", this.folder.toString(), "--out", model.toString()))
            .isZero();

        assertThat(Files.readString(model))
            .startsWith("topic\t15000000\t-\t15000000\t1\tsport\n"
                    + "topic\t17000000\t-\t17000000\t1\tweather\ncertainty\t")
            .endsWith("\nterm\tgoal\t15000000\t0.829\t17000000\t0.221\nterm\train\t17000000\t1.050\n"
                    + "term\tstriker\t15000000\t1.050\n");
        try (BufferedReader reader = Files.newBufferedReader(model)) {
            assertThat(TopicModel.read(reader).known()).containsExactly("goal", "rain", "striker");
        }
        assertThat(this.out.toString(StandardCharsets.UTF_8)).startsWith("3 terms, 1 texts, 1 of them read; 0 kB\n");
    }

    /** Who changes a list has to train again. */
    @Test
    void modelOfTheProductHasTheTermsOfTheLists() throws Exception {
        Path words = Path.of("training/topics/words.txt");
        Set<String> terms = new HashSet<>();
        WordLists.read(words).strengths().values().forEach((list) -> terms.addAll(list.keySet()));

        assertThat(TopicModel.standard().known()).containsAll(terms).hasSizeLessThan(terms.size() + 1_000);
    }

    private void sets() throws Exception {
        Path sets = Files.createDirectories(this.folder.resolve("extraction"));
        new SetWriter(Files.createDirectories(sets.resolve("aeb-dev"))).page("html/0123abcd.html.gz", PAGE)
            .text("ground-truth.json",
                    "{\"0123abcd\":{\"articleBody\":\"The striker\",\"url\":\"https://herald.example/1\"}}")
            .plain();
        new SetWriter(Files.createDirectories(sets.resolve("wcxb-dev-articles"))).page("html/0001.html.gz", "<p>No</p>")
            .text("ground-truth/0001.json", "{\"url\":\"https://herald.example/2\"}")
            .plain();
        new SetWriter(Files.createDirectories(sets.resolve("fundus"))).page("de/Blatt_2024_04_22.html.gz", "<p>No</p>")
            .text("de/Blatt.json", "{\"V1\":{\"title\":\"Nein\"}}")
            .text("de/meta.info", "{\"Blatt_2024_04_22.html.gz\":{\"url\":\"https://blatt.example/1\"}}")
            .plain();
    }

    private static String concept(String code, String name) {
        return "{\"uri\":\"http://cv.iptc.org/newscodes/mediatopic/" + code + "\",\"prefLabel\":{\"en-GB\":\"" + name
                + "\"}}";
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8), System.err);
        return new CommandLine(new TopicTraining(terminal)).execute(args);
    }

}
