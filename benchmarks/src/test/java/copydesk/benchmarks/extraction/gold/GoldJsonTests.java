package copydesk.benchmarks.extraction.gold;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class GoldJsonTests {

    private final JsonNode node = GoldJson.parse("""
            {"title": "Grüße", "none": null, "number": 5, "names": ["Ana", null, 7, "Ben"], "text": "Ana"}
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void readsTexts() {
        assertThat(GoldJson.text(this.node, "title")).isEqualTo("Grüße");
        assertThat(GoldJson.textOrEmpty(this.node, "title")).isEqualTo("Grüße");
        assertThat(GoldJson.texts(this.node, "names")).containsExactly("Ana", "Ben");
    }

    @Test
    void takesWhatIsNoTextAsMissing() {
        assertThat(GoldJson.text(this.node, "none")).isNull();
        assertThat(GoldJson.text(this.node, "number")).isNull();
        assertThat(GoldJson.text(this.node, "missing")).isNull();
        assertThat(GoldJson.textOrEmpty(this.node, "none")).isEmpty();
        assertThat(GoldJson.texts(this.node, "missing")).isEmpty();
        assertThat(GoldJson.texts(this.node, "text")).isEmpty();
    }

    @Test
    void looksIntoWhatIsMissing() {
        assertThat(GoldJson.textOrEmpty(this.node.path("missing"), "title")).isEmpty();
    }

}
