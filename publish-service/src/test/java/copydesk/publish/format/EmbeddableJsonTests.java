package copydesk.publish.format;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddableJsonTests {

    @Test
    void cannotEndAScriptNorBeginAComment() {
        assertThat(escaped("{\"a\":\"</script><!--]]>&amp;\"}"))
            .isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u003c!--]]\\u003e\\u0026amp;\"}");
    }

    @Test
    void hasNoLineSeparatorsOfUnicode() {
        assertThat(escaped("\"a\u2028b\u2029c\"")).isEqualTo("\"a\\u2028b\\u2029c\"");
    }

    @Test
    void leavesAllElseAsItIs() {
        String json = "{\"a\":\"\u2027\u202a\u00e2\ud83d\ude80 'x' \\\"\\\\\"}";

        assertThat(escaped(json)).isEqualTo(json);
    }

    @Test
    void readsATextCutInALetter() {
        assertThat(EmbeddableJson.of(new byte[] { (byte) 0xe2, (byte) 0x80 })).hasSize(2);
    }

    private static String escaped(String json) {
        return new String(EmbeddableJson.of(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

}
