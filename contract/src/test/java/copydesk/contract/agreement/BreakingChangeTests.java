package copydesk.contract.agreement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A schema of version 1 may grow, but never takes back what it promised. */
class BreakingChangeTests {

    private static final String BASELINE = "/copydesk/contract/baseline/shapes.tsv";

    private static final String BEFORE = """
            {"required": ["uri", "state"], "properties": {
              "uri": {"type": "string", "pattern": "^urn:"},
              "state": {"type": "string", "enum": ["published", "held"]},
              "detail": {"type": "string"},
              "marks": {"type": "array", "items": {"required": ["start"], "properties": {"start": {"type": "integer"}}}}
            }}""";

    @Test
    void breaksNothingOfTheBaseline() throws IOException {
        assertThat(BreakingChanges.between(baseline(), Shapes.now()))
            .as("what consumers rely on changed; make a topic v2 or take the change back")
            .isEmpty();
    }

    /** So that a property added today is protected tomorrow. */
    @Test
    void knowsEveryPropertyInTheBaseline() throws IOException {
        Path proposal = Path.of("target", "shapes.tsv");
        Files.writeString(proposal, Shapes.lines(Shapes.now()));

        assertThat(Shapes.now().equals(baseline()))
            .as("the schemas grew: copy contract/" + proposal + " over contract/src/test/resources" + BASELINE)
            .isTrue();
    }

    @Test
    void looksAtEverySchema() throws IOException {
        assertThat(baseline().keySet()).extracting((path) -> path.substring(0, path.indexOf(' ')))
            .contains("annotations", "clean.association", "clean.canceled", "clean.usable", "command", "decision",
                    "enriched", "fetch_request", "fetch_result", "fetched", "host_state", "ingested",
                    "jsonld.published", "jsonld.withdrawn", "outcome", "relation", "source_command", "source_sample",
                    "source_state");
    }

    @Test
    void letsASchemaGrow() {
        assertThat(changes("\"detail\": {\"type\": \"string\"}",
                "\"detail\": {\"type\": \"string\"}, \"mood\": {\"type\": \"string\"}"))
            .isEmpty();
        assertThat(changes("\"held\"]", "\"held\", \"refused\"]")).isEmpty();
        assertThat(changes(", \"pattern\": \"^urn:\"", "")).isEmpty();
        assertThat(changes("\"detail\": {\"type\": \"string\"}",
                "\"detail\": {\"type\": \"string\"}, \"box\": {\"required\": [\"a\"], \"properties\": {\"a\": {}}}"))
            .isEmpty();
    }

    @Test
    void findsARemovedProperty() {
        assertThat(changes("\"detail\": {\"type\": \"string\"},", "")).containsExactly("x /detail was removed");
    }

    @Test
    void findsANewRequiredProperty() {
        assertThat(changes("[\"start\"], \"properties\": {",
                "[\"start\", \"end\"], \"properties\": {\"end\": {\"type\": \"integer\"}, "))
            .containsExactly("x /marks[]/end is new and required");
    }

    @Test
    void findsAChangedPromise() {
        assertThat(changes("[\"uri\", \"state\"]", "[\"uri\", \"state\", \"detail\"]"))
            .containsExactly("x /detail is newly required");
        assertThat(changes("[\"uri\", \"state\"]", "[\"state\"]")).containsExactly("x /uri is no longer promised");
    }

    @Test
    void findsANarrowedType() {
        assertThat(changes("{\"start\": {\"type\": \"integer\"}}", "{\"start\": {\"type\": \"string\"}}"))
            .containsExactly("x /marks[]/start was integer and is string");
    }

    @Test
    void findsANarrowedList() {
        assertThat(changes(", \"held\"]", "]")).containsExactly("x /state lost the words [held]");
        assertThat(
                changes("\"detail\": {\"type\": \"string\"}", "\"detail\": {\"type\": \"string\", \"enum\": [\"a\"]}"))
            .containsExactly("x /detail takes only some words now [a]");
    }

    @Test
    void findsAStricterLimit() {
        assertThat(changes("^urn:", "^urn:uuid:")).containsExactly("x /uri has new limits [pattern=^urn:uuid:]");
    }

    @Test
    void readsTheLinesItWrites() {
        assertThat(Shapes.parse(Shapes.lines(Shapes.now()))).isEqualTo(Shapes.now());
    }

    private static List<String> changes(String old, String replacement) {
        assertThat(BEFORE).contains(old);
        return BreakingChanges.between(named(BEFORE), named(BEFORE.replace(old, replacement)));
    }

    private static Map<String, Field> named(String schema) {
        Map<String, Field> shape = new TreeMap<>();
        SchemaShape.of(schema).forEach((path, field) -> shape.put("x " + path, field));
        return shape;
    }

    private static Map<String, Field> baseline() throws IOException {
        try (var stream = BreakingChangeTests.class.getResourceAsStream(BASELINE)) {
            assertThat(stream).as(BASELINE).isNotNull();
            return Shapes.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

}
