package copydesk.benchmarks.topic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import copydesk.enrich.topic.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ModelTextTests {

    private static final Certainty CERTAINTY = new Certainty(-1, 2, 0.5, 0.25);

    private static final String JSON = """
            {"conceptSet":[
            {"uri":"http://cv.iptc.org/newscodes/mediatopic/15000000","prefLabel":{"en-GB":"sport"}},
            {"uri":"http://cv.iptc.org/newscodes/mediatopic/17000000","prefLabel":{"en-GB":"weather"}},
            {"uri":"http://cv.iptc.org/newscodes/mediatopic/20000822","prefLabel":{"en-GB":"competition discipline"},
             "broader":["http://cv.iptc.org/newscodes/mediatopic/15000000"]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void termOfATopicSpeaksForTheTopAboveToo() throws IOException {
        assertThat(model("15000000: match\n20000822: goal!\n").write(CERTAINTY)).isEqualTo("""
                topic\t15000000\t-\t15000000\t1\tsport
                topic\t20000822\t15000000\t15000000\t2\tcompetition discipline
                certainty\t-1.000\t2.000\t0.500\t0.250
                term\tgoal\t15000000\t3.000\t20000822\t3.000
                term\tmatch\t15000000\t0.700
                """);
    }

    @Test
    void termOfTwoTopsIsSharedAmongThem() throws IOException {
        assertThat(model("20000822: goal!\n17000000: goal?\n").write(CERTAINTY))
            .endsWith("\nterm\tgoal\t15000000\t2.368\t17000000\t0.632\t20000822\t2.368\n");
    }

    @Test
    void severalWordsAreAlwaysRare() throws IOException {
        assertThat(model("17000000: match day\n").write(CERTAINTY)).endsWith("\nterm\tmatch day\t17000000\t2.000\n");
    }

    @Test
    void emptyListsMakeAModelWithoutTopics() throws IOException {
        assertThat(model("# nothing\n\n").write(CERTAINTY)).isEqualTo("certainty\t-1.000\t2.000\t0.500\t0.250\n");
        assertThat(model("").terms()).isEmpty();
    }

    @Test
    void refusesATopicThatTheIptcDoesNotHave() throws IOException {
        ModelText model = model("99000000: goal\n");

        assertThatNullPointerException().isThrownBy(() -> model.write(CERTAINTY))
            .withMessage("The IPTC has no topic 99000000");
    }

    @Test
    void termsAreThoseOfAllListsInOrder() throws IOException {
        assertThat(model("17000000: storm, hail\n15000000: goal!, storm?\n").terms()).containsExactly("goal", "hail",
                "storm");
    }

    private ModelText model(String lists) throws IOException {
        Path topics = this.folder.resolve("topics.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(topics))) {
            out.write(JSON.getBytes(StandardCharsets.UTF_8));
        }
        Path words = Files.writeString(this.folder.resolve("words.txt"), lists);
        return new ModelText(MediaTopics.read(topics), WordLists.read(words), Map.of("match", 80), 80);
    }

}
