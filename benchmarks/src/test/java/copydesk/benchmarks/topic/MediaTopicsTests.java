package copydesk.benchmarks.topic;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class MediaTopicsTests {

    private static final String JSON = """
            {"conceptSet":[
            {"uri":"http://cv.iptc.org/newscodes/mediatopic/15000000","prefLabel":{"en-GB":"sport"}},
            {"uri":"http://cv.iptc.org/newscodes/mediatopic/20000822","prefLabel":{"en-GB":"competition discipline"},
             "broader":["http://cv.iptc.org/newscodes/mediatopic/15000000"]},
            {"uri":"http://cv.iptc.org/newscodes/mediatopic/20000940","prefLabel":{"en-GB":"golf"},
             "broader":["http://cv.iptc.org/newscodes/mediatopic/20000822"]},
            {"uri":"http://cv.iptc.org/newscodes/mediatopic/20001126","prefLabel":{"en-GB":"sport venue"},
             "broader":["http://cv.iptc.org/newscodes/mediatopic/15000000"]},
            {"uri":"http://cv.iptc.org/newscodes/mediatopic/20001148","prefLabel":{"en-GB":"transfer"},
             "broader":["http://cv.iptc.org/newscodes/mediatopic/15000000"]},
            {"uri":"http://cv.iptc.org/newscodes/mediatopic/20001106","prefLabel":{"en-GB":"old name"},"retired":"2018-01-01",
             "broader":["http://cv.iptc.org/newscodes/mediatopic/15000000"]}]}
            """;

    @TempDir
    Path folder;

    private MediaTopics topics;

    @BeforeEach
    void read() throws Exception {
        Path file = this.folder.resolve("topics.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(JSON.getBytes(StandardCharsets.UTF_8));
        }
        this.topics = MediaTopics.read(file);
    }

    @Test
    void knowsNamesAndPlaces() {
        assertThat(this.topics.name("20000940")).isEqualTo("golf");
        assertThat(this.topics.broader("20000940")).isEqualTo("20000822");
        assertThat(this.topics.top("20000940")).isEqualTo("15000000");
        assertThat(this.topics.level("20000940")).isEqualTo(3);
        assertThat(this.topics.broader("15000000")).isNull();
        assertThat(this.topics.level("15000000")).isEqualTo(1);
    }

    @Test
    void knowsNoRetiredTopic() {
        assertThatNullPointerException().isThrownBy(() -> this.topics.name("20001106"))
            .withMessage("The IPTC has no topic 20001106");
    }

    @Test
    void namesThatTellGoToTheNearestList() throws Exception {
        WordLists lists = WordLists
            .read(Files.writeString(this.folder.resolve("words.txt"), "15000000: match\n20000822: goal\n"));

        this.topics.nameIn(lists);

        assertThat(lists.strengths().get("15000000").keySet()).isEqualTo(Set.of("match", "sport venue"));
        assertThat(lists.strengths().get("20000822").keySet())
            .isEqualTo(Set.of("goal", "competition discipline", "golf"));
    }

}
