package copydesk.publish.check;

import java.nio.charset.StandardCharsets;

import copydesk.contract.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class QuickSchemaTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            {"type": "string"}                                       | "a"           | true
            {"type": "string"}                                       | 1             | false
            {"type": ["string", "integer"]}                          | 1             | true
            {"type": ["string", "integer"]}                          | 1.5           | false
            {"enum": ["a", "b"]}                                     | "b"           | true
            {"enum": ["a", "b"]}                                     | "c"           | false
            {"const": true}                                          | true          | true
            {"const": true}                                          | false         | false
            {"pattern": "^l[1-9]$"}                                  | "l7"          | true
            {"pattern": "^l[1-9]$"}                                  | "l7\\n"       | false
            {"pattern": "^l[1-9]$"}                                  | 7             | true
            {"pattern": "\\\\S"}                                     | " a "         | true
            {"pattern": "\\\\S"}                                     | "  "          | false
            {"minLength": 2}                                         | "\\ud83d\\ude00" | false
            {"maxLength": 1}                                         | "\\ud83d\\ude00" | true
            {"maxLength": 1}                                         | "ab"          | false
            {"minimum": 0, "maximum": 1}                             | 0.83          | true
            {"minimum": 0, "maximum": 1}                             | -1            | false
            {"minimum": 0, "maximum": 1}                             | 1.01          | false
            {"minItems": 1, "maxItems": 2}                           | [1, 2]        | true
            {"minItems": 1}                                          | []            | false
            {"maxItems": 2}                                          | [1, 2, 3]     | false
            {"items": {"type": "string"}}                            | ["a", 1]      | false
            {"prefixItems": [{"const": 1}], "items": false}          | [1]           | true
            {"prefixItems": [{"const": 1}], "items": false}          | [2]           | false
            {"prefixItems": [{"const": 1}], "items": false}          | [1, 1]        | false
            {"required": ["a"]}                                      | {"b": 1}      | false
            {"required": ["a"]}                                      | {"a": 1}      | true
            {"properties": {"a": {"const": 1}}}                      | {"a": 2}      | false
            {"properties": {"a": {"const": 1}}}                      | {"b": 2}      | true
            {"additionalProperties": false, "properties": {"a": {}}} | {"a": 1}      | true
            {"additionalProperties": false, "properties": {"a": {}}} | {"b": 1}      | false
            {"additionalProperties": false, "properties": {"a": {}}} | {"a": 1, "b": 1} | false
            {"additionalProperties": false, "properties": {"a": {}}} | [1]           | true
            {"properties": {"a": {"type": "string"}}}                | {"b": 1}      | true
            {"format": "uri"}                                        | "https://post.example/a?b=%20#c" | true
            {"format": "uri"}                                        | "https://post.example/%2" | false
            {"format": "uri"}                                        | "https://post.example/%zz" | false
            {"format": "uri"}                                        | "https://post.example/%C3%BC%" | false
            {"format": "uri"}                                        | "https://post.example/%c3%BC" | true
            {"format": "date-time"}                                  | "2024-02-29T10:00:00.5+01:00" | true
            {"format": "date-time"}                                  | "2023-02-29T10:00:00Z" | false
            """)
    void says(String schema, String document, boolean valid) {
        assertThat(Looks.holds(new QuickSchema(json(schema)), json(document))).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            {"contains": {"type": "string"}}
            {"type": "null"}
            {"format": "idn-email"}
            {"$ref": "urn:copydesk:schema:clean:v1"}
            {"additionalProperties": {"type": "string"}}
            {"if": {"type": "string"}, "then": true, "else": true}
            {"items": true}
            {"$ref": "#/$defs/list", "maxItems": 3, "$defs": {"list": {}}}
            {"$ref": "#/$defs/missing"}
            {"enum": [["a"]]}
            {"type": "array", "items": {"const": "a", "enum": ["a"]}}
            {"items": {"additionalProperties": false}}
            """)
    void neverSaysYesToWhatItDoesNotKnow(String schema) {
        assertThat(Looks.holds(new QuickSchema(json(schema)), json("[\"a\"]"))).isFalse();
    }

    @Test
    void choosesByWhatAPropertySays() {
        QuickSchema schema = new QuickSchema(json("""
                {"if": {"required": ["status"], "properties": {"status": {"const": "canceled"}}},
                 "then": {"properties": {"body": {"maxLength": 0}}}, "else": {"required": ["body"]}}"""));

        assertThat(Looks.holds(schema, json("{\"status\": \"canceled\"}"))).isTrue();
        assertThat(Looks.holds(schema, json("{\"status\": \"canceled\", \"body\": \"a\"}"))).isFalse();
        assertThat(Looks.holds(schema, json("{\"status\": \"usable\", \"body\": \"a\"}"))).isTrue();
        assertThat(Looks.holds(schema, json("{\"status\": \"usable\"}"))).isFalse();
    }

    @Test
    void followsDefinitionsThatNeedEachOther() {
        QuickSchema schema = new QuickSchema(json("""
                {"$ref": "#/$defs/list", "$defs": {
                  "list": {"type": "array", "items": {"$ref": "#/$defs/entry"}},
                  "entry": {"type": "object", "properties": {"more": {"$ref": "#/$defs/list"}}}}}"""));

        assertThat(Looks.holds(schema, json("[{\"more\": [{\"more\": []}]}]"))).isTrue();
        assertThat(Looks.holds(schema, json("[{\"more\": [{\"more\": 1}]}]"))).isFalse();
    }

    private static JsonNode json(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }

}
