package copydesk.console.web;

import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlSafeEscapesTests {

    private final JsonMapper mapper = JsonMapper
        .builder(JsonFactory.builder().characterEscapes(new HtmlSafeEscapes()).build())
        .build();

    @Test
    void escapesWhatHtmlIsMadeOf() {
        assertThat(this.mapper.writeValueAsString("</script><a href='x'>&amp;"))
            .isEqualTo("\"\\u003C/script\\u003E\\u003Ca href=\\u0027x\\u0027\\u003E\\u0026amp;\"");
    }

    @Test
    void escapesWhatJsonAsksFor() {
        assertThat(this.mapper.writeValueAsString("a \"quote\"\n")).isEqualTo("\"a \\\"quote\\\"\\n\"");
    }

    @Test
    void readsBackTheSameWords() {
        String words = "<b>Škofja Loka & 'Ruse' 🚢</b>";

        assertThat(this.mapper.readValue(this.mapper.writeValueAsString(words), String.class)).isEqualTo(words);
    }

}
