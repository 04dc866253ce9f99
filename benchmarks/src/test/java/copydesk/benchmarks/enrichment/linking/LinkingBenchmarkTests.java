package copydesk.benchmarks.enrichment.linking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class LinkingBenchmarkTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void measuresGum() throws IOException {
        Files.writeString(this.folder.resolve("gum-train-wikidata.tsv"), Gum.TITLES);
        Files.createDirectory(this.folder.resolve("gum-train"));
        Files.writeString(this.folder.resolve("gum-train/GUM_news_quay.conllu"), Gum.DOCUMENT);

        assertThat(run("--data", this.folder.toString(), "--passes", "1")).isZero();

        assertThat(text(this.out)).contains("and 3 titles")
            .contains("Names of what the product tags: 1 texts, 3 mentions; ")
            .containsPattern("\nperson +100\\.0 +100\\.0 +50\\.0 +0 +0 +0 +2\n")
            .containsPattern("\nplace +100\\.0 +100\\.0 +100\\.0 +0 +0 +0 +1\n")
            .containsPattern("\nall +100\\.0 +100\\.0 +66\\.7 +0 +0 +0 +3\n");
    }

    @Test
    void measuresTheNewsSetAgainstTheSeed() throws IOException {
        Files.writeString(this.folder.resolve("004.md"), """
                genre: wire
                subjects: 11000000
                url: https://herald.example/1
                L de Germany | Q183
                P pp Petra Jones | Q99999999

                # Talks in [Germany|de]

                [Petra Jones|pp] left.
                """);

        assertThat(run("--data", this.folder.toString(), "--passes", "1", "--errors", "1")).isZero();

        assertThat(text(this.out)).contains("The knowledge base holds the seed alone: ")
            .containsPattern("\nall +50\\.0 +50\\.0 +50\\.0 +0 +0 +1 +2\n")
            .containsPattern("\nin the base +100\\.0 +100\\.0 +100\\.0 +0 +0 +0 +1\n")
            .contains("   1  Petra Jones (person): nobody, not http://www.wikidata.org/entity/Q99999999\n");
    }

    @Test
    void reachesOnGumWhatTheDocumentsSay() throws IOException {
        Path data = SharedData.path("ner/gum-train.tar.gz").getParent();
        LinkedSet set = LinkedSet.read(data);
        long right = 0;
        long linked = 0;
        for (LinkedText text : set.texts()) {
            LinkedText asked = text.only((one) -> one.isTagged() && one.sort() == LinkedMention.Sort.NAME);
            var found = Linkers.product(set.base()).link(asked);
            for (int i = 0; i < found.size(); i++) {
                LinkedMention mention = asked.mentions().get(i);
                linked += mention.isLinked() ? 1 : 0;
                right += (mention.isLinked() && mention.uri().equals(found.get(i))) ? 1 : 0;
            }
        }

        assertThat(linked).isEqualTo(2_961);
        assertThat(100.0 * right / linked).isGreaterThan(90);
    }

    @Test
    void saysWhatIsWrongWithTheData() {
        assertThat(run("--data", this.folder.toString())).isEqualTo(2);

        assertThat(text(this.err)).endsWith("holds neither articles of the news set nor gum-train.tar.gz\n");
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
                new PrintStream(this.err, true, StandardCharsets.UTF_8));
        return new CommandLine(new LinkingBenchmark(terminal)).execute(args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

}
