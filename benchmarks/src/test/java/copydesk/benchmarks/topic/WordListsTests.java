package copydesk.benchmarks.topic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WordListsTests {

    @TempDir
    Path folder;

    @Test
    void marksSayHowStrongATermIs() throws Exception {
        assertThat(read("# sport\n\n15000000: Goals!, match, win?, goal?\n20000822: penalty shoot-out!\n").strengths())
            .containsExactly(Map.entry("15000000", Map.of("goal", 3.0, "match", 2.0, "win", 0.8)),
                    Map.entry("20000822", Map.of("penalty shoot out", 3.0)));
    }

    @Test
    void nameOfATopicIsATermUnlessSomeListHasIt() throws Exception {
        WordLists lists = read("15000000: goal!\n17000000: table tennis?\n");

        lists.name("15000000", "Table Tennis");
        lists.name("15000000", "Water polo");

        assertThat(lists.strengths().get("15000000")).isEqualTo(Map.of("goal", 3.0, "water polo", 2.0));
    }

    private WordLists read(String text) throws Exception {
        return WordLists.read(Files.writeString(this.folder.resolve("words.txt"), text));
    }

}
