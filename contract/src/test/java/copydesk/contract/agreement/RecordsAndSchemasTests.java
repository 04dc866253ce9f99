package copydesk.contract.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import copydesk.contract.Examples;
import copydesk.contract.Json;
import copydesk.contract.LinkedExamples;
import copydesk.contract.NewsExamples;
import copydesk.contract.SourceExamples;
import copydesk.contract.Topic;
import copydesk.contract.jsonld.LinkedArticle;
import copydesk.contract.news.NewsItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records and schemas say the same: the same properties of the same types, required or
 * not, with the same codes.
 */
class RecordsAndSchemasTests {

    static Stream<Arguments> examples() {
        return Stream.of(Arguments.of(Topic.FETCHED, Examples.fetchFacts()),
                Arguments.of(Topic.INGESTED, Examples.article()), Arguments.of(Topic.ENRICHED, Examples.enriched()),
                Arguments.of(Topic.RELATION, Examples.relations()), Arguments.of(Topic.COMMAND, Examples.command()),
                Arguments.of(Topic.OUTCOME, Examples.refused()), Arguments.of(Topic.DECISION, Examples.retried()),
                Arguments.of(Topic.ANNOTATIONS, NewsExamples.annotations()),
                Arguments.of(Topic.SOURCE_COMMAND, SourceExamples.added()),
                Arguments.of(Topic.SOURCE_STATE, SourceExamples.state()),
                Arguments.of(Topic.SOURCE_SAMPLE, SourceExamples.sample()),
                Arguments.of(Topic.FETCH_REQUEST, SourceExamples.request()),
                Arguments.of(Topic.FETCH_RESULT, SourceExamples.result()),
                Arguments.of(Topic.HOST_STATE, SourceExamples.host()),
                Arguments.of(Topic.PUSH_CLAIM, SourceExamples.claim()));
    }

    static Stream<Arguments> shapes() {
        return Stream.concat(examples().map((example) -> shape(example, "")),
                Stream.of(shape(Arguments.of(Topic.CLEAN, NewsExamples.usable()), "#/$defs/usable"),
                        shape(Arguments.of(Topic.CLEAN, NewsExamples.canceled()), "#/$defs/canceled"),
                        shape(Arguments.of(Topic.JSONLD, LinkedExamples.published()), "#/$defs/published"),
                        shape(Arguments.of(Topic.JSONLD, LinkedExamples.withdrawn()), "#/$defs/withdrawn")));
    }

    private static Arguments shape(Arguments example, String fragment) {
        Object value = example.get()[1];
        Topic topic = (Topic) example.get()[0];
        return Arguments.of(topic, fragment, JsonMapper.shared().readTree(Json.write(value)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void haveTheSameProperties(Topic topic, Record example) {
        Map<String, Field> expected = RecordShape.of(example.getClass());
        if (topic == Topic.COMMAND) {
            expected.computeIfPresent("/uri", (path, field) -> new Field("string", true, Set.of(), Set.of()));
        }

        assertThat(comparable(SchemaShape.of(topic, ""), expected)).isEqualTo(expected);
    }

    @Test
    void giveThePublishedItemTheSameTypes() {
        Map<String, Field> record = RecordShape.of(NewsItem.class);

        for (String form : List.of("usable", "canceled")) {
            Map<String, Field> schema = withoutIndexes(SchemaShape.of(Topic.CLEAN, "#/$defs/" + form));

            assertThat(record.keySet()).containsAll(schema.keySet());
            schema.forEach((path, field) -> assertThat(field.type()).as(path).isEqualTo(record.get(path).type()));
        }
    }

    @Test
    void giveTheLinkedArticleTheSamePropertiesAndTypes() {
        Map<String, Field> record = RecordShape.of(LinkedArticle.class);
        Map<String, Field> published = SchemaShape.of(Topic.JSONLD, "#/$defs/published");
        Map<String, Field> withdrawn = SchemaShape.of(Topic.JSONLD, "#/$defs/withdrawn");

        assertThat(published.keySet()).isEqualTo(record.keySet()).containsAll(withdrawn.keySet());
        published.forEach((path, field) -> assertThat(field.type()).as(path).isEqualTo(record.get(path).type()));
        withdrawn.forEach((path, field) -> assertThat(field.type()).as(path).isEqualTo(record.get(path).type()));
        assertThat(required(withdrawn)).isEqualTo(required(record.keySet()
            .stream()
            .filter(withdrawn::containsKey)
            .collect(Collectors.toMap((path) -> path, record::get))));
    }

    private static Set<String> required(Map<String, Field> shape) {
        Set<String> required = new TreeSet<>();
        shape.forEach((path, field) -> {
            if (field.required()) {
                required.add(path);
            }
        });
        return required;
    }

    @Test
    void requireTheSameOfTheRecordsInsideThePublishedItem() {
        Map<String, Field> record = RecordShape.of(NewsItem.class);
        Map<String, Field> schema = withoutIndexes(SchemaShape.of(Topic.CLEAN, "#/$defs/usable"));

        schema.forEach((path, field) -> {
            if (path.lastIndexOf('/') > 0 && !path.matches("/associations\\[]/\\w+")) {
                assertThat(field.required()).as(path).isEqualTo(record.get(path).required());
            }
        });
    }

    @Test
    void usesEveryComponentOfThePublishedItem() {
        Set<String> used = new TreeSet<>();
        SchemaShape.of(Topic.CLEAN, "#/$defs/usable")
            .keySet()
            .forEach((path) -> used.add(path.split("/")[1].split("\\[")[0]));
        SchemaShape.of(Topic.CLEAN, "#/$defs/association")
            .keySet()
            .forEach((path) -> used.add(path.split("/")[1].split("\\[")[0]));

        assertThat(Stream.of(NewsItem.class.getRecordComponents()).map((component) -> component.getName()))
            .containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void acceptTheExample(Topic topic, String fragment, ObjectNode example) {
        assertThat(Validator.of(topic).errors(example)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void findEveryPropertyInTheExample(Topic topic, String fragment, ObjectNode example) {
        assertThat(SchemaShape.of(topic, fragment).keySet())
            .allSatisfy((path) -> assertThat(JsonPaths.parents(example, path)).as(path).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void refuseTheExampleWithoutARequiredProperty(Topic topic, String fragment, ObjectNode example) {
        Validator validator = Validator.of(topic);

        SchemaShape.of(topic, fragment).forEach((path, field) -> {
            if (field.required() && !path.endsWith("]")) {
                JsonPaths.without(example, path,
                        (changed) -> assertThat(validator.accepts(changed)).as(path).isFalse());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void acceptTheExampleWithoutAnOptionalProperty(Topic topic, String fragment, ObjectNode example) {
        Validator validator = Validator.of(topic);

        SchemaShape.of(topic, fragment).forEach((path, field) -> {
            boolean refusedNeedsReason = topic == Topic.OUTCOME && path.equals("/reason");
            if (!field.required() && !refusedNeedsReason) {
                JsonPaths.without(example, path, (changed) -> assertThat(validator.errors(changed)).as(path).isEmpty());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void refuseUnknownProperties(Topic topic, String fragment, ObjectNode example) {
        Validator validator = Validator.of(topic);

        JsonChanges.eachObject(example, "mood",
                (changed, where) -> assertThat(validator.accepts(changed)).as(where).isFalse());
    }

    /**
     * A schema may list words where the record has a plain String; the record then says
     * nothing to compare.
     */
    private static Map<String, Field> comparable(Map<String, Field> schema, Map<String, Field> record) {
        Map<String, Field> comparable = new TreeMap<>();
        schema.forEach((path, field) -> {
            boolean anyWord = record.containsKey(path) && record.get(path).codes().isEmpty();
            Field plain = field.withoutLimits();
            comparable.put(path, anyWord ? new Field(plain.type(), plain.required(), Set.of(), Set.of()) : plain);
        });
        return comparable;
    }

    private static Map<String, Field> withoutIndexes(Map<String, Field> shape) {
        Map<String, Field> plain = new LinkedHashMap<>();
        shape.forEach((path, field) -> plain.put(path.replaceAll("\\[\\d+]", "[]"), field));
        return plain;
    }

    @Test
    void wantsAReasonExactlyWhereAnItemWasNotTaken() {
        Validator validator = Validator.of(Topic.OUTCOME);
        ObjectNode outcome = (ObjectNode) JsonMapper.shared().readTree(Json.write(Examples.refused()));
        JsonNode reason = outcome.get("reason");

        for (String state : List.of("published", "unchanged", "held", "superseded", "expanded", "applied")) {
            outcome.put("state", state).set("reason", reason);
            assertThat(validator.accepts(outcome)).as(state).isFalse();
            outcome.remove("reason");
            assertThat(validator.accepts(outcome)).as(state).isTrue();
        }
    }

}
