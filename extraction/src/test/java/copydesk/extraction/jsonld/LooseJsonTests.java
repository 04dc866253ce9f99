package copydesk.extraction.jsonld;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** JSON as pages write it. */
class LooseJsonTests {

    @ParameterizedTest
    @ValueSource(strings = { "{'a':'b'}", " {'a' : 'b' , } ", "{'a':'b',}", "{a:'b'}", "{'a':'b'};", "/* x */{'a':'b'}",
            "// x\n{'a':'b'}", "<!-- {'a':'b'} -->", "//<![CDATA[\n{'a':'b'}\n//]]>", "/*<![CDATA[*/{'a':'b'}/*]]>*/",
            "{'a':'b'", "{'a':'b','c':", "{'a':'b','c", "{,'a':'b'}", "\ufeff{'a':'b'}" })
    void keepsWhatCanBeUnderstood(String json) {
        Map<?, ?> object = (Map<?, ?>) read(json).get(0);

        assertThat(object.get("a")).isEqualTo("b");
    }

    @Test
    void readsValuesOfAllKinds() {
        assertThat(read("{'a':[1,-2.5e3,true,null,'x',{}],'b':{'c':[]}}")).isEqualTo(List
            .of(Map.of("a", List.of("1", "-2.5e3", "true", "null", "x", Map.of()), "b", Map.of("c", List.of()))));
    }

    @Test
    void readsSeveralValuesInARow() {
        assertThat(read("{'a':'1'}{'a':'2'}\n[{'a':'3'}]"))
            .isEqualTo(List.of(Map.of("a", "1"), Map.of("a", "2"), List.of(Map.of("a", "3"))));
    }

    @Test
    void readsEscapesAndRawLineEnds() {
        assertThat(LooseJson.read("{\"a\":\"one\\u0021 \\\"two\\\"\\/ \\n three\nfour\\q\"}"))
            .isEqualTo(List.of(Map.of("a", "one! \"two\"/   three fourq")));
    }

    @Test
    void keepsQuotationMarksInsideATextThatNobodyEscaped() {
        assertThat(LooseJson.read("{\"a\":\"They call it \"the pier\" here\",\"b\":\"x\"}"))
            .isEqualTo(List.of(Map.of("a", "They call it \"the pier\" here", "b", "x")));
    }

    @Test
    void takesTheFirstOfTwoValuesOfOneName() {
        assertThat(read("{'a':'1','a':'2'}")).isEqualTo(List.of(Map.of("a", "1")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "null", "7", "'text'", "}", "]]]", ",;:", "\\", "{{{{", "[\"", "{\"a\":\"\\u12",
            "not json at all" })
    void survivesAnythingElse(String json) {
        assertThat(LooseJson.read(json)).allMatch((value) -> value.toString().length() < 40);
    }

    @Test
    @Timeout(20)
    void readsPastManyCommentsWithoutAnEnd() {
        assertThat(LooseJson.read("/* ".repeat(600_000) + "{\"a\":\"1\"}")).contains(Map.of("a", "1"));
    }

    @Test
    void looksOnlySoDeepAndSoLong() {
        assertThat(LooseJson.read("[".repeat(100_000))).hasSizeLessThan(2);
        assertThat(LooseJson.read("{\"a\":[" + "1,".repeat(200_000) + "]}")).hasSize(1);
    }

    private static List<Object> read(String json) {
        return LooseJson.read(json.replace('\'', '"'));
    }

}
