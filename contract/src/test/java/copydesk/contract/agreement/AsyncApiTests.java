package copydesk.contract.agreement;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Examples;
import copydesk.contract.Group;
import copydesk.contract.Headers;
import copydesk.contract.Schemas;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Reason;
import copydesk.contract.change.ChangeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTests {

    private final JsonNode document = JsonMapper.shared().readTree(Schemas.asyncApi());

    @Test
    void namesExactlyTheTopics() {
        assertThat(channels().stream().map((channel) -> channel.get("address").asString()))
            .containsExactlyElementsOf(Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSettingsOfATopic(Topic topic) {
        JsonNode kafka = channel(topic).at("/bindings/kafka");
        Map<String, String> settings = new LinkedHashMap<>();
        kafka.get("topicConfiguration")
            .properties()
            .forEach((setting) -> settings.put(setting.getKey(),
                    (setting.getValue().isArray() ? setting.getValue().get(0) : setting.getValue()).asString()));

        assertThat(settings).isEqualTo(topic.settings());
        assertThat(kafka.get("topic").asString()).isEqualTo(topic.topicName());
        assertThat(kafka.get("partitions").asInt()).isEqualTo(24);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhoMayReadATopic(Topic topic) {
        assertThat(channel(topic).at("/tags/0/name").asString()).isEqualTo(topic.isPublic() ? "public" : "internal");
    }

    @ParameterizedTest
    @EnumSource
    void pointsToTheSchemaOfATopic(Topic topic) {
        JsonNode message = message(channel(topic));
        String schema = "schema/" + topic.name().toLowerCase(Locale.ROOT) + ".json";

        if (topic.quarantineOf().isPresent()) {
            assertThat(message.toString()).doesNotContain("schema/");
        }
        else if (topic == Topic.FETCHED) {
            assertThat(message.at("/headers/allOf/1/properties/copydesk-fetch/contentSchema/$ref").asString())
                .isEqualTo(schema);
        }
        else {
            assertThat(message.at("/payload/schema/$ref").asString()).isEqualTo(schema);
        }
    }

    @Test
    void knowsEveryHeader() {
        Set<String> known = new TreeSet<>();
        for (JsonNode message : this.document.at("/components/messages")) {
            known.addAll(headers(message));
        }

        assertThat(known).containsExactlyInAnyOrderElementsOf(constants(Headers.class));
    }

    @Test
    void describesTheEnvelopeAsItIsWritten() {
        Map<String, String> written = Envelope.fetched(Examples.ITEM, Examples.URL, Examples.FETCHED_AT)
            .entry(0)
            .toHeaders();
        JsonNode fetched = message(channel(Topic.FETCHED));

        assertThat(headers(fetched)).containsAll(written.keySet());
        assertThat(Validator.of("urn:example", this.document.at("/components/schemas/envelope").toString())
            .errors(JsonMapper.shared().writeValueAsString(written))).isEmpty();
    }

    @Test
    void namesEveryEventType() {
        String messages = this.document.at("/components/messages").toString();

        assertThat(EventType.values()).allSatisfy((type) -> assertThat(messages).contains('"' + type.code() + '"'));
    }

    @Test
    void tellsVersionAndChangeOfEveryPublishedDocument() {
        for (Topic topic : List.of(Topic.CLEAN, Topic.LATEST)) {
            JsonNode headers = message(channel(topic)).at("/headers/allOf/1");
            Set<String> published = RecordShape.codes(ChangeKind.class);
            published.remove(ChangeKind.NONE.code());

            assertThat(strings(headers.get("required"))).contains(Headers.ARTICLE_VERSION, Headers.CHANGE_KIND);
            assertThat(strings(headers.at("/properties/change-kind/enum"))).isEqualTo(published);
        }
    }

    @Test
    void tellsTheReasonOfEveryQuarantinedRecord() {
        JsonNode headers = message(channel(Topic.FETCHED_QUARANTINE)).get("headers");

        assertThat(strings(headers.at("/properties/copydesk-reason/enum"))).isEqualTo(RecordShape.codes(Reason.class));
    }

    @Test
    void leavesNoReferenceOpen() {
        assertThat(this.document.findValuesAsString("$ref")).hasSizeGreaterThan(40)
            .allSatisfy((reference) -> assertThat(resolves(reference)).as(reference).isTrue());
    }

    @Test
    void letsEveryTopicBeWrittenByAServiceAndInternalOnesBeRead() {
        for (Topic topic : Topic.values()) {
            assertThat(operations("send")).as("writers").contains(topic.topicName());
            // relate looks for what was published among what everybody may read
            boolean read = topic == Topic.LATEST || (!topic.isPublic() && topic.quarantineOf().isEmpty());
            assertThat(operations("receive").contains(topic.topicName())).as(topic.topicName()).isEqualTo(read);
        }
    }

    @Test
    void letsServicesReadInTheirGroups() {
        assertThat(new TreeSet<>(this.document.get("operations").findValuesAsString("const")))
            .containsExactlyInAnyOrderElementsOf(constants(Group.class));
    }

    private boolean resolves(String reference) {
        if (reference.startsWith("#")) {
            return !this.document.at(reference.substring(1)).isMissingNode();
        }
        return Schemas.class.getResource(reference) != null;
    }

    private Set<String> operations(String action) {
        return stream(this.document.get("operations"))
            .filter((operation) -> operation.get("action").asString().equals(action))
            .map((operation) -> this.document.at(operation.at("/channel/$ref").asString().substring(1))
                .get("address")
                .asString())
            .collect(Collectors.toSet());
    }

    private List<JsonNode> channels() {
        return stream(this.document.get("channels")).toList();
    }

    private JsonNode channel(Topic topic) {
        return channels().stream()
            .filter((channel) -> channel.get("address").asString().equals(topic.topicName()))
            .findFirst()
            .orElseThrow();
    }

    private JsonNode message(JsonNode channel) {
        String reference = stream(channel.get("messages")).findFirst().orElseThrow().get("$ref").asString();
        return this.document.at(reference.substring(1));
    }

    private Set<String> headers(JsonNode message) {
        Set<String> names = new TreeSet<>(message.at("/headers/properties").propertyNames());
        for (JsonNode part : message.at("/headers/allOf")) {
            JsonNode schema = part.has("$ref") ? this.document.at(part.get("$ref").asString().substring(1)) : part;
            names.addAll(schema.get("properties").propertyNames());
        }
        return names;
    }

    private static Set<String> strings(JsonNode array) {
        return stream(array).map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return children.stream();
    }

    /** The values of all public text constants of a class. */
    static Set<String> constants(Class<?> type) {
        Set<String> values = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == String.class) {
                values.add(value(field));
            }
        }
        return values;
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        }
        catch (IllegalAccessException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
